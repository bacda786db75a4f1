import type { FC } from "hono/jsx";
import type { ShownOrder } from "#shared/trade/orders/shown.ts";
import { isOpenStage } from "#shared/trade/orders/stages.ts";
import { Form } from "#web/components/form/form.tsx";
import { TextArea } from "#web/components/form/text-fields.tsx";
import { AgoAndMoment } from "#web/components/moment.tsx";
import type { FormState } from "#web/form-state.ts";
import { href, usePage } from "#web/page.ts";
import { SentFiles } from "../order-documents/sent-files.tsx";

/** How it goes on, in both sides' words, newest first. */
export const OrderNotes: FC<{ order: ShownOrder; form: FormState }> = ({ order, form }) => {
  const page = usePage();
  const { t } = page;
  const { notes, stage, exporterName, company } = order;
  const isOpen = isOpenStage(stage);
  if (notes.length === 0 && !isOpen && order.files.length === 0) return null;
  return (
    <section class="card stack" aria-labelledby="notes">
      <h2 id="notes">{t.orders_notes()}</h2>
      {isOpen ? (
        <Form form={form} action={href(page, `/orders/${order.id}/notes`)}>
          <TextArea
            form={form}
            name="text"
            label={t.orders_note()}
            hint={t.orders_note_hint()}
            maximumLength={2000}
            rows={3}
            isRequired
          />
          <button class="quiet">{t.orders_note_button()}</button>
        </Form>
      ) : null}
      <SentFiles order={order} paper="progress" add={t.orders_add_photo()} />
      {notes.toReversed().map(({ from, text, createdAt }) => (
        <article>
          <p class="hint">
            <bdi>{from === "buyer" ? company.name : exporterName}</bdi> <AgoAndMoment at={createdAt} />
          </p>
          <p class="prose" dir="auto">
            {text}
          </p>
        </article>
      ))}
    </section>
  );
};

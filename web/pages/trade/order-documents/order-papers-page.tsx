import type { FC } from "hono/jsx";
import type { Side } from "#shared/trade/inquiries/inquiry.ts";
import {
  type ExporterEntity,
  exporterEntities,
  shipmentModes,
} from "#shared/trade/needed-papers/shipment.ts";
import type { Mismatch } from "#shared/trade/order-documents/mismatches.ts";
import type { DocumentFailure, ShownDocument } from "#shared/trade/order-documents/order-document.ts";
import type { ChecklistItem } from "#shared/trade/order-documents/papers-checklist.ts";
import type { Order } from "#shared/trade/orders/order.ts";
import { Form, FormTokens } from "#web/components/form/form.tsx";
import { SelectField } from "#web/components/form/select-field.tsx";
import { Layout } from "#web/components/layout.tsx";
import type { FormState } from "#web/form-state.ts";
import { errorText, lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";
import { ChecklistCard, DocumentRow } from "./checklist-card.tsx";
import { documentName } from "./document-words.ts";
import { Mismatches } from "./mismatches.tsx";

export interface OrderPapersProps {
  order: Order;
  side: Side;
  items: readonly ChecklistItem[];
  others: readonly ShownDocument[];
  mismatches: readonly Mismatch[];
  failures: readonly DocumentFailure[];
  /** Uploads that were sent but are neither documents nor failed yet. */
  pending: readonly string[];
  /** Who exports and how, as the desk has it. */
  form: FormState;
}

/** The papers of an order: which are needed, what there is of each, and where their figures do not agree. */
export const OrderPapersPage: FC<OrderPapersProps> = (props) => {
  const { order, side, items, others, mismatches, failures, pending, form } = props;
  const page = usePage();
  const { t } = page;
  const path = href(page, `/orders/${order.id}`);
  const isExporters = side === "exporter";
  return (
    <Layout title={t.documents_title()} isPrivate hasForms>
      <div class="columns">
        <section class="stack">
          <p>
            <a href={path}>{t.orders_title({ number: order.number })}</a>
          </p>
          <h1>{t.documents_title()}</h1>
          <p>{isExporters ? t.documents_lead_exporter() : t.documents_lead_buyer()}</p>
          {pending.length > 0 ? <Pending path={path} pending={pending} /> : null}
          <Failures path={path} failures={failures} form={form} />
          <Mismatches mismatches={mismatches} />
          <p class="notice">{t.needed_caution()}</p>
          <ol class="plain stack">
            {items.map((item) => (
              <li>
                <ChecklistCard item={item} {...{ path, side, form }} />
              </li>
            ))}
          </ol>
          {others.length > 0 || isExporters ? (
            <section class="card stack" aria-labelledby="others">
              <h2 id="others">{t.documents_others()}</h2>
              {others.map((document) => (
                <DocumentRow document={document} {...{ path, side, form }} hasName />
              ))}
              {isExporters ? (
                <p>
                  <a class="button quiet less" href={`${path}/add-paper?paper=other`}>
                    {t.documents_add()}
                  </a>
                </p>
              ) : null}
            </section>
          ) : null}
        </section>
        {isExporters ? (
          <aside class="stack">
            <Desk path={path} form={form} />
          </aside>
        ) : null}
      </div>
    </Layout>
  );
};

const Pending: FC<{ path: string; pending: readonly string[] }> = ({ path, pending }) => {
  const { t } = usePage();
  return (
    <div class="notice" role="status">
      <p>{t.attachments_pending({ count: pending.length })}</p>
      <p>
        <a href={`${path}/papers?${pending.map((id) => `uploaded=${id}`).join("&")}`}>
          {t.attachments_refresh()}
        </a>
      </p>
    </div>
  );
};

const Failures: FC<{ path: string; failures: readonly DocumentFailure[]; form: FormState }> = ({
  path,
  failures,
  form,
}) => {
  const { t } = usePage();
  if (failures.length === 0) return null;
  return (
    <div class="failure stack" role="status">
      <p>{t.attachments_failed()}</p>
      <ul>
        {failures.map(({ name, code, paper }) => (
          <li>
            {documentName(t, paper)}
            {name ? (
              <>
                {" – "}
                <bdi>{name}</bdi>
              </>
            ) : null}
            <p>{errorText(t, code)}</p>
          </li>
        ))}
      </ul>
      <form method="post" action={`${path}/clear-failures`}>
        <FormTokens form={form} />
        <button class="quiet less">{t.documents_failures_clear()}</button>
      </form>
    </div>
  );
};

/** What decides on the papers and stands nowhere in the order. */
const Desk: FC<{ path: string; form: FormState }> = ({ path, form }) => {
  const { t } = usePage();
  const entity = (value: ExporterEntity) => ({ value, text: lookup(t, `needed_entity_${value}`) ?? value });
  return (
    <section class="card stack" aria-labelledby="desk">
      <h2 id="desk">{t.documents_desk_title()}</h2>
      <Form form={form} action={`${path}/papers`}>
        <SelectField
          form={form}
          name="entity"
          label={t.needed_entity()}
          options={exporterEntities.map(entity)}
          isRequired
        />
        <SelectField
          form={form}
          name="mode"
          label={t.needed_mode()}
          options={shipmentModes.map((value) => ({
            value,
            text: lookup(t, `needed_mode_${value}`) ?? value,
          }))}
        />
        <button class="quiet">{t.documents_facts_save()}</button>
      </Form>
    </section>
  );
};

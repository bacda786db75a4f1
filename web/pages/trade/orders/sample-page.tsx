import type { FC } from "hono/jsx";
import { formatMoney, type Money } from "#shared/terms/money.ts";
import type { Inquiry } from "#shared/trade/inquiries/inquiry.ts";
import { maximumSamples } from "#shared/trade/orders/sample.ts";
import { Form } from "#web/components/form/form.tsx";
import { TextArea, TextField } from "#web/components/form/text-fields.tsx";
import { Layout } from "#web/components/layout.tsx";
import { Written } from "#web/components/written.tsx";
import type { FormState } from "#web/form-state.ts";
import { href, usePage } from "#web/page.ts";

interface SamplePageProps {
  inquiry: Inquiry;
  /** Of one sample. */
  price: Money;
  form: FormState;
}

/** Ordering samples at the price that the listing names. */
export const SamplePage: FC<SamplePageProps> = ({ inquiry, price, form }) => {
  const page = usePage();
  const { t, locale } = page;
  const path = `/inquiries/${inquiry.id}`;
  return (
    <Layout title={t.orders_sample_title()} isPrivate hasForms>
      <section class="narrow stack">
        <p>
          <a href={href(page, path)}>{t.quotations_to_thread()}</a>
        </p>
        <h1>{t.orders_sample_title()}</h1>
        <p class="row">
          <Written texts={inquiry.listingTitle} />
          <bdi class="price">{formatMoney(price, locale)}</bdi>
        </p>
        <p class="hint">{t.orders_sample_hint()}</p>
        <Form form={form} action={href(page, `${path}/samples`)}>
          <TextField
            form={form}
            name="quantity"
            label={t.orders_sample_quantity()}
            hint={t.orders_sample_most({ most: maximumSamples })}
            inputMode="numeric"
            maximumLength={3}
            isRequired
          />
          <TextArea
            form={form}
            name="note"
            label={t.orders_sample_note()}
            hint={t.orders_sample_note_hint()}
            maximumLength={1000}
            rows={3}
          />
          <button>{t.orders_sample_send()}</button>
        </Form>
      </section>
    </Layout>
  );
};

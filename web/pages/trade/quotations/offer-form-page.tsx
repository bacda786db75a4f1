import type { FC } from "hono/jsx";
import type { Inquiry } from "#shared/trade/inquiries/inquiry.ts";
import { maximumLines } from "#shared/trade/quotations/offer.ts";
import type { OfferedListing } from "#shared/trade/quotations/rules.ts";
import { Form } from "#web/components/form/form.tsx";
import { Layout } from "#web/components/layout.tsx";
import { Written } from "#web/components/written.tsx";
import type { FormState } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";
import { TermsSummary } from "../inquiries/terms.tsx";
import { LineFields } from "./line-fields.tsx";
import { CurrencyField, OfferFields } from "./offer-fields.tsx";

interface OfferFormPageProps {
  /** Who offers what: a first offer, a new one in its place, or the buyer's own figures. */
  act: "send" | "revise" | "counter";
  inquiry: Inquiry;
  /** What may be offered. */
  goods: readonly OfferedListing[];
  form: FormState;
  /** Below the language. */
  action: string;
  back: string;
  /** The version of what is answered. */
  version?: number | undefined;
}

/** The form of an offer, from either side. */
export const OfferFormPage: FC<OfferFormPageProps> = ({
  act,
  inquiry,
  goods,
  form,
  action,
  back,
  version,
}) => {
  const page = usePage();
  const { t } = page;
  const title = lookup(t, `quotations_${act}_title`) ?? act;
  return (
    <Layout title={title} isPrivate hasForms>
      <section class="stack narrow">
        <p>
          <a href={href(page, back)}>{t.quotations_back()}</a>
        </p>
        <h1>{title}</h1>
        <p>
          <Written texts={inquiry.listingTitle} />
        </p>
        <p class="hint">{lookup(t, `quotations_${act}_hint`)}</p>
        <details>
          <summary>{t.inquiries_terms()}</summary>
          <TermsSummary inquiry={inquiry} />
        </details>
        <Form form={form} action={href(page, action)}>
          {version === undefined ? null : <input type="hidden" name="version" value={String(version)} />}
          <CurrencyField form={form} />
          <LineFields form={form} goods={goods} most={maximumLines} />
          <OfferFields form={form} />
          <button>{lookup(t, `quotations_${act}_button`)}</button>
        </Form>
      </section>
    </Layout>
  );
};

import type { FC } from "hono/jsx";
import type { Listing } from "#shared/market/listings/listing.ts";
import type { BuyerRequest } from "#shared/trade/requests/request.ts";
import { CompanyFields } from "#web/components/company-fields.tsx";
import { Form } from "#web/components/form/form.tsx";
import { Layout } from "#web/components/layout.tsx";
import { Trap } from "#web/components/trap.tsx";
import { WriteFirstButton, WriteFirstNotice } from "#web/components/write-first.tsx";
import type { FormState } from "#web/form-state.ts";
import { href, usePage } from "#web/page.ts";
import { RequestTerms } from "../requests/request-terms.tsx";
import { AskedFields } from "./asked-fields.tsx";
import { DeadlineFields, TermsFields, WantedFields } from "./rfq-fields.tsx";

interface NewRfqPageProps {
  form: FormState;
  /** What was picked, as it is on offer now. */
  listings: readonly Listing[];
  /** Set where this was written before signing in, and only waits to be sent. */
  isKept?: boolean;
  /** Why this reader may not send it, as an error's code. */
  refusal?: string | undefined;
}

/** The form by which a buyer asks several exporters for quotations. */
export const NewRfqPage: FC<NewRfqPageProps> = ({ form, listings, isKept = false, refusal }) => {
  const page = usePage();
  const { t } = page;
  const isSignedIn = page.actor.kind === "person";
  return (
    <Layout title={t.rfqs_new_title()} isPrivate isBoard hasForms>
      <section class="narrow stack">
        <h1>{t.rfqs_new_title()}</h1>
        <p>{t.rfqs_new_what()}</p>
        <WriteFirstNotice isKept={isKept} refusal={refusal} />
        {listings.length === 0 ? <NothingPicked /> : null}
        {listings.length === 0 || (refusal && !isKept) ? null : (
          <Form form={form} action={href(page, "/rfqs/new")}>
            <Trap form={form} />
            <AskedFields form={form} listings={listings} />
            <WantedFields form={form} />
            <TermsFields form={form} />
            <DeadlineFields form={form} />
            <CompanyFields form={form} />
            <p class="hint">{isSignedIn ? t.rfqs_privacy() : t.inquiries_sign_in_after()}</p>
            <WriteFirstButton isKept={isKept} send={t.rfqs_send()} />
          </Form>
        )}
      </section>
    </Layout>
  );
};

const NothingPicked: FC = () => {
  const page = usePage();
  const { t } = page;
  return (
    <>
      <p>{t.rfqs_nothing_picked()}</p>
      <p class="row">
        <a class="button" href={href(page, "/rfqs/pick")}>
          {t.rfqs_pick_title()}
        </a>
        <a href={href(page, "/saved")}>{t.saved_goods_title()}</a>
      </p>
    </>
  );
};

interface ForwardPageProps extends Pick<NewRfqPageProps, "form" | "listings"> {
  request: BuyerRequest;
}

/** The same for an attaché, who forwards a buyer's request. */
export const ForwardPage: FC<ForwardPageProps> = ({ form, listings, request }) => {
  const page = usePage();
  const { t } = page;
  const path = `/requests/${request.market}/${request.id}`;
  return (
    <Layout title={t.rfqs_forward_title()} isPrivate isBoard hasForms>
      <section class="narrow stack">
        <p>
          <a href={href(page, path)}>{t.quotations_back()}</a>
        </p>
        <h1>{t.rfqs_forward_title()}</h1>
        <p>{t.rfqs_forward_what({ company: request.company.name })}</p>
        <section class="card" aria-label={t.requests_terms()}>
          <RequestTerms request={request} />
        </section>
        <Form form={form} action={href(page, `${path}/forward`)}>
          <AskedFields form={form} listings={listings} />
          <WantedFields form={form} wish={request.quantity} />
          <TermsFields form={form} isForwarded />
          <DeadlineFields form={form} />
          <button>{t.rfqs_forward_send()}</button>
        </Form>
      </section>
    </Layout>
  );
};

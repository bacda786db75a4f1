import type { FC } from "hono/jsx";
import type { Listing } from "#shared/market/listings/listing.ts";
import { listingFaults } from "#shared/trade/listing-reports/listing-report.ts";
import { ChoiceField } from "#web/components/form/choice-field.tsx";
import { Form } from "#web/components/form/form.tsx";
import { TextArea } from "#web/components/form/text-fields.tsx";
import { Layout } from "#web/components/layout.tsx";
import { Trap } from "#web/components/trap.tsx";
import { WriteFirstButton, WriteFirstNotice } from "#web/components/write-first.tsx";
import { fieldOf, Written } from "#web/components/written.tsx";
import type { FormState } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";

interface ReportListingPageProps {
  listing: Listing;
  form: FormState;
  /** Set where this was written before signing in, and only waits to be sent. */
  isKept?: boolean;
  isReported?: boolean;
}

/** The form by which anybody tells the admins what is wrong with a listing. */
export const ReportListingPage: FC<ReportListingPageProps> = ({
  listing,
  form,
  isKept = false,
  isReported = false,
}) => {
  const page = usePage();
  const { t, actor } = page;
  const to = href(page, `/listings/${listing.id}`);
  return (
    <Layout title={t.listing_report()} isPrivate isDemo={listing.exporter.isDemo}>
      <section class="narrow stack">
        <h1>{t.listing_report()}</h1>
        <p>
          <strong>
            <Written texts={fieldOf(listing.text, "title")} />
          </strong>
          {" · "}
          <bdi>{listing.exporter.businessName}</bdi>
        </p>
        {isReported ? (
          <p class="notice" role="status">
            {t.listing_report_thanks()}
          </p>
        ) : (
          <>
            <p>{t.listing_report_what()}</p>
            <WriteFirstNotice isKept={isKept} />
            <Form form={form} action={`${to}/report`}>
              <Trap form={form} />
              <ChoiceField
                form={form}
                name="reason"
                label={t.inquiries_report_reason()}
                options={listingFaults.map((it) => ({
                  value: it,
                  text: lookup(t, `listing_fault_${it}`) ?? it,
                }))}
                isSingle
                isRequired
              />
              <TextArea
                form={form}
                name="note"
                label={t.inquiries_report_note()}
                hint={t.listing_report_note_hint()}
                maximumLength={1000}
              />
              {actor.kind === "anonymous" ? <p class="hint">{t.listing_report_sign_in()}</p> : null}
              <WriteFirstButton isKept={isKept} send={t.listing_report_send()} />
            </Form>
          </>
        )}
        <p>
          <a href={to}>{t.listing_report_back()}</a>
        </p>
      </section>
    </Layout>
  );
};

import type { FC } from "hono/jsx";
import type { Listing } from "#shared/market/listings/listing.ts";
import { calendarDay } from "#shared/terms/day-format.ts";
import type { Inquiry } from "#shared/trade/inquiries/inquiry.ts";
import { CompanyFields } from "#web/components/company-fields.tsx";
import { countryOptions } from "#web/components/country-options.ts";
import { Form } from "#web/components/form/form.tsx";
import { SelectField } from "#web/components/form/select-field.tsx";
import { TextArea, TextField } from "#web/components/form/text-fields.tsx";
import { LanguageField } from "#web/components/language-field.tsx";
import { Layout } from "#web/components/layout.tsx";
import { RegistrationNumberField } from "#web/components/registration-number-field.tsx";
import { Trap } from "#web/components/trap.tsx";
import { WriteFirstButton, WriteFirstNotice } from "#web/components/write-first.tsx";
import { fieldOf, Written } from "#web/components/written.tsx";
import { type FieldsProps, type FormState, issuesAt, textAt } from "#web/form-state.ts";
import { href, usePage } from "#web/page.ts";
import { IncotermWish } from "./incoterm-wish.tsx";
import { ListingSummary, orderHint } from "./listing-summary.tsx";

interface InquirePageProps {
  listing: Listing;
  form: FormState;
  /** Set where this was written before signing in, and only waits to be sent. */
  isKept?: boolean;
  /** Why this reader may not ask, as an error's code. */
  refusal?: string | undefined;
  /** What the reader asked about this listing before. */
  asked?: Inquiry | undefined;
}

/** The form by which a buyer asks about a listing. */
export const InquirePage: FC<InquirePageProps> = ({ listing, form, isKept = false, refusal, asked }) => {
  const { t } = usePage();
  return (
    <Layout title={t.inquiries_inquire_title()} isPrivate hasForms>
      <div class="columns">
        <section class="stack">
          <h1>{t.inquiries_inquire_title()}</h1>
          <p>
            <strong>
              <Written texts={fieldOf(listing.text, "title")} />
            </strong>
            {" · "}
            {listing.exporter.businessName}
          </p>
          <WriteFirstNotice isKept={isKept} refusal={refusal} />
          {asked ? <AskedBefore inquiry={asked} /> : null}
          {/* What was written is shown, though it cannot be sent yet. */}
          {refusal && !isKept ? null : <InquireForm listing={listing} form={form} isKept={isKept} />}
        </section>
        <ListingSummary listing={listing} />
      </div>
    </Layout>
  );
};

/** It may be sent all the same: another quantity, another place. */
const AskedBefore: FC<{ inquiry: Inquiry }> = ({ inquiry }) => {
  const page = usePage();
  const { t, locale } = page;
  const day = calendarDay(inquiry.createdAt.slice(0, 10), locale);
  return (
    <p class="notice">
      {t.inquiries_asked_before({ day })}{" "}
      <a href={href(page, `/inquiries/${inquiry.id}`)}>{t.inquiries_to_thread()}</a>
    </p>
  );
};

const InquireForm: FC<Pick<InquirePageProps, "listing" | "form"> & { isKept: boolean }> = ({
  listing,
  form,
  isKept,
}) => {
  const page = usePage();
  const { t } = page;
  const isSignedIn = page.actor.kind === "person";
  const catalogId = textAt(form, "catalogId");
  return (
    <Form form={form} action={href(page, `/listings/${listing.id}/inquire`)}>
      <Trap form={form} />
      {catalogId ? <input type="hidden" name="catalogId" value={catalogId} /> : null}
      <TextField
        form={form}
        name="quantity"
        label={t.inquiries_quantity()}
        hint={orderHint(page, listing)}
        inputMode="numeric"
        isRequired
      />
      <SelectField
        form={form}
        name="destinationCountry"
        label={t.inquiries_destination_country()}
        options={countryOptions(page)}
        isRequired
      />
      <TextArea
        form={form}
        name="message"
        label={t.inquiries_message()}
        hint={t.inquiries_message_hint()}
        rows={6}
        maximumLength={4000}
        isRequired
      />
      <details class="fold" open={hasIssues(form, moreFields)}>
        <summary>
          {t.inquiries_more()}
          <span class="hint">{t.site_optional()}</span>
        </summary>
        <div class="stack">
          <TextField
            form={form}
            name="destinationPlace"
            label={t.inquiries_destination_place()}
            hint={t.inquiries_destination_place_hint()}
            maximumLength={80}
          />
          {listing.offerKind === "goods" ? <IncotermWish form={form} listing={listing} /> : null}
          <TextField form={form} name="neededBy" label={t.inquiries_needed_by()} type="date" />
          <LanguageField form={form} />
        </div>
      </details>
      <CompanyPart form={form} />
      <p class="hint">{isSignedIn ? t.inquiries_privacy() : t.inquiries_sign_in_after()}</p>
      <WriteFirstButton isKept={isKept} send={t.inquiries_send()} />
    </Form>
  );
};

/** Folded once it is known from an inquiry before; what must still be said stands open. */
const CompanyPart: FC<FieldsProps> = ({ form }) => {
  const { t } = usePage();
  const isKnown = companyNames.every((name) => textAt(form, name)) && !hasIssues(form, companyFaults);
  if (!isKnown)
    return (
      <>
        <CompanyFields form={form} />
        <RegistrationNumberField form={form} name="registrationNumber" isBrief />
      </>
    );
  return (
    <details class="fold">
      <summary>
        {t.inquiries_your_company()}
        <span class="hint" dir="auto">
          {textAt(form, "company.name")}
        </span>
      </summary>
      <div class="stack">
        <CompanyFields form={form} />
        <RegistrationNumberField form={form} name="registrationNumber" isBrief />
      </div>
    </details>
  );
};

const moreFields = ["destinationPlace", "incoterm", "neededBy", "language"];
const companyNames = ["company.name", "company.kind", "company.country"];
const companyFaults = [...companyNames, "registrationNumber"];

/** A fault is never folded away. */
function hasIssues(form: FormState, names: readonly string[]): boolean {
  return names.some((name) => issuesAt(form, name).length > 0);
}

import type { FC } from "hono/jsx";
import type { Listing } from "#shared/market/listings/listing.ts";
import { incoterms } from "#shared/terms/incoterms.ts";
import { formatMoney } from "#shared/terms/money.ts";
import { CompanyFields } from "#web/components/company-fields.tsx";
import { countryOptions } from "#web/components/country-options.ts";
import { Form } from "#web/components/form/form.tsx";
import { SelectField } from "#web/components/form/select-field.tsx";
import { TextArea, TextField } from "#web/components/form/text-fields.tsx";
import { LanguageField } from "#web/components/language-field.tsx";
import { Layout } from "#web/components/layout.tsx";
import { quantityText } from "#web/components/quantity.ts";
import { Trap } from "#web/components/trap.tsx";
import { WriteFirstButton, WriteFirstNotice } from "#web/components/write-first.tsx";
import { fieldOf, Written } from "#web/components/written.tsx";
import type { FormState } from "#web/form-state.ts";
import { textAt } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { href, type PageContext, usePage } from "#web/page.ts";
import { unitName } from "#web/pages/market/listings/listing-words.ts";

interface InquirePageProps {
  listing: Listing;
  form: FormState;
  /** Set where this was written before signing in, and only waits to be sent. */
  isKept?: boolean;
  /** Why this reader may not ask, as an error's code. */
  refusal?: string | undefined;
}

/** The form by which a buyer asks about a listing. */
export const InquirePage: FC<InquirePageProps> = ({ listing, form, isKept = false, refusal }) => {
  const { t } = usePage();
  return (
    <Layout title={t.inquiries_inquire_title()} isPrivate>
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
          {/* What was written is shown, though it cannot be sent yet. */}
          {refusal && !isKept ? null : <InquireForm listing={listing} form={form} isKept={isKept} />}
        </section>
        <ListingSummary listing={listing} />
      </div>
    </Layout>
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
  return (
    <Form form={form} action={href(page, `/listings/${listing.id}/inquire`)}>
      <Trap form={form} />
      <input type="hidden" name="catalogId" value={textAt(form, "catalogId")} />
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
      <TextField
        form={form}
        name="destinationPlace"
        label={t.inquiries_destination_place()}
        hint={t.inquiries_destination_place_hint()}
        maximumLength={80}
      />
      {listing.offerKind === "goods" ? (
        <SelectField
          form={form}
          name="incoterm"
          label={t.inquiries_incoterm()}
          hint={t.inquiries_incoterm_hint()}
          options={incoterms.map((it) => ({ value: it, text: `${it} – ${lookup(t, `incoterm_${it}`)}` }))}
        />
      ) : null}
      <TextField form={form} name="neededBy" label={t.inquiries_needed_by()} type="date" />
      <TextArea
        form={form}
        name="message"
        label={t.inquiries_message()}
        hint={t.inquiries_message_hint()}
        rows={8}
        maximumLength={4000}
        isRequired
      />
      <LanguageField form={form} />
      <CompanyFields form={form} />
      <p class="hint">{isSignedIn ? t.inquiries_privacy() : t.inquiries_sign_in_after()}</p>
      <WriteFirstButton isKept={isKept} send={t.inquiries_send()} />
    </Form>
  );
};

const ListingSummary: FC<{ listing: Listing }> = ({ listing }) => {
  const page = usePage();
  const { t, locale } = page;
  const { exporter, price, leadTimeDays, unit } = listing;
  return (
    <aside class="card stack" aria-labelledby="listing-summary">
      <h2 id="listing-summary">
        <a href={href(page, `/listings/${listing.id}`)}>
          <Written texts={fieldOf(listing.text, "title")} />
        </a>
      </h2>
      <p>
        <a href={href(page, `/exporters/${exporter.handle}`)}>{exporter.businessName}</a>{" "}
        {exporter.isDemo ? <span class="badge">{t.site_demo()}</span> : null}
      </p>
      <dl class="facts">
        {price ? (
          <>
            <dt>{t.inquiries_price()}</dt>
            <dd>
              <ul class="plain">
                {price.tiers.map((tier) => (
                  <li>
                    {t.inquiries_price_from({
                      quantity: quantityText(page, tier.minQuantity, unit),
                      price: formatMoney(
                        { currency: price.currency, amountMinor: tier.unitAmountMinor },
                        locale,
                      ),
                      unit: unitName(page, listing),
                    })}
                  </li>
                ))}
              </ul>
              {price.delivery ? `${price.delivery.incoterm} ${price.delivery.namedPlace}` : null}
            </dd>
          </>
        ) : null}
        <dt>{t.inquiries_moq()}</dt>
        <dd>{orderHint(page, listing)}</dd>
        {leadTimeDays === undefined ? null : (
          <>
            <dt>{t.inquiries_lead_time()}</dt>
            <dd>{t.inquiries_days({ count: leadTimeDays })}</dd>
          </>
        )}
      </dl>
    </aside>
  );
};

function orderHint(page: PageContext, { minimumOrder = 1, orderMultiple = 1, unit }: Listing): string {
  const least = quantityText(page, minimumOrder, unit);
  if (orderMultiple === 1) return page.t.inquiries_at_least({ least });
  return page.t.inquiries_at_least_in_steps({ least, step: quantityText(page, orderMultiple, unit) });
}

import type { FC } from "hono/jsx";
import { pickLocalized } from "#shared/locales.ts";
import { certificateKinds } from "#shared/market/certificates/certificate.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { ChoiceField } from "#web/components/form/choice-field.tsx";
import { Rows } from "#web/components/form/rows.tsx";
import { SelectField } from "#web/components/form/select-field.tsx";
import { TextField } from "#web/components/form/text-fields.tsx";
import { type FieldsProps, listAt, textAt } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { usePage } from "#web/page.ts";
import { workedCountryGroups } from "./worked-countries.ts";

/** Where somebody worked abroad, in which trade and when. */
export const WorkAbroadRows: FC<FieldsProps> = ({ form }) => {
  const page = usePage();
  const { t } = page;
  return (
    <Rows
      form={form}
      name="details.workedAbroad"
      label={t.profiles_worked_abroad()}
      maximum={8}
      isBegun
      title={(number) => t.profiles_worked_row({ number })}
      row={(field) => (
        <>
          <SelectField
            form={form}
            name={`${field}.country`}
            isPart
            label={t.profiles_worked_country()}
            groups={workedCountryGroups(page)}
          />
          <TextField
            form={form}
            name={`${field}.place`}
            label={t.profiles_worked_place()}
            hint={t.profiles_worked_place_hint()}
            maximumLength={60}
          />
          <TextField
            form={form}
            name={`${field}.trade`}
            isPart
            label={t.profiles_worked_trade()}
            hint={t.profiles_worked_trade_hint()}
            maximumLength={80}
          />
          <div class="pair">
            <TextField
              form={form}
              name={`${field}.fromYear`}
              label={t.profiles_worked_from()}
              hint={t.profiles_worked_from_hint()}
              maximumLength={20}
              autocomplete="off"
            />
            <TextField
              form={form}
              name={`${field}.toYear`}
              label={t.profiles_worked_to()}
              hint={t.profiles_worked_to_hint()}
              maximumLength={20}
              autocomplete="off"
            />
          </div>
        </>
      )}
    />
  );
};

interface CertificateRowsProps extends FieldsProps {
  /** The list's in the form. */
  name: string;
  maximum: number;
  /** A business's listings, which each of its certificates can cover; a listing's own certificates cover it alone. */
  covering?: Listing[];
}

/** Certificates: of what kind, by whom, under which number, for how long, and for which goods. */
export const CertificateRows: FC<CertificateRowsProps> = ({ form, name, maximum, covering }) => {
  const { t } = usePage();
  const kinds = certificateKinds.map((it) => ({ value: it, text: lookup(t, `certificate_${it}`) ?? it }));
  return (
    <Rows
      form={form}
      name={name}
      label={t.profiles_certificates()}
      maximum={maximum}
      title={(number) => t.profiles_certificate_row({ number })}
      row={(field) => (
        <>
          {textAt(form, `${field}.id`) === "" ? null : (
            <input type="hidden" name={`${field}.id`} value={textAt(form, `${field}.id`)} />
          )}
          <SelectField
            form={form}
            name={`${field}.kind`}
            isPart
            label={t.profiles_certificate_kind()}
            options={kinds}
          />
          <TextField
            form={form}
            name={`${field}.issuer`}
            isPart
            label={t.profiles_certificate_issuer()}
            maximumLength={120}
          />
          <TextField
            form={form}
            name={`${field}.number`}
            isPart
            label={t.profiles_certificate_no()}
            maximumLength={60}
          />
          <TextField
            form={form}
            name={`${field}.validFrom`}
            isPart
            label={t.profiles_certificate_valid_from()}
            type="date"
          />
          <TextField
            form={form}
            name={`${field}.validTo`}
            label={t.profiles_certificate_valid_to()}
            type="date"
          />
          {covering ? <CoveredFields form={form} name={`${field}.covers`} listings={covering} /> : null}
        </>
      )}
    />
  );
};

/** Which goods and services a certificate names. Those that are not offered here any more stay as they are. */
const CoveredFields: FC<FieldsProps & { name: string; listings: Listing[] }> = ({ form, name, listings }) => {
  const { t, locale } = usePage();
  const options = listings.map(({ id, text }) => ({
    value: id,
    text: pickLocalized(text, locale)?.value.title ?? id,
  }));
  const others = listAt(form, name).filter((id) => !listings.some((listing) => listing.id === id));
  return (
    <>
      {others.map((id) => (
        <input type="hidden" name={name} value={id} />
      ))}
      {listings.length > 0 ? (
        <ChoiceField
          form={form}
          name={name}
          label={t.profiles_certificate_goods()}
          hint={t.profiles_certificate_goods_hint()}
          options={options}
          isPart
        />
      ) : (
        <p class="hint">{t.profiles_certificate_goods_later()}</p>
      )}
    </>
  );
};

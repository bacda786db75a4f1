import type { Child, FC } from "hono/jsx";
import { pickLocalized } from "#shared/locales.ts";
import { certificateKinds } from "#shared/market/certificates/certificate.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { countryCodes, countryName } from "#shared/terms/countries.ts";
import { ChoiceField } from "#web/components/form/choice-field.tsx";
import { FieldGroup } from "#web/components/form/field-group.tsx";
import { SelectField } from "#web/components/form/select-field.tsx";
import { TextField } from "#web/components/form/text-fields.tsx";
import { countRows, type FieldsProps, listAt, textAt } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { usePage } from "#web/page.ts";

/** Blank rows after those that are filled; the next ones come with the next save, so no script is needed. */
const blankRows = 2;

/** Where most Indonesian workers abroad are placed (2024), so that these need no scrolling. */
const usualCountries = ["HK", "TW", "MY", "JP", "SG", "KR", "SA", "IT", "BN", "TR"];

/** Where somebody worked abroad, in which trade and when. */
export const WorkAbroadRows: FC<FieldsProps> = ({ form }) => {
  const { t, locale } = usePage();
  const options = (codes: string[]) =>
    codes
      .map((code) => ({ value: code, text: countryName(code, locale) }))
      .sort((a, b) => a.text.localeCompare(b.text, locale));
  const groups = [
    { text: t.profiles_worked_countries_usual(), options: options(usualCountries) },
    {
      text: t.profiles_worked_countries_all(),
      options: options(countryCodes.filter((it) => !usualCountries.includes(it))),
    },
  ];
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
            groups={groups}
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

interface RowsProps extends FieldsProps {
  name: string;
  label: string;
  maximum: number;
  title(number: number): string;
  row(field: string): Child;
  /** The first row stands open: most have one. */
  isBegun?: boolean;
}

const Rows: FC<RowsProps> = ({ form, name, label, maximum, title, row, isBegun }) => {
  const { t } = usePage();
  const filled = countRows(form, name);
  const shown = isBegun ? Math.max(1, filled) : filled;
  const blank = Math.max(0, Math.min(blankRows, maximum - shown));
  const draw = (at: number) => (
    <FieldGroup form={form} name={`${name}.${at}`} label={title(at + 1)} isPart isCard>
      {row(`${name}.${at}`)}
      {at < filled ? (
        <label class="choice">
          <input type="checkbox" name={`${name}.${at}.remove`} value="yes" />
          <span>{t.profiles_row_remove()}</span>
        </label>
      ) : null}
    </FieldGroup>
  );
  return (
    <FieldGroup form={form} name={name} label={label}>
      {Array.from({ length: shown }, (_, at) => draw(at))}
      <details>
        <summary>{t.profiles_rows_add({ label })}</summary>
        <div class="stack">
          <p class="hint">{t.profiles_rows_hint()}</p>
          {Array.from({ length: blank }, (_, at) => draw(shown + at))}
        </div>
      </details>
    </FieldGroup>
  );
};

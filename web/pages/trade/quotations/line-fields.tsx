import type { FC } from "hono/jsx";
import { type Locale, pickLocalized } from "#shared/locales.ts";
import { numberText } from "#shared/terms/number-text.ts";
import type { OfferedListing } from "#shared/trade/quotations/rules.ts";
import { FieldGroup } from "#web/components/form/field-group.tsx";
import { SelectField } from "#web/components/form/select-field.tsx";
import { TextField } from "#web/components/form/text-fields.tsx";
import { fieldOf } from "#web/components/written.tsx";
import { countRows, type FieldsProps, textAt } from "#web/form-state.ts";
import { type PageContext, usePage } from "#web/page.ts";
import { unitName } from "#web/pages/market/listings/listing-words.ts";
import { PackingFields } from "./packing-fields.tsx";

type Goods = readonly OfferedListing[];

/** The offer's lines that are there, and one more that may be filled. */
export const LineFields: FC<FieldsProps & { goods: Goods; most: number }> = ({ form, goods, most }) => {
  const { t } = usePage();
  const count = countRows(form, "lines");
  const rows = Array.from({ length: Math.max(1, count) }, (_, row) => row);
  return (
    <FieldGroup form={form} name="lines" isRequired label={t.quotations_lines()}>
      {rows.map((row) => (
        <Line form={form} goods={goods} row={row} isFirst={row === 0} />
      ))}
      {rows.length < most ? (
        <details>
          <summary>{t.quotations_another_line()}</summary>
          <Line form={form} goods={goods} row={rows.length} />
        </details>
      ) : null}
    </FieldGroup>
  );
};

interface LineProps extends FieldsProps {
  goods: Goods;
  row: number;
  isFirst?: boolean;
}

const Line: FC<LineProps> = ({ form, goods, row, isFirst = false }) => {
  const page = usePage();
  const { t, locale } = page;
  const at = `lines.${row}`;
  const chosen = goods.find(({ id }) => id === textAt(form, `${at}.listingId`));
  return (
    <FieldGroup form={form} name={at} isCard isRequired label={t.quotations_line({ number: row + 1 })}>
      <SelectField
        form={form}
        name={`${at}.listingId`}
        label={t.quotations_goods()}
        options={goods.map((it) => ({ value: it.id, text: titleIn(it, locale) }))}
        isRequired={isFirst}
        isPart
      />
      <div class="pair">
        <TextField
          form={form}
          name={`${at}.quantity`}
          label={
            chosen ? t.quotations_quantity_in({ unit: unitName({ t }, chosen) }) : t.quotations_quantity()
          }
          hint={chosen ? limitsHint(page, chosen) : undefined}
          inputMode="numeric"
          maximumLength={15}
          isRequired={isFirst}
          isPart
        />
        <TextField
          form={form}
          name={`${at}.unitAmountMinor`}
          label={t.quotations_unit_price()}
          inputMode="decimal"
          maximumLength={20}
          isRequired={isFirst}
          isPart
        />
      </div>
      <PackingFields form={form} at={`${at}.packing`} />
    </FieldGroup>
  );
};

function limitsHint(
  { t, locale }: Pick<PageContext, "t" | "locale">,
  { minimumOrder = 1, orderMultiple = 1 }: Pick<OfferedListing, "minimumOrder" | "orderMultiple">,
): string | undefined {
  const least = numberText(minimumOrder, locale);
  if (orderMultiple > 1)
    return t.inquiries_at_least_in_steps({ least, step: numberText(orderMultiple, locale) });
  return minimumOrder > 1 ? t.inquiries_at_least({ least }) : undefined;
}

function titleIn(listing: OfferedListing, locale: Locale): string {
  return pickLocalized(fieldOf(listing.text, "title"), locale)?.value ?? listing.id;
}

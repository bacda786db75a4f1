import type { FC } from "hono/jsx";
import { maximumTiers } from "#shared/market/listings/maximum-tiers.ts";
import { FieldGroup } from "#web/components/form/field-group.tsx";
import { TextField } from "#web/components/form/text-fields.tsx";
import { countRows, type FieldsProps, type FormState, textAt } from "#web/form-state.ts";
import { usePage } from "#web/page.ts";

/** Prices from larger quantities on, how many at a time, how many in a month, and a sample's price. */
export const MoreTerms: FC<FieldsProps> = ({ form }) => {
  const { t } = usePage();
  const number = { form, inputMode: "numeric" as const, maximumLength: 15, autocomplete: "off" };
  const amount = { form, maximumLength: 20, autocomplete: "off" };
  return (
    <details open={isUsed(form)}>
      <summary>{t.listings_more_terms()}</summary>
      <div class="stack">
        <FieldGroup form={form} name="price.tiers" label={t.listings_tiers()} hint={t.listings_tiers_hint()}>
          {rowsOf(form, "price.tiers", 3, maximumTiers).map((row) => (
            <div class="pair">
              <TextField
                {...number}
                name={`price.tiers.${row}.minQuantity`}
                label={t.listings_tier_from({ row: row + 1 })}
                isPart
              />
              {/* The first one's price is asked for above. */}
              {row === 0 ? null : (
                <TextField
                  {...amount}
                  name={`price.tiers.${row}.unitAmountMinor`}
                  label={t.listings_tier_amount({ row: row + 1 })}
                  isPart
                />
              )}
            </div>
          ))}
        </FieldGroup>
        <TextField
          {...number}
          name="orderMultiple"
          label={t.listings_order_multiple()}
          hint={t.listings_order_multiple_hint()}
        />
        <TextField {...number} name="monthlyCapacity" label={t.listings_monthly_capacity()} />
        <TextField
          {...amount}
          name="price.sampleAmountMinor"
          label={t.listings_sample_price()}
          hint={t.listings_sample_price_hint()}
        />
      </div>
    </details>
  );
};

/** What is set, or wrong, stands open. */
function isUsed(form: FormState): boolean {
  const names = ["orderMultiple", "monthlyCapacity", "price.sampleAmountMinor"];
  return (
    names.some((name) => textAt(form, name) !== "") ||
    countRows(form, "price.tiers") > 1 ||
    form.issues.some((it) => /^\/(?:price\/(?:tiers|sample)|orderMultiple|monthlyCapacity)/.test(it.pointer))
  );
}

/** Rows to draw: the filled ones and one blank, at least `least`, at most `most`. */
function rowsOf(form: FormState, list: string, least: number, most: number): number[] {
  const count = Math.min(most, Math.max(least, countRows(form, list) + 1));
  return Array.from({ length: count }, (_, row) => row);
}

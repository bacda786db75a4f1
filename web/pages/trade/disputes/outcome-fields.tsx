import type { FC } from "hono/jsx";
import { pickLocalized } from "#shared/locales.ts";
import { formatMoney, type Money } from "#shared/terms/money.ts";
import type { ClaimedLine } from "#shared/trade/disputes/dispute.ts";
import type { OutcomeKind } from "#shared/trade/disputes/outcome.ts";
import { ChoiceField } from "#web/components/form/choice-field.tsx";
import { TextField } from "#web/components/form/text-fields.tsx";
import { quantityText } from "#web/components/quantity.ts";
import type { FormState } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { usePage } from "#web/page.ts";

interface OutcomeFieldsProps {
  form: FormState;
  /** Where it stands in the form: `ask`, `outcome`. */
  name: string;
  label: string;
  kinds: readonly OutcomeKind[];
  /** The most that can be given back. */
  most: Money;
  /** Of goods sent once more, what there can be of each line; without, it is what is claimed. */
  lines?: readonly (Pick<ClaimedLine, "title" | "unit"> & { most: number })[];
}

/**
 * What should come of it: all that each choice may need, of which what belongs to the chosen one counts, and is seen where a
 * browser can tell.
 */
export const OutcomeFields: FC<OutcomeFieldsProps> = ({ form, name, label, kinds, most, lines = [] }) => {
  const page = usePage();
  const { t, locale } = page;
  return (
    <>
      <ChoiceField
        form={form}
        name={`${name}.what`}
        label={label}
        options={kinds.map((it) => ({ value: it, text: lookup(t, `disputes_what_${it}`) ?? it }))}
        isSingle
        isRequired
      />
      <div class="when-part stack">
        <TextField
          form={form}
          name={`${name}.amount.amountMinor`}
          label={t.disputes_amount({ currency: most.currency })}
          hint={t.disputes_amount_hint({ most: formatMoney(most, locale) })}
          inputMode="decimal"
          isPart
        />
        <input type="hidden" name={`${name}.amount.currency`} value={most.currency} />
      </div>
      {lines.length > 0 ? (
        <div class="when-again stack">
          {lines.map((line, at) => (
            <TextField
              form={form}
              name={`${name}.quantities.${at}`}
              label={t.disputes_again({
                goods: pickLocalized(line.title, locale)?.value ?? t.quotations_line({ number: at + 1 }),
              })}
              hint={t.disputes_again_hint({ quantity: quantityText(page, line.most, line.unit) })}
              inputMode="numeric"
              isPart
            />
          ))}
        </div>
      ) : null}
    </>
  );
};

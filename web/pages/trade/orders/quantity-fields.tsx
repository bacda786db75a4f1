import type { FC } from "hono/jsx";
import { pickLocalized } from "#shared/locales.ts";
import type { OrderLine } from "#shared/trade/orders/order.ts";
import { TextField } from "#web/components/form/text-fields.tsx";
import { quantityText } from "#web/components/quantity.ts";
import type { FormState } from "#web/form-state.ts";
import { usePage } from "#web/page.ts";

interface QuantityFieldsProps {
  form: FormState;
  lines: readonly OrderLine[];
  /** Of each line, how much there is to be said. */
  left: readonly number[];
}

/** How much of each line, up to what is left of it. */
export const QuantityFields: FC<QuantityFieldsProps> = ({ form, lines, left }) => {
  const page = usePage();
  const { t, locale } = page;
  return (
    <>
      {lines.map((line, at) => (
        <TextField
          form={form}
          name={`quantities.${at}`}
          label={pickLocalized(line.title, locale)?.value ?? t.quotations_line({ number: at + 1 })}
          hint={t.orders_left({ quantity: quantityText(page, left[at] ?? 0, line.unit) })}
          inputMode="numeric"
          isRequired
        />
      ))}
    </>
  );
};

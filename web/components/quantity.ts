import { numberText } from "#shared/terms/number-text.ts";
import { lookup } from "../messages.ts";
import type { PageContext } from "../page.ts";

/** "1,500 kg" or "1 pair", in the reader's figures; the figure alone where its unit is not said. */
export function quantityText(
  { t, locale }: Pick<PageContext, "t" | "locale">,
  quantity: number,
  unit: string | undefined,
): string {
  const shown = numberText(quantity, locale);
  return (unit && lookup(t, `quantity_${unit}`, { count: quantity, shown })) || shown;
}

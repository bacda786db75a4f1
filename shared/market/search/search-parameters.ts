import * as z from "zod";
import { Locale } from "#shared/locales.ts";
import { type FacetName, Filters } from "./facets.ts";
import { mostTyped, SearchInput } from "./search-input.ts";

/** Values of one filter in one parameter, parted by commas: any of them will do. */
function listed<T extends string>(values: z.ZodType<T[] | undefined>) {
  return z
    .string()
    .max(400)
    .transform((text) => text.split(",").filter((it) => it !== ""))
    .pipe(values as z.ZodType<T[] | undefined, string[]>)
    .optional();
}

const filterParameters = {
  category: listed(Filters.shape.category),
  province: listed(Filters.shape.province),
  certificate: listed(Filters.shape.certificate),
  incoterm: listed(Filters.shape.incoterm),
  price: listed(Filters.shape.price),
  minimumOrder: listed(Filters.shape.minimumOrder),
  leadTime: listed(Filters.shape.leadTime),
  offer: listed(Filters.shape.offer),
  sample: listed(Filters.shape.sample),
  checked: listed(Filters.shape.checked),
} satisfies Record<FacetName, z.ZodType>;

/** A search as the API's parameters hold it, which may ask in another language than the reader's. */
export const SearchParameters = SearchInput.extend({ ...filterParameters, locale: Locale.optional() });

export const SuggestParameters = z.strictObject({
  q: z.string().max(mostTyped),
  locale: Locale.optional(),
});

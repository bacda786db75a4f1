import { certificateKinds } from "#shared/market/certificates/certificate.ts";
import {
  bandAt,
  bands,
  type FacetName,
  facetNames,
  leadTimeBounds,
  minimumOrderBounds,
  priceBounds,
} from "#shared/market/search/facets.ts";
import { perDollar } from "#shared/market/search/reference-rates.ts";
import { jakartaToday } from "#shared/terms/calendar.ts";
import type { Currency } from "#shared/terms/currencies.ts";
import { incoterms } from "#shared/terms/incoterms.ts";
import type { SearchQuery } from "../search.ts";
import { type Columns, categoryOf, dayNumber, unknown } from "./facts.ts";

export interface Facet {
  name: FacetName;
  /** Each document's value as a number, or `unknown`. */
  values: Uint8Array;
  /** Several values of each document, as bits, where it can have several. */
  masks?: Uint16Array;
  nameOf(value: number): string;
}

/** One more than the greatest value, which is `unknown`. */
export const mostValues = 256;

const noValues = new Uint8Array();

/** The facets of all documents, with prices in a currency; each column is read once. */
export function facetsOf(columns: Columns): (asked: Pick<SearchQuery, "currency" | "now">) => Facet[] {
  const priceBands = new Map<Currency, Uint8Array>();
  const bandName = (value: number) => bands[value] ?? "";
  const minimumOrderBands = bandsOf(columns.minimumOrder, minimumOrderBounds);
  const leadTimeBands = bandsOf(columns.leadTimeDays, leadTimeBounds);
  const offers = Uint8Array.from(columns.flags, (flags) => flags & 1);
  const samples = Uint8Array.from(columns.flags, (flags) => (flags & 2 ? 1 : unknown));

  function pricesIn(currency: Currency): Uint8Array {
    const known = priceBands.get(currency);
    if (known) return known;
    const made = bandsOf(
      columns.dollars,
      priceBounds(currency).map((bound) => bound / perDollar[currency]),
    );
    priceBands.set(currency, made);
    return made;
  }

  let checked = { today: "", values: noValues };
  function checkedOn(today: string): Uint8Array {
    if (checked.today === today) return checked.values;
    const day = dayNumber(today);
    const values = Uint8Array.from(columns.checkedUntil, (until) => (until >= day ? 1 : unknown));
    checked = { today, values };
    return values;
  }

  return function facetsIn({ currency, now }) {
    const all: Record<FacetName, Omit<Facet, "name">> = {
      category: { values: columns.category, nameOf: categoryOf },
      province: { values: columns.province, nameOf: (value) => String(value).padStart(2, "0") },
      certificate: {
        values: noValues,
        masks: columns.certificates,
        nameOf: (value) => certificateKinds[value] ?? "",
      },
      incoterm: { values: columns.incoterm, nameOf: (value) => incoterms[value] ?? "" },
      price: { values: pricesIn(currency), nameOf: bandName },
      minimumOrder: { values: minimumOrderBands, nameOf: bandName },
      leadTime: { values: leadTimeBands, nameOf: bandName },
      offer: { values: offers, nameOf: (value) => (value === 1 ? "service" : "goods") },
      sample: { values: samples, nameOf: () => "yes" },
      checked: { values: checkedOn(jakartaToday(now)), nameOf: () => "yes" },
    };
    return facetNames.map((name) => ({ name, ...all[name] }));
  };
}

function bandsOf(amounts: Float64Array, bounds: readonly number[]): Uint8Array {
  return Uint8Array.from(amounts, (amount) => (Number.isFinite(amount) ? bandAt(bounds, amount) : unknown));
}

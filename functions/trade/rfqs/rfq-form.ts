import { listingsOf } from "#functions/market/listings/listings.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { nest } from "#functions/platform/http/form.ts";
import { parseTyped } from "#functions/platform/http/typed-fields.ts";
import { isIdOf } from "#shared/ids.ts";
import { listingIds } from "#shared/market/ids.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { readDay } from "#shared/terms/days.ts";
import { decimalMarkOf, readCount } from "#shared/terms/figures.ts";
import { dayIn, zoneOfCountry } from "#shared/terms/time-zones.ts";
import { dayAfter } from "#shared/trade/quotations/rules.ts";
import type { BuyerRequest } from "#shared/trade/requests/request.ts";
import { ForwardRequest, SendRfq } from "#shared/trade/rfqs/rfq.ts";
import { maximumListings } from "#shared/trade/rfqs/stages.ts";
import type { FieldValues } from "#web/form-state.ts";

/** How long a buyer most likely waits. */
const usualOpenDays = 7;

/** What the form says, as a request for quotation. @throws ValidationFailed with every fault at its field */
export function readRfqForm(values: FieldValues, ctx: Pick<Ctx, "locale">): SendRfq {
  return parseTyped(SendRfq, treeOf(values), typedFields(ctx));
}

export function readForwardForm(values: FieldValues, ctx: Pick<Ctx, "locale">): ForwardRequest {
  return parseTyped(ForwardRequest, treeOf(values), typedFields(ctx));
}

/** Of one tick a form sends a text, of several a list; what it showed beside is not sent on. */
function treeOf({ listingIds: ticked = [], shownIds: _shown, ...values }: FieldValues) {
  return { ...nest(values), listingIds: pickedIds([ticked].flat()) };
}

function typedFields({ locale }: Pick<Ctx, "locale">) {
  const decimal = decimalMarkOf(locale);
  return [
    { names: /^quantity$/, read: (text: string) => readCount(text, decimal) },
    { names: /^(neededBy|closesOn)$/, read: readDay },
  ];
}

/** Ids of listings as an address or a form names them, each once; what is none is left out. */
export function pickedIds(texts: readonly string[]): string[] {
  const ids = texts.flatMap((text) => text.split(",")).filter((id) => isIdOf(listingIds, id));
  return [...new Set(ids)].slice(0, maximumListings);
}

/** What was picked, of what is on offer now; in the order in which it was picked. */
export async function pickedListings({ table }: Pick<Ctx, "table">, ids: string[]): Promise<Listing[]> {
  const found = ids.length > 0 ? await listingsOf(table, ids) : [];
  return found.filter(({ stage }) => stage === "published");
}

/** What the buyer's own request says; how much, they said in words that nothing may take the place of. */
export function wishedValues({ text, language, neededBy, quantity }: BuyerRequest): FieldValues {
  return {
    ...{ text, language },
    ...(neededBy ? { neededBy } : {}),
    ...(quantity ? { quantity: "", unit: "" } : {}),
  };
}

/** What a form begins with: the least that all sell, in the unit of most, and a week's time where the buyer is. */
export function firstValues(
  { locale, now }: Pick<Ctx, "locale" | "now">,
  listings: readonly Listing[],
  country: string | undefined,
): FieldValues {
  const zone = zoneOfCountry(country);
  const units = listings.flatMap(({ unit: it }) => it ?? []);
  const timesOf = (unit: string) => units.filter((it) => it === unit).length;
  const [unit] = units.toSorted((one, other) => timesOf(other) - timesOf(one));
  const ofUnit = listings.filter((it) => it.unit === unit);
  const quantity = Math.max(1, ...ofUnit.map(({ minimumOrder = 1 }) => minimumOrder));
  return {
    listingIds: listings.map(({ id }) => id),
    language: locale,
    ...(unit ? { unit, quantity: String(quantity) } : {}),
    zone,
    closesOn: dayAfter(dayIn(zone, now.getTime()), usualOpenDays),
  };
}

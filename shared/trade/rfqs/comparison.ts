import * as z from "zod";
import { type Converted, convert } from "#shared/market/rates/convert.ts";
import type { Rates } from "#shared/market/rates/rates.ts";
import type { Currency } from "#shared/terms/currencies.ts";
import { deliveryParts, partsMissing } from "#shared/terms/incoterm-parts.ts";
import { Incoterm } from "#shared/terms/incoterms.ts";
import type { Revision } from "#shared/trade/quotations/quotation.ts";
import { totalsOf } from "#shared/trade/quotations/totals.ts";
import type { Rfq } from "./rfq.ts";

/** Why one offer cannot be set beside the others as it is. */
export const Unlike = z.discriminatedUnion("in", [
  /** Another Incoterm: what its price lacks of what the others include, and what it includes beside that. */
  z.strictObject({
    in: z.literal("incoterm"),
    than: Incoterm,
    lacks: z.array(z.enum(deliveryParts)),
    adds: z.array(z.enum(deliveryParts)),
  }),
  z.strictObject({ in: z.literal("place"), than: z.string() }),
  z.strictObject({ in: z.literal("quantity"), than: z.int() }),
  /** In another unit than was asked, or for several goods, of which no price of a unit tells. */
  z.strictObject({ in: z.literal("unit") }),
  z.strictObject({ in: z.literal("goods") }),
]);
export type Unlike = z.infer<typeof Unlike>;

type Compared = Pick<Revision, "lines" | "delivery" | "currency" | "payment">;
type Wish = Pick<Rfq, "incoterm" | "quantity" | "unit">;

/** In which ways each of some offers is unlike the rest, in their order. */
export function unlikenesses(offers: readonly Compared[], wish: Wish): Unlike[][] {
  const than = wish.incoterm ?? mostCommon(offers.map(({ delivery }) => delivery.incoterm));
  const places = offers.flatMap(({ delivery }) => (delivery.incoterm === than ? [delivery.namedPlace] : []));
  const place = mostCommon(places, placeKey);
  return offers.map((offer) => [...termsUnlike(offer, than, place), ...amountUnlike(offer, wish)]);
}

function termsUnlike(
  { delivery: { incoterm, namedPlace } }: Compared,
  than: Incoterm | undefined,
  place: string | undefined,
): Unlike[] {
  if (than === undefined) return [];
  if (incoterm !== than) {
    const [lacks, adds] = [partsMissing(incoterm, than), partsMissing(than, incoterm)];
    return [{ in: "incoterm", than, lacks, adds }];
  }
  if (place === undefined || placeKey(namedPlace) === placeKey(place)) return [];
  return [{ in: "place", than: place }];
}

function amountUnlike({ lines }: Compared, { quantity, unit }: Wish): Unlike[] {
  const [line, ...others] = lines;
  if (!line || others.length > 0) return [{ in: "goods" }];
  if (line.unit !== unit) return [{ in: "unit" }];
  return line.quantity === quantity ? [] : [{ in: "quantity", than: quantity }];
}

/** What is there most often; of those that are there as often, the first. */
function mostCommon<T extends string>(
  texts: readonly T[],
  keyOf: (text: T) => string = (it) => it,
): T | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(keyOf(text), (counts.get(keyOf(text)) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return texts.find((text) => counts.get(keyOf(text)) === most);
}

/** A place as it is compared: people write one name with and without a comma, a mark or a capital. */
function placeKey(place: string): string {
  return place
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** What an offer comes to in one currency: its total, and one unit's price where it is of one thing alone. */
export interface ComparedAmounts {
  total: Converted | undefined;
  unit: Converted | undefined;
}

/** By reference rates; undefined where one is missing. */
export function comparedAmounts(
  offer: Compared,
  currency: Currency,
  rates: Rates | undefined,
): ComparedAmounts {
  const [line, ...others] = offer.lines;
  const unit = line && others.length === 0 ? line.unitAmountMinor : undefined;
  return {
    total: convert(totalsOf(offer).total, currency, rates),
    unit:
      unit === undefined
        ? undefined
        : convert({ amountMinor: unit, currency: offer.currency }, currency, rates),
  };
}

/** Offers that can be set beside each other first, by their totals; then the others, in the order given. */
export function inOrder<T extends { revision: Compared; unlike: readonly Unlike[] }>(
  offers: readonly T[],
  currency: Currency,
  rates: Rates | undefined,
): T[] {
  const key = ({ revision, unlike }: T) => {
    const total = comparedAmounts(revision, currency, rates).total?.price.amountMinor;
    return unlike.length > 0 || total === undefined ? Number.POSITIVE_INFINITY : total;
  };
  return offers.toSorted((one, other) => compareNumbers(key(one), key(other)));
}

function compareNumbers(one: number, other: number): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

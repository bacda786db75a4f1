import {
  type AmountField,
  type PriceTerm,
  type ShareField,
  shipmentCosts,
  unitCosts,
  wholeShare,
} from "./cost-fields.ts";

/** What a price is reckoned of: rupiah in minor units, shares in hundredths of a percent, quantities of units. */
export interface Reckoned
  extends Readonly<Record<AmountField, number>>,
    Readonly<Record<ShareField, number>> {
  quantities: readonly number[];
}

/** A unit's price by each term; none by CIF where freight or insurance is not known. */
export type TermPrices = Readonly<Record<Exclude<PriceTerm, "CIF">, number>> & { readonly CIF?: number };

/** What a unit is sold for at a quantity, by each term, in minor units of rupiah. */
export type QuantityPrice = { quantity: number } & TermPrices;

/** Rupiah has two decimals after ISO 4217 that nobody writes: prices are whole rupiah. */
const wholeRupiah = 100n;

/** What a unit costs at the door, before any margin. */
export function unitCostMinor(costs: Readonly<Record<AmountField, number>>): number {
  return unitCosts.reduce((sum, name) => sum + costs[name], 0);
}

/**
 * The unit price at each quantity, in whole numbers alone. Each is rounded up to a whole rupiah, so that a price never
 * holds less than what it was asked to: the margin is a share of the ex-works price, what a shipment costs is spread over
 * the quantity, and insurance is a share of the CIF price itself.
 */
export function pricesOf(costs: Reckoned): QuantityPrice[] {
  return costs.quantities.map((quantity) => {
    const exw = roundedUp(BigInt(unitCostMinor(costs)) * big(wholeShare), big(wholeShare - costs.margin));
    const shipment = shipmentCosts.reduce((sum, name) => sum + costs[name], 0);
    const fob = exw + roundedUp(big(shipment), big(quantity));
    const rounded = { quantity, EXW: Number(exw), FOB: Number(fob) };
    if (missingOfCif(costs)) return rounded;
    const insured = big(wholeShare) * big(wholeShare);
    const uninsured = insured - big(costs.cover) * big(costs.premium);
    const cif = roundedUp((fob * big(quantity) + big(costs.freight)) * insured, big(quantity) * uninsured);
    return { ...rounded, CIF: Number(cif) };
  });
}

/** Which of the seller's duties under CIF (Incoterms 2020, CIF A4 and A5) the costs hold nothing for. */
export function missingOfCif({
  freight,
  cover,
  premium,
}: Pick<Reckoned, "freight" | "cover" | "premium">): "freight" | "insurance" | undefined {
  if (freight === 0) return "freight";
  return cover * premium === 0 ? "insurance" : undefined;
}

/** What of an ex-works price is margin, in hundredths of a percent, rounded to the nearest. */
export function marginIn(exwMinor: number, costMinor: number): number {
  return exwMinor === 0 ? 0 : Math.round(((exwMinor - costMinor) * wholeShare) / exwMinor);
}

/** Rupiah for one unit of a currency, as a fraction. */
export interface ExchangeRate {
  top: bigint;
  bottom: bigint;
}

export const same: ExchangeRate = { top: 1n, bottom: 1n };

/** Rupiah in another currency, rounded up to its smallest unit, so that what comes in covers what was reckoned. */
export function exchanged(rupiahMinor: number, { top, bottom }: ExchangeRate, minorDigits: number): number {
  return Number(ceiling(big(rupiahMinor) * bottom * 10n ** big(minorDigits), top * wholeRupiah));
}

function roundedUp(top: bigint, bottom: bigint): bigint {
  return ceiling(top, bottom * wholeRupiah) * wholeRupiah;
}

function ceiling(top: bigint, bottom: bigint): bigint {
  return (top + bottom - 1n) / bottom;
}

function big(value: number): bigint {
  return BigInt(value);
}

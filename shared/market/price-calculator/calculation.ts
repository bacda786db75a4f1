import type { PriceTier } from "#shared/market/listings/price.ts";
import type { Rates } from "#shared/market/rates/rates.ts";
import { minorDigits } from "#shared/terms/minor-digits.ts";
import { type ExchangeRate, exchanged, pricesOf, type TermPrices } from "./calculate.ts";
import type { PriceTerm } from "./cost-fields.ts";
import type { PriceAtQuantity, PriceCalculation, PriceCosts } from "./price-costs.ts";
import { referenceExchange } from "./reference-exchange.ts";

/** By how many rupiah a unit of the buyer's currency is reckoned: the business's own rate, else the reference rate. */
export function exchangeOf(
  { currency, rateMinor }: Pick<PriceCosts, "currency" | "rateMinor">,
  rates: Rates | undefined,
): { rate: ExchangeRate; date: string | undefined } | undefined {
  if (rateMinor !== undefined && currency !== "IDR")
    return { rate: { top: BigInt(rateMinor), bottom: 100n }, date: undefined };
  return referenceExchange(rates, currency);
}

/** What comes of the costs: prices by term and quantity; in the buyer's currency where a rate for it is known. */
export function calculationOf(costs: PriceCosts, rates: Rates | undefined): PriceCalculation {
  const exchange = exchangeOf(costs, rates);
  const digits = minorDigits[costs.currency];
  const prices = pricesOf(costs).map(({ quantity, ...rupiah }): PriceAtQuantity => {
    if (!exchange) return { quantity, rupiah };
    const told = (minor: number) => exchanged(minor, exchange.rate, digits);
    return { quantity, rupiah, converted: costs.currency === "IDR" ? rupiah : mapTerms(rupiah, told) };
  });
  return { costs, prices, ...(exchange?.date ? { rateDate: exchange.date } : {}) };
}

function mapTerms({ EXW, FOB, CIF }: TermPrices, told: (minor: number) => number): TermPrices {
  return { EXW: told(EXW), FOB: told(FOB), ...(CIF === undefined ? {} : { CIF: told(CIF) }) };
}

/** A listing's price tiers by one term: of quantities that cost the same the first alone. */
export function tiersOf(prices: readonly PriceAtQuantity[], term: PriceTerm): PriceTier[] {
  const tiers = prices.flatMap(({ quantity, rupiah, converted }) => {
    const unitAmountMinor = (converted ?? rupiah)[term];
    return unitAmountMinor === undefined ? [] : [{ minQuantity: quantity, unitAmountMinor }];
  });
  return tiers.filter((tier, at) => tier.unitAmountMinor !== tiers[at - 1]?.unitAmountMinor);
}

import { parseTyped, type TypedField } from "#functions/platform/http/typed-fields.ts";
import type { Locale } from "#shared/locales.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { tiersOf } from "#shared/market/price-calculator/calculation.ts";
import {
  amountFields,
  assumedShares,
  mostQuantities,
  type PriceTerm,
  shareFields,
} from "#shared/market/price-calculator/cost-fields.ts";
import { type PriceCalculation, PriceCosts } from "#shared/market/price-calculator/price-costs.ts";
import { readShareField } from "#shared/market/price-calculator/read-costs.ts";
import { type DecimalMark, decimalMarkOf, readCount } from "#shared/terms/figures.ts";
import { likelyPlace } from "#shared/terms/loading-ports.ts";
import { amountToText, readAmountMinor } from "#shared/terms/money.ts";
import type { FieldValues } from "#web/form-state.ts";

const amounts = new RegExp(`^(?:${[...amountFields, "rateMinor"].join("|")})$`);

/** What the form's fields say. @throws ValidationFailed with every fault at its field */
export function readCosts(tree: unknown, locale: Locale): PriceCosts {
  const decimal = decimalMarkOf(locale);
  const fields: TypedField[] = [
    { names: amounts, read: (text) => readAmountMinor(text, "IDR", decimal) },
    ...shareFields.map((name) => ({
      names: new RegExp(`^${name}$`),
      read: (text: string) => readShareField(name, text),
    })),
    { names: /^quantities\.\d+$/, read: (text) => readCount(text, decimal) },
  ];
  return parseTyped(PriceCosts, tree, fields);
}

/** Costs as people write them in this language. */
export function valuesOf(costs: PriceCosts, locale: Locale): FieldValues {
  const decimal = decimalMarkOf(locale);
  const rupiah = (amountMinor: number) => amountToText({ amountMinor, currency: "IDR" }, decimal);
  return {
    ...Object.fromEntries(amountFields.map((name) => [name, costs[name] === 0 ? "" : rupiah(costs[name])])),
    ...sharesOf(costs, decimal),
    ...Object.fromEntries(costs.quantities.map((it, at) => [`quantities.${at}`, String(it)])),
    currency: costs.currency,
    rateMinor: costs.rateMinor === undefined ? "" : rupiah(costs.rateMinor),
  };
}

/** Before anything was reckoned: what the listing says already, and what is assumed. */
export function firstValues({ price, minimumOrder }: Listing, locale: Locale): FieldValues {
  const known = price?.tiers.map((it) => it.minQuantity) ?? (minimumOrder ? [minimumOrder] : []);
  return {
    ...sharesOf(assumedShares, decimalMarkOf(locale)),
    ...Object.fromEntries(known.slice(0, mostQuantities).map((it, at) => [`quantities.${at}`, String(it)])),
    currency: price?.currency ?? "USD",
  };
}

/** The listing's price as it would be by a term, in the fields of its own form: to be looked at, and saved by somebody. */
export function usedValues(
  { price, minimumOrder = 0, leadTimeDays, unit, orderMultiple, monthlyCapacity, ...home }: Listing,
  { costs, prices }: PriceCalculation,
  term: PriceTerm,
  locale: Locale,
): FieldValues {
  const decimal = decimalMarkOf(locale);
  const tiers = tiersOf(prices, term);
  const currency = prices[0]?.converted && costs ? costs.currency : "IDR";
  const rows = Math.max(tiers.length, price?.tiers.length ?? 0);
  // What stood in further rows is blanked, or it would be kept.
  const filled = Array.from({ length: rows }, (_, at) => {
    const tier = tiers[at];
    const amount = tier && amountToText({ amountMinor: tier.unitAmountMinor, currency }, decimal);
    return {
      [`price.tiers.${at}.minQuantity`]: tier ? String(tier.minQuantity) : "",
      [`price.tiers.${at}.unitAmountMinor`]: amount ?? "",
    };
  });
  const { provinceCode, exporter } = home;
  const isSame = price?.delivery?.incoterm === term;
  const place = likelyPlace(term, { provinceCode, regencyCode: exporter.regencyCode });
  const sample = currency === price?.currency ? price.sampleAmountMinor : undefined;
  return {
    ...Object.assign({}, ...filled),
    unit: unit ?? "",
    "price.currency": currency,
    ...(home.offerKind === "goods"
      ? {
          "price.delivery.incoterm": term,
          "price.delivery.namedPlace": (isSame ? price?.delivery?.namedPlace : place) ?? "",
        }
      : {}),
    "price.sampleAmountMinor":
      sample === undefined ? "" : amountToText({ amountMinor: sample, currency }, decimal),
    // The first price holds from the first quantity on: fewer would not carry what the shipment costs.
    minimumOrder: String(Math.max(minimumOrder, tiers[0]?.minQuantity ?? 1)),
    orderMultiple: orderMultiple === undefined ? "" : String(orderMultiple),
    monthlyCapacity: monthlyCapacity === undefined ? "" : String(monthlyCapacity),
    leadTimeDays: leadTimeDays === undefined ? "" : String(leadTimeDays),
  };
}

function sharesOf(of: Readonly<Record<(typeof shareFields)[number], number>>, decimal: DecimalMark) {
  return Object.fromEntries(
    shareFields.map((name) => {
      const [whole, rest] = [Math.floor(of[name] / 100), String(of[name] % 100).padStart(2, "0")];
      const decimals = rest.replace(/0+$/, "");
      return [name, `${whole}${decimals ? `${decimal}${decimals}` : ""}%`];
    }),
  );
}

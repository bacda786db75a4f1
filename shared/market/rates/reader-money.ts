import type { Locale } from "#shared/locales.ts";
import type { CountryCode } from "#shared/terms/countries.ts";
import { Currency, currencies } from "#shared/terms/currencies.ts";
import type { Rates } from "./rates.ts";

/** The currency that a reader's prices are compared in, where none is asked for. */
export const shownCurrency: Readonly<Record<Locale, Currency>> = {
  en: "USD",
  id: "IDR",
  "zh-Hant": "TWD",
  ja: "JPY",
  ko: "KRW",
  // Read in some twenty countries; most of those that buy peg their money to the dollar.
  ar: "USD",
  ms: "MYR",
};

/** The currency in which a reader is told beside each price about how much it is, and by what rates. */
export interface ReaderMoney {
  currency: Currency;
  /** The reader chose it; else it goes with what they read. */
  isChosen: boolean;
  rates: Rates | undefined;
}

/** What the reader chose, where that is a currency; else that of their language. */
export function readerMoney(chosen: unknown, locale: Locale, rates: Rates | undefined): ReaderMoney {
  const own = Currency.safeParse(chosen).data;
  return { currency: own ?? shownCurrency[locale], isChosen: own !== undefined, rates };
}

/** Countries whose money is not called by their own code and one letter more. */
const shared: Partial<Record<string, Currency>> = Object.fromEntries(
  "AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK".split(" ").map((it) => [it, "EUR"]),
);

/** The currency of a market, where prices can be in it: `TWD` of Taiwan, `EUR` of the Netherlands. */
export function currencyOfMarket(market: CountryCode): Currency | undefined {
  return shared[market] ?? currencies.find((it) => it !== "EUR" && it.startsWith(market));
}

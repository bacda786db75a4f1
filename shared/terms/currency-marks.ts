import { caughtBy } from "./caught.ts";
import { scaleWords } from "./figures.ts";
import { type CurrencyCode as Currency, currencies } from "./minor-digits.ts";

/** How people mark amounts of each currency beside its code; a mark may be that of several. */
const ownMarks: Record<Currency, readonly string[]> = {
  IDR: ["rp", "rupiah"],
  USD: ["$", "us$", "us"],
  EUR: ["€", "euro"],
  SGD: ["$", "s$", "sg$"],
  MYR: ["rm"],
  HKD: ["$", "hk$"],
  TWD: ["$", "nt$", "nt", "ntd"],
  JPY: ["¥", "jp¥", "円", "yen"],
  KRW: ["₩", "원", "won"],
  SAR: ["sr", "﷼"],
  AED: ["dh", "dhs"],
  BND: ["$", "b$"],
  TRY: ["₺", "tl"],
  GBP: ["£"],
  AUD: ["$", "a$", "au$"],
  CNY: ["¥", "cn¥", "元", "rmb"],
  KWD: ["kd"],
  BHD: ["bd"],
};

function isMarkOf(currency: Currency, mark: string): boolean {
  return mark === currency.toLowerCase() || ownMarks[currency].includes(mark);
}

/** The only currency that a mark such as `Rp` or `us$` can be of, or that has this code. */
export function currencyMarked(text: string): Currency | undefined {
  const mark = text.trim().toLowerCase().replace(/\.$/, "");
  const found = currencies.filter((it) => isMarkOf(it, mark));
  return found.length === 1 ? found[0] : undefined;
}

const marked = new RegExp(
  String.raw`^([^\d+-]*?) ?((?:[+-] ?)?(?:(?<!\p{L})[.,])?\d(?:.*\d)?(?:${scaleWords})?) ?([^\d]*)$`,
  "iu",
);

/**
 * An amount without its currency's marks, before or after it, and without the dash that ends it in `Rp15.000,-`, but with
 * its word for thousands or millions; else why not: another currency's marks, or what is none.
 */
export function withoutCurrencyMarks(text: string, currency: Currency): string | { code: string } {
  const whole = text.replace(/(?<=\d)[.,] ?(?:--?|–|=)$/, "");
  const found = caughtBy<[string, string, string]>(marked, whole);
  if (!found) return { code: "amount_malformed" };
  const [before, figure, after] = found;
  const marks = [before, after]
    .map((it) => it.replaceAll(" ", "").toLowerCase().replace(/\.$/, ""))
    .filter((it) => it !== "");
  if (marks.every((it) => isMarkOf(currency, it))) return figure;
  const isKnown = marks.every((mark) => currencies.some((it) => isMarkOf(it, mark)));
  return { code: isKnown ? "amount_in_other_currency" : "amount_malformed" };
}

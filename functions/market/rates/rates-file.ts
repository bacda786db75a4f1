import { type FileFault, readOperatorCsv } from "#functions/platform/operator-csv.ts";
import { type Rate, RateFigure } from "#shared/market/rates/rates.ts";
import { perDollar } from "#shared/market/search/reference-rates.ts";
import { CalendarDate } from "#shared/terms/calendar.ts";
import { Currency } from "#shared/terms/currencies.ts";

export interface RateFile {
  /** The newest rate that the file has of each currency. */
  rates: Partial<Record<Currency, Rate>>;
  /** Currencies that no price can be in. */
  unused: string[];
  faults: FileFault[];
}

export const mostBytes = 2_000_000;
const earliest = "2000-01-01";
/** A rate that is further from the usual is one of another date, of another unit, or upside down. */
const farthest = 10;
const expected = { columns: ["date", "currency", "rate"], mostRows: 50_000, mostRowBytes: 10_000 };

/** Reads a whole file of `date,currency,rate`, how many units stand for one US dollar, and says all that is wrong with it. */
export function readRates(csv: Uint8Array | string, today: string): RateFile {
  const file: RateFile = { rates: {}, unused: [], faults: [] };
  const seen = new Map<string, string>();
  for (const { record, line } of readOperatorCsv(csv, expected, file.faults)) {
    const { date: day = "", currency = "", rate = "" } = record;
    const date = day.trim();
    const code = currency.trim().toUpperCase();
    const figure = rate.trim();
    const refuse = (column: string, reason: string) => file.faults.push({ line, column, reason });
    if (!CalendarDate.safeParse(date).success)
      refuse("date", `"${shown(date)}" is no date such as 2026-12-31`);
    else if (date > today || date < earliest)
      refuse("date", `${date} is not between ${earliest} and ${today}`);
    else if (!/^[A-Z]{3}$/.test(code)) refuse("currency", `"${shown(code)}" is no currency's code`);
    else if (!RateFigure.safeParse(figure).success)
      refuse("rate", `"${shown(figure)}" is no rate: digits, and a point before at most ten decimals`);
    else if (seen.has(`${date} ${code}`)) {
      if (seen.get(`${date} ${code}`) !== figure) refuse("rate", `${code} has two rates on ${date}`);
    } else {
      seen.set(`${date} ${code}`, figure);
      take(file, code, { date, perDollar: figure }, refuse);
    }
  }
  if (file.faults.length === 0 && Object.keys(file.rates).length === 0)
    file.faults.push({ line: 1, reason: "the file has no rate that prices need" });
  return file;
}

function take(
  { rates, unused }: RateFile,
  code: string,
  rate: Rate,
  refuse: (column: string, reason: string) => void,
): void {
  const currency = Currency.safeParse(code).data;
  if (currency === undefined) {
    if (!unused.includes(code)) unused.push(code);
  } else if (currency === "USD") {
    if (Number(rate.perDollar) !== 1)
      refuse("rate", "a US dollar is one US dollar: rates are how many units it buys");
  } else if (!isNear(Number(rate.perDollar), perDollar[currency]))
    refuse(
      "rate",
      `${rate.perDollar} ${code} for a US dollar is too far from the usual ${perDollar[currency]}`,
    );
  else if ((rates[currency]?.date ?? "") < rate.date) rates[currency] = rate;
}

function isNear(one: number, usual: number): boolean {
  return one < usual * farthest && one > usual / farthest;
}

function shown(text: string): string {
  return text.slice(0, 40);
}

import { parse } from "csv-parse/sync";
import * as z from "zod";
import { type Rate, RateFigure } from "#shared/market/rates/rates.ts";
import { perDollar } from "#shared/market/search/reference-rates.ts";
import { CalendarDate } from "#shared/terms/calendar.ts";
import { Currency } from "#shared/terms/currencies.ts";

/** One thing wrong with a file of rates; `line` counts from 1, the header being the first. */
export interface RateFault {
  line: number;
  column?: string;
  reason: string;
}

export interface RateFile {
  /** The newest rate that the file has of each currency. */
  rates: Partial<Record<Currency, Rate>>;
  /** Currencies that no price can be in. */
  unused: string[];
  faults: RateFault[];
}

export const mostBytes = 2_000_000;
const mostRows = 50_000;
const earliest = "2000-01-01";
/** A rate that is further from the usual is one of another date, of another unit, or upside down. */
const farthest = 10;
const columns = ["date", "currency", "rate"] as const;

const Row = z.object({
  record: z.object({ date: z.string(), currency: z.string(), rate: z.string() }),
  info: z.object({ lines: z.int() }),
});
type Row = z.infer<typeof Row>;

/** Reads a whole file of `date,currency,rate`, how many units stand for one US dollar, and says all that is wrong with it. */
export function readRates(csv: Uint8Array | string, today: string): RateFile {
  const file: RateFile = { rates: {}, unused: [], faults: [] };
  const seen = new Map<string, string>();
  for (const { record, info } of rowsOf(csv, file.faults)) {
    const date = record.date.trim();
    const code = record.currency.trim().toUpperCase();
    const figure = record.rate.trim();
    const refuse = (column: string, reason: string) => file.faults.push({ line: info.lines, column, reason });
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

function rowsOf(csv: Uint8Array | string, faults: RateFault[]): Row[] {
  try {
    const text = typeof csv === "string" ? csv : new TextDecoder("utf-8", { fatal: true }).decode(csv);
    const records: unknown = parse(text, {
      bom: true,
      columns: (header: string[]) => {
        const names = header.map((name) => name.trim().toLowerCase());
        for (const column of columns)
          if (!names.includes(column)) faults.push({ line: 1, column, reason: "the column is missing" });
        return names;
      },
      info: true,
      skip_empty_lines: true,
      max_record_size: 10_000,
      to: mostRows + 1,
    });
    if (Array.isArray(records) && records.length > mostRows)
      faults.push({ line: 1, reason: `the file has more than ${mostRows} rows` });
    return faults.length > 0 ? [] : z.array(Row).parse(records);
  } catch (error) {
    if (error instanceof TypeError) faults.push({ line: 1, reason: "the file is not UTF-8" });
    else if (error instanceof Error && "lines" in error)
      faults.push({ line: Number(error.lines), reason: error.message });
    else throw error;
    return [];
  }
}

function shown(text: string): string {
  return text.slice(0, 40);
}

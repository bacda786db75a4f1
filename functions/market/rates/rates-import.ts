import type { Table } from "#functions/platform/table/table.ts";
import { add, change } from "#functions/platform/table/write.ts";
import { commit } from "#functions/platform/verbs/commit.ts";
import type { Rate, Rates } from "#shared/market/rates/rates.ts";
import { type Currency, currencies } from "#shared/terms/currencies.ts";
import { ratesRecord } from "./rates.records.ts";

export interface ImportedRates {
  rates: Rates["of"];
  changed: Currency[];
  /** Currencies of prices that still have no rate. */
  missing: Currency[];
}

/**
 * Keeps the newer of each currency's rates. Made-up ones are mixed with no others: they take no place, and real ones take
 * the place of all of them.
 * @throws Conflict `version_stale` where others were kept meanwhile.
 */
export async function importRates(table: Table, given: Rates): Promise<ImportedRates> {
  const kept = await table.get(ratesRecord, "now");
  const isDemo = given.isDemo && kept?.isDemo !== false;
  const rates = given.isDemo && kept ? kept.of : newerOf(kept?.isDemo ? {} : (kept?.of ?? {}), given.of);
  const changed = currencies.filter((it) => !isSame(rates[it], kept?.of[it]));
  const next = { isDemo, of: rates };
  if (changed.length > 0 || isDemo !== kept?.isDemo)
    await commit({ table, now: table.now() }, [
      kept ? change(ratesRecord, kept, next) : add(ratesRecord, next),
    ]);
  return {
    rates,
    changed: changed.filter((it) => rates[it]),
    missing: currencies.filter((it) => it !== "USD" && !rates[it]),
  };
}

function newerOf(before: Rates["of"], given: Rates["of"]): Rates["of"] {
  const rates = { ...before };
  for (const currency of currencies) {
    const rate = given[currency];
    if (rate && rate.date >= (before[currency]?.date ?? "")) rates[currency] = rate;
  }
  return rates;
}

function isSame(one: Rate | undefined, other: Rate | undefined): boolean {
  return one?.date === other?.date && one?.perDollar === other?.perDollar;
}

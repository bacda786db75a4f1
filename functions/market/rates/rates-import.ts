import type { Table } from "#functions/platform/table/table.ts";
import { add, change } from "#functions/platform/table/write.ts";
import { commit } from "#functions/platform/verbs/commit.ts";
import type { Rates } from "#shared/market/rates/rates.ts";
import { type Currency, currencies } from "#shared/terms/currencies.ts";
import { ratesRecord } from "./rates.records.ts";

export interface ImportedRates {
  rates: Rates["of"];
  changed: Currency[];
  /** Currencies of prices that still have no rate. */
  missing: Currency[];
}

/**
 * Keeps the newer of each currency's rates. Demo rates are mixed with no others: real ones take the place of all of them.
 * @throws Conflict `version_stale` where others were kept meanwhile.
 */
export async function importRates(table: Table, given: Rates): Promise<ImportedRates> {
  const kept = await table.get(ratesRecord, "now");
  const before = kept && kept.isDemo === given.isDemo ? kept.of : {};
  const rates = { ...before };
  for (const currency of currencies) {
    const rate = given.of[currency];
    if (rate && rate.date >= (before[currency]?.date ?? "")) rates[currency] = rate;
  }
  const next = { isDemo: given.isDemo, of: rates };
  const write = kept ? change(ratesRecord, kept, next) : add(ratesRecord, next);
  await commit({ table, now: table.now() }, [write]);
  return {
    rates,
    changed: currencies.filter((it) => {
      const [rate, old] = [rates[it], kept?.of[it]];
      return rate && (rate.perDollar !== old?.perDollar || rate.date !== old.date);
    }),
    missing: currencies.filter((it) => it !== "USD" && !rates[it]),
  };
}

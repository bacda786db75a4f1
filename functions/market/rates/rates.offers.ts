import type { Platform } from "#functions/platform/platform.ts";
import type { Table } from "#functions/platform/table/table.ts";
import type { Rates } from "#shared/market/rates/rates.ts";
import { ratesRecord } from "./rates.records.ts";

/** The rates as they are kept now, where an answer is worth a read. */
export function currentRates(table: Table): Promise<Rates | undefined> {
  return table.get(ratesRecord, "now");
}

/** No page waits longer for the first of them: without, prices stand in the exporters' currency alone. */
const patienceMs = 1000;

/**
 * Reads the rates for one process, beforehand and then, beside whatever page is asked for, whenever those in hand are
 * `ratesCheckMs` old. Where the table is silent, pages go by what was last known.
 */
export function ratesReader({ table, log, config }: Pick<Platform, "table" | "log" | "config">) {
  let rates: Rates | undefined;
  let lookAt = 0;
  let hasLooked = false;
  let looking: Promise<void> | undefined;

  async function look(): Promise<void> {
    try {
      rates = await table.get(ratesRecord, "now");
    } catch (error) {
      log.warn("rates_unreadable", { reason: error instanceof Error ? error.name : "unknown" });
    } finally {
      lookAt = Date.now() + config.ratesCheckMs;
      hasLooked = true;
      looking = undefined;
    }
  }

  async function current(): Promise<Rates | undefined> {
    if (Date.now() >= lookAt) {
      looking ??= look();
      if (!hasLooked) await within(looking, patienceMs);
    }
    return rates;
  }

  // Not before the start has asked for its first event: the table's client is made ready while that is on its way.
  setImmediate(() => void current());
  return { current };
}

async function within(work: Promise<void>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([work, end]);
  clearTimeout(timer);
}

import { defineRecord } from "#functions/platform/table/record.ts";
import type { Table } from "#functions/platform/table/table.ts";
import { mostOutcomes, Outcome, outcomeDays } from "#shared/trade/outcomes/outcome.ts";

const partition = (of: string) => `OUTCOMES#${of}`;

/** One thing that came about, counted for a business and once more for a market; newest last in its partition. */
export const outcomeRecord = defineRecord<Outcome, Pick<Outcome, "of" | "at" | "thingId">>()({
  kind: "outcome",
  schema: Outcome,
  key: ({ of, at, thingId }) => ({ pk: partition(of), sk: `${at}#${thingId}` }),
  keyOf: ({ of, at, thingId }) => ({ of, at, thingId }),
});

/** What came about in the last year, newest first; the newest of very much. */
export async function outcomesOf(
  table: Table,
  of: string,
  now: Date,
): Promise<{ outcomes: Outcome[]; isPart: boolean }> {
  const found = await table.queryPartition(partition(of), { newestFirst: true, limit: mostOutcomes });
  const newest = await found.of(outcomeRecord);
  const since = new Date(now.getTime() - outcomeDays * 24 * 3600 * 1000).toISOString();
  const outcomes = newest.filter(({ at }) => at >= since);
  return { outcomes, isPart: outcomes.length === mostOutcomes };
}

/** The market's part of the partition's name, which no business's id is. */
export function ofMarket(country: string): string {
  return `MARKET|${country}`;
}

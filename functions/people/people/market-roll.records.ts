import * as z from "zod";
import { defineRecord } from "#functions/platform/table/record.ts";
import type { Table } from "#functions/platform/table/table.ts";
import { drop, set, type Write } from "#functions/platform/table/write.ts";
import { personIds } from "#shared/people/ids.ts";
import type { Person } from "#shared/people/people/person.ts";
import { stamps } from "#shared/stamps.ts";
import { CountryCode } from "#shared/terms/countries.ts";

/** That an attaché serves a market; kept equal to the people's own markets by the same transactions. */
const Serving = z.strictObject({
  market: CountryCode,
  attacheId: personIds.schema,
  ...stamps,
});
type Serving = z.infer<typeof Serving>;

export const servingRecord = defineRecord<Serving, Pick<Serving, "market" | "attacheId">>()({
  kind: "serving",
  schema: Serving,
  key: ({ market, attacheId }) => ({ pk: `MARKET#${market}`, sk: attacheId }),
  keyOf: ({ market, attacheId }) => ({ market, attacheId }),
});

/** More than any market has; each of them gets a mail. */
const mostAttaches = 100;

/** Who serves a market, by their ids. */
export async function attachesOfMarket(table: Table, market: string): Promise<string[]> {
  const found = await table.queryPartition(`MARKET#${market}`, { limit: mostAttaches });
  return (await found.of(servingRecord)).map(({ attacheId }) => attacheId);
}

/** Enrols somebody in the markets that they serve, and takes them off those that they no longer do. */
export function marketRollWrites(
  { id: attacheId, markets }: Pick<Person, "id" | "markets">,
  before: readonly string[] = [],
): Write[] {
  const left = before.filter((market) => !markets.includes(market));
  return [
    ...markets.map((market) => set(servingRecord, { market, attacheId })),
    ...[...new Set(left)].map((market) => drop(servingRecord, { market, attacheId })),
  ];
}

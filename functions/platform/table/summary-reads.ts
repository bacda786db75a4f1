import { summaryAttribute, tableDesign } from "#shared/table-design.ts";
import type { Attributes, Stored, TableRecord } from "./record.ts";
import { summaryOf } from "./summaries.ts";
import type { Table } from "./table.ts";
import type { BatchOptions, ItemKey } from "./table-calls.ts";

/** All that reading a summary takes. */
const only = ["pk", "sk", tableDesign.timeToLive, summaryAttribute];

interface Reads {
  readBatch(keys: ItemKey[], options: BatchOptions): Promise<(Attributes | undefined)[]>;
  /** What is read, or nothing where the item does not fit. */
  orLeave<T>(kind: string, reading: () => T): Promise<T | undefined>;
}

/** Reads what lists show of things, and no more of them. */
export function summaryReads({ readBatch, orLeave }: Reads) {
  async function readSummaries<Summary>(
    record: Pick<TableRecord<Stored, never, never, string, Summary>, "kind" | "summary">,
    items: readonly (Attributes | undefined)[],
  ): Promise<Summary[]> {
    const read = items.map((item) => item && orLeave(record.kind, () => summaryOf(record, item)));
    return (await Promise.all(read)).filter((summary) => summary !== undefined);
  }

  const gets: Pick<Table, "getSummaries" | "getSummariesOfBoth"> = {
    async getSummaries(record, keys) {
      const asked = keys.map((key) => record.key(key));
      return readSummaries(record, await readBatch(asked, { isConsistent: false, only }));
    },

    async getSummariesOfBoth(record, keys, other) {
      const asked = [
        ...keys.map((key) => record.key(key)),
        ...other.keys.map((key) => other.record.key(key)),
      ];
      const items = await readBatch(asked, { isConsistent: false, only });
      return Promise.all([
        readSummaries(record, items.slice(0, keys.length)),
        readSummaries(other.record, items.slice(keys.length)),
      ]);
    },
  };
  return { readSummaries, gets };
}

import type { Page, PageRequest } from "#functions/platform/table/page.ts";
import { defineRecord } from "#functions/platform/table/record.ts";
import type { Table } from "#functions/platform/table/table.ts";
import { rfqProcess } from "#shared/trade/rfqs/rfq.process.ts";
import { Rfq } from "#shared/trade/rfqs/rfq.ts";

/** What its buyer asked whom. The threads lie by themselves, each without a way to the others. */
export const rfqRecord = defineRecord<Rfq, string>()({
  kind: "rfq",
  schema: Rfq,
  key: (id) => ({ pk: `RFQ#${id}`, sk: "RFQ" }),
  keyOf: ({ id }) => id,
  process: rfqProcess,
  subject: rfqProcess.subject,
  indexes: { "by-person": ({ buyerId }) => ({ ofPerson: buyerId }) },
});

/** What a buyer asked for, last changed first. */
export function rfqsOfBuyer(table: Table, buyerId: string, page: PageRequest): Promise<Page<Rfq>> {
  return table.queryIndex(rfqRecord, "by-person", { ofPerson: buyerId }, page);
}

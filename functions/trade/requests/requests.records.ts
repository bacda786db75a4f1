import type { Page, PageRequest } from "#functions/platform/table/page.ts";
import { defineRecord } from "#functions/platform/table/record.ts";
import type { Table } from "#functions/platform/table/table.ts";
import { requestProcess } from "#shared/trade/requests/request.process.ts";
import { BuyerRequest } from "#shared/trade/requests/request.ts";

const partition = (market: string) => `REQUESTS#${market}`;

/** A market's requests are one partition; their ids sort by their time. The answers lie in the request itself. */
export const requestRecord = defineRecord<BuyerRequest, Pick<BuyerRequest, "market" | "id">>()({
  kind: "request",
  schema: BuyerRequest,
  key: ({ market, id }) => ({ pk: partition(market), sk: id }),
  keyOf: ({ market, id }) => ({ market, id }),
  process: requestProcess,
  subject: requestProcess.subject,
  indexes: { "by-person": ({ buyerId }) => ({ ofPerson: buyerId }) },
});

/** What buyers in a market look for, newest first. */
export function requestsOfMarket(
  table: Table,
  market: string,
  page: PageRequest,
): Promise<Page<BuyerRequest>> {
  return table.queryPage(requestRecord, partition(market), page);
}

/** What a buyer sent, last changed first. */
export function requestsOfBuyer(
  table: Table,
  buyerId: string,
  page: PageRequest,
): Promise<Page<BuyerRequest>> {
  return table.queryIndex(requestRecord, "by-person", { ofPerson: buyerId }, page);
}

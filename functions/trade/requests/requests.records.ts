import type { Page, PageRequest } from "#functions/platform/table/page.ts";
import { defineRecord } from "#functions/platform/table/record.ts";
import type { Table } from "#functions/platform/table/table.ts";
import type { SubjectOf } from "#shared/permissions.ts";
import type { requestPermissions } from "#shared/trade/requests/request.permissions.ts";
import { Request } from "#shared/trade/requests/request.ts";

/** A market's requests are one partition; their ids sort by their time. The answers lie in the request itself. */
export const requestRecord = defineRecord<Request, Pick<Request, "market" | "id">>()({
  kind: "request",
  schema: Request,
  key: ({ market, id }) => ({ pk: `REQUESTS#${market}`, sk: id }),
  keyOf: ({ market, id }) => ({ market, id }),
  subject: ({ buyerId, market }): SubjectOf<typeof requestPermissions> => ({ buyerId, market }),
  indexes: { "by-person": ({ buyerId }) => ({ ofPerson: buyerId }) },
});

/** What buyers in a market look for, newest first. */
export function requestsOfMarket(table: Table, market: string, page: PageRequest): Promise<Page<Request>> {
  return table.queryPage(requestRecord, `REQUESTS#${market}`, page);
}

/** What a buyer sent, last changed first. */
export function requestsOfBuyer(table: Table, buyerId: string, page: PageRequest): Promise<Page<Request>> {
  return table.queryIndex(requestRecord, "by-person", { ofPerson: buyerId }, page);
}

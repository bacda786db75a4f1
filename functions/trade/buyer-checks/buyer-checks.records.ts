import * as z from "zod";
import type { Page, PageRequest } from "#functions/platform/table/page.ts";
import { defineRecord } from "#functions/platform/table/record.ts";
import type { Table } from "#functions/platform/table/table.ts";
import { buyerCheckPlace } from "#functions/trade/inquiries/inquiries.offers.ts";
import { personIds, profileIds } from "#shared/people/ids.ts";
import { stamps } from "#shared/stamps.ts";
import { buyerCheckProcess } from "#shared/trade/buyer-checks/buyer-check.process.ts";
import { BuyerCheck } from "#shared/trade/buyer-checks/buyer-check.ts";
import { WaitingBuyerCheck } from "#shared/trade/buyer-checks/shown.ts";

/** One of each thread, with all verdicts that there were. */
export const buyerCheckRecord = defineRecord<BuyerCheck, string>()({
  ...buyerCheckPlace,
  schema: BuyerCheck,
  process: buyerCheckProcess,
  subject: buyerCheckProcess.subject,
  indexes: { "by-stage": ({ askedAt }) => ({ stagedAt: askedAt }) },
});

/** Neither side is shown by these, but both must be found to be erased. */
const KeptWaiting = z.strictObject({
  ...WaitingBuyerCheck.shape,
  buyerId: personIds.schema,
  profileId: profileIds.schema,
  ...stamps,
});
type KeptWaiting = z.infer<typeof KeptWaiting>;
type WaitingKey = Pick<KeptWaiting, "market" | "askedAt" | "inquiryId">;

const desk = (market: string) => `BUYER-CHECKS#${market}`;

/** What waits for the attachés of a market, in the order in which it was asked. */
export const waitingBuyerCheckRecord = defineRecord<KeptWaiting, WaitingKey>()({
  kind: "waiting-buyer-check",
  schema: KeptWaiting,
  key: ({ market, askedAt, inquiryId }) => ({ pk: desk(market), sk: `${askedAt}|${inquiryId}` }),
  keyOf: ({ market, askedAt, inquiryId }) => ({ market, askedAt, inquiryId }),
});

export function waitingOf(check: BuyerCheck) {
  const { inquiryId, market, askedAt, exporterName, company, buyerId, profileId } = check;
  return { inquiryId, market, askedAt, exporterName, companyName: company.name, buyerId, profileId };
}

/** What waits in one market, oldest first. */
export async function waitingInMarket(
  table: Table,
  market: string,
  page: PageRequest,
): Promise<Page<WaitingBuyerCheck>> {
  const found = await table.queryPage(waitingBuyerCheckRecord, desk(market), { ...page, oldestFirst: true });
  return { ...found, items: found.items.map(shownWaiting) };
}

/** What waits in all markets, oldest first. */
export async function waitingEverywhere(table: Table, page: PageRequest): Promise<Page<WaitingBuyerCheck>> {
  const asked = { stage: "asked" };
  const found = await table.queryIndex(buyerCheckRecord, "by-stage", asked, { ...page, oldestFirst: true });
  return { ...found, items: found.items.map((it) => shownWaiting(waitingOf(it))) };
}

function shownWaiting({ inquiryId, market, askedAt, exporterName, companyName }: WaitingBuyerCheck) {
  return { inquiryId, market, askedAt, exporterName, companyName };
}

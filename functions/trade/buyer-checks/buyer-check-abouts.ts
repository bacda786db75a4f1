import type { Ctx } from "#functions/platform/ctx.ts";
import type { About } from "#functions/platform/verbs/about.ts";
import { aThread, type ThreadAddress } from "#functions/trade/inquiries/inquiries.offers.ts";
import { isIdOf } from "#shared/ids.ts";
import { buyerCheckSubject } from "#shared/trade/buyer-checks/buyer-check.permissions.ts";
import { buyerCheckProcess } from "#shared/trade/buyer-checks/buyer-check.process.ts";
import type { BuyerCheck } from "#shared/trade/buyer-checks/buyer-check.ts";
import { inquiryIds } from "#shared/trade/ids.ts";
import type { Inquiry } from "#shared/trade/inquiries/inquiry.ts";
import { buyerCheckRecord } from "./buyer-checks.records.ts";

/** Whoever is checked is told of no check, whatever else they are here: an attaché, a member of the business. */
function isBuyer({ actor }: Pick<Ctx, "actor">, { buyerId }: { buyerId: string }): boolean {
  return actor.kind === "person" && actor.person.id === buyerId;
}

/** The question about the buyer of a thread. */
export const aBuyerCheck: About<ThreadAddress, BuyerCheck> = {
  record: buyerCheckRecord,
  async find(ctx, { inquiryId }) {
    if (!isIdOf(inquiryIds, inquiryId)) return undefined;
    const check = await ctx.table.get(buyerCheckRecord, inquiryId);
    return check && !isBuyer(ctx, check) ? check : undefined;
  },
  subject: buyerCheckProcess.subject,
  versionOf: ({ version }) => version,
};

/** A thread whose buyer can be asked about. */
export const aThreadToAskAbout: About<ThreadAddress, Inquiry> = {
  async find(ctx, at) {
    const thread = await aThread.find(ctx, at);
    return thread && !isBuyer(ctx, thread) ? thread : undefined;
  },
  subject: ({ profileId, company }) => buyerCheckSubject({ profileId, market: company.country }),
};

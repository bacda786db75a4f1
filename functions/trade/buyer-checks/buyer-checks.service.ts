import { attachesOfMarket } from "#functions/people/people/people.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { newId } from "#functions/platform/ids.ts";
import { ref } from "#functions/platform/table/table.ts";
import { add, change, drop, set, type Write } from "#functions/platform/table/write.ts";
import { outcomeOf } from "#functions/platform/verbs/commit.ts";
import { countSending } from "#functions/platform/verbs/limits.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { verb } from "#functions/platform/verbs/verb.ts";
import { buyerCompanyRef } from "#functions/trade/buyer-companies/buyer-companies.offers.ts";
import { RuleBroken } from "#shared/errors.ts";
import type { Person } from "#shared/people/people/person.ts";
import { changesOf } from "#shared/process.ts";
import { buyerCheckPermissions } from "#shared/trade/buyer-checks/buyer-check.permissions.ts";
import { buyerCheckProcess } from "#shared/trade/buyer-checks/buyer-check.process.ts";
import { AskBuyerCheck, type BuyerCheck } from "#shared/trade/buyer-checks/buyer-check.ts";
import { buyerCheckLimits } from "#shared/trade/buyer-checks/sending-limits.ts";
import { type BuyerTrust, shownBuyerCheck } from "#shared/trade/buyer-checks/shown.ts";
import { numberState } from "#shared/trade/buyer-companies/buyer-company.ts";
import { buyerCheckIds } from "#shared/trade/ids.ts";
import type { Inquiry } from "#shared/trade/inquiries/inquiry.ts";
import { aBuyerCheck, aThreadToAskAbout } from "./buyer-check-abouts.ts";
import { buyerCheckRecord, waitingBuyerCheckRecord, waitingOf } from "./buyer-checks.records.ts";

/** What the exporter of a thread knows of its buyer: what checks say of the number, and what an office answered. */
export const getBuyerTrust = read({
  permission: buyerCheckPermissions.ask,
  of: aThreadToAskAbout,
  async find({ ctx, thing: { id, buyerId, company } }): Promise<BuyerTrust> {
    const [stated, check] = await ctx.table.getTogether([
      buyerCompanyRef(buyerId),
      ref(buyerCheckRecord, id),
    ]);
    const attaches = await attachesOfMarket(ctx.table, company.country);
    return {
      inquiryId: id,
      company,
      number: numberState(company, stated),
      isServed: attaches.length > 0,
      ...(check ? { check: shownBuyerCheck(check) } : {}),
    };
  },
});

/**
 * Asks the attachés of the buyer's country what they know of the buyer of a thread; officers answer too, and alone where
 * nobody serves that country.
 * @throws RuleBroken `buyer_check_asked`, `buyer_checks_full`; TooManyRequests
 */
export const askBuyerCheck = verb({
  permission: buyerCheckPermissions.ask,
  of: aThreadToAskAbout,
  input: AskBuyerCheck,
  limits: ({ ctx, thing: { profileId } }) =>
    countSending(buyerCheckLimits, "buyer-check", { sender: profileId, recipient: profileId }, ctx.now),
  async write({ ctx, person, thing, input }) {
    const before = await ctx.table.get(buyerCheckRecord, thing.id);
    const asked = before ? askedAgain(ctx, person, before, thing, input) : firstAsked(ctx, thing, input);
    const check = outcomeOf(ctx, asked);
    return {
      writes: [asked, set(waitingBuyerCheckRecord, waitingOf(check))],
      answer: shownBuyerCheck(check),
    };
  },
});

/** What is asked now, in place of what was asked before. */
function questionOf({ company, exporterName }: Inquiry, { note, language, sharesMessages }: AskBuyerCheck) {
  const asked = { note: note || undefined, language, sharesMessages };
  return { ...asked, company, exporterName, market: company.country };
}

function firstAsked(ctx: Ctx, thread: Inquiry, input: AskBuyerCheck): Write<BuyerCheck> {
  const { id: inquiryId, profileId, buyerId } = thread;
  return add(
    buyerCheckRecord,
    {
      id: newId(buyerCheckIds, ctx.now),
      ...{ inquiryId, profileId, buyerId, stage: buyerCheckProcess.first, verdicts: [] },
      ...questionOf(thread, input),
      askedAt: ctx.now.toISOString(),
    },
    () => new RuleBroken("buyer_check_asked"),
  );
}

function askedAgain(
  ctx: Ctx,
  person: Person,
  before: BuyerCheck,
  thread: Inquiry,
  input: AskBuyerCheck,
): Write<BuyerCheck> {
  const moved = changesOf(buyerCheckProcess.steps.askAgain, before, { person, now: ctx.now.toISOString() });
  return change(buyerCheckRecord, before, {
    ...(moved as Partial<BuyerCheck>),
    ...questionOf(thread, input),
    remindedAt: undefined,
  });
}

/** Takes the question back; what was answered before stays. @throws RuleBroken `buyer_check_answered`, `buyer_check_lapsed` */
export const withdrawBuyerCheck = verb({
  permission: buyerCheckPermissions.withdraw,
  of: aBuyerCheck,
  version: "optional",
  step: buyerCheckProcess.steps.withdraw,
  write: ({ thing }) => ({ writes: [notWaiting(thing)] }),
});

/** Takes a question off its market's desk. */
export function notWaiting(check: BuyerCheck): Write {
  return drop(waitingBuyerCheckRecord, waitingOf(check));
}

import { personRef } from "#functions/people/people/people.offers.ts";
import { nothing, placeOf } from "#functions/platform/verbs/about.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { verb } from "#functions/platform/verbs/verb.ts";
import {
  buyerCompanyOf,
  buyerCompanyRef,
  keepRegisterCheck,
} from "#functions/trade/buyer-companies/buyer-companies.offers.ts";
import { threadAt } from "#functions/trade/inquiries/inquiries.offers.ts";
import { Conflict, NotFound, RuleBroken } from "#shared/errors.ts";
import { PageQuery } from "#shared/page-query.ts";
import { daysAfter, latestToday } from "#shared/terms/calendar.ts";
import { CountryCode } from "#shared/terms/countries.ts";
import {
  buyerCheckPermissions,
  buyerCheckSubject,
} from "#shared/trade/buyer-checks/buyer-check.permissions.ts";
import { buyerCheckProcess } from "#shared/trade/buyer-checks/buyer-check.process.ts";
import { AnswerBuyerCheck, type Verdict } from "#shared/trade/buyer-checks/buyer-check.ts";
import { examined } from "#shared/trade/buyer-checks/examined.ts";
import { RecordRegisterCheck, shownRegisterCheck } from "#shared/trade/buyer-companies/buyer-company.ts";
import { aBuyerCheck } from "./buyer-check-abouts.ts";
import { waitingEverywhere, waitingInMarket } from "./buyer-checks.records.ts";
import { notWaiting } from "./buyer-checks.service.ts";

/** All that whoever checks needs of a buyer: three operations. */
export const examineBuyer = read({
  permission: buyerCheckPermissions.examine,
  of: aBuyerCheck,
  async find({ ctx, thing: check }) {
    const [[stated, buyer], thread] = await Promise.all([
      ctx.table.getTogether([buyerCompanyRef(check.buyerId), personRef(check.buyerId)]),
      threadAt(ctx.table, check.inquiryId),
    ]);
    if (!thread || !buyer) throw new NotFound();
    return examined(check, { stated, buyer, ...thread });
  },
});

/**
 * Answers what an exporter asked about a buyer, for so many days.
 * @throws RuleBroken `buyer_check_answered`, `buyer_check_withdrawn`, `buyer_check_lapsed`
 */
export const answerBuyerCheck = verb({
  permission: buyerCheckPermissions.answer,
  of: aBuyerCheck,
  input: AnswerBuyerCheck,
  version: "optional",
  step: buyerCheckProcess.steps.answer,
  write({ person, thing, input: { validDays, ...input }, now }) {
    const verdict: Verdict = {
      ...input,
      at: now,
      validThrough: daysAfter(now, validDays),
      checkerId: person.id,
      checkerName: person.name,
    };
    return { changes: { verdicts: [...thing.verdicts, verdict] }, writes: [notWaiting(thing)] };
  },
});

/**
 * Keeps what somebody read in a country's public register about the number of a buyer's company.
 * @throws RuleBroken `no_number_to_check`, `register_day_future`; Conflict where the buyer changed it since it was read
 */
export const recordRegisterCheck = verb({
  permission: buyerCheckPermissions.answer,
  of: aBuyerCheck,
  input: RecordRegisterCheck,
  async write({ ctx, person, thing, input: { companyVersion, ...input }, now }) {
    const stated = await buyerCompanyOf(ctx.table, thing.buyerId);
    if (stated?.number === undefined) throw new RuleBroken("no_number_to_check");
    if (stated.version !== companyVersion) throw new Conflict("buyer_company_changed");
    if (input.checkedOn > latestToday(ctx.now))
      throw new RuleBroken("register_day_future", {
        issues: [{ pointer: "/checkedOn", code: "register_day_future" }],
      });
    const registerCheck = { ...input, at: now, checkerId: person.id, checkerName: person.name };
    return { writes: [keepRegisterCheck(stated, registerCheck)], answer: shownRegisterCheck(registerCheck) };
  },
});

/** What waits in one market, oldest first. */
export const listMarketBuyerChecks = read({
  permission: buyerCheckPermissions.deskOf,
  of: placeOf(({ market }: { market: string }) =>
    CountryCode.safeParse(market).success ? buyerCheckSubject({ market }) : undefined,
  ),
  input: PageQuery,
  find: ({ ctx, thing: { market }, input }) => waitingInMarket(ctx.table, market, input),
});

/** What waits in all markets, oldest first. */
export const listAllBuyerChecks = read({
  permission: buyerCheckPermissions.deskOfAll,
  of: nothing,
  input: PageQuery,
  find: ({ ctx, input }) => waitingEverywhere(ctx.table, input),
});

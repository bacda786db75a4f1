import { nothing, placeOf } from "#functions/platform/verbs/about.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { PageQuery } from "#shared/page-query.ts";
import { everyPerson } from "#shared/permissions.ts";
import { CountryCode } from "#shared/terms/countries.ts";
import { disputeDeadline } from "#shared/trade/disputes/clock.ts";
import { disputePermissions, disputeSubject } from "#shared/trade/disputes/dispute.permissions.ts";
import { shownEvidence } from "#shared/trade/disputes/evidence.ts";
import { roleIn, sideIn } from "#shared/trade/disputes/roles.ts";
import { AllDisputesQuery, DisputesQuery, shownStatement } from "#shared/trade/disputes/shown.ts";
import { aWholeDispute } from "./dispute-abouts.ts";
import { disputesAtDesk, disputesIn, disputesOfBuyer, disputesOfProfile } from "./disputes.records.ts";

/** A dispute with all that was said and shown in it, as the actor sees it: one operation. */
export const getDispute = read({
  permission: disputePermissions.read,
  of: aWholeDispute,
  find({ person, thing: { dispute, statements, evidence, failures } }) {
    const deadline = disputeDeadline(dispute);
    const side = sideIn(dispute, person);
    return {
      ...dispute,
      role: roleIn(dispute, person),
      statements: statements.map(shownStatement),
      evidence: evidence.map(shownEvidence),
      failures: failures.find((it) => it.side === side)?.failures ?? [],
      waitsFor: [...(deadline?.waitsFor ?? [])],
      ...(deadline ? { waitsUntil: deadline.at } : {}),
    };
  },
});

/** What the actor has claimed as a buyer, last changed first. */
export const listMyDisputes = read({
  permission: everyPerson,
  of: nothing,
  input: PageQuery,
  find: ({ ctx, person, input }) => disputesOfBuyer(ctx.table, person.id, input),
});

/** A business's disputes in one stage, last changed first. */
export const listDisputesOf = read({
  permission: disputePermissions.listOwn,
  of: placeOf(({ profileId }: { profileId: string }) => disputeSubject({ profileId })),
  input: DisputesQuery,
  find: ({ ctx, thing: { profileId }, input: { stage, ...page } }) =>
    disputesOfProfile(ctx.table, { profileId, stage }, page),
});

/** What waits for the attachés of a market, by deadline. */
export const listDisputesAtDesk = read({
  permission: disputePermissions.deskOf,
  of: placeOf(({ market }: { market: string }) =>
    CountryCode.safeParse(market).success ? disputeSubject({ market }) : undefined,
  ),
  input: PageQuery,
  find: ({ ctx, thing: { market }, input }) => disputesAtDesk(ctx.table, market, input),
});

/** All disputes in one stage, for the operator. */
export const listAllDisputes = read({
  permission: disputePermissions.listAll,
  of: nothing,
  input: AllDisputesQuery,
  find: ({ ctx, input: { stage, ...page } }) => disputesIn(ctx.table, stage, page),
});

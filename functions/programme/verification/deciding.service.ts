import { keepChecks, profileOf } from "#functions/market/profiles/profiles.offers.ts";
import { audited } from "#functions/people/people/people.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { noteSecurity } from "#functions/platform/security-log.ts";
import type { Write } from "#functions/platform/table/write.ts";
import { verb } from "#functions/platform/verbs/verb.ts";
import { RuleBroken } from "#shared/errors.ts";
import type { AuditEntry } from "#shared/people/people/audit.ts";
import type { Office } from "#shared/people/people/offices.ts";
import type { Person } from "#shared/people/people/person.ts";
import { requireOffice } from "#shared/programme/office/deciding.ts";
import { keptWords } from "#shared/programme/office/said.ts";
import { checkOf, endIssues } from "#shared/programme/verification/finding.ts";
import { happened } from "#shared/programme/verification/history.ts";
import { methodsFor } from "#shared/programme/verification/methods.ts";
import { verificationPermissions } from "#shared/programme/verification/verification.permissions.ts";
import { verificationProcess } from "#shared/programme/verification/verification.process.ts";
import {
  AskMore,
  RefuseVerification,
  RevokeVerification,
  SendBack,
  type Verification,
  type VerificationEvent,
  VerifyReturnee,
} from "#shared/programme/verification/verification.ts";
import { jakartaToday } from "#shared/terms/calendar.ts";
import { aVerification } from "./verification-abouts.ts";

const { decide } = verificationPermissions;
const { steps } = verificationProcess;
const one = { permission: decide, of: aVerification, version: "optional" } as const;

/**
 * Finds that a person worked abroad as they say: the check stands at their business from this moment. Two letters alone
 * are for two officers.
 * @throws RuleBroken `office_missing`, `own_verification`, `verification_not_now`, `method_without_evidence`,
 * `second_officer_needed`, and what is wrong with the end at its field
 */
export const verifyReturnee = verb({
  ...one,
  input: VerifyReturnee,
  step: steps.verify,
  async write({ ctx, person, thing, input }) {
    const office = officeOf(person, thing);
    requireMethod(ctx, thing, input);
    if (input.method === "two_keys") throw new RuleBroken("second_officer_needed");
    return found(ctx, thing, { ...input, office }, person);
  },
  note: ({ ctx, thing }) => noteSecurity(ctx, "returnee_verified", { verificationId: thing.id }),
});

/** Finds the same, for a second officer to confirm. */
export const proposeVerified = verb({
  ...one,
  input: VerifyReturnee,
  step: steps.propose,
  write({ ctx, person, thing, input }) {
    const office = officeOf(person, thing);
    requireMethod(ctx, thing, input);
    return {
      changes: {
        proposal: { ...input, officerId: person.id, office },
        history: happened(thing, by(ctx, person, "proposed")),
      },
    };
  },
});

/** A second officer finds so too. @throws RuleBroken `second_officer_needed` for the first */
export const confirmVerified = verb({
  ...one,
  step: steps.confirm,
  async write({ ctx, person, thing }) {
    const office = officeOf(person, thing);
    const { proposal } = thing;
    if (!proposal) throw new RuleBroken("verification_not_now");
    const { method, validUntil } = proposal;
    return found(ctx, thing, { method, validUntil, office }, person);
  },
  note: ({ ctx, thing }) => noteSecurity(ctx, "returnee_verified", { verificationId: thing.id }),
});

/** A second officer finds otherwise, and the first may look again. */
export const sendBackProposal = verb({
  ...one,
  input: SendBack,
  step: steps.sendBack,
  write({ ctx, person, thing, input }) {
    officeOf(person, thing);
    return {
      changes: {
        proposal: undefined,
        history: happened(thing, { ...by(ctx, person, "sent_back"), ...input }),
      },
    };
  },
});

/** Asks the person for more. */
export const askMore = verb({
  ...one,
  input: AskMore,
  step: steps.askMore,
  write({ ctx, person, thing, input }) {
    officeOf(person, thing);
    return {
      changes: {
        proposal: undefined,
        history: happened(thing, { ...by(ctx, person, "more_asked"), ...input }),
      },
    };
  },
});

/** Refuses, with a reason. */
export const refuseVerification = verb({
  ...one,
  input: RefuseVerification,
  step: steps.refuse,
  write({ ctx, person, thing, input }) {
    const office = officeOf(person, thing);
    const why = { reason: input.reason, ...keptWords(input, ctx.locale) };
    const history = happened(thing, { ...by(ctx, person, "refused"), ...why });
    const writes = [noted(ctx, person, thing, "not_verified", input.reason)];
    return { changes: { proposal: undefined, office, history }, writes };
  },
  note: ({ ctx, thing }) => noteSecurity(ctx, "verification_refused", { verificationId: thing.id }),
});

/** Takes back what was found; it is gone from the business with the same transaction. */
export const revokeVerification = verb({
  ...one,
  input: RevokeVerification,
  step: steps.revoke,
  async write({ ctx, person, thing, input }) {
    const office = officeOf(person, thing);
    const history = happened(thing, { ...by(ctx, person, "revoked"), ...input });
    const revoked = noted(ctx, person, thing, "seal_revoked", input.reason);
    return { changes: { office, history }, writes: [revoked, ...(await withoutCheck(ctx, thing, office))] };
  },
  note: ({ ctx, thing }) => noteSecurity(ctx, "verification_revoked", { verificationId: thing.id }),
});

/** In whose name an officer decides. @throws RuleBroken `office_missing`; `own_verification` about themselves */
function officeOf(person: Person, { personId }: Pick<Verification, "personId">): Office {
  const office = requireOffice(person);
  if (person.id === personId) throw new RuleBroken("own_verification");
  return office;
}

function requireMethod(ctx: Ctx, verification: Verification, { method, validUntil }: VerifyReturnee): void {
  if (!methodsFor(verification).includes(method)) throw new RuleBroken("method_without_evidence");
  const issues = endIssues(validUntil, jakartaToday(ctx.now));
  if (issues[0]) throw new RuleBroken(issues[0].code, { issues, params: issues[0].params ?? {} });
}

function by(ctx: Ctx, { id, name, office }: Person, act: VerificationEvent["act"]): VerificationEvent {
  return { at: ctx.now.toISOString(), act, office, officerId: id, officerName: name };
}

function noted(
  ctx: Ctx,
  person: Person,
  { personId, personName, profileId, businessName }: Verification,
  act: AuditEntry["act"],
  detail: string,
): Write {
  return audited(ctx, person, { act, personId, personName, profileId, about: businessName, detail });
}

type Finding = Pick<VerifyReturnee, "method" | "validUntil"> & { office: Office };

/** What a finding changes of the request, and of the business, as long as the person still belongs to it. */
async function found(ctx: Ctx, thing: Verification, finding: Finding, person: Person) {
  const profile = await profileOf(ctx.table, thing.profileId);
  if (!profile) throw new RuleBroken("business_gone");
  const event = by(ctx, person, "verified");
  const returnee = checkOf(thing, finding, jakartaToday(ctx.now));
  return {
    changes: { ...finding, proposal: undefined, remindedAt: undefined, history: happened(thing, event) },
    writes: [
      keepChecks(profile, { ...profile.checks, returnee }, { revokedSeal: undefined }),
      noted(ctx, person, thing, "verified", finding.method),
    ],
  };
}

/** The business without what this request found, where that is what stands there; by which office it was revoked, if so. */
export async function withoutCheck(
  ctx: Pick<Ctx, "table" | "now">,
  { profileId, id }: Verification,
  revokedBy?: Office,
): Promise<Write[]> {
  const profile = await profileOf(ctx.table, profileId);
  if (profile?.checks.returnee?.verificationId !== id) return [];
  const seal = revokedBy && { revokedSeal: { office: revokedBy, revokedOn: jakartaToday(ctx.now) } };
  return [keepChecks(profile, { ...profile.checks, returnee: undefined }, seal)];
}

import { keepLastVerification, lastVerificationRef } from "#functions/market/profiles/profiles.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { newId } from "#functions/platform/ids.ts";
import { add, drop, set } from "#functions/platform/table/write.ts";
import { outcomeOf } from "#functions/platform/verbs/commit.ts";
import { countSending } from "#functions/platform/verbs/limits.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { verb } from "#functions/platform/verbs/verb.ts";
import { RuleBroken } from "#shared/errors.ts";
import { requireVerifiedMail } from "#shared/people/people/verified-mail.ts";
import { verificationIds } from "#shared/programme/ids.ts";
import { mayAskAnew } from "#shared/programme/verification/ask-anew.ts";
import { standing } from "#shared/programme/verification/clock.ts";
import { listedFile } from "#shared/programme/verification/evidence.ts";
import { happened } from "#shared/programme/verification/history.ts";
import { shownLook } from "#shared/programme/verification/look.ts";
import { verificationLimits } from "#shared/programme/verification/sending-limits.ts";
import { type OwnCase, ownVerification } from "#shared/programme/verification/shown.ts";
import { verificationPermissions } from "#shared/programme/verification/verification.permissions.ts";
import { verificationProcess } from "#shared/programme/verification/verification.process.ts";
import {
  AskVerification,
  ChangeVerification,
  type Verification,
} from "#shared/programme/verification/verification.ts";
import { jakartaToday } from "#shared/terms/calendar.ts";
import { looksOf } from "./looks.records.ts";
import { verificationPrivateRecord, verificationRecord } from "./verification.records.ts";
import { aBusinessToAskFor, aVerification, aWholeCase } from "./verification-abouts.ts";

const { ask, change: mayChange } = verificationPermissions;

/**
 * Begins a request that an office check the person's work abroad for a business of theirs; files are added next, and then
 * it is sent. @throws RuleBroken `verification_under_way`, `mail_unverified`; TooManyRequests
 */
export const askVerification = verb({
  permission: ask,
  of: aBusinessToAskFor,
  input: AskVerification,
  rule: ({ person }) => requireVerifiedMail(person),
  limits: ({ ctx, person, thing }) =>
    countSending(verificationLimits, "verification", { sender: person.id, recipient: thing.id }, ctx.now),
  async write({ ctx, person, thing: profile, input, now }) {
    const of = { profileId: profile.id, personId: person.id };
    const last = await lastOf(ctx, of);
    if (last && !mayAskAnew(last.verification, jakartaToday(ctx.now)))
      throw new RuleBroken("verification_under_way");
    const id = newId(verificationIds, ctx.now);
    const { workerNumber, words } = input;
    const begun = add(verificationRecord, {
      ...of,
      id,
      personName: person.name,
      businessName: profile.businessName,
      stage: verificationProcess.first,
      stays: input.stays,
      hasNumber: workerNumber !== undefined,
      evidence: [],
      failures: [],
      sealTo: await ctx.seal.recipient(),
      consentedAt: now,
      history: [],
      isDemo: profile.isDemo,
    });
    return {
      writes: [
        begun,
        add(verificationPrivateRecord, { verificationId: id, personId: person.id, workerNumber, words }),
        keepLastVerification(last?.pointer, { ...of, ...standing({ id, stage: verificationProcess.first }) }),
      ],
      answer: outcomeOf(ctx, begun),
    };
  },
});

async function lastOf({ table }: Ctx, of: { profileId: string; personId: string }) {
  const [pointer] = await table.getTogether([lastVerificationRef(of)]);
  const verification = pointer && (await table.get(verificationRecord, pointer.verificationId));
  return pointer && verification ? { pointer, verification } : undefined;
}

/** What the form is drawn from: the business, and the person's last request for it. */
export const getAskDesk = read({
  permission: ask,
  of: aBusinessToAskFor,
  async find({ ctx, person, thing: profile }) {
    const last = await lastOf(ctx, { profileId: profile.id, personId: person.id });
    const mayAsk = !last || mayAskAnew(last.verification, jakartaToday(ctx.now));
    return { profile, last: last?.verification, mayAsk };
  },
});

/** A request as its person sees it, with who looked at what they showed. */
export const getOwnCase = read({
  permission: mayChange,
  of: aWholeCase,
  async find({ ctx, thing: { verification, files, hidden } }): Promise<OwnCase> {
    const looks = await looksOf(ctx.table, { verificationId: verification.id });
    return {
      ...ownVerification(verification),
      files: files.map(listedFile),
      looks: looks.map(shownLook),
      ...told(hidden),
    };
  },
});

export function told(hidden: { workerNumber?: string | undefined; words?: string | undefined } | undefined) {
  return { workerNumber: hidden?.workerNumber, words: hidden?.words };
}

/** Tells it better, while it is not with the officers. @throws RuleBroken `verification_not_now` */
export const changeVerification = verb({
  permission: mayChange,
  of: aVerification,
  input: ChangeVerification,
  version: "optional",
  step: verificationProcess.steps.edit,
  write: ({ thing, input: { stays, workerNumber, words } }) => ({
    changes: { stays, hasNumber: workerNumber !== undefined },
    writes: [
      set(verificationPrivateRecord, {
        verificationId: thing.id,
        personId: thing.personId,
        workerNumber,
        words,
      }),
    ],
  }),
});

/** Hands it to the officers. @throws RuleBroken `evidence_not_enough`, `verification_not_now` */
export const sendVerification = verb({
  permission: mayChange,
  of: aVerification,
  version: "optional",
  step: verificationProcess.steps.send,
  write: ({ thing, now }) => ({
    changes: {
      history: happened(thing, { at: now, act: thing.stage === "more_needed" ? "completed" : "asked" }),
    },
  }),
});

/** Takes it back: what was shown is deleted at once. @throws RuleBroken `verification_not_now` */
export const withdrawVerification = verb({
  permission: mayChange,
  of: aVerification,
  version: "optional",
  step: verificationProcess.steps.withdraw,
  write: ({ thing, now }) => ({
    changes: {
      ...withoutEvidence(now),
      history: happened(thing, { at: now, act: "withdrawn" }),
    },
    writes: [drop(verificationPrivateRecord, thing.id)],
  }),
});

/** What is left of a request whose evidence is deleted; its files go by the reaction. */
export function withoutEvidence(now: string): Partial<Verification> {
  return { evidenceDroppedAt: now, hasNumber: false };
}

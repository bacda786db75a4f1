import { type AppError, RuleBroken } from "#shared/errors.ts";
import { defineProcess } from "#shared/process.ts";
import { checkEndsAt, evidenceEndsAt, moreEndsAt, recheckAt, verificationDays } from "./clock.ts";
import { methodsFor } from "./methods.ts";
import { openToPerson, undecidedVerification, verificationStages } from "./stages.ts";
import { verificationPermissions, verificationSubject } from "./verification.permissions.ts";
import type { Verification } from "./verification.ts";

const { change, decide } = verificationPermissions;

/** What of a request decides how it may go on. */
type Standing = Pick<
  Verification,
  | "personId"
  | "profileId"
  | "stage"
  | "hasNumber"
  | "evidence"
  | "proposal"
  | "askedAt"
  | "decidedAt"
  | "moreAskedAt"
  | "validUntil"
  | "remindedAt"
  | "evidenceDroppedAt"
>;

const notNow = (): AppError => new RuleBroken("verification_not_now");

const isEnough = {
  told: "with evidence enough for one method",
  holds: (standing: Standing) => methodsFor(standing).length > 0,
};
const isSecond = {
  told: "an officer other than who proposed it",
  holds: ({ proposal }: Standing, person: { id: string } | undefined) => proposal?.officerId !== person?.id,
};
const hasEvidence = {
  told: "as long as there is evidence",
  holds: ({ evidenceDroppedAt }: Standing) => evidenceDroppedAt === undefined,
};
const notReminded = {
  told: "once",
  holds: ({ remindedAt }: Standing) => remindedAt === undefined,
};

/**
 * The life of a request for verification: a person tells and shows, an officer decides, or two where the first wants it;
 * a check ends by its day, or is taken back at once. What was shown is deleted.
 */
export const verificationProcess = defineProcess<Standing>()({
  noun: "verification",
  stages: verificationStages,
  first: "preparing",
  subject: ({ personId, profileId }) => verificationSubject({ personId, profileId }),
  steps: {
    edit: { by: change, ways: [{ from: openToPerson }], refusal: notNow },
    send: {
      by: change,
      ways: [{ from: openToPerson, to: "asked", only: isEnough, marks: { field: "askedAt" } }],
      settled: ["asked"],
      refusal: ({ stage }) =>
        openToPerson.some((it) => it === stage) ? new RuleBroken("evidence_not_enough") : notNow(),
    },
    withdraw: {
      by: change,
      ways: [{ from: undecidedVerification, to: "withdrawn" }],
      settled: ["withdrawn"],
      marks: { field: "decidedAt", each: true },
      refusal: notNow,
      follows: ["what was shown is deleted at once"],
    },
    verify: {
      by: decide,
      ways: [{ from: ["asked"], to: "verified" }],
      marks: { field: "decidedAt", each: true },
      refusal: notNow,
      follows: ["the check stands at the business", "mail to the person"],
    },
    propose: { by: decide, ways: [{ from: ["asked"], to: "to_confirm" }], refusal: notNow },
    confirm: {
      by: decide,
      ways: [{ from: ["to_confirm"], to: "verified", only: isSecond }],
      marks: { field: "decidedAt", each: true },
      refusal: ({ stage }) => (stage === "to_confirm" ? new RuleBroken("second_officer_needed") : notNow()),
      follows: ["the check stands at the business", "mail to the person"],
    },
    sendBack: {
      by: decide,
      ways: [{ from: ["to_confirm"], to: "asked", only: isSecond }],
      refusal: ({ stage }) => (stage === "to_confirm" ? new RuleBroken("second_officer_needed") : notNow()),
    },
    askMore: {
      by: decide,
      ways: [{ from: ["asked", "to_confirm"], to: "more_needed" }],
      marks: { field: "moreAskedAt", each: true },
      refusal: notNow,
      follows: ["mail to the person"],
    },
    refuse: {
      by: decide,
      ways: [{ from: ["asked", "to_confirm", "more_needed"], to: "refused" }],
      marks: { field: "decidedAt", each: true },
      refusal: notNow,
      follows: ["mail to the person"],
    },
    revoke: {
      by: decide,
      ways: [{ from: ["verified"], to: "revoked" }],
      marks: { field: "decidedAt", each: true },
      refusal: notNow,
      follows: ["the check is gone from the business at once", "mail to the person"],
    },
    close: {
      by: "time",
      at: moreEndsAt,
      ways: [{ from: ["more_needed"], to: "withdrawn" }],
      marks: { field: "decidedAt", each: true },
      follows: ["mail to the person", `after ${verificationDays.more} days without an answer`],
    },
    remind: {
      by: "time",
      at: recheckAt,
      ways: [{ from: ["verified"], only: notReminded }],
      marks: { field: "remindedAt" },
      follows: ["mail to the person, who may ask anew"],
    },
    lapse: {
      by: "time",
      at: checkEndsAt,
      ways: [{ from: ["verified"], to: "lapsed" }],
      follows: ["the check is gone from the business", "mail to the person"],
    },
    dropEvidence: {
      by: "time",
      at: evidenceEndsAt,
      ways: [{ from: ["verified", "refused", "revoked", "lapsed"], only: hasEvidence }],
      marks: { field: "evidenceDroppedAt" },
      follows: [`what was shown is deleted, ${verificationDays.evidence} days after the decision`],
    },
  },
});

import { RuleBroken } from "#shared/errors.ts";
import { defineProcess } from "#shared/process.ts";
import { daysAfter } from "#shared/terms/calendar.ts";
import { buyerCheckPermissions, buyerCheckSubject } from "./buyer-check.permissions.ts";
import { answerDays, buyerCheckStages, mostVerdicts, remindDays } from "./stages.ts";

interface Standing {
  profileId: string;
  market: string;
  stage: (typeof buyerCheckStages)[number];
  askedAt: string;
  verdicts: readonly unknown[];
  remindedAt?: string | undefined;
  answeredAt?: string | undefined;
  withdrawnAt?: string | undefined;
  lapsedAt?: string | undefined;
}

const over = ({ stage }: Standing) => new RuleBroken(`buyer_check_${stage}`);

/** The life of a question about one buyer: an office answers it, the exporter takes it back, or its time runs out. */
export const buyerCheckProcess = defineProcess<Standing>()({
  noun: "buyerCheck",
  stages: buyerCheckStages,
  first: "asked",
  subject: buyerCheckSubject,
  steps: {
    askAgain: {
      by: buyerCheckPermissions.ask,
      ways: [
        {
          from: ["answered", "withdrawn", "lapsed"],
          to: "asked",
          only: {
            told: `up to ${mostVerdicts} verdicts`,
            holds: ({ verdicts }) => verdicts.length < mostVerdicts,
          },
        },
      ],
      marks: { field: "askedAt", each: true },
      refusal: ({ stage }) =>
        stage === "asked"
          ? new RuleBroken("buyer_check_asked")
          : new RuleBroken("buyer_checks_full", { params: { maximum: mostVerdicts } }),
      follows: ["mail to the attachés of the market"],
    },
    answer: {
      by: buyerCheckPermissions.answer,
      ways: [{ from: ["asked"], to: "answered" }],
      marks: { field: "answeredAt", each: true },
      refusal: over,
      follows: ["mail to the exporter"],
    },
    withdraw: {
      by: buyerCheckPermissions.withdraw,
      ways: [{ from: ["asked"], to: "withdrawn" }],
      marks: { field: "withdrawnAt", each: true },
      settled: ["withdrawn"],
      refusal: over,
    },
    remind: {
      by: "time",
      at: ({ askedAt }) => daysAfter(askedAt, remindDays),
      ways: [
        {
          from: ["asked"],
          only: { told: "once", holds: ({ remindedAt }) => remindedAt === undefined },
        },
      ],
      marks: { field: "remindedAt", each: true },
      follows: ["mail to the attachés of the market"],
    },
    lapse: {
      by: "time",
      at: ({ askedAt }) => daysAfter(askedAt, answerDays),
      ways: [{ from: ["asked"], to: "lapsed" }],
      marks: { field: "lapsedAt", each: true },
      follows: ["mail to the exporter"],
    },
  },
});

import { type AppError, RuleBroken } from "#shared/errors.ts";
import { defineProcess } from "#shared/process.ts";
import { certificateCheckPermissions, certificateCheckSubject } from "./certificate-check.permissions.ts";
import type { CertificateCase } from "./certificate-check.ts";
import { certificateEndsAt, reminderAt } from "./reminders.ts";
import { certificateStages, openToFiles } from "./stages.ts";

const { decide } = certificateCheckPermissions;
const notNow = (): AppError => new RuleBroken("certificate_not_now");
const notLapsed = {
  told: "once",
  holds: ({ lapsedAt }: CertificateCase) => lapsedAt === undefined,
};

const hasPaper = {
  told: "its paper is there",
  holds: ({ file }: CertificateCase) => file !== undefined,
};

/** The life of a certificate: its paper is shown, an office finds it right or not, and it ends by its day. */
export const certificateCheckProcess = defineProcess<CertificateCase>()({
  noun: "certificateCheck",
  stages: certificateStages,
  first: "stated",
  subject: certificateCheckSubject,
  steps: {
    ask: {
      by: "system",
      ways: [{ from: openToFiles, to: "asked" }],
      marks: { field: "askedAt", each: true },
      follows: ["its paper came"],
    },
    restate: {
      by: "system",
      ways: [{ from: ["checked", "not_right", "asked"], to: "asked" }],
      marks: { field: "askedAt", each: true },
      follows: ["it says something else now, so what was found of it stands no more"],
    },
    confirm: {
      by: decide,
      ways: [{ from: ["asked"], to: "checked" }],
      settled: ["checked"],
      marks: { field: "decidedAt", each: true },
      refusal: notNow,
      follows: ["buyers see that it is checked", "mail to the owners"],
    },
    refuse: {
      by: decide,
      ways: [{ from: ["asked", "checked"], to: "not_right" }],
      marks: { field: "decidedAt", each: true },
      refusal: notNow,
      follows: ["buyers see it as not checked, or not at all where it is not genuine", "mail to the owners"],
    },
    takeBack: {
      by: decide,
      ways: [
        { from: ["not_right"], to: "asked", only: hasPaper },
        { from: ["not_right"], to: "stated" },
      ],
      marks: { field: "askedAt", each: true },
      refusal: notNow,
      follows: ["buyers see it as not checked"],
    },
    remind: {
      by: "time",
      at: reminderAt,
      ways: [{ from: certificateStages, only: notLapsed }],
      marks: { field: "remindedAt", each: true },
      follows: ["mail to the owners, 90, 30 and 7 days before its end"],
    },
    lapse: {
      by: "time",
      at: certificateEndsAt,
      ways: [{ from: certificateStages, only: notLapsed }],
      marks: { field: "lapsedAt" },
      follows: ["only members see it", "mail to the owners"],
    },
  },
});

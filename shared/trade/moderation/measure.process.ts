import { Conflict, RuleBroken } from "#shared/errors.ts";
import type { Person } from "#shared/people/people/person.ts";
import { noSubject } from "#shared/permissions.ts";
import { defineProcess } from "#shared/process.ts";
import { daysAfter } from "#shared/terms/calendar.ts";
import { answerBy, answerDays, remindDaysBefore } from "./deadlines.ts";
import { measurePermissions } from "./measure.permissions.ts";
import type { Measure } from "./measure.ts";
import { measureStages } from "./stages.ts";

/** Who decided first is not who decides the appeal. */
const another = {
  told: "another than who decided first",
  holds: ({ takenById }: Measure, person: Person | undefined) => person?.id !== takenById,
};

const standsOtherwise = () => new Conflict("measure_stage_conflict");

function notByOneself({ stage }: Measure) {
  return stage === "appealed" ? new RuleBroken("measure_needs_another") : standsOtherwise();
}

/** The life of a measure: it stands, is appealed once, and is upheld or lifted; or ends on the day that was said. */
export const measureProcess = defineProcess<Measure>()({
  noun: "measure",
  stages: measureStages,
  first: "standing",
  subject: () => noSubject,
  steps: {
    appeal: {
      by: measurePermissions.appeal,
      ways: [{ from: ["standing"], to: "appealed" }],
      marks: { field: "appealedAt" },
      refusal: ({ appealedAt, stage }) =>
        stage === "appealed" || appealedAt ? new Conflict("measure_appealed") : standsOtherwise(),
      follows: ["mail to the desk"],
    },
    uphold: {
      by: measurePermissions.decide,
      ways: [{ from: ["appealed"], to: "upheld", only: another }],
      marks: { field: "answeredAt" },
      refusal: notByOneself,
      follows: ["mail to whom it is about"],
    },
    grant: {
      by: measurePermissions.decide,
      ways: [{ from: ["appealed"], to: "lifted", only: another }],
      marks: { field: "answeredAt" },
      refusal: notByOneself,
      follows: ["the thing is shown again", "mail to whom it is about"],
    },
    lift: {
      by: measurePermissions.lift,
      ways: [{ from: ["standing", "upheld"], to: "lifted" }],
      marks: { field: "answeredAt", each: true },
      refusal: standsOtherwise,
      follows: ["the thing is shown again", "mail to whom it is about"],
    },
    end: {
      by: "time",
      ways: [{ from: ["standing", "appealed", "upheld"], to: "ended" }],
      at: ({ until }) => until,
      follows: ["the thing is shown again", "mail to whom it is about"],
    },
    remind: {
      by: "time",
      ways: [{ from: ["appealed"] }],
      at: ({ appealedAt, remindedAt }) =>
        appealedAt && !remindedAt ? daysAfter(appealedAt, answerDays - remindDaysBefore) : undefined,
      marks: { field: "remindedAt" },
      follows: ["mail to the desk"],
    },
    overdue: {
      by: "time",
      ways: [{ from: ["appealed"] }],
      at: (measure) => (measure.overdueAt ? undefined : answerBy(measure)),
      marks: { field: "overdueAt" },
      follows: ["mail to the desk"],
    },
  },
});

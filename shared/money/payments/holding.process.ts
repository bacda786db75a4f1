import { noSubject } from "#shared/permissions.ts";
import { defineProcess } from "#shared/process.ts";
import type { Holding } from "./holding.ts";
import { holdingDays } from "./holding-days.ts";
import { holdingStages } from "./stages.ts";

const dayMs = 24 * 3600 * 1000;

type Held = Pick<Holding, "stage" | "since" | "createdAt"> & {
  [Part in "toldAt" | "warnedAt" | "limitAt"]?: string | undefined;
};

const after = (days: number) => (held: Held) => new Date(Date.parse(held.since) + days * dayMs).toISOString();
const once = (field: "toldAt" | "warnedAt" | "limitAt") => ({
  told: "once for what is held",
  holds: (held: Held) => (held[field] ?? "") < held.since,
});

/** The clock of what is held. What it rings at, people decide: money never goes anywhere by the calendar alone. */
export const holdingProcess = defineProcess<Held>()({
  noun: "holding",
  stages: holdingStages,
  first: "holding",
  subject: () => noSubject,
  steps: {
    tell: {
      by: "time",
      at: after(holdingDays.told),
      ways: [{ from: ["holding"], only: once("toldAt") }],
      marks: { field: "toldAt", each: true },
      follows: ["mail to both sides and to us"],
    },
    warn: {
      by: "time",
      at: after(holdingDays.warned),
      ways: [{ from: ["holding"], only: once("warnedAt") }],
      marks: { field: "warnedAt", each: true },
      follows: ["mail to both sides and to us"],
    },
    limit: {
      by: "time",
      at: after(holdingDays.limit),
      ways: [{ from: ["holding"], only: once("limitAt") }],
      marks: { field: "limitAt", each: true },
      follows: ["mail to us, who decide at once"],
    },
    empty: { by: "system", ways: [{ from: ["holding"], to: "over" }] },
    hold: { by: "system", ways: [{ from: ["over"], to: "holding" }] },
  },
});

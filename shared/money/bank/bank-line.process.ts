import { type AppError, RuleBroken } from "#shared/errors.ts";
import type { Person } from "#shared/people/people/person.ts";
import { noSubject } from "#shared/permissions.ts";
import { defineProcess } from "#shared/process.ts";
import { bankPermissions } from "./bank.permissions.ts";
import { needsFourEyes } from "./four-eyes.ts";
import type { KeptLine } from "./kept-line.ts";
import { type BankAct, bankLineStages } from "./stages.ts";

type Decided = Pick<KeptLine, "stage" | "amount" | "proposal" | "decidedAt">;

const by = bankPermissions.decide;
const marks = { field: "decidedAt", each: true } as const;
const above = { told: "above the limit", holds: ({ amount }: Decided) => needsFourEyes(amount) };

/** Above the limit it is proposed; else it is done. */
function deciding<const To extends "posted" | "returned" | "not_ours">(to: To) {
  return {
    by,
    ways: [{ from: ["open"], to: "proposed", only: above } as const, { from: ["open"], to } as const],
    marks,
    refusal: (): AppError => new RuleBroken("bank_line_decided"),
  };
}

function second(acts: readonly BankAct[]) {
  return {
    told: "another person",
    holds: ({ proposal }: Decided, person: Person | undefined) =>
      proposal !== undefined && acts.includes(proposal.act) && person?.id !== proposal.byId,
  };
}

/** What becomes of a line of our bank's statement. */
export const bankLineProcess = defineProcess<Decided>()({
  noun: "bankLine",
  stages: bankLineStages,
  first: "open",
  subject: () => noSubject,
  steps: {
    match: {
      by: "system",
      ways: [
        { from: ["open"], to: "proposed", only: above },
        { from: ["open"], to: "posted" },
      ],
      marks,
    },
    note: { by: "system", ways: [{ from: ["open"], to: "noted" }] },
    allot: { ...deciding("posted"), follows: ["the payment is paid, once all of it is there"] },
    return: deciding("returned"),
    disown: deciding("not_ours"),
    confirm: {
      by,
      ways: [
        { from: ["proposed"], to: "posted", only: second(["match", "allot"]) },
        { from: ["proposed"], to: "returned", only: second(["return"]) },
        { from: ["proposed"], to: "not_ours", only: second(["disown"]) },
      ],
      marks,
      refusal: ({ stage }) =>
        new RuleBroken(stage === "proposed" ? "second_person_needed" : "bank_line_decided"),
    },
    decline: {
      by,
      ways: [{ from: ["proposed"], to: "open" }],
      refusal: () => new RuleBroken("bank_line_decided"),
    },
  },
});

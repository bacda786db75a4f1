import { type AppError, RuleBroken } from "#shared/errors.ts";
import { defineProcess } from "#shared/process.ts";
import { disputeReminderAt } from "./clock.ts";
import { disputePermissions, disputeSubject } from "./dispute.permissions.ts";
import {
  adviceIsAwaited,
  agreeingGoesOn,
  agreeingIsOver,
  atDeadline,
  bothSummon,
  type Disputed,
  isAdvised,
  isNoSide,
  isNotReported,
  isProposed,
  isReported,
  notAccepted,
  notOverdue,
  notSummoned,
  notYetReminded,
  othersPropose,
  repayNotLate,
} from "./dispute-conditions.ts";
import { disputeStages, isUndecided, undecidedStages } from "./stages.ts";

const waiting = ["open", "with_attache", "with_operator", "to_repay"] as const;

/** Where something else stands in the way of a step than that all of it is over. */
const or =
  (code: string) =>
  ({ stage }: Disputed): AppError =>
    new RuleBroken(isUndecided(stage) || stage === "to_repay" ? code : "dispute_over");
const notNow = or("dispute_not_now");
const nothingProposed = or("dispute_nothing_proposed");
const noAdvice = or("dispute_no_advice");

/**
 * The life of a dispute: the two sides agree, or the attaché of the market proposes, or the operator rules; then what is
 * owed is paid back.
 */
export const disputeProcess = defineProcess<Disputed>()({
  noun: "dispute",
  stages: disputeStages,
  first: "open",
  subject: disputeSubject,
  steps: {
    state: {
      by: disputePermissions.plead,
      ways: [{ from: undecidedStages }],
      marks: { field: "statedAt", each: true },
      refusal: notNow,
      follows: ["mail to the other side"],
    },
    show: {
      by: disputePermissions.plead,
      ways: [{ from: undecidedStages }],
      marks: { field: "shownAt", each: true },
      refusal: notNow,
      follows: ["mail to the other side, of all that came within ten minutes together"],
    },
    propose: {
      by: disputePermissions.plead,
      ways: [{ from: undecidedStages }],
      refusal: notNow,
      follows: ["mail to the other side"],
    },
    agree: {
      by: disputePermissions.plead,
      ways: [{ from: undecidedStages, only: othersPropose }],
      refusal: nothingProposed,
      follows: ["mail to the other side"],
    },
    dismiss: {
      by: disputePermissions.plead,
      ways: [{ from: undecidedStages, only: isProposed }],
      refusal: nothingProposed,
      follows: ["mail to the other side"],
    },
    summon: {
      by: disputePermissions.plead,
      ways: [
        { from: ["open"], to: "with_attache", only: bothSummon, marks: { field: "escalatedAt" } },
        { from: ["open"], only: notSummoned },
      ],
      refusal: notNow,
      follows: ["mail to the other side", "mail to the attachés of the market"],
    },
    escalate: {
      by: disputePermissions.plead,
      ways: [{ from: ["open"], to: "with_attache" }],
      settled: ["with_attache"],
      marks: { field: "escalatedAt" },
      refusal: notNow,
      follows: ["mail to the other side", "mail to the attachés of the market"],
    },
    advise: {
      by: disputePermissions.advise,
      ways: [{ from: ["with_attache"], only: adviceIsAwaited }],
      marks: { field: "advisedAt" },
      refusal: notNow,
      follows: ["mail to both sides"],
    },
    accept: {
      by: disputePermissions.plead,
      ways: [{ from: ["with_attache"], only: notAccepted }],
      refusal: noAdvice,
      follows: ["mail to the other side"],
    },
    refuse: {
      by: disputePermissions.plead,
      ways: [{ from: ["with_attache"], to: "with_operator", only: isAdvised }],
      marks: { field: "toOperatorAt" },
      refusal: noAdvice,
      follows: ["mail to the other side", "mail to the admins"],
    },
    rule: {
      by: disputePermissions.rule,
      ways: [{ from: ["with_operator"], only: isNoSide }],
      refusal: notNow,
      follows: ["mail to both sides", "a published ruling"],
    },
    owe: {
      by: "system",
      ways: [{ from: undecidedStages, to: "to_repay" }],
      marks: { field: "settledAt" },
    },
    settle: {
      by: "system",
      ways: [{ from: undecidedStages, to: "settled" }],
      marks: { field: "settledAt" },
    },
    withdraw: {
      by: disputePermissions.claim,
      ways: [{ from: undecidedStages, to: "withdrawn" }],
      settled: ["withdrawn"],
      marks: { field: "withdrawnAt" },
      refusal: notNow,
      follows: ["mail to the exporter"],
    },
    repay: {
      by: disputePermissions.repay,
      ways: [{ from: ["to_repay"], only: isNotReported }],
      marks: { field: "repaidAt", each: true },
      refusal: notNow,
      follows: ["mail to the buyer"],
    },
    confirm: {
      by: disputePermissions.claim,
      ways: [{ from: ["to_repay"], to: "settled", only: isReported }],
      settled: ["settled"],
      marks: { field: "closedAt" },
      refusal: notNow,
      follows: ["mail to the exporter"],
    },
    deny: {
      by: disputePermissions.claim,
      ways: [{ from: ["to_repay"], only: isReported }],
      marks: { field: "repayDeniedAt", each: true },
      refusal: notNow,
      follows: ["mail to the exporter"],
    },
    remind: {
      by: "time",
      at: disputeReminderAt,
      ways: [{ from: waiting, only: notYetReminded }],
      marks: { field: "remindedAt", each: true },
      follows: ["mail to whoever is waited for"],
    },
    agreeOver: {
      by: "time",
      at: atDeadline,
      ways: [{ from: ["open"], only: agreeingGoesOn }],
      marks: { field: "agreeOverAt" },
      follows: ["mail to both sides"],
    },
    toAttache: {
      by: "time",
      at: atDeadline,
      ways: [{ from: ["open"], to: "with_attache", only: agreeingIsOver }],
      marks: { field: "escalatedAt" },
      follows: ["mail to both sides", "mail to the attachés of the market"],
    },
    toOperator: {
      by: "time",
      at: atDeadline,
      ways: [{ from: ["with_attache"], to: "with_operator" }],
      marks: { field: "toOperatorAt" },
      follows: ["mail to both sides", "mail to the admins"],
    },
    overdue: {
      by: "time",
      at: atDeadline,
      ways: [{ from: ["with_operator"], only: notOverdue }],
      marks: { field: "overdueAt" },
      follows: ["mail to both sides", "mail to the admins"],
    },
    repayLate: {
      by: "time",
      at: atDeadline,
      ways: [{ from: ["to_repay"], only: repayNotLate }],
      marks: { field: "repayLateAt", each: true },
      follows: ["mail to both sides", "mail to the admins"],
    },
    repaidByTime: {
      by: "time",
      at: atDeadline,
      ways: [{ from: ["to_repay"], to: "settled", only: isReported }],
      marks: { field: "closedAt" },
      follows: ["mail to both sides"],
    },
  },
});

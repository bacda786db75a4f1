import { RuleBroken } from "#shared/errors.ts";
import { defineProcess } from "#shared/process.ts";
import { deadlineOf, reminderAt } from "./deadlines.ts";
import { orderPermissions, orderSubject } from "./order.permissions.ts";
import {
  balanceIsDue,
  depositIsDue,
  ending,
  isAllOut,
  isAllThere,
  isAsked,
  isNotAllOut,
  isOnItsWay,
  isPaid,
  isReported,
  mayLeave,
  needsNoDeposit,
  nothingAsked,
  nothingIsPaid,
  notYetLate,
  notYetReminded,
  othersAreLate,
  othersAsk,
  restIsLate,
} from "./order-conditions.ts";
import { refusal, whyNotAgreed, whyNotPaid, whyNotShipped, whyNotStarted } from "./order-refusals.ts";
import { stagesBeforeShipping as before, orderStages } from "./stages.ts";
import type { Standing } from "./standing.ts";

const waiting = ["confirmed", "deposit_paid", "in_production", "ready", "shipped", "received"] as const;

/**
 * The life of an order, from what was agreed on to what was received. Money is paid outside and recorded, or by a way
 * that proves it; either comes in as the same steps.
 */
export const orderProcess = defineProcess<Standing>()({
  noun: "order",
  stages: orderStages,
  first: "confirmed",
  subject: ({ profileId, buyerId }) => orderSubject({ profileId, buyerId }),
  steps: {
    pay: {
      by: orderPermissions.receive,
      ways: [
        { from: ["confirmed"], only: depositIsDue },
        { from: ["ready", "shipped", "received"], only: balanceIsDue },
      ],
      marks: { field: "paymentReportedAt", each: true },
      refusal: whyNotPaid,
      follows: ["mail to the exporter"],
    },
    acknowledge: {
      by: orderPermissions.fulfil,
      ways: [
        { from: ["confirmed"], to: "deposit_paid", only: isReported, marks: { field: "depositPaidAt" } },
        {
          from: ["ready", "shipped", "received", "disputed"],
          only: isReported,
          marks: { field: "balancePaidAt" },
        },
      ],
      refusal: () => new RuleBroken("order_no_payment"),
      follows: ["mail to the buyer"],
    },
    collect: {
      by: "system",
      ways: [
        { from: ["confirmed"], to: "deposit_paid", only: depositIsDue, marks: { field: "depositPaidAt" } },
        {
          from: ["ready", "shipped", "received", "disputed"],
          only: balanceIsDue,
          marks: { field: "balancePaidAt" },
        },
      ],
      follows: ["mail to both sides"],
    },
    deny: {
      by: orderPermissions.fulfil,
      ways: [{ from: ["confirmed", "ready", "shipped", "received", "disputed"], only: isReported }],
      marks: { field: "paymentDeniedAt", each: true },
      refusal: () => new RuleBroken("order_no_payment"),
      follows: ["mail to the buyer"],
    },
    start: {
      by: orderPermissions.fulfil,
      ways: [
        { from: ["deposit_paid"], to: "in_production" },
        { from: ["confirmed"], to: "in_production", only: needsNoDeposit },
      ],
      settled: ["in_production"],
      marks: { field: "startedAt" },
      refusal: whyNotStarted,
      follows: ["mail to the buyer"],
    },
    finish: {
      by: orderPermissions.fulfil,
      ways: [{ from: ["in_production"], to: "ready" }],
      settled: ["ready"],
      marks: { field: "readyAt" },
      refusal,
      follows: ["mail to the buyer"],
    },
    ship: {
      by: orderPermissions.fulfil,
      ways: [{ from: ["ready"], only: mayLeave }],
      marks: { field: "lastShippedAt", each: true },
      refusal: whyNotShipped,
      follows: ["mail to the buyer"],
    },
    allShipped: {
      by: "system",
      ways: [{ from: ["ready"], to: "shipped", only: isAllOut }],
      marks: { field: "shippedAt" },
    },
    receive: {
      by: orderPermissions.receive,
      ways: [{ from: ["ready", "shipped"], only: isOnItsWay }],
      refusal,
      follows: ["mail to the exporter"],
    },
    allReceived: {
      by: "system",
      ways: [{ from: ["shipped"], to: "received", only: isAllThere }],
      marks: { field: "receivedAt" },
    },
    complete: {
      by: orderPermissions.receive,
      ways: [{ from: ["received"], to: "completed", only: isPaid }],
      settled: ["completed"],
      marks: { field: "completedAt" },
      refusal: (order) => (order.stage === "received" ? new RuleBroken("order_unpaid") : refusal(order)),
      follows: ["mail to the exporter"],
    },
    propose: {
      by: orderPermissions.agree,
      ways: [{ from: before, only: nothingAsked }],
      refusal: (order) => (order.proposal ? new RuleBroken("order_already_asked") : refusal(order)),
      follows: ["mail to the other side"],
    },
    agree: {
      by: orderPermissions.agree,
      ways: [
        { from: before, to: "cancelled", only: othersAsk("cancel"), marks: { field: "cancelledAt" } },
        { from: before, only: othersAsk("delay"), marks: { field: "agreedAt", each: true } },
      ],
      refusal: whyNotAgreed,
      follows: ["mail to the other side"],
    },
    dismiss: {
      by: orderPermissions.agree,
      ways: [{ from: before, only: isAsked }],
      refusal: whyNotAgreed,
      follows: ["mail to the other side"],
    },
    cancel: {
      by: orderPermissions.agree,
      ways: [
        { from: ["confirmed"], to: "cancelled", only: nothingIsPaid },
        { from: before, to: "cancelled", only: othersAreLate },
      ],
      settled: ["cancelled"],
      marks: { field: "cancelledAt" },
      refusal: (order) =>
        before.some((it) => it === order.stage)
          ? new RuleBroken("order_cancel_by_agreement")
          : refusal(order),
      follows: ["mail to the other side"],
    },
    dispute: {
      by: orderPermissions.receive,
      ways: [
        { from: ["shipped", "received"], to: "disputed" },
        { from: ["ready"], to: "disputed", only: restIsLate },
      ],
      marks: { field: "disputedAt", each: true },
      refusal,
      follows: ["a dispute"],
    },
    resume: {
      by: "system",
      ways: [
        { from: ["disputed"], to: "ready", only: isNotAllOut },
        { from: ["disputed"], to: "shipped", only: isOnItsWay },
        { from: ["disputed"], to: "received" },
      ],
      marks: { field: "settledAt", each: true },
    },
    reduce: {
      by: "system",
      ways: [{ from: ["disputed"], to: "received" }],
      marks: { field: "settledAt", each: true },
    },
    replace: {
      by: "system",
      ways: [{ from: ["disputed"], to: "ready" }],
      marks: { field: "settledAt", each: true },
    },
    settle: {
      by: "system",
      ways: [{ from: ["disputed"], to: "completed" }],
      marks: { field: "completedAt" },
    },
    refund: {
      by: "system",
      ways: [{ from: ["disputed"], to: "cancelled" }],
      marks: { field: "cancelledAt" },
    },
    remind: {
      by: "time",
      at(order) {
        const deadline = deadlineOf(order);
        return deadline && reminderAt(deadline);
      },
      ways: [{ from: waiting, only: notYetReminded }],
      marks: { field: "remindedAt", each: true },
      follows: ["mail to whoever is waited for"],
    },
    late: {
      by: "time",
      at: ending("late"),
      ways: [{ from: waiting, only: notYetLate }],
      marks: { field: "lateAt", each: true },
      follows: ["mail to both sides"],
    },
    lapse: {
      by: "time",
      at: ending("lapse"),
      ways: [{ from: ["confirmed"], to: "cancelled" }],
      marks: { field: "cancelledAt" },
      follows: ["mail to both sides"],
    },
    arrive: {
      by: "time",
      at: ending("arrive"),
      ways: [{ from: ["shipped"], to: "received" }],
      marks: { field: "receivedAt" },
      follows: ["mail to both sides"],
    },
    close: {
      by: "time",
      at: ending("close"),
      ways: [{ from: ["received"], to: "completed" }],
      marks: { field: "completedAt" },
      follows: ["mail to both sides"],
    },
  },
});

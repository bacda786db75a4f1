import type { Way } from "#shared/process.ts";
import { sideOf } from "#shared/trade/inquiries/sides.ts";
import { type DeadlineEnd, deadlineOf, isLate, reminderAt } from "./deadlines.ts";
import { duePayment, maximumPayments, openPayment } from "./paying.ts";
import { leftOf, sumOf } from "./quantities.ts";
import type { OrderStage } from "./stages.ts";
import type { Standing } from "./standing.ts";

/** When a step of an order is open, beside where it stands. */
type Only = NonNullable<Way<Standing, OrderStage>["only"]>;

const isDue = (purpose: "deposit" | "balance") => (order: Standing) =>
  duePayment(order)?.purpose === purpose && !openPayment(order) && order.payments.length < maximumPayments;
export const depositIsDue: Only = { told: "a deposit is due", holds: isDue("deposit") };
export const balanceIsDue: Only = { told: "the balance is due", holds: isDue("balance") };
export const isReported: Only = {
  told: "a payment was reported",
  holds: (order) => openPayment(order) !== undefined,
};
export const needsNoDeposit: Only = {
  told: "no deposit was agreed on",
  holds: ({ depositMinor }) => depositMinor === 0,
};
export const mayLeave: Only = {
  told: "paid as agreed before shipping",
  holds: (order) => order.payment.balance === "against_documents" || duePayment(order) === undefined,
};
export const isAllOut: Only = {
  told: "all of it, or the last",
  holds: ({ ordered, shipped, isShort }) => isShort === true || sumOf(leftOf(ordered, shipped)) === 0,
};
export const isOnItsWay: Only = {
  told: "some of it is on its way",
  holds: ({ shipped, received }) => sumOf(leftOf(shipped, received)) > 0,
};
export const isAllThere: Only = {
  told: "all that was sent",
  holds: ({ shipped, received }) => sumOf(leftOf(shipped, received)) === 0,
};
export const isPaid: Only = { told: "all of it is paid", holds: (order) => duePayment(order) === undefined };
const nothingIsOut = ({ shipped }: Standing) => sumOf(shipped) === 0;
export const nothingAsked: Only = {
  told: "nothing is asked already",
  holds: (order) => !order.proposal && nothingIsOut(order),
};
export const isAsked: Only = { told: "something is asked", holds: ({ proposal }) => proposal !== undefined };

/** The other side asked for it. */
export const othersAsk = (what: "delay" | "cancel"): Only => ({
  told: `the other side asks for ${what === "delay" ? "more time" : "cancelling"}`,
  holds: (order, person) =>
    order.proposal?.what === what && person !== undefined && order.proposal.from !== sideOf(order, person),
});

/** Nothing was paid, nor said to be. */
export const nothingIsPaid: Only = {
  told: "nothing is paid",
  holds: (order) => !order.depositPaidAt && !openPayment(order),
};
/** Whoever waits for what is overdue need not go on waiting. */
export const othersAreLate: Only = {
  told: "the other side is late, nothing is shipped",
  holds: (order, person) =>
    isLate(order) &&
    nothingIsOut(order) &&
    person !== undefined &&
    deadlineOf(order)?.waitsFor !== sideOf(order, person),
};

/** What was promised to follow, the rest or what replaces the faulty, did not leave in its time. */
export const restIsLate: Only = {
  told: "the rest, or what replaces it, is late",
  holds: (order) =>
    isLate(order) &&
    deadlineOf(order)?.waitsFor === "exporter" &&
    (!nothingIsOut(order) || order.settledAt !== undefined),
};
export const isNotAllOut: Only = {
  told: "some of it is still to be shipped",
  holds: (order) => !isAllOut.holds(order, undefined),
};

export const ending = (end: DeadlineEnd) => (order: Standing) => {
  const deadline = deadlineOf(order);
  return deadline?.end === end ? deadline.at : undefined;
};
/** A mark that stands for this deadline, or a later one, stands for nothing new. */
export const notYetLate: Only = {
  told: "once for each deadline",
  holds(order) {
    const at = ending("late")(order);
    return at !== undefined && (order.lateAt ?? "") < at;
  },
};
export const notYetReminded: Only = {
  told: "once for each deadline",
  holds(order) {
    const deadline = deadlineOf(order);
    return deadline !== undefined && (order.remindedAt ?? "") < reminderAt(deadline);
  },
};

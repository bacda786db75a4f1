import { daysAfter } from "#shared/terms/calendar.ts";
import type { Side } from "#shared/trade/inquiries/inquiry.ts";
import { duePayment, openPayment } from "./paying.ts";
import type { Standing } from "./standing.ts";

/** How long a side has, in days. */
export const days = {
  /** For the buyer to pay what is due. */
  pay: 14,
  /** For the exporter to look whether a payment has arrived. */
  confirm: 7,
  /** For the exporter to ship what is ready and paid as agreed. */
  ship: 7,
  /** For goods to arrive, by the slowest ship. */
  arrive: 60,
  /** For the buyer to say what is wrong, as the largest marketplaces give. */
  claim: 30,
  /** For the buyer to say that goods did not come, after the day on which their carrier was to deliver them. */
  complain: 14,
  /** Before a deadline, whoever is waited for is told. */
  warn: 3,
} as const;

/** What comes of a deadline by itself. */
export type DeadlineEnd = "lapse" | "late" | "arrive" | "close";

/** Who is waited for, since when, until when, and what comes then by itself. */
export interface Deadline {
  waitsFor: Side;
  since: string;
  at: string;
  end?: DeadlineEnd;
}

/** What an order waits for as it stands; undefined where it waits for nobody, or for a dispute. */
export function deadlineOf(order: Standing): Deadline | undefined {
  switch (order.stage) {
    case "confirmed":
      return payment(order, "deposit", "lapse") ?? production(order);
    case "deposit_paid":
    case "in_production":
      return production(order);
    case "ready":
      return (
        (order.payment.balance === "before_shipment" ? payment(order, "balance", "late") : undefined) ??
        shipping(order)
      );
    case "shipped":
      return { ...arrival(order), end: "arrive" };
    case "received":
      return payment(order, "balance", "late") ?? closing(order);
    default:
      return undefined;
  }
}

/** When whoever is waited for is told once more: three days before, or as soon as there is less. */
export function reminderAt({ since, at }: Deadline): string {
  return latest(since, daysAfter(at, -days.warn));
}

/** Whether what is waited for is overdue. */
export function isLate(order: Standing): boolean {
  const deadline = deadlineOf(order);
  return deadline !== undefined && order.lateAt !== undefined && order.lateAt >= deadline.at;
}

function forBuyer(since: string, count: number): Pick<Deadline, "waitsFor" | "since" | "at"> {
  return { waitsFor: "buyer", since, at: daysAfter(since, count) };
}

/** Counted from the day of delivery where the carrier names one, else from the shipping. */
function arrival({ shippedAt, settledAt, deliverBy }: Standing): Omit<Deadline, "end"> {
  const since = latest(shippedAt, settledAt);
  if (!deliverBy) return forBuyer(since, days.arrive);
  return { waitsFor: "buyer", since, at: daysAfter(latest(deliverBy, since), days.complain) };
}

/** While a payment was reported, the exporter is waited for; while one is due, the buyer. */
function payment(order: Standing, purpose: "deposit" | "balance", end: DeadlineEnd): Deadline | undefined {
  const due = duePayment(order);
  if (due?.purpose !== purpose) return undefined;
  const { createdAt, readyAt, receivedAt, paymentReportedAt, paymentDeniedAt, settledAt } = order;
  if (openPayment(order)) {
    const since = paymentReportedAt ?? createdAt;
    return { waitsFor: "exporter", since, at: daysAfter(since, days.confirm) };
  }
  const began = purpose === "deposit" ? createdAt : latest(createdAt, readyAt, receivedAt, settledAt);
  return { ...forBuyer(latest(began, paymentDeniedAt), days.pay), end };
}

/** Until when the buyer may say what is wrong with what was received; undefined where nothing was yet. */
export function claimUntil({ receivedAt }: Pick<Standing, "receivedAt">): string | undefined {
  return receivedAt && daysAfter(receivedAt, days.claim);
}

/** A payment that came late, or a dispute that was settled, gives no new time to claim. */
function closing(order: Standing): Deadline {
  const since = latest(order.receivedAt, order.balancePaidAt, order.settledAt);
  return { waitsFor: "buyer", since, at: latest(claimUntil(order), since), end: "close" };
}

function production(order: Standing): Deadline | undefined {
  const since = latest(order.createdAt, order.depositPaidAt, order.agreedAt);
  return order.readyBy === undefined
    ? undefined
    : { waitsFor: "exporter", since, at: order.readyBy, end: "late" };
}

function shipping(order: Standing): Deadline {
  const { createdAt, readyAt, balancePaidAt, lastShippedAt, agreedAt, settledAt, shipBy } = order;
  const since = latest(createdAt, readyAt, balancePaidAt, lastShippedAt, agreedAt, settledAt);
  return { waitsFor: "exporter", since, at: latest(shipBy, daysAfter(since, days.ship)), end: "late" };
}

function latest(...moments: (string | undefined)[]): string {
  return moments.reduce<string>((last, it) => (it !== undefined && it > last ? it : last), "");
}

import { restore, type Write } from "#functions/platform/table/write.ts";
import {
  disputeRecord,
  statementRecord,
  waitingDisputeRecord,
} from "#functions/trade/disputes/disputes.records.ts";
import { changesOf } from "#shared/process.ts";
import { type DisputeChanges, lastIn, stated } from "#shared/trade/disputes/changes.ts";
import { disputeProcess } from "#shared/trade/disputes/dispute.process.ts";
import type { Dispute } from "#shared/trade/disputes/dispute.ts";
import { newDispute } from "#shared/trade/disputes/new-dispute.ts";
import { waitingAtDesk } from "#shared/trade/disputes/shown.ts";
import type { Statement } from "#shared/trade/disputes/statement.ts";
import { disputeIds } from "#shared/trade/ids.ts";
import { lastOf, type OrderChanges } from "#shared/trade/orders/changes.ts";
import { orderProcess } from "#shared/trade/orders/order.process.ts";
import type { Order } from "#shared/trade/orders/order.ts";
import { demoId } from "../demo-ids.ts";
import type { Moments } from "../moments.ts";
import type { DemoDispute } from "../threads/disputed.ts";
import type { BuiltBusiness } from "./business.ts";
import type { BuiltOrder } from "./order.ts";

export interface BuiltDispute {
  dispute: Dispute;
  statements: Statement[];
}

/** A dispute about a made-up order, as far as it got, and the order as it stands with it. */
export function disputeOf(
  name: string,
  { afterHours, claim, statements, escalatedAfterHours }: DemoDispute,
  built: BuiltOrder,
  { people }: Pick<BuiltBusiness, "people">,
  moments: Moments,
): { dispute: BuiltDispute; order: BuiltOrder } {
  const id = demoId(disputeIds, name);
  const { order, terms } = built;
  const openedAt = moments.minutesAfter(order.updatedAt, afterHours * 60);
  const begun = { version: 1, createdAt: openedAt, updatedAt: openedAt };
  const { quantity, text, language, translation, ...rest } = claim;
  const opened = { ...rest, quantities: [quantity], text, language };
  const languages = { buyer: "en", exporter: people[0]?.locale ?? "id" } as const;
  let dispute: Dispute = {
    ...newDispute({ id, now: openedAt, languages }, order, terms, opened),
    ...begun,
  };
  const first = { from: "buyer" as const, authorId: order.buyerId, text, language, translation };
  const said: Statement[] = [{ disputeId: id, number: 1, ...first, ...begun }];
  let at = openedAt;
  for (const { afterHours: hours, ...words } of statements) {
    at = moments.minutesAfter(at, hours * 60);
    const authorId = words.from === "buyer" ? order.buyerId : (people[0]?.id ?? "");
    const number = said.length + 1;
    said.push({ disputeId: id, number, authorId, ...words, version: 1, createdAt: at, updatedAt: at });
    dispute = changed(dispute, stated(dispute, words.from, at), at);
  }
  const overAt = moments.minutesAfter(openedAt, 72 * 60);
  dispute = changed(dispute, { agreeOverAt: overAt, ...lastIn("agree_over", "time", overAt) }, overAt);
  at = moments.minutesAfter(openedAt, escalatedAfterHours * 60);
  const moved = changesOf(disputeProcess.steps.escalate, dispute, { now: at }) as DisputeChanges;
  dispute = changed(dispute, { ...moved, ...lastIn("escalated", "buyer", at) }, at);
  return {
    dispute: { dispute, statements: said },
    order: { ...built, order: inDispute(order, id, openedAt) },
  };
}

function changed(dispute: Dispute, changes: DisputeChanges, at: string): Dispute {
  return { ...dispute, ...changes, version: dispute.version + 1, updatedAt: at };
}

function inDispute(order: Order, disputeId: string, at: string): Order {
  const moved = changesOf(orderProcess.steps.dispute, order, { now: at }) as OrderChanges;
  const marked = { disputeId, disputeCount: 1, ...lastOf("disputed", "buyer", at) };
  return { ...order, ...moved, ...marked, version: order.version + 1, updatedAt: at };
}

export function disputeWrites({ dispute, statements }: BuiltDispute): Write[] {
  const { buyerId, createdAt, updatedAt } = dispute;
  const waiting = waitingAtDesk(dispute);
  const stamps = { version: 1, createdAt, updatedAt };
  return [
    restore(disputeRecord, dispute),
    ...statements.map((statement) => restore(statementRecord, statement)),
    ...(waiting ? [restore(waitingDisputeRecord, { ...waiting, buyerId, ...stamps })] : []),
  ];
}

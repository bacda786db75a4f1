import { openCheckout } from "#functions/money/payments/payments.offers.ts";
import { leavePayment } from "#functions/money/payments/payments.service.ts";
import { openDispute } from "#functions/trade/disputes/opening.service.ts";
import { agreeToOutcome, proposeOutcome } from "#functions/trade/disputes/pleading.service.ts";
import { agreeToChange, cancelOrder, proposeChange } from "#functions/trade/orders/agreeing.service.ts";
import { finishOrder, startOrder } from "#functions/trade/orders/making.service.ts";
import { completeOrder, receiveOrder, shipOrder } from "#functions/trade/orders/shipping.service.ts";
import { leftOf } from "#shared/trade/orders/quantities.ts";
import { claimInput, disputeAt, disputeNow } from "#test/support/disputes.ts";
import { beginPayment } from "#test/support/money.ts";
import { orderAt, shipInput } from "#test/support/orders.ts";
import { Refused } from "#test/support/stripe/refused.ts";
import { bring, collectTold, letPass, moneyIn, orderOf, react, type Scene, tried } from "./scene.ts";

/** What somebody does, or what happens; `pick` chooses among what there is. */
type Act = (scene: Scene, pick: number) => Promise<unknown>;

export const acts: Record<string, Act> = {
  begin: ({ world, sides }) => beginPayment(world, sides),
  async openPage(scene) {
    const { payments } = await moneyIn(scene);
    const open = payments.find(({ stage }) => stage === "open");
    if (open) await openCheckout(scene.world.ctxOf(scene.sides.buyer), open);
  },
  async pay(scene, pick) {
    const session = chosen(await pagesOf(scene), pick);
    if (session) scene.fake.pay(session.id);
  },
  async refuse(scene, pick) {
    const session = chosen(await pagesOf(scene), pick);
    if (session) scene.fake.refuse(session.id);
  },
  async leave(scene) {
    const { payments } = await moneyIn(scene);
    const open = payments.find(({ stage }) => stage === "open");
    if (open) await leavePayment(scene.world.ctxOf(scene.sides.buyer), { paymentId: open.id });
  },
  /** The order goes its way. */
  async goOn(scene) {
    const { world, sides } = scene;
    const order = await orderOf(scene);
    const [at, buyer, exporter] = [orderAt(order), world.ctxOf(sides.buyer), world.ctxOf(sides.exporter)];
    const quantities = leftOf(order.shipped, order.received);
    const next: Partial<Record<typeof order.stage, () => Promise<unknown>>> = {
      deposit_paid: () => startOrder(exporter, at),
      in_production: () => finishOrder(exporter, at),
      ready: () => shipOrder(exporter, at, shipInput(world, order), order.version),
      shipped: () => receiveOrder(buyer, at, { quantities }, order.version),
      received: () => completeOrder(buyer, at),
    };
    await next[order.stage]?.();
  },
  async cancel(scene) {
    const { world, sides } = scene;
    const at = orderAt(sides.order);
    if ((await orderOf(scene)).stage === "confirmed")
      return cancelOrder(world.ctxOf(sides.buyer), at, { reason: "not_needed" });
    await proposeChange(world.ctxOf(sides.exporter), at, { what: "cancel", reason: "The kiln broke." });
    const { version } = await orderOf(scene);
    return agreeToChange(world.ctxOf(sides.buyer), at, undefined, version);
  },
  async dispute(scene) {
    const { world, sides } = scene;
    const dispute = await openDispute(world.ctxOf(sides.buyer), orderAt(sides.order), claimInput());
    scene.disputeId = dispute.id;
  },
  async settleDispute(scene, pick) {
    const { world, sides, disputeId } = scene;
    if (!disputeId) return;
    const outcome =
      pick % 2 === 0
        ? { what: "refund_part", amount: { amountMinor: 5_000, currency: "USD" } }
        : { what: "refund_whole" };
    const at = disputeAt({ id: disputeId });
    await proposeOutcome(world.ctxOf(sides.exporter), at, { outcome } as never);
    const { version } = await disputeNow(world, { id: disputeId });
    await agreeToOutcome(world.ctxOf(sides.buyer), at, undefined as never, version);
  },
  /** The buyer's bank takes back what was not given back yet. */
  async chargeBack({ fake }, pick) {
    const left = Object.values(fake.state.charges).filter(
      (it) => it.status === "succeeded" && !it.disputed && it.amount > it.amount_refunded,
    );
    const charge = chosen(left, pick);
    if (charge) fake.dispute(charge.id, { amount: charge.amount - charge.amount_refunded });
  },
  async judge({ fake }, pick) {
    const open = Object.values(fake.state.disputes).filter(({ status }) => !/^(won|lost)$/.test(status));
    const dispute = chosen(open, pick);
    if (dispute) fake.closeDispute(dispute.id, { isWon: pick % 2 === 0 });
  },
  async refundsGo({ fake }, pick) {
    fake.refunds.next = (["succeeded", "pending", "failed"] as const)[pick % 3] ?? "succeeded";
  },
  async settleRefund({ fake }, pick) {
    const refund = chosen(pendingOf(fake), pick);
    if (refund) fake.settleRefund(refund.id);
  },
  async failRefund({ fake }, pick) {
    const made = Object.values(fake.state.refunds).filter(({ status }) =>
      /pending|succeeded/.test(status ?? ""),
    );
    const refund = chosen(made, pick);
    if (refund) fake.failRefund(refund.id);
  },
  /** Webhooks come: all, one of them, or one of them twice. */
  async deliver(scene, pick) {
    const { queue } = scene;
    if (queue.length === 0) return;
    const at = pick % queue.length;
    const events = pick % 3 === 0 ? queue.splice(0) : queue.splice(at, 1);
    for (const event of pick % 2 === 0 ? events : events.toReversed()) {
      const isTaken = await bring(scene, event);
      if (!isTaken || pick % 5 === 0) queue.push(event);
    }
  },
  async lose({ queue }, pick) {
    if (queue.length > 0) queue.splice(pick % queue.length, 1);
  },
  react: (scene) => react(scene),
  pass: (scene, pick) => letPass(scene, [1, 3, 25][pick % 3] ?? 1),
  /** Ten minutes in which the provider does not answer, or does and does not say so. */
  async down({ fake }, pick) {
    const kind = (["500", "429", "cut", "cut"] as const)[pick % 4] ?? "500";
    fake.setApiFault({ kind, isDone: pick % 2 === 0, only: (method) => method === "POST" || kind === "cut" });
  },
  async up({ fake, world }) {
    world.clock.now = new Date(world.platform.now().getTime() + 600_000);
    fake.setApiFault(undefined);
  },
};

/** Pages whose address somebody was told; also of a payment that was left. */
async function pagesOf(scene: Scene) {
  const { payments } = await moneyIn(scene);
  return payments
    .flatMap(({ session }) => (session ? (scene.fake.state.sessions[session.id] ?? []) : []))
    .filter(({ status }) => status === "open");
}

export function pendingOf({ state }: Scene["fake"]) {
  return Object.values(state.refunds).filter(({ status }) => status === "pending");
}

/** One step of a history. `isTwice`: whoever asked hears nothing, and asks once more. */
export async function take(scene: Scene, { act, pick, isTwice }: Step): Promise<void> {
  for (let time = 0; time < (isTwice && !happening.has(act) ? 2 : 1); time++)
    await tried(async () => acts[act]?.(scene, pick)).catch((error: unknown) => {
      if (!(error instanceof Refused)) throw error;
    });
  await collectTold(scene);
}

/** What is not asked of us. */
const happening = new Set(["pay", "refuse", "chargeBack", "judge", "lose", "pass", "down", "up"]);

export interface Step {
  act: string;
  pick: number;
  isTwice: boolean;
}

function chosen<T>(things: readonly T[], pick: number): T | undefined {
  return things[pick % Math.max(1, things.length)];
}

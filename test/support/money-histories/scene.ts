import type { APIGatewayProxyEventV2 } from "aws-lambda";
import type { Stripe } from "stripe";
import { closeCheckout, sendRefund } from "#functions/money/payments/asking.ts";
import { applyProviderEvent, moneyOf, type OrderMoney } from "#functions/money/payments/payments.offers.ts";
import { paymentRecord, refundRecord } from "#functions/money/payments/payments.records.ts";
import { secretTexts } from "#functions/money/stripe/secret-texts.ts";
import { answerWebhook } from "#functions/money/stripe/webhook.ts";
import { runDue } from "#functions/platform/due/due.ts";
import { squareOrder } from "#functions/trade/order-money/square-order.ts";
import { AppError } from "#shared/errors.ts";
import type { Order } from "#shared/trade/orders/order.ts";
import { makeOrder, orderNow } from "#test/support/orders.ts";
import type { FakeStripe } from "#test/support/stripe/fake-stripe.ts";
import type { FakeState } from "#test/support/stripe/state.ts";
import { signed } from "#test/support/stripe/webhooks.ts";
import type { World } from "#test/support/world.ts";

const secret = "whsec_of_the_histories";

/** One order with its two sides, the provider, and what the provider has told and nobody has heard yet. */
export interface Scene {
  world: World;
  fake: FakeStripe;
  sides: Awaited<ReturnType<typeof makeOrder>>;
  /** Webhooks under way. */
  queue: Stripe.Event[];
  disputeId?: string | undefined;
}

export async function makeScene(world: World, fake: FakeStripe): Promise<Scene> {
  return { world, fake, sides: await makeOrder(world), queue: [] };
}

export const orderOf = ({ world, sides }: Scene): Promise<Order> => orderNow(world, sides.order);
export const moneyIn = ({ world, sides }: Scene): Promise<OrderMoney> =>
  moneyOf(world.platform.table, sides.order.id);

/** What a call of ours refuses, or cannot do now, is no fault of a history. */
export async function tried<T>(act: () => Promise<T>): Promise<T | undefined> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof AppError || isPlanned(error)) return undefined;
    throw error;
  }
}

/** A crash that the history wants. */
export class Crash extends Error {}

function isPlanned(error: unknown): boolean {
  return error instanceof Crash || (error instanceof Error && error.cause instanceof Crash);
}

/** Takes over what the provider has told since. */
export async function collectTold({ fake, queue }: Scene): Promise<void> {
  queue.push(...fake.webhooks.held());
  await fake.webhooks.release(() => []);
}

/** As the provider calls us; whether it was taken. */
export async function bring({ world }: Scene, event: Stripe.Event): Promise<boolean> {
  const ctx = world.ctxOf();
  const { body, headers } = signed(event, [secret], new Date());
  const parts = {
    secrets: secretTexts({ kind: "text", text: secret }),
    ...{ config: ctx.config, log: ctx.log },
    apply: (told: Parameters<typeof applyProviderEvent>[1]) => applyProviderEvent(ctx, told),
  };
  const request = { body, headers, isBase64Encoded: false } as unknown as APIGatewayProxyEventV2;
  return (await answerWebhook(parts, request)).statusCode === 200;
}

/** What follows from the table as it stands, as its stream would have it, until nothing more does. */
export async function react(scene: Scene): Promise<void> {
  const { world, sides } = scene;
  for (let round = 0; round < 6; round++) {
    const before = await standing(scene);
    await tried(() => squareOrder(world.ctxOf(), sides.order.id));
    const { payments, refunds } = await moneyIn(scene);
    for (const refund of refunds)
      if (refund.stage === "owed") await tried(() => sendRefund(world.ctxOf(), refund));
    for (const payment of payments) await tried(() => closeCheckout(world.ctxOf(), payment));
    await collectTold(scene);
    if ((await standing(scene)) === before) return;
  }
}

async function standing(scene: Scene): Promise<string> {
  const { payments, refunds, holding } = await moneyIn(scene);
  return [...payments, ...refunds, holding].map((it) => it?.version).join();
}

/** Lets time pass, and takes what is due then. */
export async function letPass(scene: Scene, hours: number): Promise<void> {
  const { world, fake } = scene;
  world.clock.now = new Date(world.platform.now().getTime() + hours * 3600 * 1000);
  fake.expireOverdue();
  await tried(() => runDue(world.ctxOf(), [paymentRecord, refundRecord], []));
  await collectTold(scene);
}

/** All that the fake and the history know, to come back to. */
export function keepScene(scene: Scene): () => void {
  const { world, fake, queue, disputeId } = scene;
  const [state, told, now] = [structuredClone(fake.state), [...queue], world.clock.now];
  return () => {
    Object.assign(fake.state, structuredClone(state) satisfies FakeState);
    scene.queue = [...told];
    scene.disputeId = disputeId;
    world.clock.now = now;
    fake.setApiFault(undefined);
    fake.refunds.next = "succeeded";
  };
}

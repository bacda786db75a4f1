import type { Stripe } from "stripe";
import { feeOf, move } from "./balance.ts";
import { chargeOf, intentOf } from "./objects.ts";
import { missing, Refused } from "./refused.ts";
import { seconds, type World } from "./state.ts";

export function sessionNamed({ state }: World, id: string): Stripe.Checkout.Session {
  const session = Object.hasOwn(state.sessions, id) ? state.sessions[id] : undefined;
  if (!session) throw missing("checkout.session", id);
  return session;
}

/** The buyer pays on the page: a charge, and what is told of it in Stripe's order. */
export function pay(world: World, sessionId: string): Stripe.Charge {
  const session = openSession(world, sessionId);
  const intent = intentOfSession(world, session);
  const charge = chargeOf(world, intent, null);
  world.state.charges[charge.id] = charge;
  const { amount, currency } = intent;
  const transaction = move(world, {
    type: "charge",
    category: "charge",
    source: charge.id,
    amount,
    currency,
    fee: feeOf(world, amount, currency),
  });
  charge.balance_transaction = transaction.id;
  intent.status = "succeeded";
  intent.amount_received = amount;
  intent.latest_charge = charge.id;
  intent.last_payment_error = null;
  session.status = "complete";
  session.payment_status = "paid";
  session.url = null;
  world.emit("charge.succeeded", charge);
  world.emit("payment_intent.succeeded", intent);
  world.emit("checkout.session.completed", session);
  return charge;
}

/** The card is refused; the page stays open. */
export function refuse(world: World, sessionId: string, code = "insufficient_funds"): void {
  const session = openSession(world, sessionId);
  const intent = intentOfSession(world, session);
  const charge = chargeOf(world, intent, "card_declined");
  world.state.charges[charge.id] = charge;
  intent.latest_charge = charge.id;
  intent.last_payment_error = {
    type: "card_error",
    code: "card_declined",
    decline_code: code,
    charge: charge.id,
    message: "Your card was declined.",
  };
  world.emit("charge.failed", charge);
  world.emit("payment_intent.payment_failed", intent);
}

/** Nothing can be paid on the page any more. */
export function expire(world: World, sessionId: string): Stripe.Checkout.Session {
  const session = sessionNamed(world, sessionId);
  if (session.status !== "open")
    throw new Refused(400, {
      message: `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of ${session.status}.`,
    });
  session.status = "expired";
  session.url = null;
  world.emit("checkout.session.expired", session);
  return session;
}

/** Pages whose time is over, as Stripe ends them by itself. */
export function expireOverdue(world: World): void {
  for (const { id, status, expires_at } of Object.values(world.state.sessions))
    if (status === "open" && expires_at <= seconds(world)) expire(world, id);
}

function openSession(world: World, id: string): Stripe.Checkout.Session {
  expireOverdue(world);
  const session = sessionNamed(world, id);
  if (session.status !== "open")
    throw new Refused(400, { message: `This Checkout Session has a status of ${session.status}.` });
  return session;
}

/** Made with the first try to pay, as Stripe does. */
function intentOfSession(world: World, session: Stripe.Checkout.Session): Stripe.PaymentIntent {
  const known = world.state.intents[String(session.payment_intent)];
  if (known) return known;
  const intent = intentOf(world, {
    amount: session.amount_total ?? 0,
    currency: session.currency ?? "",
    description: null,
    metadata: {},
    ...world.state.intentData[session.id],
  });
  world.state.intents[intent.id] = intent;
  session.payment_intent = intent.id;
  world.emit("payment_intent.created", intent);
  return intent;
}

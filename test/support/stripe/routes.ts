import type { Stripe } from "stripe";
import { balanceOf } from "./balance.ts";
import { checkCharge, checkUnits } from "./currency-facts.ts";
import { sessionOf } from "./objects.ts";
import { checkNames, groupOf, metadataOf, needed, type Parameters, textOf, wholeOf } from "./parameters.ts";
import { expire, expireOverdue, sessionNamed } from "./payments.ts";
import { chargeNamed, refund } from "./refunds-and-disputes.ts";
import { badParameter, missing, Refused } from "./refused.ts";
import { seconds, thingOf, type World } from "./state.ts";

type Route = (world: World, id: string, given: Parameters) => unknown;

/** What Stripe's API answers here: what the product asks for, and no more. */
export const routes: [method: string, path: RegExp, route: Route][] = [
  ["POST", /^\/v1\/checkout\/sessions$/, (world, _, given) => createSession(world, given)],
  ["GET", /^\/v1\/checkout\/sessions$/, (world, _, given) => listSessions(world, given)],
  ["GET", /^\/v1\/checkout\/sessions\/(\w+)$/, (world, id) => readSession(world, id)],
  ["POST", /^\/v1\/checkout\/sessions\/(\w+)\/expire$/, (world, id) => expireSession(world, id)],
  ["GET", /^\/v1\/payment_intents\/(\w+)$/, (world, id) => named(world, "payment_intent", id)],
  ["POST", /^\/v1\/payment_intents\/(\w+)\/capture$/, (world, id) => capture(world, id)],
  ["GET", /^\/v1\/charges\/(\w+)$/, (world, id) => named(world, "charge", id)],
  ["POST", /^\/v1\/refunds$/, (world, _, given) => createRefund(world, given)],
  ["GET", /^\/v1\/refunds\/(\w+)$/, (world, id) => named(world, "refund", id)],
  ["GET", /^\/v1\/refunds$/, (world, _, given) => listRefunds(world, given)],
  ["GET", /^\/v1\/disputes\/(\w+)$/, (world, id) => named(world, "dispute", id)],
  ["GET", /^\/v1\/events$/, (world, _, given) => listEvents(world, given)],
  ["GET", /^\/v1\/events\/(\w+)$/, (world, id) => eventNamed(world, id)],
  ["GET", /^\/v1\/balance$/, (world) => balance(world)],
  ["GET", /^\/v1\/balance_transactions$/, (world, _, given) => listTransactions(world, given)],
  ["GET", /^\/v1\/balance_transactions\/(\w+)$/, (world, id) => named(world, "balance_transaction", id)],
];

const sessionNames =
  "mode allowed_payment_method_types client_reference_id metadata payment_intent_data line_items adaptive_pricing locale " +
  "success_url cancel_url expires_at expand customer_email";

function createSession(world: World, given: Parameters): Stripe.Checkout.Session {
  checkNames(given, sessionNames);
  if (needed(given, "mode") !== "payment") throw badParameter("mode", "This fake takes payments alone.");
  const items = Object.values(groupOf(given, "line_items"));
  const [item] = items;
  if (items.length !== 1 || typeof item !== "object")
    throw badParameter("line_items", "One line item is needed.");
  checkNames(item, "quantity price_data", "line_items[0]");
  const price = groupOf(item, "price_data");
  checkNames(price, "currency unit_amount product_data", "line_items[0][price_data]");
  const name = needed(groupOf(price, "product_data"), "name");
  const param = "line_items[0][price_data][unit_amount]";
  const unit = wholeOf(price, "unit_amount", param);
  if (unit === undefined) throw badParameter(param, "Missing required param.", "parameter_missing");
  const amount = unit * (wholeOf(item, "quantity") ?? 1);
  const currency = needed(price, "currency").toLowerCase();
  checkCharge(amount, currency, param);
  const expiresAt = wholeOf(given, "expires_at") ?? seconds(world) + 86_400;
  const ahead = expiresAt - seconds(world);
  if (ahead < 30 * 60 || ahead > 86_400)
    throw badParameter(
      "expires_at",
      "The timestamp must be 30 minutes to 24 hours from Checkout Session creation.",
    );
  const intentData = groupOf(given, "payment_intent_data");
  checkNames(intentData, "metadata description capture_method", "payment_intent_data");
  const session = sessionOf(world, {
    amount,
    currency,
    expiresAt,
    successUrl: addressOf(given, "success_url"),
    cancelUrl: addressOf(given, "cancel_url"),
    locale: textOf(given, "locale") ?? null,
    reference: textOf(given, "client_reference_id") ?? null,
    metadata: metadataOf(given),
  });
  world.state.sessions[session.id] = session;
  world.state.intentData[session.id] = {
    name,
    description: textOf(intentData, "description") ?? null,
    metadata: metadataOf(intentData),
  };
  return session;
}

function addressOf(given: Parameters, name: string): string {
  const text = needed(given, name);
  if (!/^https?:\/\//.test(text) || !URL.canParse(text))
    throw badParameter(name, "Not a valid URL", "url_invalid");
  return text;
}

function readSession(world: World, id: string): Stripe.Checkout.Session {
  expireOverdue(world);
  return sessionNamed(world, id);
}

function listSessions(world: World, given: Parameters) {
  expireOverdue(world);
  const status = textOf(given, "status");
  const all = Object.values(world.state.sessions).filter(
    (it) => status === undefined || it.status === status,
  );
  return listOf(all, given, "/v1/checkout/sessions", "status payment_intent");
}

function expireSession(world: World, id: string): Stripe.Checkout.Session {
  expireOverdue(world);
  return expire(world, id);
}

function capture(world: World, id: string): never {
  const intent = named(world, "payment_intent", id) as Stripe.PaymentIntent;
  throw new Refused(400, {
    code: "payment_intent_unexpected_state",
    message: `This PaymentIntent could not be captured because it has a status of ${intent.status}.`,
  });
}

function createRefund(world: World, given: Parameters): Stripe.Refund {
  checkNames(given, "charge amount metadata reason expand");
  const chargeId = needed(given, "charge");
  const amount = wholeOf(given, "amount");
  if (amount !== undefined) checkUnits(amount, chargeNamed(world, chargeId).currency, "amount");
  return refund(world, { chargeId, amount, metadata: metadataOf(given) });
}

function named({ state }: World, noun: string, id: string): unknown {
  const thing = thingOf(state, id);
  if (thing?.object !== noun) throw missing(noun, id, noun);
  return thing;
}

function eventNamed({ state }: World, id: string): unknown {
  const event = state.events.find((it) => it.id === id);
  if (!event) throw missing("event", id);
  return event;
}

function listRefunds({ state }: World, given: Parameters) {
  const charge = textOf(given, "charge");
  const all = Object.values(state.refunds).filter((it) => charge === undefined || it.charge === charge);
  return listOf(all, given, "/v1/refunds", "charge");
}

/** Stripe keeps them for 30 days. */
function listEvents(world: World, given: Parameters) {
  const types = Object.values(groupOf(given, "types"));
  if (types.length > 20) throw badParameter("types", "At most 20 types.");
  const kept = seconds(world) - 30 * 86_400;
  const all = world.state.events.filter(
    ({ type, created }) => created >= kept && (types.length === 0 || types.includes(type)),
  );
  return listOf(all, given, "/v1/events", "types type");
}

function listTransactions({ state }: World, given: Parameters) {
  return listOf(Object.values(state.transactions), given, "/v1/balance_transactions", "source type");
}

/** A page of what was made in this order, newest first. */
function listOf<T extends { id: string; created: number }>(
  made: T[],
  given: Parameters,
  url: string,
  more: string,
) {
  checkNames(given, `limit starting_after ending_before created expand ${more}`);
  const limit = wholeOf(given, "limit") ?? 10;
  if (limit < 1 || limit > 100) throw badParameter("limit", "1 to 100.");
  const created = groupOf(given, "created");
  checkNames(created, "gt gte lt lte", "created");
  const bound = (name: string) => wholeOf(created, name);
  const [gte = Number.NEGATIVE_INFINITY, lt = Number.POSITIVE_INFINITY] = [bound("gte"), bound("lt")];
  const newestFirst = made.toReversed().filter((it) => it.created >= gte && it.created < lt);
  const placeOf = (name: string) => {
    const id = textOf(given, name);
    if (id === undefined) return undefined;
    const place = made.toReversed().findIndex((it) => it.id === id);
    if (place < 0) throw missing("object", id, name);
    return newestFirst.findIndex((it) => it.id === id);
  };
  const before = placeOf("ending_before");
  const after = placeOf("starting_after");
  const rest =
    before === undefined ? newestFirst.slice((after ?? -1) + 1) : newestFirst.slice(0, Math.max(0, before));
  const data = before === undefined ? rest.slice(0, limit) : rest.slice(-limit);
  return { object: "list", url, has_more: rest.length > data.length, data };
}

function balance(world: World): Stripe.Balance {
  const pending = Object.entries(balanceOf(world)).map(([currency, amount]) => ({ amount, currency }));
  return { object: "balance", available: [], livemode: false, pending };
}

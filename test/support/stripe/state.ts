import { randomBytes } from "node:crypto";
import type { Stripe } from "stripe";

export type Thing =
  | Stripe.Checkout.Session
  | Stripe.PaymentIntent
  | Stripe.Charge
  | Stripe.Refund
  | Stripe.Dispute
  | Stripe.BalanceTransaction;

/** What was answered under an idempotency key. */
export interface Kept {
  at: number;
  asked: string;
  status: number;
  body: unknown;
}

/** All that the fake knows, as JSON: it is kept between starts of a developer's machine. */
export interface FakeState {
  sessions: Record<string, Stripe.Checkout.Session>;
  intents: Record<string, Stripe.PaymentIntent>;
  /** What the intent of a session will be made with, by the session's id. */
  intentData: Record<string, { name: string; description: string | null; metadata: Stripe.Metadata }>;
  charges: Record<string, Stripe.Charge>;
  refunds: Record<string, Stripe.Refund>;
  disputes: Record<string, Stripe.Dispute>;
  transactions: Record<string, Stripe.BalanceTransaction>;
  events: Stripe.Event[];
  keys: Record<string, Kept>;
}

export function emptyState(): FakeState {
  return {
    sessions: {},
    intents: {},
    intentData: {},
    charges: {},
    refunds: {},
    disputes: {},
    transactions: {},
    events: [],
    keys: {},
  };
}

const stores = ["sessions", "intents", "charges", "refunds", "disputes", "transactions"] as const;

/** What has this id, of whatever kind. */
export function thingOf(state: FakeState, id: string): Thing | undefined {
  for (const store of stores) if (Object.hasOwn(state[store], id)) return state[store][id];
  return undefined;
}

export function newId(prefix: string): string {
  return `${prefix}_${randomBytes(12).toString("hex")}`;
}

/** Exchange to the one currency that the account is settled in: how much of it one whole unit of another is. */
export interface Settlement {
  currency: string;
  rates: Record<string, number>;
}

/** What every part of the fake works with. */
export interface World {
  state: FakeState;
  now(): Date;
  /** Where the fake's own pages are. */
  url(): string;
  settlement: Settlement | undefined;
  /** Of each charge: so many of a thousand, and so many of the smallest unit beside. */
  fee: { perMille: number; fixed: number };
  disputeFee: number;
  /** How the next refunds go. */
  refunds: { next: "succeeded" | "pending" | "failed" };
  emit(type: Stripe.Event.Type, object: Thing): void;
}

export function seconds({ now }: Pick<World, "now">): number {
  return Math.floor(now().getTime() / 1000);
}

import { maximumStripeAmount, type StripeCurrency, stripeCurrencies } from "./stripe-currencies.ts";

/** An amount in the minor units of ISO 4217, of any currency. It may be below 0, as movements of a balance are. */
export interface MinorAmount {
  amountMinor: number;
  currency: string;
}

export type AmountRefusal =
  | "currency_not_taken"
  | "amount_not_representable"
  | "amount_too_small"
  | "amount_too_large";

/** A number that is no whole amount of its currency, though a provider or a ledger said it. */
export class NotRepresentable extends Error {
  constructor(amount: number, currency: string) {
    super(`${amount} is no amount of ${currency}.`);
    this.name = "NotRepresentable";
  }
}

/**
 * Our minor units as Stripe counts them. Nothing is rounded: 5.124 KWD and 0.50 MGA cannot be charged, so they are
 * refused here and must not have been asked for.
 */
export function toStripeAmount({
  amountMinor,
  currency,
}: MinorAmount): { amount: number } | { refused: AmountRefusal } {
  const known = stripeCurrencies.get(currency);
  if (!known) return { refused: "currency_not_taken" };
  const amount = shifted(amountMinor, known.stripeDigits - known.isoDigits);
  return amount === undefined || amount % known.step !== 0
    ? { refused: "amount_not_representable" }
    : { amount: amount + 0 };
}

/**
 * Stripe's amount in our minor units, of a currency in small or capital letters.
 * @throws NotRepresentable for a currency that Stripe does not take, and for what is no whole amount of it.
 */
export function fromStripeAmount(amount: number, currency: string): number {
  const known = stripeCurrencies.get(currency.toUpperCase());
  const amountMinor = known && shifted(amount, known.isoDigits - known.stripeDigits);
  if (amountMinor === undefined) throw new NotRepresentable(amount, currency);
  return amountMinor + 0;
}

/** Why Stripe would not charge this amount; undefined where nothing is known against it. */
export function chargeRefusal(money: MinorAmount): AmountRefusal | undefined {
  const asked = toStripeAmount(money);
  const known = stripeCurrencies.get(money.currency);
  if (!known || known.isWithdrawn) return "currency_not_taken";
  if ("refused" in asked) return asked.refused;
  if (asked.amount < Math.max(1, known.minimum ?? 1)) return "amount_too_small";
  return asked.amount > maximumStripeAmount ? "amount_too_large" : undefined;
}

/** What a charge must divide by in our minor units: 10 for KWD, 100 for MGA, else 1. Who splits a price, splits by it. */
export function chargeStepMinor(currency: string): number | undefined {
  const known = stripeCurrencies.get(currency);
  return known && stepMinor(known, known.step);
}

/** The same for a payout from Stripe to a bank account: 100 for HUF and TWD. */
export function payoutStepMinor(currency: string): number | undefined {
  const known = stripeCurrencies.get(currency);
  return known && stepMinor(known, known.payoutStep);
}

function stepMinor({ isoDigits, stripeDigits }: StripeCurrency, step: number): number {
  return Math.max(
    1,
    isoDigits > stripeDigits
      ? step * 10 ** (isoDigits - stripeDigits)
      : step / 10 ** (stripeDigits - isoDigits),
  );
}

/** Undefined where that is no whole number that can be counted exactly. */
function shifted(whole: number, digits: number): number | undefined {
  if (!Number.isSafeInteger(whole)) return undefined;
  const factor = 10 ** Math.abs(digits);
  if (digits < 0 && whole % factor !== 0) return undefined;
  const moved = digits < 0 ? whole / factor : whole * factor;
  return Number.isSafeInteger(moved) ? moved : undefined;
}

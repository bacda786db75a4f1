import type { Log } from "#functions/platform/log.ts";
import type { ProviderRefusal, ProviderReply } from "#shared/money/payments/provider-requests.ts";

/** As much of the package's errors as is read here; the package itself is loaded with the first call. */
interface StripeFault extends Error {
  type: string;
  code?: string;
  /** Which of our parameters it was. */
  param?: string;
  statusCode?: number;
  requestId?: string;
  headers?: Record<string, string>;
}

export function isStripeFault(error: unknown): error is StripeFault {
  return error instanceof Error && "type" in error && /^Stripe\w*Error$/.test(String(error.type));
}

/** A 500 that Stripe keeps for the key and gives again for a day: to ask with the same key is in vain. */
export function isKeptFault(error: unknown): boolean {
  return (
    isStripeFault(error) &&
    (error.statusCode ?? 0) >= 500 &&
    error.headers?.["idempotent-replayed"] === "true"
  );
}

/** The key was used with other figures, or in another language. */
export function isAskedOtherwise(error: unknown): boolean {
  return isStripeFault(error) && error.type === "StripeIdempotencyError";
}

const refusals: Record<string, ProviderRefusal> = {
  amount_too_small: "amount_too_small",
  amount_too_large: "amount_too_large",
  charge_already_refunded: "already_refunded",
  charge_disputed: "charge_disputed",
  resource_missing: "not_found",
};

/** Of these the same may be asked again, though they are no fault of Stripe's own. */
const passing = new Set([
  "idempotency_key_in_use",
  "lock_timeout",
  "rate_limit",
  "balance_insufficient",
  "insufficient_funds",
]);

/** What is told of an error of Stripe's; its message may hold what somebody wrote, so no log has it. Others are thrown. */
export function replyOf(error: unknown, log: Log): ProviderReply {
  if (!isStripeFault(error)) throw error;
  const { type, code, param, statusCode: status, requestId } = error;
  const isKey = type === "StripeAuthenticationError" || type === "StripePermissionError";
  const isPassing =
    isKey ||
    type === "StripeConnectionError" ||
    type === "StripeRateLimitError" ||
    type === "StripeAPIError" ||
    (status ?? 0) >= 500 ||
    passing.has(code ?? "");
  if (isPassing) {
    if (isKey) log.warn("stripe_key_refused", { type, code, status, requestId });
    else log.warn("stripe_unavailable", { type, code, status, requestId });
    return { unavailable: true };
  }
  log.warn("stripe_refused", { type, code, status, requestId });
  if (isAskedOtherwise(error)) return { refused: "asked_otherwise" };
  // A refund of more than is left has no code of its own.
  const fallback = param === "amount" && !code ? "more_than_was_paid" : "request_refused";
  return { refused: refusals[code ?? ""] ?? fallback };
}

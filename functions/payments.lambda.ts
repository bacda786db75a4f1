import { isDeepStrictEqual } from "node:util";
import { answerRequest } from "./money/stripe/answer-request.ts";
import { stripeClients } from "./money/stripe/stripe-client.ts";
import { readStripeConfig } from "./money/stripe/stripe-config.ts";
import { createLog } from "./platform/log.ts";

let config = readStripeConfig(process.env);
let parts = partsOf(config);

function partsOf(told: typeof config) {
  return { clients: stripeClients(told), log: createLog(told.logLevel) };
}

/** Asks Stripe, for the functions that may not: it alone has the key, and nothing else. */
export async function handler(event: unknown): Promise<unknown> {
  // Outside of Lambda, one process may speak with one Stripe after another.
  const now = readStripeConfig(process.env);
  if (!isDeepStrictEqual(now, config)) {
    config = now;
    parts = partsOf(now);
  }
  return answerRequest(parts, event);
}

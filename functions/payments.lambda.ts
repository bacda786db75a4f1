import { answerRequest } from "./money/stripe/answer-request.ts";
import { stripeClients } from "./money/stripe/stripe-client.ts";
import { readStripeConfig } from "./money/stripe/stripe-config.ts";
import { createLog } from "./platform/log.ts";

const config = readStripeConfig(process.env);
const parts = { clients: stripeClients(config), log: createLog(config.logLevel) };

/** Asks Stripe, for the functions that may not: it alone has the key, and nothing else. */
export async function handler(event: unknown): Promise<unknown> {
  return answerRequest(parts, event);
}

import type { Stripe } from "stripe";
import type { Log } from "#functions/platform/log.ts";
import {
  type ProviderRefusal,
  type ProviderReply,
  ProviderRequest,
} from "#shared/money/payments/provider-requests.ts";
import { expireCheckout, openCheckout } from "./checkout.ts";
import { listEvents, listMovements } from "./lists.ts";
import type { Lookups } from "./provider-events.ts";
import { refundCharge } from "./refunds.ts";
import { readCharge, readChargePayment, readSettlement } from "./settlements.ts";
import type { StripeClients } from "./stripe-client.ts";
import { replyOf } from "./stripe-faults.ts";

/**
 * Does what is asked of Stripe, and says how it went in data alone.
 * @throws ZodError for what is no request, and whatever is a fault of ours.
 */
export async function answerRequest(
  { clients, log }: { clients: StripeClients; log: Log },
  event: unknown,
): Promise<ProviderReply> {
  const request = ProviderRequest.parse(event);
  const stripe = await clients.get();
  if (!stripe) return { refused: "not_set_up" };
  try {
    const answer = await answered(stripe, request, log);
    return isRefused(answer) ? answer : { answer };
  } catch (error) {
    const reply = replyOf(error, log);
    if ("unavailable" in reply) clients.forgetKey();
    return reply;
  }
}

function isRefused(answer: object): answer is { refused: ProviderRefusal } {
  return "refused" in answer;
}

function answered(stripe: Stripe, request: ProviderRequest, log: Log) {
  switch (request.do) {
    case "open_checkout":
      return openCheckout(stripe, request);
    case "expire_checkout":
      return expireCheckout(stripe, request);
    case "refund":
      return refundCharge(stripe, request);
    case "list_events":
      return listEvents(stripe, lookupsAt(stripe), log, request);
    case "list_movements":
      return listMovements(stripe, request);
    case "read_charge":
      return readCharge(stripe, request.paymentIntentId);
    case "read_charge_payment":
      return readChargePayment(stripe, request.chargeId);
    case "read_settlement":
      return readSettlement(stripe, request.transactionId);
  }
}

function lookupsAt(stripe: Stripe): Lookups {
  return {
    async charge(paymentIntentId) {
      const charge = await readCharge(stripe, paymentIntentId);
      if (isRefused(charge)) throw new Error(`Stripe has no charge of ${paymentIntentId}.`);
      return charge;
    },
    paymentOf: async (chargeId) => (await readChargePayment(stripe, chargeId)).paymentId,
    settlement: async (transactionId) => (await readSettlement(stripe, transactionId)).settled,
  };
}

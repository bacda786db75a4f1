import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import type { Stripe } from "stripe";
import type { Config } from "#functions/platform/config.ts";
import type { Log } from "#functions/platform/log.ts";
import { AppError } from "#shared/errors.ts";
import type { ProviderEvent } from "#shared/money/payments/provider-event.ts";
import type { ProviderRefusal } from "#shared/money/payments/provider-requests.ts";
import { type Lookups, readEvents, toProviderEvent } from "./provider-events.ts";
import type { SecretTexts } from "./secret-texts.ts";
import { askProvider } from "./stripe.offers.ts";
import { stripeApiVersion } from "./stripe-client.ts";

/** Stripe's own are far smaller. */
export const webhookLimitBytes = 256 * 1024;
/** Seconds that a signature is good for, either way. */
const toleranceSeconds = 300;

interface WebhookParts {
  secrets: SecretTexts;
  config: Pick<Config, "payments">;
  log: Log;
  /** Writes what the event says, once; Stripe is told that all is well only after it. */
  apply(event: ProviderEvent): Promise<string>;
}

/** Answers Stripe's webhooks: what is not signed by Stripe is not read. No body is logged. */
export async function answerWebhook(
  parts: WebhookParts,
  request: APIGatewayProxyEventV2,
): Promise<APIGatewayProxyStructuredResultV2> {
  const { log } = parts;
  const body = Buffer.from(request.body ?? "", request.isBase64Encoded ? "base64" : "utf8");
  if (body.length > webhookLimitBytes) return said(413, "too_large");
  const event = await verified(parts.secrets, body, request.headers["stripe-signature"]);
  if (!event) {
    log.warn("webhook_refused", { bytes: body.length });
    return said(400, "signature_wrong");
  }
  const about = { id: event.id, type: event.type };
  if (!readEvents.includes(event.type)) return said(200, "not_read");
  if (event.api_version !== stripeApiVersion)
    log.warn("webhook_of_other_version", { ...about, version: event.api_version ?? "none" });
  try {
    const told = await toProviderEvent(event, lookupsBy(parts.config));
    const outcome = told ? await parts.apply(told) : "not_ours";
    log.info("webhook_done", { ...about, outcome });
    return said(200, outcome);
  } catch (error) {
    // Stripe comes again, for three days. A zod error would tell what it read.
    log.error(
      "webhook_failed",
      isOfInput(error) ? new Error("It is not of the form that was asked for.") : error,
      about,
    );
    return said(error instanceof AppError ? error.status : 500, "failed");
  }
}

/** The event, where one of the secrets made its signature: two are known while one takes the other's place. */
async function verified(
  secrets: SecretTexts,
  body: Uint8Array,
  signature: string | undefined,
): Promise<Stripe.Event | undefined> {
  if (!signature || signature.length > 4096 || body.length === 0) return undefined;
  const { Stripe } = await import("stripe");
  const tried = async () => {
    for (const secret of await secrets.texts())
      try {
        return Stripe.webhooks.constructEvent(body, signature, secret, toleranceSeconds);
      } catch (error) {
        if (
          !(error instanceof Stripe.errors.StripeSignatureVerificationError) &&
          !(error instanceof SyntaxError)
        )
          throw error;
      }
    return undefined;
  };
  return (await tried()) ?? (secrets.forget() ? tried() : undefined);
}

/** What an event lacks is asked of the function that has Stripe's key; this one has none. */
function lookupsBy(config: Pick<Config, "payments">): Lookups {
  return {
    charge: async (paymentIntentId) =>
      known(await askProvider(config, { do: "read_charge", paymentIntentId })),
    paymentOf: async (chargeId) =>
      known(await askProvider(config, { do: "read_charge_payment", chargeId })).paymentId,
    settlement: async (transactionId) =>
      known(await askProvider(config, { do: "read_settlement", transactionId })).settled,
  };
}

function known<T extends object>(answer: T): Exclude<T, { refused: ProviderRefusal }> {
  if ("refused" in answer) throw new Error(`Stripe would not tell: ${answer.refused}.`);
  return answer as Exclude<T, { refused: ProviderRefusal }>;
}

function isOfInput(error: unknown): boolean {
  return error instanceof Error && error.name === "ZodError";
}

function said(statusCode: number, outcome: string): APIGatewayProxyStructuredResultV2 {
  return {
    statusCode,
    headers: { "content-type": "application/json", "cache-control": "no-store" },
    body: JSON.stringify({ outcome }),
  };
}

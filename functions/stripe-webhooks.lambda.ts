import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { ulid } from "ulid";
import { applyProviderEvent } from "./money/payments/payments.offers.ts";
import { secretTexts } from "./money/stripe/secret-texts.ts";
import { readWebhookConfig } from "./money/stripe/stripe-config.ts";
import { answerWebhook } from "./money/stripe/webhook.ts";
import { systemCtx } from "./platform/ctx.ts";
import { answerHeaders } from "./platform/http/answer-headers.ts";
import { openPlatform } from "./platform/platform.ts";

const platform = openPlatform(process.env);
const secrets = secretTexts(readWebhookConfig(process.env));

/** What Stripe tells of payments: the only thing, beside the nightly list, that marks one as paid. */
export async function handler(request: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> {
  const ctx = systemCtx(platform, ulid());
  const { config, log } = ctx;
  const answer = await answerWebhook(
    { secrets, config, log, apply: (event) => applyProviderEvent(ctx, event) },
    request,
  );
  return { ...answer, headers: { ...answerHeaders, ...answer.headers } };
}

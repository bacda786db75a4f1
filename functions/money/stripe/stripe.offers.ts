import { callFunction } from "#functions/platform/call-function.ts";
import type { Config } from "#functions/platform/config.ts";
import { Unavailable } from "#shared/errors.ts";
import {
  type ProviderAnswer,
  type ProviderRefusal,
  ProviderReply,
  type ProviderRequest,
  providerAnswers,
} from "#shared/money/payments/provider-requests.ts";

/**
 * Asks the function that holds the provider's key, and waits. What is refused will never be done as it was asked.
 * @throws Unavailable where the same may be asked again: nothing is known of whether it was done, and asking again with
 * the same ids does it once.
 */
export async function askProvider<Request extends ProviderRequest>(
  { payments }: Pick<Config, "payments">,
  request: Request,
): Promise<ProviderAnswer<Request["do"]> | { refused: ProviderRefusal }> {
  if (!payments) return { refused: "not_set_up" };
  const reply = ProviderReply.parse(await callFunction(payments, request));
  if ("unavailable" in reply) throw new Unavailable();
  if ("refused" in reply) return reply;
  return providerAnswers[request.do].parse(reply.answer) as ProviderAnswer<Request["do"]>;
}

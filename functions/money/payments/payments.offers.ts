import type { Ctx } from "#functions/platform/ctx.ts";
import type { ProviderEvent } from "#shared/money/payments/provider-event.ts";

/** Writes what a provider said, with the mark that it was said. */
export async function applyProviderEvent(
  _ctx: Ctx,
  _event: ProviderEvent,
): Promise<"applied" | "repeated" | "no_effect"> {
  throw new Error("Payments are not kept yet.");
}

import { applyProviderEvent } from "#functions/money/payments/payments.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { AppError, Unavailable } from "#shared/errors.ts";
import type { ProviderEvent } from "#shared/money/payments/provider-event.ts";
import type { Found } from "#shared/money/reconcile/reconciliation.ts";
import { pagesSince } from "./whole-list.ts";

/** A webhook that did not come in this time did not come. */
const patienceMs = 3600_000;

/**
 * Lists what the provider has told since, and takes in what nobody had heard: as long as that makes a difference, as one
 * event may wait for another.
 * @throws Unavailable where the provider does not answer now
 */
export async function replayEvents(ctx: Ctx, since: string): Promise<Found[]> {
  const found: Found[] = [];
  let waiting: ProviderEvent[] = [];
  for await (const { events } of pagesSince(ctx, "list_events", since)) waiting.push(...events);
  for (;;) {
    const refused: ProviderEvent[] = [];
    for (const event of waiting) {
      const outcome = await applied(ctx, event);
      if (outcome === "refused") refused.push(event);
      if (outcome === "applied" && Date.parse(event.at) < ctx.now.getTime() - patienceMs)
        found.push({ what: "webhook_lost", where: whereOf(event) });
    }
    if (refused.length === waiting.length) break;
    waiting = refused;
  }
  return [...found, ...waiting.map((it): Found => ({ what: "event_not_applied", where: whereOf(it) }))];
}

const whereOf = ({ id, what }: ProviderEvent) => `${id} ${what}`;

async function applied(ctx: Ctx, event: ProviderEvent): Promise<string> {
  try {
    return await applyProviderEvent(ctx, event);
  } catch (error) {
    if (!(error instanceof AppError) || error instanceof Unavailable) throw error;
    ctx.log.warn("event_not_applied", { id: event.id, what: event.what, code: error.code });
    return "refused";
  }
}

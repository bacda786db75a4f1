import { followRemoval } from "#functions/market/listings/listings.offers.ts";
import { personOf } from "#functions/people/people/people.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import type { SeenVersion, Verb } from "#functions/platform/verbs/verb.ts";
import type { Measure } from "#shared/trade/moderation/measure.ts";

/**
 * The goods of businesses go and come with them in transactions of their own, before the answer is given. The table's
 * stream does the same: where this fails, it is some seconds later, and the decision stands.
 */
// biome-ignore lint/suspicious/noExplicitAny: the verb's input is parsed by the verb
export function followed<At>(act: Verb<At, any, Measure>): Verb<At, any, Measure> {
  async function run(ctx: Ctx, at: At, input: unknown, version?: SeenVersion): Promise<Measure> {
    const measure = await act(ctx, at, input, version);
    try {
      for (const profileId of await businessesOf(ctx, measure)) await followRemoval(ctx, profileId);
    } catch (error) {
      ctx.log.warn("removal_follows_later", { measureId: measure.id, reason: String(error) });
    }
    return measure;
  }
  const { permission, input, version, step, isRead, mayBeGone } = act;
  return Object.assign(run, { permission, input, version, step, isRead, mayBeGone });
}

/** The businesses that may have gone or come with the thing. */
async function businessesOf({ table }: Ctx, { of, thingId }: Measure): Promise<string[]> {
  if (of === "profile") return [thingId];
  if (of !== "person") return [];
  const { memberships = [] } = (await personOf(table, thingId)) ?? {};
  return memberships.filter(({ role }) => role === "owner").map(({ profileId }) => profileId);
}

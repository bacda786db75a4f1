import { placeOf } from "#functions/platform/verbs/about.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { isIdOf } from "#shared/ids.ts";
import { profileIds } from "#shared/people/ids.ts";
import { CountryCode } from "#shared/terms/countries.ts";
import { outcomePermissions, outcomeSubject } from "#shared/trade/outcomes/outcome.permissions.ts";
import { sumUp } from "#shared/trade/outcomes/sum-up.ts";
import { ofMarket, outcomesOf } from "./outcomes.records.ts";

/** What came of a business's trade in the last year; one operation. */
export const getOutcomesOfBusiness = read({
  permission: outcomePermissions.ofBusiness,
  of: placeOf(({ profileId }: { profileId: string }) =>
    isIdOf(profileIds, profileId) ? outcomeSubject({ profileId }) : undefined,
  ),
  async find({ ctx, thing: { profileId } }) {
    const { outcomes, isPart } = await outcomesOf(ctx.table, profileId, ctx.now);
    return sumUp(outcomes, isPart);
  },
});

/** What went to a market in the last year; one operation. */
export const getOutcomesOfMarket = read({
  permission: outcomePermissions.ofMarket,
  of: placeOf(({ market }: { market: string }) =>
    CountryCode.safeParse(market).success ? outcomeSubject({ market }) : undefined,
  ),
  async find({ ctx, thing: { market } }) {
    const { outcomes, isPart } = await outcomesOf(ctx.table, ofMarket(market), ctx.now);
    return sumUp(outcomes, isPart);
  },
});

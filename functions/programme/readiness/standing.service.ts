import { nothing } from "#functions/platform/verbs/about.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { Band } from "#shared/programme/readiness/bands.ts";
import { countedBands } from "#shared/programme/readiness/count-bands.ts";
import { readinessPermissions } from "#shared/programme/readiness/readiness.permissions.ts";
import { type SharedReadiness, shownAssessment } from "#shared/programme/readiness/readiness.ts";
import { assessmentRecord, bandTallies } from "./readiness.records.ts";
import { anAssessedBusiness } from "./readiness-abouts.ts";

/** What an attaché may know of a business: its band; its last answers, while it shares them. */
export const getStanding = read({
  permission: readinessPermissions.standing,
  of: anAssessedBusiness,
  async find({ ctx: { table }, thing: { profile, current, standing } }): Promise<SharedReadiness> {
    const { id: profileId, businessName, handle, isDemo } = profile;
    const shown = { profileId, businessName, handle, isDemo };
    if (!standing) return shown;
    const last = current?.consent
      ? await table.get(assessmentRecord, { profileId, number: standing.number })
      : undefined;
    return {
      ...shown,
      band: Band.parse(standing.band),
      finishedAt: standing.finishedAt,
      ...(last ? { assessment: shownAssessment(last) } : {}),
    };
  },
});

/** How many businesses stand in each band: one operation. */
export const countBands = read({
  permission: readinessPermissions.count,
  of: nothing,
  find: async ({ ctx }) => countedBands(await bandTallies(ctx.table)),
});

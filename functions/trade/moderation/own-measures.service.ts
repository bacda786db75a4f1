import { nothing } from "#functions/platform/verbs/about.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { everyPerson } from "#shared/permissions.ts";
import type { Measure } from "#shared/trade/moderation/measure.ts";
import { measuresOfPerson, measuresOfProfile } from "./measures.records.ts";

const ofEach = { limit: 20 };

/** What was decided about whoever asks and about the businesses that they belong to, the newest first. */
export const listOwnMeasures = read({
  permission: everyPerson,
  of: nothing,
  async find({ ctx: { table }, person: { id, memberships } }): Promise<Measure[]> {
    const pages = await Promise.all([
      measuresOfPerson(table, id, ofEach),
      ...memberships.map(({ profileId }) => measuresOfProfile(table, profileId, ofEach)),
    ]);
    const found = pages.flatMap(({ items }) => items);
    return found.toSorted((one, other) => (one.createdAt < other.createdAt ? 1 : -1));
  },
});

import { defineRecord } from "#functions/platform/table/record.ts";
import type { Table } from "#functions/platform/table/table.ts";
import { Feature } from "#shared/market/catalogs/feature.ts";

type FeatureKey = Pick<Feature, "profileId" | "catalogId" | "listingId">;

export const featureRecord = defineRecord<Feature, FeatureKey>()({
  kind: "feature",
  schema: Feature,
  key: ({ profileId, catalogId, listingId }) => ({
    pk: `PROFILE#${profileId}`,
    sk: `FEATURE#${catalogId}#${listingId}`,
  }),
  keyOf: ({ profileId, catalogId, listingId }) => ({ profileId, catalogId, listingId }),
});

/** Where a business is featured, the newest catalog first. */
export async function featuresOfProfile(table: Table, profileId: string): Promise<Feature[]> {
  const found = await table.queryPartition(`PROFILE#${profileId}`, { prefix: "FEATURE#", newestFirst: true });
  return found.of(featureRecord);
}

import * as z from "zod";
import { defineRecord } from "#functions/platform/table/record.ts";
import type { Table } from "#functions/platform/table/table.ts";
import { localized } from "#shared/locales.ts";
import { Catalog } from "#shared/market/catalogs/catalog.ts";
import { catalogIds, listingIds } from "#shared/market/ids.ts";
import { profileIds } from "#shared/people/ids.ts";
import { stamps } from "#shared/stamps.ts";

/** That a published catalog holds a listing, kept beside the business that the listing is of. */
const Feature = z.strictObject({
  profileId: profileIds.schema,
  catalogId: catalogIds.schema,
  listingId: listingIds.schema,
  listingTitle: localized(z.string()),
  catalogTitle: localized(z.string()),
  slug: Catalog.shape.slug,
  market: Catalog.shape.market,
  curatorName: z.string(),
  ...stamps,
});
export type Feature = z.infer<typeof Feature>;

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

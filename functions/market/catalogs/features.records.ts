import * as z from "zod";
import { defineRecord, fromItem } from "#functions/platform/table/record.ts";
import type { Table } from "#functions/platform/table/table.ts";
import { idOf } from "#shared/ids.ts";
import { localized } from "#shared/locales.ts";
import { Catalog } from "#shared/market/catalogs/catalog.ts";

/** That a published catalog holds a listing, kept beside the business that the listing is of. */
const Feature = z.strictObject({
  profileId: idOf("profile"),
  catalogId: idOf("catalog"),
  listingId: idOf("listing"),
  listingTitle: localized(z.string()),
  catalogTitle: localized(z.string()),
  slug: Catalog.shape.slug,
  market: Catalog.shape.market,
  curatorName: z.string(),
  version: z.int(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type Feature = z.infer<typeof Feature>;

type FeatureKey = Pick<Feature, "profileId" | "catalogId" | "listingId">;

export const featureRecord = defineRecord<Feature, FeatureKey>({
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
  const items = await table.queryPartition(`PROFILE#${profileId}`, { prefix: "FEATURE#", newestFirst: true });
  return items.map((item) => fromItem(featureRecord, item));
}

import * as z from "zod";
import { localized } from "#shared/locales.ts";
import { catalogIds, listingIds } from "#shared/market/ids.ts";
import { profileIds } from "#shared/people/ids.ts";
import { stamps } from "#shared/stamps.ts";
import { Catalog } from "./catalog.ts";

/** That a published catalog holds a listing, kept beside the business that the listing is of. */
export const Feature = z.strictObject({
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

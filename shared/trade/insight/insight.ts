import * as z from "zod";
import { localized } from "#shared/locales.ts";
import { Catalog, ViewsOfDay } from "#shared/market/catalogs/catalog.ts";
import { catalogIds, listingIds } from "#shared/market/ids.ts";
import { stamps } from "#shared/stamps.ts";
import { CountryCode } from "#shared/terms/countries.ts";
import { UnitCode } from "#shared/terms/units.ts";
import { companyKinds } from "#shared/trade/companies/company.ts";
import { inquiryIds } from "#shared/trade/ids.ts";
import { InquiryStage, SendInquiry } from "#shared/trade/inquiries/inquiry.ts";

/** What the attaché sees of an inquiry that came through the catalog: that it came, not who wrote what. */
export const CatalogInquiry = z.strictObject({
  catalogId: catalogIds.schema,
  inquiryId: inquiryIds.schema,
  listingId: listingIds.schema,
  listingTitle: localized(z.string()),
  companyKind: z.enum(companyKinds),
  country: CountryCode,
  quantity: SendInquiry.shape.quantity,
  unit: UnitCode.optional(),
  stage: InquiryStage,
  ...stamps,
});
export type CatalogInquiry = z.infer<typeof CatalogInquiry>;

/** What came of a catalog. */
export const Insight = z.strictObject({
  catalog: Catalog,
  /** The last 30 days (UTC), today first, those without a view too. */
  days: z.array(ViewsOfDay),
  totalViews: z.int(),
  /** The newest 100 that came through the catalog. */
  inquiries: z.array(CatalogInquiry),
});
export type Insight = z.infer<typeof Insight>;

import type { ApiDescription } from "#functions/platform/openapi/description.ts";
import {
  Catalog,
  CatalogDetails,
  CatalogEntries,
  CatalogEntry,
  CatalogStage,
} from "#shared/market/catalogs/catalog.ts";
import { CatalogSummary } from "#shared/market/catalogs/catalog-summary.ts";
import { CatalogView } from "./catalogs.api.ts";

export const catalogsDescription: ApiDescription = {
  tags: {
    catalogs: "What trade attachés chose for a market.",
  },
  schemas: {
    Catalog,
    CatalogDetails,
    CatalogEntries,
    CatalogEntry,
    CatalogStage,
    CatalogSummary,
    CatalogWithListings: CatalogView,
  },
};

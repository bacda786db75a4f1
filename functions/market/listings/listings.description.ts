import type { ApiDescription } from "#functions/platform/openapi/description.ts";
import { ChecklistItem } from "#shared/market/listings/checklist.ts";
import { ImportFault, ImportView } from "#shared/market/listings/import-result.ts";
import { ListingExporter, ListingInput, ListingStage, ListingView } from "#shared/market/listings/listing.ts";
import { ListingSummary } from "#shared/market/listings/listing-summary.ts";
import { ArrangePhotos, Photo } from "#shared/market/listings/photo.ts";
import { Price, PriceTier } from "#shared/market/listings/price.ts";
import { Currency } from "#shared/terms/currencies.ts";
import { DeliveryTerm, Incoterm } from "#shared/terms/incoterms.ts";
import { Checklist } from "./listings.api.ts";

export const listingsDescription: ApiDescription = {
  tags: {
    listings: "Goods and services that businesses sell, one by one and many at once by files.",
  },
  schemas: {
    ArrangePhotos,
    Checklist,
    ChecklistItem,
    Currency,
    DeliveryTerm,
    ImportFault,
    ImportResult: ImportView,
    Incoterm,
    Listing: ListingView,
    ListingSummary,
    ListingDetails: ListingInput,
    ListingExporter,
    ListingStage,
    Photo,
    Price,
    PriceTier,
  },
};

import * as z from "zod";
import type { Ctx } from "#functions/platform/ctx.ts";
import { get, post, put, step } from "#functions/platform/http/api-route.ts";
import { catalogPermissions, catalogSubject } from "#shared/market/catalogs/catalog.permissions.ts";
import { Catalog } from "#shared/market/catalogs/catalog.ts";
import { CatalogSummary } from "#shared/market/catalogs/catalog-summary.ts";
import { ListingSummary } from "#shared/market/listings/listing-summary.ts";
import { pageOfSchema } from "#shared/page-query.ts";
import { can } from "#shared/permissions.ts";
import {
  createCatalog,
  getCatalog,
  listPublishedCatalogs,
  publishCatalog,
  unpublishCatalog,
  updateCatalog,
} from "./catalogs.service.ts";
import { setEntries, shownEntries } from "./entries.service.ts";

/** A catalog with those of its listings that are published now. Its own attaché finds all entries, others only those. */
export const CatalogView = Catalog.omit({ hiddenIds: true }).extend({ listings: z.array(ListingSummary) });

async function view(ctx: Ctx, found: Catalog): Promise<z.infer<typeof CatalogView>> {
  const { hiddenIds: _hiddenIds, ...catalog } = found;
  const shown = await shownEntries(ctx, found);
  const visible = new Set(shown.map(({ listing }) => listing.id));
  const entries = can(ctx.actor, catalogPermissions.edit, catalogSubject(catalog))
    ? catalog.entries
    : catalog.entries.filter((entry) => visible.has(entry.listingId));
  return { ...catalog, entries, listings: shown.map(({ listing }) => listing) };
}

const tag = "catalogs";
const one = { tag, answer: Catalog };

export const catalogsApi = [
  get("/catalogs", listPublishedCatalogs, {
    tag,
    summary: "Published catalogs, newest first",
    answer: pageOfSchema(CatalogSummary),
    view: (page) => page,
  }),
  post("/catalogs", createCatalog, {
    ...one,
    summary: "Begin a catalog for a market that you serve: a draft, without entries",
    status: 201,
    location: ({ id }) => `/catalogs/${id}`,
  }),
  get("/catalogs/:catalogId", getCatalog, {
    tag,
    summary: "A catalog, and its listings that are published now",
    answer: CatalogView,
    isAlwaysSent: true,
    async view(catalog, { c, ctx }) {
      // The listings change without the catalog's version.
      c.header("ETag", `"${catalog.version}"`);
      return c.json(await view(ctx, catalog));
    },
  }),
  put("/catalogs/:catalogId", updateCatalog, {
    ...one,
    summary: "Change a catalog's market, address and texts",
  }),
  put("/catalogs/:catalogId/entries", setEntries, {
    ...one,
    summary: "Set all entries of a catalog, in their order",
  }),
  step("/catalogs/:catalogId", publishCatalog, { ...one, summary: "Show a catalog to everyone" }),
  step("/catalogs/:catalogId", unpublishCatalog, { ...one, summary: "Take a catalog back to draft" }),
];

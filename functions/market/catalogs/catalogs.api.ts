import * as z from "zod";
import type { Ctx } from "#functions/platform/ctx.ts";
import { apiSlice, PageQuery, pageOfSchema } from "#functions/platform/http/api.ts";
import { catalogPermissions } from "#shared/market/catalogs/catalog.permissions.ts";
import { Catalog, CatalogDetails, CatalogEntries } from "#shared/market/catalogs/catalog.ts";
import { ListingView, listingView } from "#shared/market/listings/listing.ts";
import { can } from "#shared/permissions.ts";
import {
  createCatalog,
  getCatalog,
  listPublishedCatalogs,
  publishCatalog,
  subjectOf,
  unpublishCatalog,
  updateCatalog,
} from "./catalogs.service.ts";
import { setEntries, shownEntries } from "./entries.service.ts";

/** A catalog in a list: how many entries it has, rather than all of them. */
const CatalogSummary = Catalog.omit({ entries: true }).extend({ entryCount: z.int() });

/** A catalog with those of its listings that are published now. Its own attaché finds all entries, others only those. */
const CatalogView = Catalog.extend({ listings: z.array(ListingView) });

function summary({ entries, ...shown }: Catalog): z.infer<typeof CatalogSummary> {
  return { ...shown, entryCount: entries.length };
}

async function view(ctx: Ctx, catalog: Catalog): Promise<z.infer<typeof CatalogView>> {
  const shown = await shownEntries(ctx, catalog);
  const listings = shown.map(({ listing }) => listingView(listing));
  const visible = new Set(listings.map((it) => it.id));
  const entries = can(ctx.actor, catalogPermissions.edit, subjectOf(catalog))
    ? catalog.entries
    : catalog.entries.filter((entry) => visible.has(entry.listingId));
  return { ...catalog, entries, listings };
}

export function catalogsApi() {
  const slice = apiSlice();
  const tag = "catalogs";

  slice.on(
    {
      method: "get",
      path: "/catalogs",
      tag,
      summary: "Published catalogs, newest first",
      verb: "public",
      query: PageQuery,
      answer: pageOfSchema(CatalogSummary),
    },
    async ({ ctx, query }) => {
      const page = await listPublishedCatalogs(ctx, query);
      return { ...page, items: page.items.map(summary) };
    },
  );

  slice.on(
    {
      method: "post",
      path: "/catalogs",
      tag,
      summary: "Begin a catalog for a market that you serve: a draft, without entries",
      verb: "catalog.create",
      body: CatalogDetails,
      answer: Catalog,
      status: 201,
    },
    async ({ ctx, body, c }) => {
      const catalog = await createCatalog(ctx, body);
      c.header("Location", `/api/v1/catalogs/${catalog.id}`);
      return catalog;
    },
  );

  slice.on(
    {
      method: "get",
      path: "/catalogs/:catalogId",
      tag,
      summary: "A catalog, and its listings that are published now",
      verb: "catalog.read",
      answer: CatalogView,
    },
    async ({ ctx, params, c }) => {
      const catalog = await view(ctx, await getCatalog(ctx, params.catalogId ?? ""));
      // The listings change without the catalog's version, so If-None-Match never answers 304 here.
      c.header("ETag", `"${catalog.version}"`);
      return c.json(catalog);
    },
  );

  slice.on(
    {
      method: "put",
      path: "/catalogs/:catalogId",
      tag,
      summary: "Change a catalog's market, address and texts",
      verb: "catalog.edit",
      body: CatalogDetails,
      ifMatch: true,
      answer: Catalog,
    },
    ({ ctx, params, body, version }) => updateCatalog(ctx, params.catalogId ?? "", body, version),
  );

  slice.on(
    {
      method: "put",
      path: "/catalogs/:catalogId/entries",
      tag,
      summary: "Set all entries of a catalog, in their order",
      verb: "catalog.edit",
      body: CatalogEntries,
      ifMatch: true,
      answer: Catalog,
    },
    ({ ctx, params, body, version }) => setEntries(ctx, params.catalogId ?? "", body, version),
  );

  slice.on(
    {
      method: "post",
      path: "/catalogs/:catalogId/publish",
      tag,
      summary: "Show a catalog to everyone",
      verb: "catalog.edit",
      answer: Catalog,
    },
    ({ ctx, params }) => publishCatalog(ctx, params.catalogId ?? ""),
  );

  slice.on(
    {
      method: "post",
      path: "/catalogs/:catalogId/unpublish",
      tag,
      summary: "Take a catalog back to draft",
      verb: "catalog.edit",
      answer: Catalog,
    },
    ({ ctx, params }) => unpublishCatalog(ctx, params.catalogId ?? ""),
  );

  return slice;
}

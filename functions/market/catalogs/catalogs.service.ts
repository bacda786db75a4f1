import { type Ctx, signedIn } from "#functions/platform/ctx.ts";
import { newId } from "#functions/platform/ids.ts";
import { once } from "#functions/platform/once.ts";
import type { Page, PageRequest } from "#functions/platform/table/page.ts";
import { create, remove, replace, type Write } from "#functions/platform/table/write.ts";
import { thingOf } from "#functions/platform/verbs/about.ts";
import { Conflict, Forbidden, NotFound, RuleBroken } from "#shared/errors.ts";
import { isIdOf } from "#shared/ids.ts";
import { catalogPermissions, catalogSubject } from "#shared/market/catalogs/catalog.permissions.ts";
import type { Catalog, CatalogDetails } from "#shared/market/catalogs/catalog.ts";
import { missingToPublish } from "#shared/market/catalogs/entries.ts";
import { catalogIds } from "#shared/market/ids.ts";
import { Handle } from "#shared/market/profiles/handle.ts";
import { authorize, can, type Permission, type Subject } from "#shared/permissions.ts";
import {
  catalogBySlug,
  catalogRecord,
  catalogsOfCurator,
  publishedCatalogs,
  slugRecord,
} from "./catalogs.records.ts";

/** The parts of a catalog that decide who stands how to it. */
export function subjectOf({ stage, curatorId, market }: Catalog): Subject {
  return catalogSubject({ stage, curatorId, market });
}

/** A catalog as an address names it. */
export const aCatalog = thingOf(catalogRecord, ({ catalogId }: { catalogId: string }) =>
  isIdOf(catalogIds, catalogId) ? catalogId : undefined,
);

export function getCatalog(ctx: Ctx, catalogId: string): Promise<Catalog> {
  return catalogFor(ctx, catalogId, catalogPermissions.read);
}

export async function getCatalogBySlug(ctx: Ctx, slug: string): Promise<Catalog> {
  const known = Handle.safeParse(slug).data;
  const catalog = known && (await catalogBySlug(ctx.table, known));
  if (!catalog) throw new NotFound();
  authorize(ctx.actor, catalogPermissions.read, subjectOf(catalog));
  return catalog;
}

/** A catalog, for whoever may change it. */
export function getOwnCatalog(ctx: Ctx, catalogId: string): Promise<Catalog> {
  return catalogFor(ctx, catalogId, catalogPermissions.edit);
}

/** A catalog, for those who may do the verb to it. */
export async function catalogFor(ctx: Ctx, catalogId: string, verb: Permission): Promise<Catalog> {
  const catalog = isIdOf(catalogIds, catalogId) && (await ctx.table.get(catalogRecord, catalogId));
  if (!catalog) throw new NotFound();
  authorize(ctx.actor, verb, subjectOf(catalog));
  return catalog;
}

export function listPublishedCatalogs(ctx: Ctx, page: PageRequest): Promise<Page<Catalog>> {
  return publishedCatalogs(ctx.table, page);
}

/** The attaché's own catalogs, drafts too, last changed first. */
export async function listOwnCatalogs(ctx: Ctx, page: PageRequest): Promise<Page<Catalog>> {
  authorize(ctx.actor, catalogPermissions.desk);
  return catalogsOfCurator(ctx.table, signedIn(ctx).id, page);
}

/** @throws Forbidden `market_not_served`, Conflict `slug_taken` */
export async function createCatalog(ctx: Ctx, input: CatalogDetails): Promise<Catalog> {
  authorize(ctx.actor, catalogPermissions.desk);
  requireMarket(ctx, input.market);
  const curator = signedIn(ctx);
  async function effect(claim: (resultId: string) => Write[]): Promise<Catalog> {
    const at = ctx.now.toISOString();
    const stamps = { version: 1, createdAt: at, updatedAt: at };
    const catalog: Catalog = {
      ...input,
      ...stamps,
      id: newId(catalogIds, ctx.now),
      curatorId: curator.id,
      curatorName: curator.name,
      stage: "draft",
      entries: [],
      isDemo: false,
    };
    await ctx.table.transact([
      ...claim(catalog.id),
      create(slugRecord, { slug: catalog.slug, catalogId: catalog.id, ...stamps }, slugTaken),
      create(catalogRecord, catalog),
    ]);
    return catalog;
  }
  return once(ctx, input, effect, (id) => getCatalog(ctx, id));
}

/** Changes texts, market or slug. @throws Forbidden `market_not_served`, Conflict `slug_taken` or `version_stale` */
export function updateCatalog(
  ctx: Ctx,
  catalogId: string,
  input: CatalogDetails,
  version: number,
): Promise<Catalog> {
  return changeCatalog(ctx, catalogId, { input, version }, async (catalog) => {
    if (catalog.version !== version) throw new Conflict("version_stale");
    requireMarket(ctx, input.market);
    return { changes: input, writes: await moveSlug(ctx, catalog, input.slug) };
  });
}

async function moveSlug(ctx: Ctx, catalog: Catalog, slug: string): Promise<Write[]> {
  if (slug === catalog.slug) return [];
  const guard = await ctx.table.get(slugRecord, catalog.slug);
  const at = ctx.now.toISOString();
  const moved = { slug, catalogId: catalog.id, version: 1, createdAt: at, updatedAt: at };
  return [...(guard ? [remove(slugRecord, guard)] : []), create(slugRecord, moved, slugTaken)];
}

/** @throws RuleBroken `catalog_incomplete` with what is missing, Conflict where it is published already */
export function publishCatalog(ctx: Ctx, catalogId: string): Promise<Catalog> {
  return changeCatalog(ctx, catalogId, "publish", async (catalog) => {
    if (catalog.stage === "published") throw new Conflict("catalog_published_already");
    const missing = missingToPublish(catalog);
    const issues = missing.map((part) => ({
      pointer: part === "title" ? "/text" : "/entries",
      code: `catalog_without_${part}`,
    }));
    if (missing.length > 0) throw new RuleBroken("catalog_incomplete", { issues });
    return { changes: { stage: "published", publishedAt: ctx.now.toISOString() } };
  });
}

/** @throws Conflict where it is not published */
export function unpublishCatalog(ctx: Ctx, catalogId: string): Promise<Catalog> {
  return changeCatalog(ctx, catalogId, "unpublish", async (catalog) => {
    if (catalog.stage !== "published") throw new Conflict("catalog_not_published");
    return { changes: { stage: "draft", publishedAt: undefined } };
  });
}

interface Change {
  changes: Partial<Catalog>;
  writes?: Write[];
}

/** What every change of a catalog has in common; `decide` holds its own rule. */
export function changeCatalog(
  ctx: Ctx,
  catalogId: string,
  input: unknown,
  decide: (catalog: Catalog) => Promise<Change>,
): Promise<Catalog> {
  async function effect(claim: (resultId: string) => Write[]): Promise<Catalog> {
    const catalog = await getOwnCatalog(ctx, catalogId);
    const { changes, writes = [] } = await decide(catalog);
    const { write, value } = replace(catalogRecord, catalog, changes, ctx.now);
    await ctx.table.transact([...claim(catalog.id), ...writes, write]);
    return value;
  }
  return once(ctx, input, effect, (id) => getCatalog(ctx, id));
}

function requireMarket(ctx: Ctx, market: string): void {
  if (can(ctx.actor, catalogPermissions.create, marketSubject(market))) return;
  const issues = [{ pointer: "/market", code: "market_not_served" }];
  throw new Forbidden("market_not_served", { issues });
}

function slugTaken(): Conflict {
  return new Conflict("slug_taken", { issues: [{ pointer: "/slug", code: "slug_taken" }] });
}

/** A market, for what may be made in it. */
function marketSubject(market: string): Subject {
  return catalogSubject({ market });
}

import type { Ctx } from "#functions/platform/ctx.ts";
import { newId } from "#functions/platform/ids.ts";
import { add, remove, type Write } from "#functions/platform/table/write.ts";
import { type About, nothing, thingOf } from "#functions/platform/verbs/about.ts";
import { outcomeOf } from "#functions/platform/verbs/commit.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { verb } from "#functions/platform/verbs/verb.ts";
import { Conflict, Forbidden, NotFound, RuleBroken } from "#shared/errors.ts";
import { isIdOf } from "#shared/ids.ts";
import { catalogPermissions, catalogSubject } from "#shared/market/catalogs/catalog.permissions.ts";
import { catalogProcess } from "#shared/market/catalogs/catalog.process.ts";
import { type Catalog, CatalogDetails } from "#shared/market/catalogs/catalog.ts";
import { missingToPublish } from "#shared/market/catalogs/entries.ts";
import { catalogIds } from "#shared/market/ids.ts";
import { Handle } from "#shared/market/profiles/handle.ts";
import { PageQuery } from "#shared/page-query.ts";
import { requireVerifiedMail, requireVerifiedMailToShow } from "#shared/people/people/verified-mail.ts";
import { can, everyone } from "#shared/permissions.ts";
import {
  catalogBySlug,
  catalogRecord,
  catalogsOfCurator,
  publishedCatalogs,
  slugRecord,
} from "./catalogs.records.ts";

export interface CatalogAddress {
  catalogId: string;
}

export const aCatalog: About<CatalogAddress, Catalog> = {
  ...thingOf(catalogRecord, ({ catalogId }: CatalogAddress) =>
    isIdOf(catalogIds, catalogId) ? catalogId : undefined,
  ),
  whyAway,
};

/** The same by the name in its page's address. */
const aNamedCatalog: About<{ slug: string }, Catalog> = {
  async find({ table }, { slug }) {
    const known = Handle.safeParse(slug).data;
    return known === undefined ? undefined : catalogBySlug(table, known);
  },
  subject: catalogProcess.subject,
  whyAway,
};

/** A catalog that its attaché took back was in the hands of readers. */
function whyAway({ publishedAt }: Catalog): NotFound | undefined {
  return publishedAt === undefined ? undefined : new NotFound("catalog_unpublished");
}

export const getCatalog = read({ permission: catalogPermissions.read, of: aCatalog });

export const getCatalogBySlug = read({ permission: catalogPermissions.read, of: aNamedCatalog });

/** A catalog, for whoever may change it. */
export const getOwnCatalog = read({ permission: catalogPermissions.edit, of: aCatalog });

export const listPublishedCatalogs = read({
  permission: everyone,
  of: nothing,
  input: PageQuery,
  find: ({ ctx, input }) => publishedCatalogs(ctx.table, input),
});

/** The attaché's own catalogs, drafts too, last changed first. */
export const listOwnCatalogs = read({
  permission: catalogPermissions.desk,
  of: nothing,
  input: PageQuery,
  find: ({ ctx, person, input }) => catalogsOfCurator(ctx.table, person.id, input),
});

/**
 * Begins a catalog: a draft, without entries.
 * @throws Forbidden `market_not_served`, Conflict `slug_taken`
 */
export const createCatalog = verb({
  permission: catalogPermissions.desk,
  of: nothing,
  input: CatalogDetails,
  rule: ({ ctx, input }) => requireMarket(ctx, input.market),
  write({ ctx, person, input }) {
    const catalog = add(catalogRecord, {
      ...input,
      id: newId(catalogIds, ctx.now),
      curatorId: person.id,
      curatorName: person.name,
      stage: catalogProcess.first,
      entries: [],
      isDemo: false,
    });
    const made = outcomeOf(ctx, catalog);
    return { writes: [catalog, guardOf(made.id, input.slug)], answer: made };
  },
});

/** Changes texts, market or slug. @throws Forbidden `market_not_served`, Conflict `slug_taken` */
export const updateCatalog = verb({
  permission: catalogPermissions.edit,
  of: aCatalog,
  input: CatalogDetails,
  version: "required",
  step: catalogProcess.steps.edit,
  rule({ ctx, person, thing, input }) {
    requireVerifiedMailToShow(person, thing);
    requireMarket(ctx, input.market);
  },
  write: async ({ ctx, thing, input }) => ({
    changes: input,
    writes: await moveSlug(ctx, thing, input.slug),
  }),
});

/** Shows it to everyone. @throws RuleBroken `catalog_incomplete` with what is missing, or `mail_unverified` */
export const publishCatalog = verb({
  permission: catalogPermissions.edit,
  of: aCatalog,
  step: catalogProcess.steps.publish,
  rule({ person, thing }) {
    requireVerifiedMail(person);
    const issues = missingToPublish(thing).map((part) => ({
      pointer: part === "title" ? "/text" : "/entries",
      code: `catalog_without_${part}`,
    }));
    if (issues.length > 0) throw new RuleBroken("catalog_incomplete", { issues });
  },
});

/** Takes it back to draft. */
export const unpublishCatalog = verb({
  permission: catalogPermissions.edit,
  of: aCatalog,
  step: catalogProcess.steps.unpublish,
});

async function moveSlug({ table }: Ctx, catalog: Catalog, slug: string): Promise<Write[]> {
  if (slug === catalog.slug) return [];
  const guard = await table.get(slugRecord, catalog.slug);
  return [...(guard ? [remove(slugRecord, guard)] : []), guardOf(catalog.id, slug)];
}

function guardOf(catalogId: string, slug: string): Write {
  const taken = { issues: [{ pointer: "/slug", code: "slug_taken" }] };
  return add(slugRecord, { slug, catalogId }, () => new Conflict("slug_taken", taken));
}

function requireMarket({ actor }: Ctx, market: string): void {
  if (can(actor, catalogPermissions.create, catalogSubject({ market }))) return;
  const issues = [{ pointer: "/market", code: "market_not_served" }];
  throw new Forbidden("market_not_served", { issues });
}

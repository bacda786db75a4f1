import {
  catalogRecord,
  catalogViewsRecord,
  slugRecord,
} from "#functions/market/catalogs/catalogs.records.ts";
import { add, restore, type Write } from "#functions/platform/table/write.ts";
import { type Catalog, CatalogStage } from "#shared/market/catalogs/catalog.ts";
import { catalogIds } from "#shared/market/ids.ts";
import { catalogs, type DemoCatalog } from "../catalogs.ts";
import { demoId } from "../demo-ids.ts";
import type { Moments } from "../moments.ts";
import { residents } from "../people.ts";
import { randomFrom } from "../pictures/random.ts";
import { inAllLanguages } from "../texts/catalogs/catalogs.ts";
import { listingId } from "./listing.ts";
import { personId } from "./people.ts";

export function catalogId(slug: string): string {
  return demoId(
    catalogIds,
    slug,
    catalogs.findIndex((catalog) => catalog.slug === slug),
  );
}

export function catalogOf(catalog: DemoCatalog, moments: Moments): Catalog {
  const { slug, market, curator, publishedDaysAgo, madeDaysAgo } = catalog;
  const { text, entries } = inAllLanguages(catalog);
  const createdAt = moments.daysAgo(madeDaysAgo);
  const publishedAt = publishedDaysAgo === undefined ? undefined : moments.daysAgo(publishedDaysAgo);
  return {
    id: catalogId(slug),
    curatorId: personId(curator),
    curatorName: residents.find((it) => it.subject === curator)?.name ?? curator,
    market,
    slug,
    text,
    stage: CatalogStage.parse(publishedAt ? "published" : "draft"),
    entries: entries.map(([entry, note]) => ({
      listingId: listingId(entry),
      ...(Object.keys(note).length > 0 ? { note } : {}),
    })),
    isDemo: true,
    ...(publishedAt ? { publishedAt } : {}),
    version: entries.length + (publishedAt ? 2 : 1),
    createdAt,
    updatedAt: publishedAt ?? createdAt,
  };
}

export function catalogWrites(catalog: Catalog, moments: Moments): Write[] {
  const { id, slug, createdAt } = catalog;
  const guard = { slug, catalogId: id, version: 1, createdAt, updatedAt: createdAt };
  return [restore(slugRecord, guard), restore(catalogRecord, catalog), ...viewWrites(catalog, moments)];
}

/** As `countView` counts them: a number for each day (UTC) since it was published, fewer at weekends. */
function viewWrites({ id, publishedAt }: Catalog, moments: Moments): Write[] {
  if (!publishedAt) return [];
  const random = randomFrom(id);
  const days = Math.floor((moments.now.getTime() - Date.parse(publishedAt)) / 86_400_000);
  return Array.from({ length: days }, (_, back) => {
    const day = moments.dateAgo(back + 1);
    const isWeekend = [0, 6].includes(new Date(day).getUTCDay());
    const views = random.whole(2, isWeekend ? 9 : 31);
    return add(catalogViewsRecord, { catalogId: id, day, views });
  });
}

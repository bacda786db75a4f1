import * as z from "zod";
import { localized } from "#shared/locales.ts";
import { catalogIds, listingIds } from "#shared/market/ids.ts";
import { personIds } from "#shared/people/ids.ts";
import { stamps } from "#shared/stamps.ts";
import { CountryCode } from "#shared/terms/countries.ts";
import { line, prose } from "#shared/text.ts";
import { Handle } from "../profiles/handle.ts";
import { catalogStages } from "./stages.ts";

export const CatalogStage = z.enum(catalogStages);
export type CatalogStage = z.infer<typeof CatalogStage>;

export const maximumEntries = 60;

/** One listing in a catalog, and why the attaché chose it for this market. */
export const CatalogEntry = z.strictObject({
  listingId: listingIds.schema,
  note: localized(prose(1, 500)).optional(),
});
export type CatalogEntry = z.infer<typeof CatalogEntry>;

/**
 * A catalog is one item of the table, which holds 400 KB: all notes together stay below 180 KB, however many bytes
 * their letters take.
 */
const maximumNoteLetters = 60_000;

/** All entries in their order, as the attaché sets them; each listing once. */
export const CatalogEntries = z
  .strictObject({ entries: z.array(CatalogEntry).max(maximumEntries) })
  .superRefine(({ entries }, issues) => {
    const seen = new Set<string>();
    for (const [at, { listingId }] of entries.entries()) {
      if (seen.has(listingId))
        issues.addIssue({ code: "custom", path: ["entries", at, "listingId"], message: "entry_twice" });
      seen.add(listingId);
    }
  })
  .refine(({ entries }) => noteLetters(entries) <= maximumNoteLetters, {
    path: ["entries"],
    error: "notes_too_long",
  });
export type CatalogEntries = z.infer<typeof CatalogEntries>;

function noteLetters(entries: CatalogEntry[]): number {
  return entries.flatMap(({ note = {} }) => Object.values(note)).reduce((sum, it) => sum + it.length, 0);
}

/** An entry one place towards the front (-1) or the end (1). */
export const MoveEntry = z.strictObject({ by: z.literal([-1, 1]) });

/** An entry at another place, counted from the front, the first being 0. */
export const PlaceEntry = z.strictObject({
  to: z
    .int()
    .min(0)
    .max(maximumEntries - 1),
});

/** Several listings for the end of a catalog. */
export const AddEntries = z.strictObject({
  listingIds: z.array(listingIds.schema).min(1).max(maximumEntries),
});

/** A listing for one of the attaché's catalogs. */
export const AddListing = z.strictObject({ catalogId: catalogIds.schema, listingId: listingIds.schema });

/** The listings' ids in what somebody pasted: the ids themselves, or the addresses of their pages; each once. */
export function listingIdsIn(text: string): string[] {
  return [...new Set(text.match(/\blst_[0-9A-HJKMNP-TV-Z]{26}\b/g))];
}

export const CatalogDetails = z.strictObject({
  market: CountryCode,
  slug: Handle,
  text: localized(
    z.strictObject({
      title: line(3, 120),
      introduction: prose(0, 3000).default(""),
    }),
  ),
});
export type CatalogDetails = z.infer<typeof CatalogDetails>;

/** A catalog as stored and as the API answers it. Entries stand in the attaché's order. */
export const Catalog = z.strictObject({
  ...CatalogDetails.shape,
  id: catalogIds.schema,
  curatorId: personIds.schema,
  curatorName: z.string(),
  stage: CatalogStage,
  entries: z.array(CatalogEntry).max(maximumEntries).default([]),
  /** The entry whose photo is on the cover; else the first one's stands for the catalog where it is shared. */
  coverId: listingIds.schema.optional(),
  /** Of its entries, those whose listings are not published now: kept by what follows from listings. */
  hiddenIds: z.array(listingIds.schema).max(maximumEntries).optional(),
  isDemo: z.boolean().default(false),
  publishedAt: z.iso.datetime().optional(),
  ...stamps,
});
export type Catalog = z.infer<typeof Catalog>;

/** How often a published catalog was seen on one day (UTC). */
export const ViewsOfDay = z.strictObject({ day: z.iso.date(), views: z.int().min(0) });
export type ViewsOfDay = z.infer<typeof ViewsOfDay>;

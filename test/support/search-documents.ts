import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type {
  SearchChange,
  SearchDocument,
  SearchQuery,
  SearchResult,
  SearchSource,
} from "#functions/market/search/engine/search.ts";
import { sqliteSearch } from "#functions/market/search/engine/sqlite/sqlite-search.ts";
import type { Blobs } from "#functions/platform/blobs/blobs.ts";
import { folderBlobs } from "#functions/platform/blobs/folder-blobs.ts";
import { createLog } from "#functions/platform/log.ts";
import { type Concepts, conceptsOf } from "#shared/market/search/concepts.ts";

/** A few trade terms, so that what a test expects does not depend on how the real thesaurus grows. */
export const fewConcepts = conceptsOf([
  {
    id: "coffee",
    terms: {
      en: ["coffee"],
      id: ["kopi"],
      "zh-Hant": ["咖啡"],
      ja: ["コーヒー"],
      ko: ["커피"],
      ar: ["قهوة"],
    },
    hs: ["0901"],
  },
  { id: "rattan", terms: { en: ["rattan"], id: ["rotan"], "zh-Hant": ["籐"], ko: ["라탄"] } },
  {
    id: "chair",
    terms: { en: ["chair"], id: ["kursi"], "zh-Hant": ["椅子", "椅"], ko: ["의자"] },
    hs: ["9401"],
  },
  {
    id: "rattan-chair",
    terms: { en: ["rattan chair"], id: ["kursi rotan"], "zh-Hant": ["籐椅"] },
    hs: ["940153"],
  },
  {
    id: "coconut-oil",
    terms: { en: ["coconut oil"], id: ["minyak kelapa"], "zh-Hant": ["椰子油"] },
    hs: ["1513"],
  },
]);

export const aDay = new Date("2026-11-20T00:00:00Z");

export function documentOf(id: string, changes: Partial<SearchDocument> = {}): SearchDocument {
  return {
    id,
    version: 1,
    texts: [{ locale: "en", title: "Basket", description: "" }],
    maker: ["Usaha Pulang"],
    marks: [],
    category: "46",
    province: "35",
    certificates: [],
    incoterm: "FOB",
    dollars: 4.5,
    minimumOrder: 100,
    leadTimeDays: 30,
    offer: "goods",
    hasSample: false,
    quality: 0.5,
    publishedAt: "2026-11-01T00:00:00.000Z",
    ...changes,
  };
}

/** A document with this title in English and no more to it. */
export function titled(id: string, title: string, changes: Partial<SearchDocument> = {}): SearchDocument {
  return documentOf(id, { texts: [{ locale: "en", title, description: "" }], ...changes });
}

export function asChange(document: SearchDocument): SearchChange {
  return { id: document.id, version: document.version, document };
}

export function sourceOf(documents: readonly SearchDocument[]): SearchSource {
  return {
    async *all() {
      for (let at = 0; at < documents.length; at += 100) yield documents.slice(at, at + 100);
    },
    load: async (ids) => documents.filter(({ id }) => ids.includes(id)).map(asChange),
  };
}

export function queryOf(text: string, changes: Partial<SearchQuery> = {}): SearchQuery {
  return { text, filters: {}, sort: "relevance", currency: "USD", limit: 24, now: aDay, ...changes };
}

/** What answers on a page, without what only comes near. */
export function answersOf({ ids, near }: Pick<SearchResult, "ids" | "near">): string[] {
  return ids.slice(0, ids.length - near);
}

const stores: string[] = [];

export async function emptyBlobs(): Promise<Blobs> {
  const folder = await mkdtemp(join(tmpdir(), "rantau-store-"));
  stores.push(folder);
  return folderBlobs({ folder, uploadKey: "u".repeat(32), siteUrl: "http://localhost" });
}

/** Removes all that `emptyBlobs` has made. */
export async function dropStores(): Promise<void> {
  await Promise.all(stores.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
}

export function openEngine(blobs: Blobs, concepts: Concepts = fewConcepts, checkEveryMs = 0) {
  return sqliteSearch({ blobs, concepts, log: createLog("silent"), checkEveryMs, now: () => aDay });
}

import { servicesChapter } from "../listings/listing.ts";
import { type Chapter, chapters } from "./chapters.ts";
import { goods } from "./goods.ts";
import { chapterOf } from "./hs-code.ts";

const services: Chapter = { code: servicesChapter, en: "Services", id: "Jasa" };
const byCode = new Map([...chapters, services].map((it) => [it.code, it]));
const made = new Set(goods.map((good) => chapterOf(good.code)));

/** The categories to browse: chapters of the goods that such exporters make, by number, and services last. */
export const categories: readonly Chapter[] = [...chapters.filter((it) => made.has(it.code)), services];

/** Any HS chapter, or services: a listing may stand in one that is not offered for browsing. */
export function findCategory(code: string): Chapter | undefined {
  return byCode.get(code);
}

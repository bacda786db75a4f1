import { servicesChapter } from "../listings/listing.ts";
import { type Chapter, chapters } from "./chapters.ts";
import { goods } from "./goods.ts";
import { chapterOf } from "./hs-code.ts";

const services: Chapter = { code: servicesChapter, en: "Services", id: "Jasa" };
const byCode = new Map([...chapters, services].map((it) => [it.code, it]));
const made = new Set(goods.map((good) => chapterOf(good.code)));

/** The categories to browse: chapters of the goods that such exporters make, by number, and services last. */
export const categories: readonly Chapter[] = [...chapters.filter((it) => made.has(it.code)), services];

/** Furniture, wickerwork, wood, batik and other clothes, snacks, coffee, oils, lashes: what returnees export most. */
const main = new Set(["09", "18", "19", "20", "33", "44", "46", "62", "63", "67", "94", servicesChapter]);

/** The few categories to begin with, in the order of all. */
export const mainCategories = categories.filter((it) => main.has(it.code));

/** Any HS chapter, or services: a listing may stand in one that is not offered for browsing. */
export function findCategory(code: string): Chapter | undefined {
  return byCode.get(code);
}

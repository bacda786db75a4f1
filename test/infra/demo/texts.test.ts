import { describe, expect, it } from "vitest";
import { demoWorld } from "#infra/demo/build/world.ts";
import { offers } from "#infra/demo/listings/offers.ts";
import { photosOf } from "#infra/demo/photos.ts";
import type { ContentLocale } from "#shared/locales.ts";
import { altFor } from "#shared/market/listings/photo.ts";

const photos = new Map(offers.map((offer) => [offer.slug, photosOf(offer)]));
const world = demoWorld("http://localhost:4311", new Date("2026-03-14T09:30:00.000Z"), photos);
const listings = world.businesses.flatMap((business) => business.listings);

type Texts = Partial<Record<ContentLocale, string>>;
const least = ["id", "en", "zh-Hant", "ja"];

/** All that the demo's people wrote, each in its languages, and where it stands. */
const written: { of: string; texts: Texts }[] = [
  ...offers.flatMap(({ slug, text }) => [
    { of: `title of ${slug}`, texts: mapped(text, ([title]) => title) },
    { of: `description of ${slug}`, texts: mapped(text, ([, description]) => description) },
  ]),
  ...world.businesses.flatMap(({ profile: { handle, text } }) => [
    { of: `story of ${handle}`, texts: mapped(text, ({ story }) => story) },
    { of: `goods of ${handle}`, texts: mapped(text, ({ makes }) => makes) },
  ]),
  ...world.catalogs.flatMap(({ slug, text, entries }) => [
    { of: `title of ${slug}`, texts: mapped(text, ({ title }) => title) },
    { of: `letter of ${slug}`, texts: mapped(text, ({ introduction }) => introduction) },
    ...entries.flatMap(({ note, listingId }) =>
      note ? [{ of: `note on ${listingId} in ${slug}`, texts: note }] : [],
    ),
  ]),
  ...listings.flatMap(({ id, photos: own }) =>
    own.map(({ alt, altIn }) => ({ of: `photo of ${id}`, texts: { en: alt, ...altIn } })),
  ),
];

describe("what the demo's people wrote", () => {
  it("is there in Indonesian, English, Traditional Chinese and Japanese at least", () => {
    const missing = written.flatMap(({ of, texts }) =>
      least.filter((locale) => !Object.hasOwn(texts, locale)).map((locale) => `${of}: ${locale}`),
    );
    expect(missing).toEqual([]);
  });

  it("is in the language that it says", () => {
    const strange = written.flatMap(({ of, texts }) =>
      Object.entries(texts)
        .filter(([locale, text]) => !isIn(locale as ContentLocale, text))
        .map(([locale, text]) => `${of}: ${locale}: ${text}`),
    );
    expect(strange).toEqual([]);
  });

  it("is never the same in two languages", () => {
    const repeated = written.filter(({ texts }) => {
      const all = Object.values(texts);
      return new Set(all).size < all.length;
    });
    expect(repeated).toEqual([]);
  });

  it("calls no two goods the same", () => {
    for (const locale of least) {
      const titles = listings.map(({ text }) => text[locale as ContentLocale]?.title);
      expect(new Set(titles).size).toBe(titles.length);
    }
  });

  it("shows a reader a photo's words in their language where it has them", () => {
    const photo = { alt: "Drawing: a chair", altIn: { ja: "イラスト：椅子" } };
    expect(altFor(photo, "ja")).toBe("イラスト：椅子");
    expect(altFor(photo, "ko")).toBe("Drawing: a chair");
  });
});

describe("telling a language by its writing", () => {
  it.each<[ContentLocale, string]>([
    ["zh-Hant", "宜珍の咖啡生豆"],
    ["zh-Hant", "印尼咖啡产区"],
    ["zh-Hant", "Coffee from Ijen"],
    ["ja", "印尼咖啡生豆"],
    ["ko", "イジェンのコーヒー"],
    ["ar", "Coffee from Ijen"],
    ["en", "Kopi dari lereng Ijen untuk Anda yang suka"],
    ["id", "Coffee from the slopes of Ijen with a long finish"],
    ["ms", "Coffee from the slopes of Ijen with a long finish"],
  ])("refuses as %s: %s", (locale, text) => {
    expect(isIn(locale, text)).toBe(false);
  });
});

const letters = {
  kana: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  han: /\p{Script=Han}/u,
  hangul: /\p{Script=Hangul}/u,
  arabic: /\p{Script=Arabic}/u,
};
/** Those that Traditional Chinese writes otherwise. */
const simplified = /[产亚关区单厂发国图场对岛带开时个们这车东为书长门马鱼种签级]/;
const english = /\b(the|and|of|with|for|from|is|are|in|to|we|my|our|by|a|on)\b/gi;
const malay =
  /\b(dan|dari|yang|di|untuk|dengan|daripada|ke|kami|saya|per|satu|tidak|tanpa|buatan|pada|supaya|kepada)\b/gi;

/** Whether a text is written as its language is: by its letters, and of Latin ones by its small words. */
function isIn(locale: ContentLocale, text: string): boolean {
  const { kana, han, hangul, arabic } = letters;
  const has = (...of: RegExp[]) => of.some((letter) => letter.test(text));
  if (locale === "zh-Hant") return has(han) && !has(kana, hangul, arabic, simplified);
  if (locale === "ja") return has(kana) && !has(hangul, arabic);
  if (locale === "ko") return has(hangul) && !has(kana, arabic);
  if (locale === "ar") return has(arabic) && !has(kana, han, hangul);
  if (has(kana, han, hangul, arabic)) return false;
  const [ofEnglish, ofMalay] = [english, malay].map((words) => text.match(words)?.length ?? 0);
  return locale === "en" ? (ofMalay ?? 0) <= (ofEnglish ?? 0) : (ofEnglish ?? 0) <= (ofMalay ?? 0);
}

function mapped<T>(texts: Partial<Record<ContentLocale, T>>, textOf: (of: T) => string): Texts {
  return Object.fromEntries(Object.entries(texts).map(([locale, of]) => [locale, textOf(of)]));
}

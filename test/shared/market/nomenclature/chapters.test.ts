import { describe, expect, it } from "vitest";
import { chapters, sections } from "#shared/market/nomenclature/chapters.ts";
import { hasOfficialFile, officialRows } from "./official-file.ts";

const realChapters = Array.from({ length: 97 }, (_, index) => String(index + 1).padStart(2, "0")).filter(
  (code) => code !== "77",
);

describe("chapters", () => {
  it("are 01 to 97 without 77, in order", () => {
    expect(chapters.map((chapter) => chapter.code)).toEqual(realChapters);
  });

  it("have names of their own in both languages", () => {
    for (const language of ["en", "id"] as const) {
      const names = chapters.map((chapter) => chapter[language]);
      expect(new Set(names).size).toBe(names.length);
      expect(names.filter((name) => name.trim() !== name || name.length < 3 || name.length > 60)).toEqual([]);
    }
    expect(chapters.filter(({ en, id }) => en.toLowerCase() === id.toLowerCase())).toEqual([]);
  });

  it.skipIf(!hasOfficialFile)("are those of the official HS 2022", () => {
    const official = officialRows().flatMap((row) => (row?.level === 2 ? [row.code] : []));
    expect(chapters.map((chapter) => chapter.code)).toEqual(official);
  });
});

describe("sections", () => {
  it("hold each chapter exactly once", () => {
    const held = sections.flatMap(({ firstChapter, lastChapter }) =>
      realChapters.filter((code) => firstChapter <= code && code <= lastChapter),
    );
    expect(held).toEqual(realChapters);
  });

  it("are 21, each named in both languages", () => {
    expect(sections).toHaveLength(21);
    expect(sections.filter(({ en, id }) => en.length < 3 || id.length < 3 || en === id)).toEqual([]);
  });
});

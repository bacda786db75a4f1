import { describe, expect, it } from "vitest";
import * as z from "zod";
import { idKind, isIdOf } from "#shared/ids.ts";
import { languageName, localized, pickLocalized } from "#shared/locales.ts";
import * as marketIds from "#shared/market/ids.ts";
import { PageQuery, pageOfSchema } from "#shared/page-query.ts";
import * as peopleIds from "#shared/people/ids.ts";
import { windowAt } from "#shared/sending-limit.ts";
import { stamps } from "#shared/stamps.ts";
import { markers, tableDesign } from "#shared/table-design.ts";
import * as tradeIds from "#shared/trade/ids.ts";
import { faultsOf } from "#test/support/faults.ts";

describe("an id", () => {
  const ids = idKind("stall", "stl");
  const ulid = "01J9ZQ0000000000000000000A";

  it("is its kind's prefix and a ULID, and nothing beside them", () => {
    expect(ids).toMatchObject({ noun: "stall", prefix: "stl" });
    expect(isIdOf(ids, `stl_${ulid}`)).toBe(true);
  });

  it.each([
    `prs_${ulid}`,
    ulid,
    `stl${ulid}`,
    `xstl_${ulid}`,
    `stl_${ulid}0`,
    `stl_${ulid.slice(1)}`,
    `stl_${ulid.toLowerCase()}`,
    `stl_${ulid.replace("A", "I")}`,
    `stl_${ulid.replace("A", "U")}`,
    "",
  ])("is not %j", (text) => {
    expect(isIdOf(ids, text)).toBe(false);
    expect(faultsOf(ids.schema, text)).toEqual([" id_malformed"]);
  });
});

describe("the kinds of ids", () => {
  const kinds = Object.entries({ ...marketIds, ...peopleIds, ...tradeIds });

  it.each(kinds)(
    "%s are named after their noun, with three letters of their own",
    (name, { noun, prefix }) => {
      expect(name).toBe(`${noun}Ids`);
      expect(prefix).toMatch(/^[a-z]{3}$/);
      expect(kinds.filter(([, it]) => it.prefix === prefix)).toHaveLength(1);
    },
  );
});

describe("PageQuery", () => {
  it("asks for 24 from the beginning, unless it says otherwise", () => {
    expect(PageQuery.parse({})).toEqual({ limit: 24 });
    expect(PageQuery.parse({ limit: "50", cursor: "abc" })).toEqual({ limit: 50, cursor: "abc" });
  });

  it.each([
    [{ limit: "0" }, "/limit number_too_small"],
    [{ limit: "51" }, "/limit number_too_big"],
    [{ limit: "2.5" }, "/limit number_not_whole"],
    [{ limit: "many" }, "/limit type_wrong"],
    [{ cursor: "x".repeat(2001) }, "/cursor text_too_long"],
    [{ page: "2" }, "/page field_unknown"],
  ])("refuses %j", (query, fault) => {
    expect(faultsOf(PageQuery, query)).toEqual([fault]);
  });

  it("is answered by items, and the ways on and back where there are any", () => {
    const page = pageOfSchema(z.string());
    expect(faultsOf(page, { items: ["a"], next: "n", previous: "p" })).toEqual([]);
    expect(faultsOf(page, { items: [] })).toEqual([]);
    expect(faultsOf(page, { items: [1], total: 9 })).toEqual(["/items/0 type_wrong", "/total field_unknown"]);
  });
});

describe("what every stored thing has", () => {
  const stored = z.strictObject(stamps);
  const at = "2030-01-01T00:00:00.000Z";

  it("is its version, from 1, and the moments when it was made and last changed", () => {
    expect(faultsOf(stored, { version: 1, createdAt: at, updatedAt: at })).toEqual([]);
    expect(faultsOf(stored, { version: 0, createdAt: "2030-01-01", updatedAt: undefined })).toEqual([
      "/version number_too_small",
      "/createdAt format_wrong",
      "/updatedAt value_required",
    ]);
  });
});

describe("the one table", () => {
  it("has indexes whose markers are each their own, and no attribute that things have", () => {
    expect(markers.size).toBe(tableDesign.indexes.length);
    for (const { name, partitionKeys } of tableDesign.indexes) {
      expect(name).toMatch(/^by-[a-z]+$/);
      expect(markers.has(partitionKeys[0])).toBe(true);
    }
    const own = tableDesign.indexes.flatMap(({ partitionKeys, sortKeys }) => [
      ...partitionKeys.slice(1),
      ...sortKeys,
    ]);
    expect(own.filter((it) => markers.has(it))).toEqual([]);
    expect(own).not.toContain("");
  });
});

describe("windowAt", () => {
  it("counts whole windows from the epoch, and how long the one at hand still lasts", () => {
    expect(windowAt(600, new Date(0))).toEqual({ number: 0, endsAt: 600, secondsLeft: 600 });
    expect(windowAt(600, new Date(599_999))).toEqual({ number: 0, endsAt: 600, secondsLeft: 1 });
    expect(windowAt(600, new Date(600_000))).toEqual({ number: 1, endsAt: 1200, secondsLeft: 600 });
    expect(windowAt(60, new Date(1_000_500))).toEqual({ number: 16, endsAt: 1020, secondsLeft: 20 });
  });
});

describe("pickLocalized", () => {
  it.each([
    [{ ja: "籠", en: "Basket", id: "Keranjang" }, "ja", { locale: "ja", value: "籠" }],
    [{ id: "Keranjang", en: "Basket" }, "ja", { locale: "en", value: "Basket" }],
    [{ ko: "바구니", id: "Keranjang" }, "ja", { locale: "id", value: "Keranjang" }],
    [{ ms: "Bakul" }, "ja", { locale: "ms", value: "Bakul" }],
    [{ id: "Keranjang", en: "Basket" }, "ms", { locale: "id", value: "Keranjang" }],
    [{ ms: "Bakul", en: "Basket" }, "id", { locale: "ms", value: "Bakul" }],
    [{ en: "" }, "ja", { locale: "en", value: "" }],
  ] as const)("shows %o to a reader of %s", (texts, wanted, shown) => {
    expect(pickLocalized(texts, wanted)).toEqual(shown);
  });

  it("shows nothing where nothing was written", () => {
    expect(pickLocalized({}, "en")).toBeUndefined();
  });
});

describe("localized", () => {
  const texts = localized(z.string().min(2));

  it("takes one language or more, of those that people write in", () => {
    expect(faultsOf(texts, { id: "Kopi" })).toEqual([]);
    for (const language of ["id", "en", "zh-Hant", "ja", "ko", "ar", "ms"])
      expect(faultsOf(texts, { [language]: "Kopi" })).toEqual([]);
    expect(faultsOf(texts, {})).toEqual([" text_missing"]);
    expect(faultsOf(texts, { en: "K" })).toEqual(["/en text_too_short"]);
    expect(faultsOf(texts, { fr: "Café" })).not.toEqual([]);
  });
});

describe("languageName", () => {
  it("is in the reader's language", () => {
    expect([languageName("ja", "en"), languageName("ja", "id"), languageName("ar", "en")]).toEqual([
      "Japanese",
      "Jepang",
      "Arabic",
    ]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toFieldIssues } from "#shared/issues.ts";
import { catalogProcess } from "#shared/market/catalogs/catalog.process.ts";
import {
  type Catalog,
  CatalogDetails,
  CatalogEntries,
  type CatalogStage,
  listingIdIn,
} from "#shared/market/catalogs/catalog.ts";
import { missingToPublish, moveEntry, shownIn } from "#shared/market/catalogs/entries.ts";
import { changesOf, timelineOf } from "#shared/process.ts";

const id = (at: number) => `lst_${String(at).padStart(26, "0")}`;
const entriesOf = (count: number) => Array.from({ length: count }, (_, at) => ({ listingId: id(at) }));
const issuesOf = (input: unknown) => {
  const { error } = CatalogEntries.safeParse(input, { reportInput: true });
  return error ? toFieldIssues(error) : [];
};

describe("CatalogEntries", () => {
  it("takes 60 entries and refuses 61", () => {
    expect(issuesOf({ entries: entriesOf(60) })).toEqual([]);
    expect(issuesOf({ entries: entriesOf(61) })).toMatchObject([
      { pointer: "/entries", code: "list_too_long" },
    ]);
  });

  it("refuses a listing twice, at the second one", () => {
    const entries = [...entriesOf(2), { listingId: id(0) }];
    expect(issuesOf({ entries })).toEqual([{ pointer: "/entries/2/listingId", code: "entry_twice" }]);
  });

  it("refuses notes that together would not fit into one item of the table", () => {
    const note = Object.fromEntries(["en", "id", "ja", "ko"].map((language) => [language, "箱".repeat(500)]));
    const entries = entriesOf(60).map((entry) => ({ ...entry, note }));
    expect(issuesOf({ entries })).toEqual([{ pointer: "/entries", code: "notes_too_long" }]);
    expect(issuesOf({ entries: entries.slice(0, 30) })).toEqual([]);
  });

  it("refuses unknown fields and ids of other kinds", () => {
    expect(issuesOf({ entries: [{ listingId: id(0).replace("lst", "prf"), price: 1 }] })).toEqual([
      { pointer: "/entries/0/listingId", code: "id_malformed" },
      { pointer: "/entries/0/price", code: "field_unknown" },
    ]);
  });
});

describe("CatalogDetails", () => {
  const details = { market: "JP", slug: "kopi-untuk-jepang", text: { id: { title: "Kopi untuk Jepang" } } };

  it("takes texts in one language alone", () => {
    expect(CatalogDetails.parse(details).text.id).toEqual({ title: "Kopi untuk Jepang", introduction: "" });
  });

  it("refuses a catalog without any text, an unknown market and a slug with spaces", () => {
    const { error } = CatalogDetails.safeParse({ market: "XX", slug: "kopi kita", text: {} });
    expect(error && toFieldIssues(error).map((it) => it.code)).toEqual([
      "country_unknown",
      "handle_malformed",
      "text_missing",
    ]);
  });
});

describe("catalogProcess", () => {
  const { edit, publish, unpublish } = catalogProcess.steps;
  const now = "2026-03-14T11:00:00.000Z";
  const earlier = "2026-01-02T08:00:00.000Z";
  const standing = (stage: CatalogStage, publishedAt?: string) =>
    ({ stage, publishedAt, createdAt: earlier }) as Catalog;

  it("leads to the public and back, says when each time, and refuses to go where it stands", () => {
    expect(changesOf(publish, standing("draft"), { now })).toEqual({ stage: "published", publishedAt: now });
    expect(changesOf(publish, standing("draft", earlier), { now })).toMatchObject({ publishedAt: now });
    expect(() => changesOf(publish, standing("published"), { now })).toThrow("catalog_published_already");
    expect(changesOf(unpublish, standing("published", earlier), { now })).toEqual({ stage: "draft" });
    expect(() => changesOf(unpublish, standing("draft"), { now })).toThrow("catalog_not_published");
  });

  it("lets it be edited in every stage, and stays there", () => {
    for (const stage of catalogProcess.stages) expect(changesOf(edit, standing(stage), { now })).toEqual({});
  });

  it("tells when it was published, while it is", () => {
    const steps = (catalog: Catalog) => timelineOf(catalogProcess, catalog).map(({ step }) => step);
    expect(steps(standing("published", now))).toEqual(["begin", "publish"]);
    expect(steps(standing("draft"))).toEqual(["begin"]);
  });
});

describe("shownIn", () => {
  it("holds the listings of a published catalog, and none of a draft", () => {
    const entries = entriesOf(2);
    expect(shownIn({ stage: "published", entries })).toEqual([id(0), id(1)]);
    expect(shownIn({ stage: "draft", entries })).toEqual([]);
    expect(shownIn(undefined)).toEqual([]);
  });
});

describe("moveEntry", () => {
  it("moves one place, and leaves the ends where they are", () => {
    const ids = (entries: { listingId: string }[]) => entries.map((it) => Number(it.listingId.slice(-1)));
    expect(ids(moveEntry(entriesOf(3), id(2), -1))).toEqual([0, 2, 1]);
    expect(ids(moveEntry(entriesOf(3), id(0), 1))).toEqual([1, 0, 2]);
    expect(ids(moveEntry(entriesOf(3), id(0), -1))).toEqual([0, 1, 2]);
    expect(ids(moveEntry(entriesOf(3), id(2), 1))).toEqual([0, 1, 2]);
  });

  it("keeps every entry, whatever is asked", () => {
    const asked = fc.record({
      count: fc.nat(60),
      at: fc.nat(70),
      step: fc.constantFrom(-1 as const, 1 as const),
    });
    fc.assert(
      fc.property(asked, ({ count, at, step }) => {
        const moved = moveEntry(entriesOf(count), id(at), step);
        expect(moved.map((it) => it.listingId).sort()).toEqual(entriesOf(count).map((it) => it.listingId));
      }),
    );
  });
});

describe("missingToPublish", () => {
  it("names what is missing", () => {
    expect(missingToPublish({ text: {}, entries: [] })).toEqual(["title", "entries"]);
    const text = { en: { title: "For Japan", introduction: "" } };
    expect(missingToPublish({ text, entries: entriesOf(1) })).toEqual([]);
  });
});

describe("listingIdIn", () => {
  it("finds the id in the address of a listing's page, and nothing in other texts", () => {
    expect(listingIdIn(`https://rantau.example/id/listings/${id(7)}?catalog=cat_1`)).toBe(id(7));
    expect(listingIdIn(` ${id(7)} `)).toBe(id(7));
    expect(listingIdIn(`${id(7)}9`)).toBeUndefined();
    expect(listingIdIn("rattan basket")).toBeUndefined();
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toFieldIssues } from "#shared/issues.ts";
import { catalogPermissions, catalogSubject } from "#shared/market/catalogs/catalog.permissions.ts";
import { catalogProcess } from "#shared/market/catalogs/catalog.process.ts";
import {
  type Catalog,
  CatalogDetails,
  CatalogEntries,
  type CatalogStage,
  listingIdsIn,
} from "#shared/market/catalogs/catalog.ts";
import {
  coverIdOf,
  isShownIn,
  missingToPublish,
  moveEntry,
  placeEntry,
  shownIn,
} from "#shared/market/catalogs/entries.ts";
import { type Actor, anonymous, type Person } from "#shared/people/people/person.ts";
import { can } from "#shared/permissions.ts";
import { changesOf, openSteps, refusalOf, timelineOf } from "#shared/process.ts";

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

describe("coverIdOf", () => {
  const entries = entriesOf(3);

  it.each([
    ["the one that the attaché chose", { coverId: id(2) }, id(2)],
    ["the first where none was chosen", {}, id(0)],
    [
      "the first that readers find where the chosen one is hidden",
      { coverId: id(2), hiddenIds: [id(0), id(2)] },
      id(1),
    ],
    ["the first where the chosen one is not in it any more", { coverId: id(9) }, id(0)],
    [
      "none where readers find no entry",
      { coverId: id(1), hiddenIds: entries.map((it) => it.listingId) },
      undefined,
    ],
  ])("says %s", (_, chosen, cover) => {
    expect(coverIdOf({ entries, ...chosen })).toBe(cover);
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

describe("listingIdsIn", () => {
  it("finds the ids in the addresses of listings' pages, each once, and nothing in other texts", () => {
    expect(listingIdsIn(`https://rantau.example/id/listings/${id(7)}?catalog=cat_1`)).toEqual([id(7)]);
    expect(listingIdsIn(` ${id(7)} `)).toEqual([id(7)]);
    expect(listingIdsIn(`${id(7)}, /en/listings/${id(3)} ${id(7)}`)).toEqual([id(7), id(3)]);
    expect(listingIdsIn(`${id(7)}9`)).toEqual([]);
    expect(listingIdsIn("rattan basket")).toEqual([]);
  });
});

describe("placeEntry", () => {
  it("puts an entry at any place, the others in their order, and leaves an unknown one alone", () => {
    const orderOf = (listingId: string, to: number) =>
      placeEntry(entriesOf(4), listingId, to).map((it) => it.listingId);
    expect(orderOf(id(0), 2)).toEqual([id(1), id(2), id(0), id(3)]);
    expect(orderOf(id(3), 0)).toEqual([id(3), id(0), id(1), id(2)]);
    expect(orderOf(id(1), 59)).toEqual([id(0), id(2), id(3), id(1)]);
    expect(orderOf(id(9), 0)).toEqual([id(0), id(1), id(2), id(3)]);
  });
});

describe("a catalog's life and permissions", () => {
  const curatorId = "prs_01J9ZQ0000000000000000000A";
  const actor = (id: string, roles: string[], markets: string[] = []) => ({
    kind: "person" as const,
    person: { id, roles, markets, memberships: [] } as unknown as Person,
  });
  const curator = actor(curatorId, ["attache"], ["JP"]);
  const catalog = (stage: CatalogStage) => ({ stage, curatorId, market: "JP" }) as Catalog;

  it("gives its curator the buttons that lead on", () => {
    expect([...openSteps(catalogProcess, catalog("draft"), curator)]).toEqual(["edit", "publish"]);
    expect([...openSteps(catalogProcess, catalog("published"), curator)]).toEqual(["edit", "unpublish"]);
    expect(openSteps(catalogProcess, catalog("draft"), actor("prs_x", ["attache"], ["JP"])).size).toBe(0);
    expect([catalogProcess.noun, catalogProcess.first]).toEqual(["catalog", "draft"]);
  });

  it("refuses as a conflict what has been done already, and an edit of what stands nowhere", () => {
    const { edit, publish, unpublish } = catalogProcess.steps;
    expect(refusalOf(publish, catalog("published"))).toMatchObject({ status: 409 });
    expect(refusalOf(unpublish, catalog("draft"))).toMatchObject({ status: 409 });
    expect(refusalOf(edit, {} as Catalog)).toMatchObject({ status: 409, code: "version_stale" });
  });

  it.each([
    ["everyone", anonymous, [false, true]],
    ["its curator", curator, [true, true]],
    ["another attaché", actor("prs_x", ["attache"], ["JP"]), [false, true]],
    ["an officer", actor("prs_x", ["officer"]), [true, true]],
    ["an admin", actor("prs_x", ["admin"]), [true, true]],
  ] as const)("lets %s read %o of a draft and of a published one", (_name, who, may) => {
    const read = (stage: string) =>
      can(who, catalogPermissions.read, catalogSubject({ stage, curatorId, market: "JP" }));
    expect([read("draft"), read("published")]).toEqual(may);
  });

  it("lets attachés of the market begin one, and the curator and officers see what came of it", () => {
    const subject = catalogSubject({ curatorId, market: "JP" });
    const may = (who: Actor, verb: "create" | "insight" | "desk") =>
      can(who, catalogPermissions[verb], subject);
    expect([may(curator, "create"), may(actor("prs_x", ["attache"], ["TW"]), "create")]).toEqual([
      true,
      false,
    ]);
    expect([may(curator, "insight"), may(actor("prs_x", ["officer"]), "insight")]).toEqual([true, true]);
    expect(may(actor("prs_x", ["attache"], ["JP"]), "insight")).toBe(false);
    expect([may(curator, "desk"), may(actor("prs_x", []), "desk")]).toEqual([true, false]);
  });
});

describe("isShownIn", () => {
  it("says whether a published catalog holds a listing", () => {
    const entries = entriesOf(2);
    expect(isShownIn({ stage: "published", entries }, id(1))).toBe(true);
    expect(isShownIn({ stage: "published", entries }, id(2))).toBe(false);
    expect(isShownIn({ stage: "draft", entries }, id(1))).toBe(false);
  });
});

describe("the notes of a catalog", () => {
  it("together have at most 60,000 letters, in whatever languages", () => {
    const noted = (letters: number[]) => ({
      entries: letters.map((count, at) => ({
        listingId: id(at),
        note: { en: "x".repeat(500), id: "y".repeat(count) },
      })),
    });
    expect(issuesOf(noted(Array(60).fill(500)))).toEqual([]);
    const languages = { en: "x".repeat(500), id: "x".repeat(500), ja: "x" };
    const over = [...noted(Array(59).fill(500)).entries, { listingId: id(59), note: languages }];
    expect(issuesOf({ entries: over })).toEqual([{ pointer: "/entries", code: "notes_too_long" }]);
  });
});

describe("a catalog that is half done", () => {
  it("names the one part that it lacks", () => {
    expect(missingToPublish({ text: {}, entries: entriesOf(1) })).toEqual(["title"]);
    const text = { en: { title: "For Japan", introduction: "" } };
    expect(missingToPublish({ text, entries: [] })).toEqual(["entries"]);
  });
});

describe("the id in a pasted text", () => {
  it("stands apart from letters beside it", () => {
    expect(listingIdsIn(`x${id(7)}`)).toEqual([]);
    expect(listingIdsIn(`(${id(7)})`)).toEqual([id(7)]);
    expect(listingIdsIn(id(7).replace("0", "I"))).toEqual([]);
  });
});

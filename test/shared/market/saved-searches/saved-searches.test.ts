import { describe, expect, it } from "vitest";
import {
  savedSearchPermissions,
  savedSearchSubject,
} from "#shared/market/saved-searches/saved-search.permissions.ts";
import { savedSearchProcess } from "#shared/market/saved-searches/saved-searches.process.ts";
import {
  addressOf,
  asksSame,
  ChooseDigest,
  KeptSearches,
  questionOf,
  type SavedQuestion,
  SavedSearches,
  SaveSearch,
  savableIn,
} from "#shared/market/saved-searches/saved-searches.ts";
import { readAddress } from "#shared/market/search/search-input.ts";
import { anonymous, type Person } from "#shared/people/people/person.ts";
import { can } from "#shared/permissions.ts";
import { faultsOf, needsOf } from "#test/support/faults.ts";

const ulid = "01J9ZQ0000000000000000000A";
const at = "2030-01-01T00:00:00.000Z";
const question: SavedQuestion = { q: "rattan", category: ["46", "94"], price: ["1"], currency: "USD" };
const search = { id: `sea_${ulid}`, question, savedAt: at, toldUpTo: at };
const kept = { searches: [search], wantsMail: true };

describe("what somebody saved", () => {
  it("is kept whole, and up to twenty searches of it", () => {
    const saved = {
      ...kept,
      personId: `prs_${ulid}`,
      stage: "waiting",
      nextMailAt: at,
      round: 1,
      version: 1,
      createdAt: at,
      updatedAt: at,
    };
    expect(SavedSearches.parse(saved)).toEqual(saved);
    expect(needsOf(SavedSearches, saved)).toEqual(Object.keys(saved).filter((it) => it !== "nextMailAt"));
    expect(faultsOf(SavedSearches, { ...saved, round: 0 })).toEqual(["/round number_too_small"]);
    expect(faultsOf(SavedSearches, { ...saved, stage: "asleep" })).toEqual(["/stage choice_unknown"]);
    expect(faultsOf(KeptSearches, { ...kept, searches: Array(20).fill(search) })).toEqual([]);
    expect(faultsOf(KeptSearches, { ...kept, searches: Array(21).fill(search) })).toEqual([
      "/searches list_too_long",
    ]);
  });

  it("is sent in as a question, and whether mail is wanted", () => {
    expect(SaveSearch.parse({ question, wantsMail: false })).toEqual({ question, wantsMail: false });
    expect(needsOf(SaveSearch, { question, wantsMail: false })).toEqual(["question", "wantsMail"]);
    expect(faultsOf(ChooseDigest, { wantsMail: true })).toEqual([]);
    expect(faultsOf(ChooseDigest, {})).toEqual(["/wantsMail value_required"]);
  });

  it.each<[object, string[]]>([
    [{ currency: "USD" }, [" saved_question_empty"]],
    [{ q: "  ", currency: "USD" }, [" saved_question_empty"]],
    [{ q: "rattan", currency: "USD" }, []],
    [{ offer: ["service"], currency: "USD" }, []],
    [{ q: "rattan" }, ["/currency value_required"]],
    [{ q: "x".repeat(201), currency: "USD" }, ["/q text_too_long"]],
    [{ q: "rattan", sort: "newest", currency: "USD" }, ["/sort field_unknown"]],
  ])("asks something: %o has the faults %o", (asked, faults) => {
    expect(faultsOf(SaveSearch, { question: asked, wantsMail: true })).toEqual(
      faults.map((it) => `/question${it}`),
    );
  });

  it("is its own person's alone", () => {
    const person = (id: string) => ({
      kind: "person" as const,
      person: { id, roles: [], markets: [], memberships: [] } as unknown as Person,
    });
    const subject = savedSearchSubject({ personId: "prs_1" });
    const may = (id: string) => can(person(id), savedSearchPermissions.remove, subject);
    expect([may("prs_1"), may("prs_2")]).toEqual([true, false]);
    for (const verb of ["list", "save"] as const) {
      expect(can(person("prs_1"), savedSearchPermissions[verb])).toBe(true);
      expect(can(anonymous, savedSearchPermissions[verb])).toBe(false);
    }
    expect(savedSearchProcess.subject({ ...kept, personId: "prs_1", stage: "quiet" } as never)).toEqual(
      subject,
    );
    expect([savedSearchProcess.noun, savedSearchProcess.first]).toEqual(["savedSearches", "quiet"]);
  });
});

describe("the question of an address", () => {
  const asked = (address: string) => savableIn(readAddress(new URLSearchParams(address)), "IDR");

  it("is its words and filters, in its own currency or else the reader's", () => {
    expect(asked("q=+rattan+&category=46&category=94&sort=newest&cursor=x")).toEqual({
      q: "rattan",
      category: ["46", "94"],
      currency: "IDR",
    });
    expect(asked("offer=service&currency=JPY")).toEqual({ q: "", offer: ["service"], currency: "JPY" });
  });

  it("is none where nothing is asked", () => {
    expect(asked("sort=newest")).toBeUndefined();
    expect(asked("q=%20")).toBeUndefined();
  });

  it("is cut to what a question may have", () => {
    const input = readAddress(new URLSearchParams({ q: "x".repeat(300) }));
    expect(questionOf(input, "USD")).toEqual({ q: "x".repeat(200), currency: "USD" });
  });

  it("leads back to the same results", () => {
    expect(addressOf(question)).toBe("q=rattan&category=46&category=94&price=1&currency=USD");
    expect(addressOf({ q: "", offer: ["goods"], currency: "IDR" })).toBe("offer=goods&currency=IDR");
    expect(asked(addressOf(question))).toEqual(question);
  });
});

describe("two questions", () => {
  it.each<[string, Partial<SavedQuestion>, boolean]>([
    ["in another order of their filters", { category: ["94", "46"] }, true],
    ["in other case", { q: "RATTAN" }, true],
    ["in other words", { q: "rotan" }, false],
    ["in another currency", { currency: "IDR" }, false],
    ["with fewer filters", { price: undefined }, false],
    ["with another filter", { price: undefined, leadTime: ["1"] }, false],
  ])("%s are the same: %s %s", (_name, changes, isSame) => {
    expect(asksSame(question, { ...question, ...changes })).toBe(isSame);
  });
});

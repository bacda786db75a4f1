import { describe, expect, it } from "vitest";
import { type Actor, anonymous, type Person } from "#shared/people/people/person.ts";
import {
  authorize,
  can,
  definePermissions,
  everyone,
  everyPerson,
  isForAnyone,
  noSubject,
  restsOnPerson,
  type Subject,
} from "#shared/permissions.ts";

const about = (parts: object) => parts as Subject;

function person(changes: Partial<Person> = {}): Actor {
  const base = { id: "prs_me", roles: [], markets: [], memberships: [] };
  return { kind: "person", person: { ...base, ...changes } as unknown as Person };
}

const other = definePermissions("market", { read: { allow: ["anyone:public", "admin:any"] } });
const rows = definePermissions("stall", {
  read: { allow: ["anyone:public", "person:self"] },
  look: { allow: ["anyone:any"] },
  member: { allow: ["person:member"] },
  owner: { allow: ["person:owner"] },
  buyer: { allow: ["person:buyer"], sees: "read" },
  curator: { allow: ["person:curator"] },
  market: { allow: ["attache:market"] },
  both: { allow: ["attache:curator+market"] },
  count: { allow: ["officer:any"] },
  open: { allow: ["person:self"], sees: other.read },
});

describe("definePermissions", () => {
  it("names each row after its noun, and lets it see by a row of its own or another's", () => {
    expect(rows.read).toEqual({ name: "stall.read", allow: ["anyone:public", "person:self"] });
    expect(rows.buyer).toEqual({ name: "stall.buyer", allow: ["person:buyer"], sees: rows.read });
    expect(rows.open.sees).toBe(other.read);
    expect(Object.keys(rows.read)).toEqual(["name", "allow"]);
  });

  it("refuses to see by a row that there is not", () => {
    expect(() => definePermissions("stall", { edit: { allow: ["person:self"], sees: "raed" } })).toThrow(
      "stall.edit: there is no row raed.",
    );
  });
});

describe("can", () => {
  const mine = { profileId: "prf_1" };
  it.each<[string, Actor, keyof typeof rows, object, boolean]>([
    ["anyone, what is public", anonymous, "read", { isPublic: true }, true],
    ["nobody unknown, what is not", anonymous, "read", { isPublic: false }, false],
    ["nobody unknown, what does not say whether it is", anonymous, "read", {}, false],
    ["anyone, what is for anyone", anonymous, "look", {}, true],
    ["a person, what is their own", person(), "read", { personId: "prs_me" }, true],
    ["a person, not what is another's", person(), "read", { personId: "prs_you" }, false],
    ["a helper, as member", person({ memberships: [{ ...mine, role: "helper" }] }), "member", mine, true],
    ["a helper, not as owner", person({ memberships: [{ ...mine, role: "helper" }] }), "owner", mine, false],
    ["an owner, as owner", person({ memberships: [{ ...mine, role: "owner" }] }), "owner", mine, true],
    [
      "an owner of another business",
      person({ memberships: [{ ...mine, role: "owner" }] }),
      "owner",
      { profileId: "prf_2" },
      false,
    ],
    [
      "a member of another business",
      person({ memberships: [{ ...mine, role: "owner" }] }),
      "member",
      { profileId: "prf_2" },
      false,
    ],
    ["a member of none, of what is no business's", person(), "member", {}, false],
    ["the buyer", person(), "buyer", { buyerId: "prs_me" }, true],
    ["another buyer", person(), "buyer", { buyerId: "prs_you" }, false],
    ["the curator", person(), "curator", { curatorId: "prs_me" }, true],
    ["another curator", person(), "curator", { curatorId: "prs_you" }, false],
    [
      "an attaché of the market",
      person({ roles: ["attache"], markets: ["JP"] }),
      "market",
      { market: "JP" },
      true,
    ],
    [
      "an attaché of another market",
      person({ roles: ["attache"], markets: ["TW"] }),
      "market",
      { market: "JP" },
      false,
    ],
    ["an attaché, of no market", person({ roles: ["attache"], markets: ["TW"] }), "market", {}, false],
    ["who serves the market as no attaché", person({ markets: ["JP"] }), "market", { market: "JP" }, false],
    [
      "the curator in the market",
      person({ roles: ["attache"], markets: ["JP"] }),
      "both",
      { market: "JP", curatorId: "prs_me" },
      true,
    ],
    [
      "the curator, not in the market",
      person({ roles: ["attache"], markets: [] }),
      "both",
      { market: "JP", curatorId: "prs_me" },
      false,
    ],
    ["an officer", person({ roles: ["officer"] }), "count", {}, true],
    [
      "an officer who was disabled",
      person({ roles: ["officer"], disabledAt: "2030-01-01T00:00:00.000Z" }),
      "count",
      {},
      false,
    ],
    [
      "a person who was disabled, what is their own",
      person({ disabledAt: "2030-01-01T00:00:00.000Z" }),
      "read",
      { personId: "prs_me" },
      false,
    ],
    ["an attaché of no market, of no market", person({ roles: ["attache"] }), "market", {}, false],
    ["no officer", person({ roles: ["admin"] }), "count", {}, false],
    ["nobody unknown, as an officer", anonymous, "count", {}, false],
    ["nobody unknown, as buyer of nothing", anonymous, "buyer", {}, false],
  ])("lets %s: %o may %s of %o: %s", (_name, actor, row, subject, expected) => {
    expect(can(actor, rows[row], about(subject))).toBe(expected);
  });

  it("takes nobody unknown for anybody in particular, not even where a row is for anyone", () => {
    const odd = definePermissions("stall", { take: { allow: ["anyone:buyer"] } });
    expect(can(anonymous, odd.take, about({}))).toBe(false);
    expect(can(person(), odd.take, about({ buyerId: "prs_me" }))).toBe(true);
  });

  it("knows what is everyone's, and every person's", () => {
    expect([can(anonymous, everyone), can(person(), everyone)]).toEqual([true, true]);
    expect([can(anonymous, everyPerson), can(person(), everyPerson)]).toEqual([false, true]);
    expect([everyone.name, everyPerson.name]).toEqual(["everyone", "person"]);
  });
});

describe("isForAnyone and restsOnPerson", () => {
  it("tell by its grants alone whom a permission may ever be for, and whether the thing matters", () => {
    const told = (["read", "look", "buyer", "count", "open"] as const).map((name) => [
      name,
      isForAnyone(rows[name]),
      restsOnPerson(rows[name]),
    ]);
    expect(told).toEqual([
      ["read", true, false],
      ["look", true, true],
      ["buyer", false, false],
      ["count", false, true],
      ["open", false, false],
    ]);
    const mixed = definePermissions("stall", { count: { allow: ["officer:any", "person:self"] } });
    expect(restsOnPerson(mixed.count)).toBe(false);
    const seen = definePermissions("stall", { count: { allow: ["officer:any"], sees: other.read } });
    expect(restsOnPerson(seen.count)).toBe(false);
  });
});

describe("authorize", () => {
  const codeOf = (actor: Actor, row: keyof typeof rows, subject?: object) => {
    try {
      authorize(actor, rows[row], subject && about(subject));
      return "may";
    } catch (error) {
      return (error as { code: string }).code;
    }
  };

  it.each<[string, Actor, keyof typeof rows, object | undefined, string]>([
    ["whoever may", person(), "buyer", { buyerId: "prs_me" }, "may"],
    [
      "a stranger, of what everyone sees",
      person(),
      "buyer",
      { isPublic: true, buyerId: "prs_you" },
      "forbidden",
    ],
    [
      "a stranger, of what is hidden",
      person(),
      "buyer",
      { isPublic: false, buyerId: "prs_you" },
      "not_found",
    ],
    ["who sees it as their own", person(), "buyer", { personId: "prs_me", buyerId: "prs_you" }, "forbidden"],
    ["nobody known, of what everyone sees", anonymous, "buyer", { isPublic: true }, "sign_in_required"],
    ["nobody known, of what is hidden", anonymous, "buyer", { isPublic: false }, "not_found"],
    [
      "a stranger, of what no row sees and is public",
      person(),
      "member",
      { isPublic: true, profileId: "prf_1" },
      "forbidden",
    ],
    ["a stranger, of what no row sees", person(), "member", { profileId: "prf_1" }, "not_found"],
    ["a stranger, of nothing in particular", person(), "count", undefined, "forbidden"],
    ["nobody known, of nothing in particular", anonymous, "count", undefined, "sign_in_required"],
    ["nobody known, of what there is no subject of", anonymous, "count", noSubject, "sign_in_required"],
  ])("tells %s what is so", (_name, actor, row, subject, expected) => {
    expect(codeOf(actor, row, subject)).toBe(expected);
  });

  it("tells the log, and nobody else, that a thing is there but hidden", () => {
    expect(() =>
      authorize(person(), rows.buyer, about({ isPublic: false, buyerId: "prs_you" })),
    ).toThrowError(expect.objectContaining({ code: "not_found", cause: "hidden" }));
  });
});

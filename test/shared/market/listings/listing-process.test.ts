import { describe, expect, it } from "vitest";
import { listingPermissions, listingSubject } from "#shared/market/listings/listing.permissions.ts";
import { listingProcess } from "#shared/market/listings/listing.process.ts";
import type { Listing, ListingStage } from "#shared/market/listings/listing.ts";
import { listingStages } from "#shared/market/listings/stages.ts";
import type { Actor, Person } from "#shared/people/people/person.ts";
import { can } from "#shared/permissions.ts";
import { changesOf, openSteps, refusalOf } from "#shared/process.ts";

const now = "2026-03-01T08:00:00.000Z";
const { steps } = listingProcess;

/** A listing as far as its life goes by it. */
function listing(stage: ListingStage, changes: Partial<Listing> = {}): Listing {
  return { profileId: "prf_01J9ZQ0000000000000000000A", stage, ...changes } as Listing;
}

function member(profileId: string) {
  const person = { roles: ["exporter"], memberships: [{ profileId, role: "helper" }], markets: [] };
  return { kind: "person", person: person as unknown as Person } as const;
}

describe("listingProcess", () => {
  it("is draft → published ⇄ paused, and withdrawn from anywhere, for good", () => {
    const moves = [steps.publish, steps.pause, steps.withdraw];
    const graph = listingStages.map((stage) => [
      stage,
      moves
        .filter((step) => !refusalOf(step, listing(stage)))
        .map((step) => changesOf(step, listing(stage), { now })?.stage),
    ]);
    expect(Object.fromEntries(graph)).toEqual({
      draft: ["published", "withdrawn"],
      published: ["paused", "withdrawn"],
      paused: ["published", "withdrawn"],
      withdrawn: [],
      removed: [],
    });
  });

  it("says in the diagram what search does of each step", () => {
    expect(steps.publish.follows).toEqual(["search finds it"]);
    expect(steps.pause.follows).toEqual(["search forgets it"]);
    expect(steps.withdraw.follows).toEqual(["search forgets it"]);
  });

  it("leaves what is withdrawn as it was, and edits all else where it stands", () => {
    const edited = listingStages.filter((stage) => !refusalOf(steps.edit, listing(stage)));
    expect(edited).toEqual(["draft", "published", "paused"]);
    for (const stage of edited) expect(changesOf(steps.edit, listing(stage), { now })).toEqual({});
  });

  it("refuses each step from elsewhere as a conflict", () => {
    for (const [step, stage] of [
      [steps.publish, "published"],
      [steps.pause, "draft"],
      [steps.withdraw, "withdrawn"],
      [steps.edit, "withdrawn"],
    ] as const)
      expect(() => changesOf(step, listing(stage), { now })).toThrow(
        expect.objectContaining({ status: 409, code: "listing_stage_conflict" }),
      );
  });

  it("says of one that we removed why nothing of it changes", () => {
    for (const step of [steps.publish, steps.pause, steps.withdraw, steps.edit])
      expect(() => changesOf(step, listing("removed"), { now })).toThrow(
        expect.objectContaining({ status: 409, code: "listing_removed_by_us" }),
      );
  });

  it("keeps the moment of the first publication", () => {
    expect(changesOf(steps.publish, listing("draft"), { now })).toEqual({
      stage: "published",
      publishedAt: now,
    });
    const again = listing("paused", { publishedAt: "2026-01-01T00:00:00.000Z" });
    expect(changesOf(steps.publish, again, { now })).toEqual({ stage: "published" });
  });

  it("is open to the business's members alone", () => {
    const draft = listing("draft");
    expect([...openSteps(listingProcess, draft, member(draft.profileId))]).toEqual([
      "publish",
      "withdraw",
      "edit",
    ]);
    const stranger = member("prf_01J9ZQ0000000000000000000B");
    for (const stage of listingStages)
      expect(openSteps(listingProcess, listing(stage), stranger).size).toBe(0);
    expect(openSteps(listingProcess, listing("published"), { kind: "anonymous" }).size).toBe(0);
  });
});

describe("a listing", () => {
  const profileId = "prf_01J9ZQ0000000000000000000A";
  const officer = { kind: "person", person: { roles: ["officer"], memberships: [], markets: [] } };
  const admin = { kind: "person", person: { roles: ["admin"], memberships: [], markets: [] } };

  it.each([
    ["anyone", { kind: "anonymous" }, ["read"], []],
    ["a member", member(profileId), ["read", "create", "edit"], ["read", "create", "edit"]],
    ["another business's member", member("prf_x"), ["read"], []],
    ["an officer", officer, ["read"], ["read"]],
    ["an admin", admin, ["read"], ["read"]],
  ])("lets %s do this once it is published, and this before: %#", (_name, who, published, draft) => {
    const may = (stage: ListingStage) =>
      Object.entries(listingPermissions)
        .filter(([, row]) => can(who as unknown as Actor, row, listingSubject({ profileId, stage })))
        .map(([name]) => name);
    expect([may("published"), may("draft"), may("paused"), may("withdrawn")]).toEqual([
      published,
      draft,
      draft,
      draft,
    ]);
  });

  it("begins as a draft", () => {
    expect([listingProcess.noun, listingProcess.first]).toEqual(["listing", "draft"]);
  });
});

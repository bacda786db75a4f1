import { describe, expect, it } from "vitest";
import { invitationProcess, invitationStages } from "#shared/market/profiles/invitation.process.ts";
import { profilePermissions, profileSubject } from "#shared/market/profiles/profile.permissions.ts";
import type { Actor, Person } from "#shared/people/people/person.ts";
import { can } from "#shared/permissions.ts";
import { changesOf, openSteps, refusalOf } from "#shared/process.ts";

const profileId = "prf_01J00000000000000000000000";
const now = "2026-03-14T11:00:00.000Z";

function actor(id: string, role?: "owner" | "helper"): Actor {
  const memberships = role ? [{ profileId, role }] : [];
  return { kind: "person", person: { id, roles: [], markets: [], memberships } as unknown as Person };
}

describe("the diagram of an invitation", () => {
  it("says what follows", () => {
    expect(invitationProcess.steps.accept.follows).toEqual(["they are a member"]);
    expect(invitationProcess.steps.revoke.follows).toEqual(["it is removed"]);
  });
});

describe("invitationProcess", () => {
  const { accept, revoke } = invitationProcess.steps;
  const standing = (stage: (typeof invitationStages)[number]) => ({ profileId, stage });

  it("is accepted once, and accepting it again changes nothing", () => {
    expect(changesOf(accept, standing("open"), { now })).toEqual({ stage: "accepted" });
    expect(changesOf(accept, standing("accepted"), { now })).toBeUndefined();
  });

  it("is gone for whoever comes to what stands nowhere, and is open to every person while it stands", () => {
    const gone = { profileId } as ReturnType<typeof standing>;
    expect(() => changesOf(accept, gone, { now })).toThrow("invitation_gone");
    expect(refusalOf(accept, gone)).toMatchObject({ status: 410 });
    expect(openSteps(invitationProcess, standing("open"), actor("prs_x")).has("accept")).toBe(true);
    expect(openSteps(invitationProcess, standing("open"), { kind: "anonymous" }).size).toBe(0);
    expect([invitationProcess.noun, invitationProcess.first]).toEqual(["invitation", "open"]);
  });

  it("is taken back only while it is open, and only by an owner", () => {
    expect(changesOf(revoke, standing("open"), { now })).toEqual({});
    expect(() => changesOf(revoke, standing("accepted"), { now })).toThrow("not_found");
    expect(refusalOf(revoke, standing("accepted"))).toMatchObject({ status: 404 });
    for (const stage of invitationStages) {
      const steps = (role?: "owner" | "helper") =>
        openSteps(invitationProcess, standing(stage), actor("prs_x", role)).has("revoke");
      expect([steps("owner"), steps("helper"), steps()]).toEqual([stage === "open", false, false]);
    }
  });
});

describe("taking a member out", () => {
  it.each([
    ["an owner, anyone", actor("prs_owner", "owner"), "prs_helper", true],
    ["a helper, themselves", actor("prs_helper", "helper"), "prs_helper", true],
    ["a helper, nobody else", actor("prs_helper", "helper"), "prs_owner", false],
    ["a stranger, nobody", actor("prs_stranger"), "prs_helper", false],
    ["somebody who is no member, not even themselves", actor("prs_stranger"), undefined, false],
    ["nobody unknown", { kind: "anonymous" } as const, "prs_helper", false],
  ])("is for %s", (_, who, memberId, isAllowed) => {
    expect(can(who, profilePermissions.removeMember, profileSubject({ id: profileId, memberId }))).toBe(
      isAllowed,
    );
  });
});

describe("a business", () => {
  const subject = profileSubject({ id: profileId });
  it.each([
    ["anyone", { kind: "anonymous" } as Actor, ["read"]],
    ["a stranger who is signed in", actor("prs_x"), ["read", "create"]],
    ["a helper", actor("prs_x", "helper"), ["read", "create", "edit", "readPrivate"]],
    [
      "an owner",
      actor("prs_x", "owner"),
      ["read", "create", "edit", "manage", "removeMember", "readPrivate"],
    ],
  ])("lets %s do this: %#", (_name, who, verbs) => {
    const may = Object.entries(profilePermissions).filter(([, row]) => can(who, row, subject));
    expect(may.map(([name]) => name)).toEqual(verbs);
  });

  it("lets officers read what is hidden, and not change it", () => {
    const officer = {
      kind: "person",
      person: { id: "prs_o", roles: ["officer"], markets: [], memberships: [] },
    };
    const may = Object.entries(profilePermissions).filter(([, row]) =>
      can(officer as unknown as Actor, row, subject),
    );
    expect(may.map(([name]) => name)).toEqual(["read", "create", "readPrivate"]);
  });
});

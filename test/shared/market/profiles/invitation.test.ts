import { describe, expect, it } from "vitest";
import { invitationProcess, invitationStages } from "#shared/market/profiles/invitation.process.ts";
import { profilePermissions, profileSubject } from "#shared/market/profiles/profile.permissions.ts";
import type { Actor, Person } from "#shared/people/people/person.ts";
import { can } from "#shared/permissions.ts";
import { changesOf, openSteps } from "#shared/process.ts";

const profileId = "prf_01J00000000000000000000000";
const now = "2026-03-14T11:00:00.000Z";

function actor(id: string, role?: "owner" | "helper"): Actor {
  const memberships = role ? [{ profileId, role }] : [];
  return { kind: "person", person: { id, roles: [], markets: [], memberships } as unknown as Person };
}

describe("invitationProcess", () => {
  const { accept, revoke } = invitationProcess.steps;
  const standing = (stage: (typeof invitationStages)[number]) => ({ profileId, stage });

  it("is accepted once, and accepting it again changes nothing", () => {
    expect(changesOf(accept, standing("open"), { now })).toEqual({ stage: "accepted" });
    expect(changesOf(accept, standing("accepted"), { now })).toBeUndefined();
  });

  it("is taken back only while it is open, and only by an owner", () => {
    expect(changesOf(revoke, standing("open"), { now })).toEqual({});
    expect(() => changesOf(revoke, standing("accepted"), { now })).toThrow("not_found");
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

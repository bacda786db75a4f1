import { beforeAll, describe, expect, it } from "vitest";
import { invitationToken } from "#functions/market/profiles/invitation-token.ts";
import {
  acceptInvitation,
  inviteMember,
  listInvitations,
  revokeInvitation,
} from "#functions/market/profiles/invitations.service.ts";
import { removeMember } from "#functions/market/profiles/members.service.ts";
import { membersOf } from "#functions/market/profiles/profiles.records.ts";
import { takeMeasure } from "#functions/trade/moderation/measures.service.ts";
import { invitationDays } from "#shared/market/profiles/members.ts";
import { makeExporter } from "#test/support/factories.ts";
import { measureInput } from "#test/support/moderation.ts";
import { createWorld, type World } from "#test/support/world.ts";
import { addMember, invite } from "./profile-forms.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

describe("acceptInvitation", () => {
  it("writes the member and the person's membership together", async () => {
    const { profile, invited, token } = await invite(world, "owner");
    await acceptInvitation(world.ctxOf(invited), {}, { token });
    const members = await membersOf(world.platform.table, profile.id);
    expect(members.find((it) => it.personId === invited.id)?.role).toBe("owner");
    expect(await world.reload(invited)).toMatchObject({
      roles: ["exporter"],
      memberships: [{ profileId: profile.id, role: "owner" }],
    });
  });

  it("changes nothing a second time, nor 10 times at once", async () => {
    const { profile, invited, token } = await invite(world);
    const accept = async () => acceptInvitation(world.ctxOf(await world.reload(invited)), {}, { token });
    const answers = await Promise.all(Array.from({ length: 10 }, accept));
    expect(new Set(answers.map((it) => it.profileId))).toEqual(new Set([profile.id]));
    expect(await accept()).toEqual({ profileId: profile.id });
    expect((await world.reload(invited)).memberships).toHaveLength(1);
    expect(await membersOf(world.platform.table, profile.id)).toHaveLength(2);
  });

  it("lets nobody come back with it who was removed since", async () => {
    const { owner, profile, invited, token } = await invite(world);
    await acceptInvitation(world.ctxOf(invited), {}, { token });
    await removeMember(world.ctxOf(owner), { profileId: profile.id, personId: invited.id });
    const again = acceptInvitation(world.ctxOf(await world.reload(invited)), {}, { token });
    await expect(again).rejects.toMatchObject({ code: "invitation_gone" });
    expect((await world.reload(invited)).memberships).toEqual([]);
  });

  it("lets nobody come back by a second invitation that was open when they were removed", async () => {
    const { owner, profile, invited, token } = await invite(world);
    const at = { profileId: profile.id };
    const second = await inviteMember(world.ctxOf(owner), at, { email: invited.email, role: "owner" });
    await acceptInvitation(world.ctxOf(invited), {}, { token });
    await removeMember(world.ctxOf(owner), { ...at, personId: invited.id });
    expect(await listInvitations(world.ctxOf(owner), at)).toEqual([]);
    const again = acceptInvitation(
      world.ctxOf(await world.reload(invited)),
      {},
      { token: invitationToken(world.config, second.id) },
    );
    await expect(again).rejects.toMatchObject({ status: 410, code: "invitation_gone" });
    expect(await membersOf(world.platform.table, profile.id)).toHaveLength(1);
  });

  it("lets nobody come back by one to another address that is theirs since, but by a new one", async () => {
    const { owner, profile, invited, token } = await invite(world);
    const at = { profileId: profile.id };
    const other = `other-${invited.id.toLowerCase()}@demo.example`;
    const second = await inviteMember(world.ctxOf(owner), at, { email: other, role: "helper" });
    await acceptInvitation(world.ctxOf(invited), {}, { token });
    await removeMember(world.ctxOf(owner), { ...at, personId: invited.id });
    const moved = { ...(await world.reload(invited)), email: other };
    const accept = (id: string) =>
      acceptInvitation(world.ctxOf(moved), {}, { token: invitationToken(world.config, id) });
    await expect(accept(second.id)).rejects.toMatchObject({ code: "invitation_gone" });
    const anew = await inviteMember(world.ctxOf(owner), at, { email: other, role: "helper" });
    expect(await accept(anew.id)).toEqual(at);
  });

  it("never both removes somebody and lets them in again, whichever comes first", async () => {
    const { owner, profile, invited, token } = await invite(world);
    const at = { profileId: profile.id };
    const second = await inviteMember(world.ctxOf(owner), at, { email: invited.email, role: "helper" });
    await acceptInvitation(world.ctxOf(invited), {}, { token });
    const accept = { token: invitationToken(world.config, second.id) };
    await Promise.allSettled([
      removeMember(world.ctxOf(owner), { ...at, personId: invited.id }),
      ...Array.from({ length: 5 }, async () =>
        acceptInvitation(world.ctxOf(await world.reload(invited)), {}, accept),
      ),
    ]);
    expect(await membersOf(world.platform.table, profile.id)).toHaveLength(1);
    expect((await world.reload(invited)).memberships).toEqual([]);
  });

  it("lets nobody in by an owner who is suspended", async () => {
    const { owner, invited, token } = await invite(world);
    const admin = await world.makePerson({ roles: ["admin"] });
    await takeMeasure(world.ctxOf(admin), { of: "person", thingId: owner.id }, measureInput("person"));
    const attempt = acceptInvitation(world.ctxOf(invited), {}, { token });
    await expect(attempt).rejects.toMatchObject({ code: "invitation_inviter_gone" });
  });

  it("lets nobody in by an owner's invitation once that owner was removed", async () => {
    const { owner, profile, invited, token } = await invite(world, "owner");
    const heir = await addMember(world, profile, "owner");
    await removeMember(world.ctxOf(heir), { profileId: profile.id, personId: owner.id });
    await expect(acceptInvitation(world.ctxOf(invited), {}, { token })).rejects.toMatchObject({
      status: 409,
      code: "invitation_inviter_gone",
    });
    expect((await world.reload(invited)).memberships).toEqual([]);
    expect(await membersOf(world.platform.table, profile.id)).toHaveLength(1);
  });

  it("lets no removed owner come back by an invitation to themselves", async () => {
    const { person: owner, profile } = await makeExporter(world);
    const heir = await addMember(world, profile, "owner");
    const { id } = await inviteMember(
      world.ctxOf(owner),
      { profileId: profile.id },
      { email: owner.email, role: "owner" },
    );
    await removeMember(world.ctxOf(heir), { profileId: profile.id, personId: owner.id });
    const token = invitationToken(world.config, id);
    const attempt = acceptInvitation(world.ctxOf(await world.reload(owner)), {}, { token });
    await expect(attempt).rejects.toMatchObject({ status: 409, code: "invitation_inviter_gone" });
    expect((await world.reload(owner)).memberships).toEqual([]);
  });

  it("is for the invited address alone, and only if it is verified", async () => {
    const { token } = await invite(world);
    const stranger = await world.makePerson();
    await expect(acceptInvitation(world.ctxOf(stranger), {}, { token })).rejects.toMatchObject({
      code: "invitation_not_yours",
    });
    const unverified = await invite(world, "helper", { emailVerified: false });
    await expect(
      acceptInvitation(world.ctxOf(unverified.invited), {}, { token: unverified.token }),
    ).rejects.toMatchObject({
      code: "invitation_mail_unverified",
    });
    await expect(acceptInvitation(world.ctxOf(), {}, { token })).rejects.toMatchObject({ status: 401 });
  });

  it("does not mind how the address is written", async () => {
    const { profile, invited, token } = await invite(world);
    const shouting = { ...invited, email: invited.email.toUpperCase() };
    expect(await acceptInvitation(world.ctxOf(shouting), {}, { token })).toEqual({ profileId: profile.id });
  });

  it("is over after its days, after being taken back, and for a token that was made up", async () => {
    const { owner, profile, invited, id, token } = await invite(world);
    const forged = `${token.split(".")[0]}.${"A".repeat(43)}`;
    for (const wrong of [forged, "", "x", "../../etc", `${token}x`])
      await expect(acceptInvitation(world.ctxOf(invited), {}, { token: wrong })).rejects.toMatchObject({
        status: 404,
        code: "invitation_gone",
      });
    const late = new Date(Date.now() + invitationDays * 24 * 3600_000 + 1000);
    world.clock.now = late;
    const attempt = acceptInvitation(world.ctxOf(invited), {}, { token });
    await expect(attempt).rejects.toMatchObject({ status: 410, code: "invitation_gone" });
    expect(await listInvitations(world.ctxOf(owner), { profileId: profile.id })).toEqual([]);
    world.clock.now = undefined;
    await revokeInvitation(world.ctxOf(owner), { profileId: profile.id, invitationId: id });
    await expect(acceptInvitation(world.ctxOf(invited), {}, { token })).rejects.toMatchObject({
      status: 410,
      code: "invitation_gone",
    });
  });
});

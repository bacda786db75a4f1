import { beforeAll, describe, expect, it } from "vitest";
import { invitationToken } from "#functions/market/profiles/invitation-token.ts";
import {
  acceptInvitation,
  inviteMember,
  listInvitations,
  revokeInvitation,
} from "#functions/market/profiles/invitations.service.ts";
import { listMembers, removeMember } from "#functions/market/profiles/members.service.ts";
import { membersOf } from "#functions/market/profiles/profiles.records.ts";
import { getProfile } from "#functions/market/profiles/profiles.service.ts";
import { invitationDays, maximumMembers } from "#shared/market/profiles/members.ts";
import type { MemberRole, Person } from "#shared/people/people/person.ts";
import { makeExporter } from "#test/support/factories.ts";
import { followStream, mailsTo, plainOf } from "#test/support/stream.ts";
import { createWorld, type World } from "#test/support/world.ts";
import { addMember } from "./profile-forms.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

async function invite(role: MemberRole = "helper", changes: Partial<Person> = {}) {
  const { person: owner, profile } = await makeExporter(world);
  const invited = await world.makePerson(changes);
  const { id } = await inviteMember(world.ctxOf(owner), profile.id, { email: invited.email, role });
  return { owner, profile, invited, id, token: invitationToken(world.config, id) };
}

describe("inviteMember", () => {
  it("mails the link once, however often the stream delivers it, and stores it nowhere", async () => {
    const stream = await followStream(world);
    const { profile, invited, token } = await invite();
    const records = await stream.read();
    for (let time = 0; time < 3; time++) await stream.deliver(records);
    expect(stream.sent()).toBe(1);
    const [mail = ""] = await mailsTo(world, invited.email);
    expect(plainOf(mail)).toContain(`${world.config.siteUrl}/en/invitations/${token}`);
    expect(plainOf(mail)).toContain(profile.businessName);
    expect(JSON.stringify(records)).not.toContain(token.split(".")[1]);
  });

  it("mails nothing for an invitation that was taken back before its mail went out", async () => {
    const stream = await followStream(world);
    const { owner, profile, invited, id } = await invite();
    await revokeInvitation(world.ctxOf(owner), profile.id, id);
    await stream.settle();
    expect(await mailsTo(world, invited.email)).toEqual([]);
  });

  it("makes one invitation of one form sent 20 times at once", async () => {
    const { person, profile } = await makeExporter(world);
    const ctx = world.ctxOf(person, { key: "invite", scope: person.id });
    const input = { email: "one@demo.example", role: "helper" as const };
    const answers = await Promise.all(Array.from({ length: 20 }, () => inviteMember(ctx, profile.id, input)));
    expect(new Set(answers.map((it) => it.id)).size).toBe(1);
    expect(await listInvitations(world.ctxOf(person), profile.id)).toHaveLength(1);
  });

  it("is for owners: helpers are told so, others too", async () => {
    const { profile } = await makeExporter(world);
    const helper = await addMember(world, profile, "helper");
    const { person: stranger } = await makeExporter(world);
    const input = { email: "two@demo.example", role: "owner" as const };
    for (const actor of [helper, stranger])
      await expect(inviteMember(world.ctxOf(actor), profile.id, input)).rejects.toMatchObject({
        status: 403,
      });
    await expect(listInvitations(world.ctxOf(helper), profile.id)).rejects.toMatchObject({ status: 403 });
  });

  it("sends no more than five a day to one address, whoever asks", async () => {
    const email = "flooded@demo.example";
    const owners = await Promise.all(Array.from({ length: 6 }, () => makeExporter(world)));
    const results = await Promise.allSettled(
      owners.map(({ person, profile }) =>
        inviteMember(world.ctxOf(person), profile.id, { email, role: "helper" }),
      ),
    );
    const refusals = results.flatMap((it) => (it.status === "rejected" ? [it.reason] : []));
    expect(refusals).toMatchObject([{ status: 429, code: "invitations_too_many" }]);
    expect(refusals[0].retryAfterSeconds).toBeGreaterThan(0);
  });
});

describe("inviteMember's limits", () => {
  it("count one mailbox once, whatever tag its address carries", async () => {
    const owners = await Promise.all(Array.from({ length: 6 }, () => makeExporter(world)));
    const results = await Promise.allSettled(
      owners.map(({ person, profile }, at) => {
        const email = at === 0 ? "tagged@demo.example" : `tagged+${at}+x@demo.example`;
        return inviteMember(world.ctxOf(person), profile.id, { email, role: "helper" });
      }),
    );
    const refusals = results.flatMap((it) => (it.status === "rejected" ? [it.reason] : []));
    expect(refusals).toMatchObject([{ status: 429, code: "invitations_too_many" }]);
  });

  it("ask for the inviter's own address to be verified", async () => {
    const { person, profile } = await makeExporter(world);
    const inviter = { ...person, emailVerified: false };
    const attempt = inviteMember(world.ctxOf(inviter), profile.id, { email: "a@b.example", role: "helper" });
    await expect(attempt).rejects.toMatchObject({ status: 422, code: "mail_unverified" });
  });

  it("hold for 30 invitations at once", async () => {
    const { person, profile } = await makeExporter(world);
    const owners = [
      person,
      await addMember(world, profile, "owner"),
      await addMember(world, profile, "owner"),
    ];
    const ask = (at: number) =>
      inviteMember(world.ctxOf(owners[at % 3]), profile.id, { email: `n${at}@demo.example`, role: "helper" });
    const results = await Promise.allSettled(Array.from({ length: 30 }, (_, at) => ask(at)));
    const made = results.filter((it) => it.status === "fulfilled").length;
    const open = await listInvitations(world.ctxOf(person), profile.id);
    expect(open).toHaveLength(made);
    expect(owners.length + made).toBeLessThanOrEqual(maximumMembers);
    for (const result of results)
      if (result.status === "rejected") expect(["members_full", "busy"]).toContain(result.reason.code);
    for (let at = made; owners.length + at < maximumMembers; at++) await ask(100 + at);
    await expect(ask(200)).rejects.toMatchObject({ status: 422, code: "members_full" });
  });

  it("make room again when an invitation is taken back, but not when it is accepted", async () => {
    const { person, profile } = await makeExporter(world);
    const helpers = await Promise.all(Array.from({ length: 17 }, () => addMember(world, profile, "helper")));
    expect(helpers).toHaveLength(17);
    const invited = await world.makePerson();
    const ask = (email: string) => inviteMember(world.ctxOf(person), profile.id, { email, role: "helper" });
    const first = await ask(invited.email);
    const second = await ask("room-1@demo.example");
    await expect(ask("room-2@demo.example")).rejects.toMatchObject({ code: "members_full" });
    await acceptInvitation(world.ctxOf(invited), invitationToken(world.config, first.id));
    await expect(ask("room-2@demo.example")).rejects.toMatchObject({ code: "members_full" });
    await revokeInvitation(world.ctxOf(person), profile.id, second.id);
    await ask("room-2@demo.example");
  });
});

describe("acceptInvitation", () => {
  it("writes the member and the person's membership together", async () => {
    const { profile, invited, token } = await invite("owner");
    await acceptInvitation(world.ctxOf(invited), token);
    const members = await membersOf(world.platform.table, profile.id);
    expect(members.find((it) => it.personId === invited.id)?.role).toBe("owner");
    expect(await world.reload(invited)).toMatchObject({
      roles: ["exporter"],
      memberships: [{ profileId: profile.id, role: "owner" }],
    });
  });

  it("changes nothing a second time, nor 10 times at once", async () => {
    const { profile, invited, token } = await invite();
    const accept = async () => acceptInvitation(world.ctxOf(await world.reload(invited)), token);
    const answers = await Promise.all(Array.from({ length: 10 }, accept));
    expect(new Set(answers.map((it) => it.profileId))).toEqual(new Set([profile.id]));
    expect(await accept()).toEqual({ profileId: profile.id });
    expect((await world.reload(invited)).memberships).toHaveLength(1);
    expect(await membersOf(world.platform.table, profile.id)).toHaveLength(2);
  });

  it("lets nobody come back with it who was removed since", async () => {
    const { owner, profile, invited, token } = await invite();
    await acceptInvitation(world.ctxOf(invited), token);
    await removeMember(world.ctxOf(owner), profile.id, invited.id);
    const again = acceptInvitation(world.ctxOf(await world.reload(invited)), token);
    await expect(again).rejects.toMatchObject({ code: "invitation_gone" });
    expect((await world.reload(invited)).memberships).toEqual([]);
  });

  it("lets nobody in by an owner's invitation once that owner was removed", async () => {
    const { owner, profile, invited, token } = await invite("owner");
    const heir = await addMember(world, profile, "owner");
    await removeMember(world.ctxOf(heir), profile.id, owner.id);
    await expect(acceptInvitation(world.ctxOf(invited), token)).rejects.toMatchObject({
      status: 409,
      code: "invitation_inviter_gone",
    });
    expect((await world.reload(invited)).memberships).toEqual([]);
    expect(await membersOf(world.platform.table, profile.id)).toHaveLength(1);
  });

  it("lets no removed owner come back by an invitation to themselves", async () => {
    const { person: owner, profile } = await makeExporter(world);
    const heir = await addMember(world, profile, "owner");
    const { id } = await inviteMember(world.ctxOf(owner), profile.id, { email: owner.email, role: "owner" });
    await removeMember(world.ctxOf(heir), profile.id, owner.id);
    const token = invitationToken(world.config, id);
    const attempt = acceptInvitation(world.ctxOf(await world.reload(owner)), token);
    await expect(attempt).rejects.toMatchObject({ status: 409, code: "invitation_inviter_gone" });
    expect((await world.reload(owner)).memberships).toEqual([]);
  });

  it("is for the invited address alone, and only if it is verified", async () => {
    const { token } = await invite();
    const stranger = await world.makePerson();
    await expect(acceptInvitation(world.ctxOf(stranger), token)).rejects.toMatchObject({
      code: "invitation_not_yours",
    });
    const unverified = await invite("helper", { emailVerified: false });
    await expect(acceptInvitation(world.ctxOf(unverified.invited), unverified.token)).rejects.toMatchObject({
      code: "invitation_mail_unverified",
    });
    await expect(acceptInvitation(world.ctxOf(), token)).rejects.toMatchObject({ status: 401 });
  });

  it("does not mind how the address is written", async () => {
    const { profile, invited, token } = await invite();
    const shouting = { ...invited, email: invited.email.toUpperCase() };
    expect(await acceptInvitation(world.ctxOf(shouting), token)).toEqual({ profileId: profile.id });
  });

  it("is over after its days, after being taken back, and for a token that was made up", async () => {
    const { owner, profile, invited, id, token } = await invite();
    const forged = `${token.split(".")[0]}.${"A".repeat(43)}`;
    for (const wrong of [forged, "", "x", "../../etc", `${token}x`])
      await expect(acceptInvitation(world.ctxOf(invited), wrong)).rejects.toMatchObject({
        code: "invitation_gone",
      });
    const late = new Date(Date.now() + invitationDays * 24 * 3600_000 + 1000);
    world.clock.now = late;
    const attempt = acceptInvitation(world.ctxOf(invited), token);
    await expect(attempt).rejects.toMatchObject({ status: 404, code: "invitation_gone" });
    expect(await listInvitations(world.ctxOf(owner), profile.id)).toEqual([]);
    world.clock.now = undefined;
    await revokeInvitation(world.ctxOf(owner), profile.id, id);
    await expect(acceptInvitation(world.ctxOf(invited), token)).rejects.toMatchObject({
      code: "invitation_gone",
    });
  });
});

describe("revokeInvitation", () => {
  it("does not reach another business's invitation", async () => {
    const { id } = await invite();
    const { person, profile } = await makeExporter(world);
    const attempt = revokeInvitation(world.ctxOf(person), profile.id, id);
    await expect(attempt).rejects.toMatchObject({ status: 404 });
  });
});

describe("removeMember", () => {
  it("takes the member and the person's membership away together", async () => {
    const { person: owner, profile } = await makeExporter(world);
    const helper = await addMember(world, profile, "helper");
    await removeMember(world.ctxOf(owner), profile.id, helper.id);
    expect(await listMembers(world.ctxOf(owner), profile.id)).toHaveLength(1);
    expect((await world.reload(helper)).memberships).toEqual([]);
  });

  it("lets a helper leave, but remove nobody else", async () => {
    const { person: owner, profile } = await makeExporter(world);
    const helper = await addMember(world, profile, "helper");
    const attempt = removeMember(world.ctxOf(helper), profile.id, owner.id);
    await expect(attempt).rejects.toMatchObject({ status: 403 });
    await removeMember(world.ctxOf(helper), profile.id, helper.id);
    expect(await membersOf(world.platform.table, profile.id)).toHaveLength(1);
  });

  it("keeps the last owner", async () => {
    const { person: owner, profile } = await makeExporter(world);
    await addMember(world, profile, "helper");
    const attempt = removeMember(world.ctxOf(owner), profile.id, owner.id);
    await expect(attempt).rejects.toMatchObject({ status: 422, code: "last_owner" });
  });

  it("makes another owner the first one when the first one leaves", async () => {
    const { person: owner, profile } = await makeExporter(world);
    const second = await addMember(world, profile, "owner");
    await removeMember(world.ctxOf(owner), profile.id, owner.id);
    expect((await getProfile(world.ctxOf(), profile.id)).ownerId).toBe(second.id);
  });

  it("leaves one owner where two leave at once", async () => {
    const { person: first, profile } = await makeExporter(world);
    const second = await addMember(world, profile, "owner");
    const results = await Promise.allSettled(
      [first, second].map((it) => removeMember(world.ctxOf(it), profile.id, it.id)),
    );
    expect(results.map((it) => it.status).sort()).toEqual(["fulfilled", "rejected"]);
    const members = await membersOf(world.platform.table, profile.id);
    expect(members).toHaveLength(1);
    expect((await getProfile(world.ctxOf(), profile.id)).ownerId).toBe(members[0]?.personId);
  });

  it("is done once for a form that is sent twice", async () => {
    const { person: owner, profile } = await makeExporter(world);
    const helper = await addMember(world, profile, "helper");
    const ctx = world.ctxOf(owner, { key: "remove", scope: owner.id });
    await removeMember(ctx, profile.id, helper.id);
    await removeMember(ctx, profile.id, helper.id);
  });
});

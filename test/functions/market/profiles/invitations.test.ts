import { beforeAll, describe, expect, it } from "vitest";
import { invitationToken } from "#functions/market/profiles/invitation-token.ts";
import {
  acceptInvitation,
  inviteMember,
  listInvitations,
  revokeInvitation,
} from "#functions/market/profiles/invitations.service.ts";
import { maximumMembers } from "#shared/market/profiles/members.ts";
import { makeExporter } from "#test/support/factories.ts";
import { followStream, mailsTo, plainOf } from "#test/support/stream.ts";
import { readState } from "#test/support/table-state.ts";
import { createWorld, type World } from "#test/support/world.ts";
import { writeInvitationMail } from "#web/mails/invitation-mail.tsx";
import { addMember, invite } from "./profile-forms.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

describe("inviteMember", () => {
  it("mails the link once, however often the stream delivers it, and stores it nowhere", async () => {
    const stream = await followStream(world);
    const { profile, invited, token } = await invite(world);
    const records = await stream.read();
    for (let time = 0; time < 3; time++) await stream.deliver(records);
    await stream.settle();
    expect(stream.sent()).toBe(1);
    const [mail = ""] = await mailsTo(world, invited.email);
    expect(plainOf(mail)).toContain(`${world.config.siteUrl}/en/invitations/${token}`);
    expect(plainOf(mail)).toContain(profile.businessName);
    const place = { tableName: world.config.tableName, endpoint: world.config.dynamodbEndpoint ?? "" };
    const stored = JSON.stringify([records, ...(await readState(place)).values()]);
    expect(stored).not.toContain(token.split(".")[1]);
  });

  it("mails a stranger no line, no address and no link that a name brings, were it stored long ago", () => {
    const { subject, text, html } = writeInvitationMail({
      ...{ locale: "en", siteUrl: "https://rantau.example", token: "t" },
      businessName: "Win evil.example \u202Eipok",
      invitedByName: "Sari\r\n\r\nPay at https://evil.example or sari@evil.example",
    });
    expect(subject).toBe("Join Win evil. example ipok on Rantau");
    expect(text.split("\n\n")[0]).toBe(
      "Sari Pay at or invites you to help run Win evil. example ipok on Rantau.",
    );
    expect(`${subject}${text}${html}`).not.toMatch(/evil\.example|@|[\r\u202A-\u202E]/);
    expect(text.match(/https?:/g)).toHaveLength(1);
  });

  it("mails it later where the mail service is down, though the stream goes on", async () => {
    const stream = await followStream(world);
    const { invited } = await invite(world);
    stream.breakMail(true);
    await stream.settle();
    expect(await mailsTo(world, invited.email)).toEqual([]);
    stream.breakMail(false);
    await stream.passTime(60);
    world.clock.now = undefined;
    expect(await mailsTo(world, invited.email)).toHaveLength(1);
  });

  it("mails nothing for an invitation that was taken back before its mail went out", async () => {
    const stream = await followStream(world);
    const { owner, profile, invited, id } = await invite(world);
    await revokeInvitation(world.ctxOf(owner), { profileId: profile.id, invitationId: id });
    await stream.settle();
    expect(await mailsTo(world, invited.email)).toEqual([]);
  });

  it("makes one invitation of one form sent 20 times at once", async () => {
    const { person, profile } = await makeExporter(world);
    const ctx = world.ctxOf(person, { key: "invite", scope: person.id });
    const input = { email: "one@demo.example", role: "helper" as const };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => inviteMember(ctx, { profileId: profile.id }, input)),
    );
    expect(new Set(answers.map((it) => it.id)).size).toBe(1);
    expect(await listInvitations(world.ctxOf(person), { profileId: profile.id })).toHaveLength(1);
  });

  it("is for owners: helpers are told so, others too", async () => {
    const { profile } = await makeExporter(world);
    const helper = await addMember(world, profile, "helper");
    const { person: stranger } = await makeExporter(world);
    const input = { email: "two@demo.example", role: "owner" as const };
    for (const actor of [helper, stranger])
      await expect(inviteMember(world.ctxOf(actor), { profileId: profile.id }, input)).rejects.toMatchObject({
        status: 403,
      });
    await expect(listInvitations(world.ctxOf(helper), { profileId: profile.id })).rejects.toMatchObject({
      status: 403,
    });
  });

  it("sends no more than five a day to one address, whoever asks", async () => {
    const email = "flooded@demo.example";
    const owners = await Promise.all(Array.from({ length: 6 }, () => makeExporter(world)));
    const results = await Promise.allSettled(
      owners.map(({ person, profile }) =>
        inviteMember(world.ctxOf(person), { profileId: profile.id }, { email, role: "helper" }),
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
        return inviteMember(world.ctxOf(person), { profileId: profile.id }, { email, role: "helper" });
      }),
    );
    const refusals = results.flatMap((it) => (it.status === "rejected" ? [it.reason] : []));
    expect(refusals).toMatchObject([{ status: 429, code: "invitations_too_many" }]);
  });

  it("ask for the inviter's own address to be verified", async () => {
    const { person, profile } = await makeExporter(world);
    const inviter = { ...person, emailVerified: false };
    const attempt = inviteMember(
      world.ctxOf(inviter),
      { profileId: profile.id },
      { email: "a@b.example", role: "helper" },
    );
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
      inviteMember(
        world.ctxOf(owners[at % 3]),
        { profileId: profile.id },
        { email: `n${at}@demo.example`, role: "helper" },
      );
    const results = await Promise.allSettled(Array.from({ length: 30 }, (_, at) => ask(at)));
    const made = results.filter((it) => it.status === "fulfilled").length;
    const open = await listInvitations(world.ctxOf(person), { profileId: profile.id });
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
    const ask = (email: string) =>
      inviteMember(world.ctxOf(person), { profileId: profile.id }, { email, role: "helper" });
    const first = await ask(invited.email);
    const second = await ask("room-1@demo.example");
    await expect(ask("room-2@demo.example")).rejects.toMatchObject({ code: "members_full" });
    await acceptInvitation(world.ctxOf(invited), {}, { token: invitationToken(world.config, first.id) });
    await expect(ask("room-2@demo.example")).rejects.toMatchObject({ code: "members_full" });
    await revokeInvitation(world.ctxOf(person), { profileId: profile.id, invitationId: second.id });
    await ask("room-2@demo.example");
  });
});

describe("revokeInvitation", () => {
  it("is done once for a form that is sent twice, and is for owners", async () => {
    const { owner, profile, id } = await invite(world);
    const at = { profileId: profile.id, invitationId: id };
    const helper = await addMember(world, profile, "helper");
    await expect(revokeInvitation(world.ctxOf(helper), at)).rejects.toMatchObject({ status: 403 });
    const ctx = world.ctxOf(owner, { key: "revoke", scope: owner.id });
    await revokeInvitation(ctx, at);
    await revokeInvitation(ctx, at);
    await expect(revokeInvitation(world.ctxOf(owner), at)).rejects.toMatchObject({ status: 404 });
  });

  it("leaves an accepted one as it is", async () => {
    const { owner, profile, invited, id, token } = await invite(world);
    await acceptInvitation(world.ctxOf(invited), {}, { token });
    const attempt = revokeInvitation(world.ctxOf(owner), { profileId: profile.id, invitationId: id });
    await expect(attempt).rejects.toMatchObject({ status: 404 });
    const again = acceptInvitation(world.ctxOf(await world.reload(invited)), {}, { token });
    expect(await again).toEqual({ profileId: profile.id });
  });

  it("does not reach another business's invitation", async () => {
    const { id } = await invite(world);
    const { person, profile } = await makeExporter(world);
    const attempt = revokeInvitation(world.ctxOf(person), { profileId: profile.id, invitationId: id });
    await expect(attempt).rejects.toMatchObject({ status: 404 });
  });
});

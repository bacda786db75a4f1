import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { invitationToken } from "#functions/market/profiles/invitation-token.ts";
import {
  acceptInvitation,
  inviteMember,
  listInvitations,
  revokeInvitation,
} from "#functions/market/profiles/invitations.service.ts";
import { maximumMembers } from "#shared/market/profiles/members.ts";
import { invitationTurns } from "#shared/market/profiles/sending-limits.ts";
import type { Person } from "#shared/people/people/person.ts";
import { makeExporter } from "#test/support/factories.ts";
import { followStream, mailsTo, plainOf } from "#test/support/stream.ts";
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
    const stored = JSON.stringify([records, ...(await world.stored())]);
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
    const written = html.replace(/<style>.*?<\/style>/, "");
    expect(`${subject}${text}${written}`).not.toMatch(/evil\.example|@|[\r\u202A-\u202E]/);
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
});

describe("very many invitations to one mailbox in a day", () => {
  const { most, gapSeconds } = invitationTurns;
  afterEach(() => {
    world.clock.now = undefined;
  });
  const linksIn = (mails: string[]) =>
    mails.flatMap((it) =>
      [...plainOf(it).matchAll(/^See the invitation: .+\/invitations\/(\S+)$/gm)].map(([, token]) => token),
    );

  /** Each of as many businesses invites somebody, at `morning`. */
  async function inviteBy(count: number, emailOf: (nth: number) => string) {
    const ids: string[] = [];
    for (let nth = 0; nth < count; nth++) {
      const { person, profile } = await makeExporter(world);
      const input = { email: emailOf(nth), role: "helper" as const };
      ids.push((await inviteMember(world.ctxOf(person), { profileId: profile.id }, input)).id);
    }
    return ids;
  }

  it("refuse nobody who asks for the first time, and mail each link once, the further ones together", async () => {
    const stream = await followStream(world);
    world.clock.now = new Date(Date.UTC(2034, 6, 3, 6));
    const email = "wanted@demo.example";
    const first = await inviteBy(most, () => email);
    await stream.settle();
    expect(await mailsTo(world, email)).toHaveLength(most);
    const sixth = await inviteBy(1, () => email);
    await stream.settle();
    // The sixth, which was refused once, goes out at once; those after it wait, and come with one mail.
    expect(linksIn(await mailsTo(world, email))).toHaveLength(most + 1);
    const more = await inviteBy(7, () => email);
    const records = await stream.read();
    for (let delivery = 1; delivery <= 3; delivery++) await stream.deliver(records);
    await stream.settle();
    expect(await mailsTo(world, email)).toHaveLength(most + 1);
    await stream.passTime(gapSeconds);
    const mails = await mailsTo(world, email);
    expect(mails).toHaveLength(most + 2);
    const tokens = [...first, ...sixth, ...more].map((id) => invitationToken(world.config, id));
    expect(linksIn(mails).sort()).toEqual(tokens.sort());
    const together = mails.map(plainOf).find((it) => it.includes("Subject: Invitations on Rantau: 7"));
    expect(together).toContain("so this email tells of them together.");
    expect(together).not.toContain("It is for");
    const invited = await world.makePerson({ email });
    const [last = ""] = more.slice(-1);
    await acceptInvitation(world.ctxOf(invited), {}, { token: invitationToken(world.config, last) });
  });

  it("count one mailbox once, whatever tag its address carries, and say whom each link is for", async () => {
    const stream = await followStream(world);
    world.clock.now = new Date(Date.UTC(2034, 6, 4, 6));
    const emailOf = (nth: number) =>
      nth === most + 1 ? "tagged@demo.example" : `tagged+${nth}+x@demo.example`;
    await inviteBy(most + 1, emailOf);
    await stream.settle();
    await inviteBy(most + 4, (nth) => emailOf(nth + most + 1));
    await stream.settle();
    await stream.passTime(gapSeconds);
    const mails = (await mailsTo(world, "tagged")).map(plainOf);
    expect(mails).toHaveLength(most + 2);
    const together = mails.find((it) => it.includes(`Invitations on Rantau: ${most + 4}`));
    expect(together).toContain("To: tagged@demo.example");
    expect(together).toContain(`It is for tagged+${most + 2}+x@demo.example: sign in with that address.`);
    const told = together?.match(
      / It is for tagged\+\d+\+x@demo\.example: sign in with that address\.\r?\nSee/g,
    );
    expect(told).toHaveLength(most + 3);
  });

  it("leave out what was taken back meanwhile", async () => {
    const stream = await followStream(world);
    world.clock.now = new Date(Date.UTC(2034, 6, 5, 6));
    const email = "spared@demo.example";
    await inviteBy(most + 1, () => email);
    await stream.settle();
    const { person, profile } = await makeExporter(world);
    const at = { profileId: profile.id };
    const { id } = await inviteMember(world.ctxOf(person), at, { email, role: "helper" });
    await stream.settle();
    await revokeInvitation(world.ctxOf(person), { ...at, invitationId: id });
    await stream.passTime(gapSeconds);
    expect(await mailsTo(world, email)).toHaveLength(most + 1);
  });
});

describe("inviteMember's limits", () => {
  it("bind one business to one mailbox, with and without a tag, and no other business", async () => {
    const { person, profile } = await makeExporter(world);
    const at = { profileId: profile.id };
    const heir = await addMember(world, profile, "owner");
    const ask = (who: Person, email: string, where = at) =>
      inviteMember(world.ctxOf(who), where, { email, role: "helper" });
    for (let nth = 0; nth < 5; nth++)
      await ask(
        nth % 2 === 0 ? person : heir,
        nth === 0 ? "often@demo.example" : `often+${nth}@demo.example`,
      );
    for (const who of [person, heir])
      await expect(ask(who, "often@demo.example")).rejects.toMatchObject({
        ...{ status: 429, code: "invitations_too_many_here", params: { limit: 5 } },
      });
    const other = await makeExporter(world);
    await ask(other.person, "often@demo.example", { profileId: other.profile.id });
    await ask(person, "seldom@demo.example");
  });

  it("bind one person, whatever is taken back, and then the business", async () => {
    const { person, profile } = await makeExporter(world);
    const at = { profileId: profile.id };
    const owners = [
      person,
      await addMember(world, profile, "owner"),
      await addMember(world, profile, "owner"),
    ];
    let asked = 0;
    async function ask(who: Person) {
      asked++;
      const email = `n${asked}@limits.example`;
      const { id } = await inviteMember(world.ctxOf(who), at, { email, role: "helper" });
      await revokeInvitation(world.ctxOf(who), { ...at, invitationId: id });
    }
    const [first = person, second = person, third = person] = owners;
    for (let nth = 0; nth < 20; nth++) await ask(first);
    await expect(ask(first)).rejects.toMatchObject({ status: 429, code: "invitations_too_many" });
    for (let nth = 0; nth < 20; nth++) await ask(second);
    await expect(ask(third)).rejects.toMatchObject({
      ...{ status: 429, code: "invitations_too_many_of_business", params: { limit: 40 } },
    });
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

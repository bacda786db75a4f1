import { beforeAll, describe, expect, it } from "vitest";
import { invitationToken } from "#functions/market/profiles/invitation-token.ts";
import { inviteMember } from "#functions/market/profiles/invitations.service.ts";
import { makeExporter } from "#test/support/factories.ts";
import { createWorld, type World } from "#test/support/world.ts";
import { addMember } from "./profile-forms.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

describe("members and invitations", () => {
  it("are asked, join and leave by forms", async () => {
    const { person: owner, profile } = await makeExporter(world);
    const invited = await world.makePerson();
    const browser = await world.browserOf(owner);
    const path = `/en/business/${profile.id}`;
    const wrong = await browser.post(`${path}/invitations`, { email: "not a mail", once: "a" });
    expect(wrong.status).toBe(400);
    expect(await wrong.text()).toContain(`value="not a mail"`);
    const asked = await browser.post(`${path}/invitations`, {
      email: invited.email,
      role: "helper",
      once: "b",
    });
    expect(asked.status).toBe(303);
    expect(await (await browser.get(`${path}/members`)).text()).toContain(invited.email);
    const { id } = await inviteMember(
      world.ctxOf(owner),
      { profileId: profile.id },
      { email: invited.email, role: "owner" },
    );
    const guest = await world.browserOf(invited);
    const link = `/en/invitations/${invitationToken(world.config, id)}`;
    expect(await (await guest.get(link)).text()).toContain(`invites you to join ${profile.businessName}`);
    expect((await browser.get(link)).status).toBe(403);
    expect((await (await world.browserOf()).get(link)).status).toBe(303);
    expect((await guest.post(link, { once: "c" })).headers.get("location")).toBe(path);
    const left = await guest.post(`${path}/members/${invited.id}/remove`, { once: "d" });
    expect(left.headers.get("location")).toBe("/en/business");
  });

  it("tells a helper who sends the form all the same why nobody is asked", async () => {
    const { profile } = await makeExporter(world);
    const helper = await world.browserOf(await addMember(world, profile, "helper"));
    const path = `/en/business/${profile.id}`;
    const fields = { email: "asked@demo.example", role: "owner", once: "a" };
    const answer = await helper.post(`${path}/invitations`, fields);
    expect(answer.status).toBe(403);
    expect(await answer.text()).toMatch(/class="failure" role="alert">/);
  });

  it("says on the page why the last owner stays", async () => {
    const { person, profile } = await makeExporter(world);
    const browser = await world.browserOf(person);
    const path = `/en/business/${profile.id}/members`;
    const answer = await browser.post(`${path}/${person.id}/remove`, { once: "a" });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("A business needs an owner.");
  });

  it("offers inviting and removing to owners alone", async () => {
    const { person, profile } = await makeExporter(world);
    const helper = await world.browserOf(await addMember(world, profile, "helper"));
    const page = await (await helper.get(`/en/business/${profile.id}/members`)).text();
    expect(page).not.toContain(`/members/${person.id}/remove`);
    expect(page).not.toContain("Send invitation");
    expect(page).toContain("Leave this business");
    const own = await (
      await (await world.browserOf(person)).get(`/en/business/${profile.id}/members`)
    ).text();
    expect(own).toContain("Send invitation");
    expect(own).not.toContain("Leave this business");
  });
});

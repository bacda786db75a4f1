import { beforeAll, describe, expect, it } from "vitest";
import { createWorld, siteUrl, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

const typed = new URLSearchParams({
  "details.businessName": "Kopi <Senja>",
  once: "token-1",
  csrf: "of-another-session",
});

function post(headers: Record<string, string>) {
  return world.site.request(`${siteUrl}/id/business/new`, {
    method: "POST",
    headers: { origin: siteUrl, ...headers },
    body: typed,
  });
}

describe("a form that comes after its session has ended", () => {
  it("is given back with all that was typed and its one-time token", async () => {
    const answer = await post({ cookie: "__Host-session=prs_ended" });
    const page = await answer.text();
    expect(answer.status).toBe(401);
    expect(page).toContain("Kopi &lt;Senja&gt;");
    expect(page).toContain('value="token-1"');
    expect(page).toContain('action="/id/business/new"');
  });

  it("says nothing of what was typed where it was but a button", async () => {
    const answer = await world.site.request(`${siteUrl}/en/listings/lst_1/publish`, {
      method: "POST",
      headers: { origin: siteUrl, cookie: "__Host-session=prs_ended" },
      body: new URLSearchParams({ version: "3", once: "token-2", csrf: "of-another-session" }),
    });
    const page = await answer.text();
    expect(answer.status).toBe(401);
    expect(page).toContain("Please send this again");
    expect(page).not.toMatch(/typed|still here/);
    expect(page).toContain('name="version"');
  });

  it("goes through once the reader has signed in again", async () => {
    const cookie = await world.cookieOf(await world.makePerson());
    const held = await (await post({ cookie })).text();
    const csrf = /name="csrf" value="([^"]+)"/.exec(held.slice(held.indexOf("<main")))?.[1] ?? "";
    const body = new URLSearchParams({ ...Object.fromEntries(typed), csrf });
    const again = await world.site.request(`${siteUrl}/id/business/new`, {
      method: "POST",
      headers: { origin: siteUrl, cookie },
      body,
    });
    expect(again.status).toBe(400);
    expect(await again.text()).toContain("Kopi &lt;Senja&gt;");
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import { findDraft } from "#functions/people/drafts/drafts.service.ts";
import { inquiryFields, makeMarket } from "#test/support/inquiries.ts";
import { createWorld, siteUrl, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

async function open() {
  const { listing } = await makeMarket(world);
  const path = `/listings/${listing.id}/inquire`;
  const browser = await world.browserOf();
  return {
    path,
    send: (changes: Record<string, string> = {}) => browser.post(`/en${path}`, inquiryFields(changes)),
  };
}

function secretIn(answer: Response): string {
  return /__Host-draft=([^;]+)/.exec(answer.headers.getSetCookie().join())?.[1] ?? "";
}

describe("what is kept of an inquiry before the sign-in", () => {
  it("is the form's own fields that hold something", async () => {
    const { path, send } = await open();
    const padding = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`padding-${at}`, " "]));
    const answer = await send({ ...padding, "company.padding": "", destinationPlace: " ", neededBy: "" });
    const draft = await findDraft(world.ctxOf(), secretIn(answer), path);
    const { once: _token, ...typed } = inquiryFields();
    expect(draft?.values).toEqual(typed);
  });

  it("is no more than 60 drafts about one listing in ten minutes; the form stays as it was typed", async () => {
    world.clock.now = new Date(Date.UTC(2030, 0, 1, 12, 1));
    const { send } = await open();
    for (let draft = 1; draft <= 60; draft++) expect((await send()).status).toBe(303);
    const refused = await send();
    expect(refused.status).toBe(429);
    expect(refused.headers.get("retry-after")).toBe("540");
    expect(refused.headers.getSetCookie()).toEqual([]);
    const page = await refused.text();
    expect(page).toContain("Please quote for Kobe.");
    expect(page).toContain("please try again in 9 minutes");
    expect((await (await open()).send()).status).toBe(303);
    world.clock.now = new Date(Date.UTC(2030, 0, 1, 12, 10));
    expect((await send()).status).toBe(303);
    world.clock.now = undefined;
  });

  it("is shown to nobody else by a cache in between", async () => {
    const { path, send } = await open();
    const cookie = `__Host-draft=${secretIn(await send())}`;
    for (const headers of [{ cookie }, { cookie: "__Host-draft=x" }]) {
      const answer = await world.site.request(`${siteUrl}/en${path}`, { headers });
      expect(answer.headers.get("cache-control")).toBe("private, no-store");
    }
    const bare = await world.site.request(`${siteUrl}/en${path}`);
    expect(bare.headers.get("cache-control")).toBe("no-cache");
  });
});

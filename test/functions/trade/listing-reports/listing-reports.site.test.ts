import { beforeAll, describe, expect, it } from "vitest";
import type { Listing } from "#shared/market/listings/listing.ts";
import { makeExporter, makeListing } from "#test/support/factories.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
let listing: Listing;
let path: string;
beforeAll(async () => {
  world = await createWorld();
  const { profile } = await makeExporter(world);
  listing = await makeListing(world, profile);
  path = `/en/listings/${listing.id}/report`;
});

const once = () => crypto.randomUUID();

describe("/listings/:listingId/report", () => {
  it("is where the listing's own page leads, and thanks whoever has reported", async () => {
    const nobody = await world.browserOf();
    expect(await (await nobody.get(`/en/listings/${listing.id}`)).text()).toContain(`href="${path}"`);
    const browser = await world.browserOf(await world.makePerson());
    expect(await (await browser.get(path)).text()).toContain(`action="${path}"`);
    const sent = await browser.post(path, { reason: "untrue", note: "Not <b>rattan</b>.", once: once() });
    expect([sent.status, sent.headers.get("location")]).toEqual([303, path]);
    const after = await (await browser.get(path)).text();
    expect(after).toContain("You have reported this listing.");
    expect(after).not.toContain("<textarea");
  });

  it("lets a visitor write first, and leads to the sign-in with what was written kept", async () => {
    const nobody = await world.browserOf();
    const page = await nobody.get(path);
    expect(page.status).toBe(200);
    expect(page.headers.get("cache-control")).not.toContain("s-maxage");
    expect(await page.text()).toContain("We ask you to sign in next");
    const sent = await nobody.post(path, { reason: "fraud", note: "Asks for gift cards.", once: once() });
    expect(sent.status).toBe(303);
    expect(sent.headers.get("location")).toBe(`/sign-in?to=${encodeURIComponent(path)}`);
    const draft = sent.headers.getSetCookie().find((it) => it.includes("draft")) ?? "";
    const cookie = draft.split(";")[0] ?? "";
    const person = await world.makePerson();
    const headers = { cookie: `${cookie}; ${await world.cookieOf(person)}` };
    const kept = await (await world.site.request(`${world.config.siteUrl}${path}`, { headers })).text();
    expect(kept).toContain("Asks for gift cards.");
    expect(kept).toMatch(/value="fraud" checked/);
  });

  it("draws the form again with what was typed and what is missing", async () => {
    const browser = await world.browserOf(await world.makePerson());
    const answer = await browser.post(path, { note: "Odd.", once: once() });
    expect(answer.status).toBe(400);
    const page = await answer.text();
    expect(page).toContain("Odd.");
    expect(page).toContain('id="f-reason-issue"');
  });
});

describe("the admins' reports of listings", () => {
  it("stand beside those of threads, show what was written, and are handled; two operations each", async () => {
    const reporter = await world.makePerson({ name: "Rina Pelapor" });
    const hers = await world.browserOf(reporter);
    await hers.post(path, { reason: "stolen", note: "<i>My</i> photos", once: once() });
    const admin = await world.browserOf(await world.makePerson({ roles: ["admin"] }));
    expect(await (await admin.get("/en/admin/reports")).text()).toContain('href="/en/admin/listing-reports"');
    const one = `/en/admin/listing-reports/${listing.id}/${reporter.id}`;
    const list = await (await admin.get("/en/admin/listing-reports")).text();
    expect(list).toContain(one);
    expect(list).toContain('href="/en/admin/reports"');
    const page = await (await admin.get(one)).text();
    expect(page).toContain("&lt;i&gt;My&lt;/i&gt; photos");
    expect(page).toContain(`href="/en/listings/${listing.id}"`);
    for (const it of ["/en/admin/listing-reports", one])
      expect(await world.operationsOf(async () => admin.get(it))).toHaveLength(2);
    expect((await admin.post(one, { version: "1", once: once() })).status).toBe(303);
    expect(await (await admin.get("/en/admin/listing-reports")).text()).not.toContain(one);
    expect(await (await admin.get("/en/admin/listing-reports?stage=handled")).text()).toContain(one);
    expect((await admin.get(`/en/admin/listing-reports/${listing.id}/none`)).status).toBe(404);
    expect((await hers.get(one)).status).toBe(403);
  });
});

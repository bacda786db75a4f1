import { beforeAll, describe, expect, it } from "vitest";
import { partOf } from "#functions/platform/slice.ts";
import { slices } from "#functions/slices.ts";
import type { ListingStage } from "#shared/market/listings/listing.ts";
import { makeExporter, makeListing } from "#test/support/factories.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

/** A listing that buyers saw, taken from view by its exporter; and two others on offer. */
async function takenFromView(step: "pause" | "withdraw") {
  const { person, profile } = await makeExporter(world);
  const listing = await makeListing(world, profile, {
    text: { en: { title: "Taken basket", description: "Woven by hand." } },
  });
  const answer = await world.apiOf(person)("POST", `/listings/${listing.id}/${step}`);
  expect(answer.status).toBe(200);
  const own = await makeListing(world, profile, {
    text: { en: { title: "Own other", description: "" } },
    chapter: "09",
  });
  const { profile: neighbour } = await makeExporter(world);
  const alike = await makeListing(world, neighbour, {
    text: { en: { title: "Alike basket", description: "" } },
  });
  return { person, profile, listing, own, alike };
}

const title = { pause: "This listing is paused", withdraw: "This listing is no longer offered" };

describe.each([
  ["pause", 404, "listing_paused"],
  ["withdraw", 410, "listing_withdrawn"],
] as const)("the address of a listing after %s", (step, status, code) => {
  it("says so to a reader, and offers others of its exporter and of its kind", async () => {
    const { listing, own, alike, profile } = await takenFromView(step);
    for (const reader of [undefined, await world.makePerson({ roles: ["buyer"] })]) {
      const answer = await (await world.browserOf(reader)).get(`/en/listings/${listing.id}`);
      expect(answer.status).toBe(status);
      const page = await answer.text();
      expect(page).toContain(`<h1>${title[step]}</h1>`);
      for (const { id } of [own, alike]) expect(page).toContain(`/en/listings/${id}`);
      expect(page).toContain(`/en/exporters/${profile.handle}`);
      expect(page).toContain("/en/categories/46");
      expect(page).not.toContain("Taken basket");
    }
  });

  it("says so in Indonesian", async () => {
    const { listing } = await takenFromView(step);
    const page = await (await (await world.browserOf()).get(`/id/listings/${listing.id}`)).text();
    expect(page).toContain(step === "pause" ? "sedang dijeda" : "sudah tidak ada");
  });

  it("says so in the API, by whatever route it is asked for", async () => {
    const { listing } = await takenFromView(step);
    const stranger = await world.makePerson({ roles: ["buyer"] });
    for (const [method, path, body] of [
      ["GET", ""],
      ["GET", "/checklist"],
      ["POST", "/publish"],
      ["POST", "/inquiries", {}],
    ] as const) {
      const answer = await world.apiOf(stranger)(method, `/listings/${listing.id}${path}`, body);
      expect([answer.status, await answer.json()]).toEqual([
        status,
        expect.objectContaining({ code, status }),
      ]);
    }
    expect((await world.apiOf()("GET", `/listings/${listing.id}`)).status).toBe(status);
  });

  it("is the listing itself for its business", async () => {
    const { person, listing } = await takenFromView(step);
    expect((await (await world.browserOf(person)).get(`/en/listings/${listing.id}`)).status).toBe(200);
    expect((await world.apiOf(person)("GET", `/listings/${listing.id}`)).status).toBe(200);
  });

  it("says so where one would ask about it, and leads on", async () => {
    const { listing } = await takenFromView(step);
    const answer = await (await world.browserOf()).get(`/en/listings/${listing.id}/inquire`);
    expect(answer.status).toBe(status);
    const page = await answer.text();
    expect(page).toContain(step === "pause" ? "has paused this listing" : "has taken this listing away");
    expect(page).toContain('href="/en/newest"');
  });

  it("is kept by no cache", async () => {
    const { listing } = await takenFromView(step);
    const answer = await (await world.browserOf()).get(`/en/listings/${listing.id}`);
    expect(answer.headers.get("cache-control")).toBe("no-cache");
  });
});

describe("the address of a listing that was never shown", () => {
  it.each<ListingStage>(["draft", "paused", "withdrawn"])("tells nothing of a %s one", async (stage) => {
    const { profile } = await makeExporter(world);
    const listing = await makeListing(world, profile, { stage, publishedAt: undefined });
    const answer = await (await world.browserOf()).get(`/en/listings/${listing.id}`);
    const page = await answer.text();
    expect(answer.status).toBe(404);
    expect(page).toContain("There is nothing at this address");
    expect(page).not.toContain(profile.businessName);
    expect(await (await world.apiOf()("GET", `/listings/${listing.id}`)).json()).toMatchObject({
      code: "not_found",
    });
  });
});

describe("a listing that is shown again", () => {
  it("is at its address as before", async () => {
    const { person, listing } = await takenFromView("pause");
    const path = `/listings/${listing.id}`;
    expect((await world.apiOf(person)("POST", `${path}/publish`)).status).toBe(200);
    expect((await world.apiOf()("GET", path)).status).toBe(200);
  });
});

describe("a page that is not there", () => {
  it("leads on to what is", async () => {
    const page = await (await (await world.browserOf()).get("/en/none")).text();
    for (const path of ["/en", "/en/newest", "/en/categories", "/en/catalogs"])
      expect(page).toContain(`href="${path}"`);
  });
});

describe("every route of a listing", () => {
  it("is described as one that may be gone", async () => {
    const routes = (await partOf(slices, "api")).filter(({ path }) => path.includes(":listingId"));
    expect(routes.filter(({ verb }) => !verb.mayBeGone).map(({ path }) => path)).toEqual([]);
  });
});

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

/** Sends the form of `path` as the gateway hands on what comes from an address. */
function sendFrom(sourceIp: string, path: string, cookie = ""): Promise<Response> {
  const request = new Request(`${siteUrl}/en${path}`, {
    method: "POST",
    headers: { origin: siteUrl, cookie },
    body: new URLSearchParams(inquiryFields()),
  });
  return Promise.resolve(world.site.fetch(request, { requestContext: { http: { sourceIp } } }));
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

  it("is kept however many others of any network write at that moment", {
    timeout: 240_000,
  }, async () => {
    world.clock.now = new Date(Date.UTC(2030, 0, 1, 11, 1));
    const { path } = await open();
    for (let draft = 1; draft <= 301; draft++) await sendFrom("198.51.100.7", path);
    const refused = await sendFrom("198.51.100.7", path);
    expect(refused.status).toBe(429);
    const page = await refused.text();
    expect(page).toContain("Please quote for Kobe.");
    expect(page).toContain("press the button once more");
    const again = await sendFrom("198.51.100.7", path, `__Host-draft=${secretIn(refused)}`);
    expect(again.status).toBe(303);
    expect((await sendFrom("198.51.100.8", path)).status).toBe(303);
    world.clock.now = undefined;
  });

  it("is no more than 30 times in ten minutes for one browser; the form stays as it was typed", async () => {
    world.clock.now = new Date(Date.UTC(2030, 0, 1, 12, 1));
    const { path } = await open();
    const cookie = `__Host-draft=${secretIn(await sendFrom("203.0.113.1", path))}`;
    for (let draft = 1; draft <= 30; draft++)
      expect((await sendFrom(`203.0.113.${draft}`, path, cookie)).status).toBe(303);
    const refused = await sendFrom("203.0.113.99", path, cookie);
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "540"]);
    const page = await refused.text();
    expect(page).toContain("Please quote for Kobe.");
    expect(page).toContain("in 9 minutes");
    expect((await sendFrom("203.0.113.1", path)).status).toBe(303);
    world.clock.now = undefined;
  });

  it("counts a cookie that we did not give out as none", async () => {
    const { path } = await open();
    const made = `__Host-draft=${"x".repeat(43)}`;
    expect(secretIn(await sendFrom("203.0.113.2", path, made))).not.toBe("x".repeat(43));
  });

  it("waits in each form that one browser wrote in", async () => {
    const [first, second] = [await open(), await open()];
    const secret = secretIn(await sendFrom("203.0.113.3", first.path));
    await sendFrom("203.0.113.3", second.path, `__Host-draft=${secret}`);
    for (const { path } of [first, second])
      expect((await findDraft(world.ctxOf(), secret, path))?.path).toBe(path);
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

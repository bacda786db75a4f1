import { beforeAll, describe, expect, it } from "vitest";
import { welcomePerson } from "#functions/people/people/people.offers.ts";
import { csrfToken, startSession } from "#functions/people/sessions/sessions.service.ts";
import { localePattern } from "#shared/locales.ts";
import { makeExporter, makeListing } from "#test/support/factories.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld({ table: "engine" });
});

describe("a form", () => {
  it.each([
    "toString",
    "constructor",
    "valueOf",
    "hasOwnProperty",
    "__proto__",
    "__proto__.x",
    "",
    "a.b.c.d.e.f.g.h.i",
  ])("with a field named %j is a form with a field too many, not a fault of ours", async (name) => {
    const { profile } = await makeExporter(world);
    const listing = await makeListing(world, profile);
    const browser = await world.browserOf();
    const answer = await browser.post(`/en/listings/${listing.id}/inquire`, { [name]: "x", quantity: "100" });
    expect(answer.status).toBe(400);
    expect(await answer.text()).not.toContain("native code");
  });
});

describe("a form of a megabyte with next to nothing in it", () => {
  async function send(path: string, type: string, body: string) {
    const { person, profile } = await makeExporter(world);
    const token = await startSession(world.ctxOf(person), person, "id-token");
    const began = performance.now();
    const answer = await world.site.request(`${world.config.siteUrl}${path.replace(":id", profile.id)}`, {
      method: "POST",
      headers: { cookie: `__Host-session=${token}`, origin: world.config.siteUrl, "content-type": type },
      body: body.replaceAll("CSRF", csrfToken(token)),
    });
    return { status: answer.status, ms: performance.now() - began };
  }

  it("is refused where it has more parts than any form of ours, before they are parsed", async () => {
    const part = '--x1y2z3\r\ncontent-disposition: form-data; name="a"\r\n\r\n\r\n';
    const body = `${part.repeat(Math.floor(1_000_000 / part.length))}--x1y2z3--\r\n`;
    const { status, ms } = await send(
      "/en/business/:id/import",
      "multipart/form-data; boundary=x1y2z3",
      body,
    );
    expect(status).toBe(400);
    expect(ms).toBeLessThan(3000);
  });

  it("is answered at once where one field stands in it very often", async () => {
    const type = "application/x-www-form-urlencoded";
    const { status, ms } = await send(
      "/en/business/:id/listings/new",
      type,
      `csrf=CSRF${"&unit=".repeat(80_000)}`,
    );
    expect(status).toBe(400);
    expect(ms).toBeLessThan(3000);
  });
});

describe("a POST that a page elsewhere makes the browser send", () => {
  const elsewhere = { origin: "https://evil.example", "sec-fetch-site": "cross-site" };

  async function post(headers: Record<string, string>, path = "/en/request"): Promise<number> {
    const body = new URLSearchParams({ text: "x" }).toString();
    return (await world.site.request(`${world.config.siteUrl}${path}`, { method: "POST", headers, body }))
      .status;
  }

  it.each(["application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain"])(
    "is refused as %s",
    async (type) => {
      expect(await post({ ...elsewhere, "content-type": type })).toBe(403);
    },
  );

  // hono/csrf lets these through, and our forms are read whatever the type says.
  it.each(["application/json", "application/octet-stream"])("is refused as %s too", async (type) => {
    expect(await post({ ...elsewhere, "content-type": type })).toBe(403);
  });

  it.each([
    ["sec-fetch-site", "cross-site"],
    ["sec-fetch-site", "same-site"],
    ["origin", "https://evil.example"],
    ["origin", "null"],
  ])("is refused by either of the browser's words: %s %s", async (name, value) => {
    expect(await post({ [name]: value, "content-type": "application/x-www-form-urlencoded" })).toBe(403);
  });

  it("is not what a mail program sends, which says neither", async () => {
    expect(await post({ "content-type": "application/x-www-form-urlencoded" }, "/en/digest/x")).toBe(404);
  });
});

describe("an address with a slash at its end", () => {
  it.each([
    ["/en/", "/en"],
    ["/id/catalogs/?cursor=x", "/id/catalogs?cursor=x"],
  ])("%s goes on to %s, on whatever host the site is", async (path, to) => {
    const answer = await world.site.request(`https://gateway.example${path}`);
    expect(answer.status).toBe(301);
    expect(answer.headers.get("location")).toBe(to);
  });

  it.each(["//evil.example/", "/en//evil.example/", "/en/\\evil.example/"])(
    "%s goes nowhere else",
    async (path) => {
      const answer = await world.site.request(`https://gateway.example${path}`);
      expect(answer.headers.get("location") ?? "/en").toMatch(
        new RegExp(`^/(${localePattern})(/[^/\\\\]|$)`),
      );
    },
  );
});

describe("a person with an unusual mail address", () => {
  it.each([
    "odd!mail@demo.example",
    "a&b@demo.example",
    "x@xn--80akhbyknj4f.xn--p1ai",
    "first.last@münchen.example",
    "user@localhost",
  ])("%s signs in, and stands in the admins' list", async (email) => {
    const claims = { issuer: world.issuer, subject: email, name: "Odd (demo)", email, emailVerified: true };
    const person = await welcomePerson(world.ctxOf(), claims);
    expect((await (await world.browserOf(person)).get("/en/account")).status).toBe(200);
    const admin = await world.makePerson({ roles: ["admin"] });
    expect(await (await (await world.browserOf(admin)).get("/en/admin/people")).text()).toContain(
      email.replace("&", "&amp;"),
    );
  });
});

describe("an id that is none", () => {
  it("is a 404, however long", async () => {
    const admin = await world.makePerson({ roles: ["admin"] });
    expect((await (await world.browserOf(admin)).get(`/en/admin/people/${"a".repeat(3000)}`)).status).toBe(
      404,
    );
  });
});

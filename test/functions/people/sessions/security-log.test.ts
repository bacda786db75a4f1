import { beforeAll, describe, expect, it } from "vitest";
import { apiApp } from "#functions/api.app.ts";
import { grantRoles } from "#functions/people/people/people.service.ts";
import { bearerVerifier } from "#functions/people/sessions/bearer.ts";
import { createLog } from "#functions/platform/log.ts";
import { siteApp } from "#functions/site.app.tsx";
import { sendInquiry } from "#functions/trade/inquiries/inquiries.service.ts";
import type { Person } from "#shared/people/people/person.ts";
import { inquiryInput, makeMarket } from "#test/support/inquiries.ts";
import { logLinesOf } from "#test/support/log-lines.ts";
import { createWorld, siteUrl, type World } from "#test/support/world.ts";

let world: World;
let site: Awaited<ReturnType<typeof siteApp>>;
let api: Awaited<ReturnType<typeof apiApp>>;
beforeAll(async () => {
  world = await createWorld();
  const platform = { ...world.platform, log: createLog("info") };
  site = await siteApp(platform);
  api = await apiApp(platform, bearerVerifier(platform.config, platform.log));
});

async function securityOf(act: () => Promise<unknown>) {
  return (await logLinesOf(act)).filter((line) => line.isSecurity);
}

const loud = (person: Person) => ({ ...world.ctxOf(person), log: createLog("info") });

describe("the log", () => {
  it("says who was refused what, by ids and the route alone", async () => {
    const person = await world.makePerson({ name: "Secret Name" });
    const cookie = await world.cookieOf(person);
    const target = await world.makePerson();
    const lines = await securityOf(() =>
      Promise.resolve(site.request(`${siteUrl}/en/admin/people/${target.id}`, { headers: { cookie } })),
    );
    expect(lines).toMatchObject([
      { event: "refused", code: "forbidden", status: 403, method: "GET", actorId: person.id },
    ]);
    expect(String(lines[0]?.route)).toContain("/admin/people/:personId");
    expect(JSON.stringify(lines)).not.toMatch(/Secret Name|demo\.example/);
  });

  it("says so where the thing is hidden from them, and nothing where there is no such thing", async () => {
    const { profile } = await makeMarket(world);
    const stranger = await world.cookieOf(await world.makePerson());
    const get = (path: string) =>
      securityOf(() => Promise.resolve(site.request(`${siteUrl}${path}`, { headers: { cookie: stranger } })));
    expect(await get(`/en/business/${profile.id}/inquiries`)).toMatchObject([
      { code: "hidden", status: 404 },
    ]);
    expect(await get("/en/nowhere")).toEqual([]);
  });

  it("says that a form was forged, and that a token is none of ours", async () => {
    const cookie = await world.cookieOf(await world.makePerson());
    const headers = { cookie, origin: "https://evil.example" };
    const forged = await securityOf(() =>
      Promise.resolve(site.request(`${siteUrl}/en/requests/new`, { method: "POST", headers, body: "a=b" })),
    );
    expect(forged).toMatchObject([{ event: "refused", code: "form_forged" }]);
    const token = "x".repeat(9000);
    const refused = await securityOf(() =>
      Promise.resolve(api.request(`${siteUrl}/api/v1/me`, { headers: { authorization: `Bearer ${token}` } })),
    );
    expect(refused).toMatchObject([{ event: "refused", code: "token_invalid", status: 401 }]);
    expect(JSON.stringify(refused)).not.toContain("xxx");
  });

  it("says nothing of whoever is only asked to sign in", async () => {
    expect(await securityOf(() => Promise.resolve(site.request(`${siteUrl}/en/account`)))).toEqual([]);
  });

  it("says who set whose roles, once it is done, and which roles people took themselves", async () => {
    const admin = await world.makePerson({ roles: ["admin"] });
    const person = await world.makePerson({ roles: ["officer"] });
    const at = { personId: person.id };
    const grant = (version: number) =>
      grantRoles(loud(admin), at, { roles: ["attache"], markets: ["JP"] }, version);
    expect(await securityOf(() => grant(1))).toMatchObject([
      {
        event: "roles_changed",
        actorId: admin.id,
        personId: person.id,
        added: "attache",
        removed: "officer",
      },
    ]);
    expect(await securityOf(() => grant(1).catch(() => undefined))).toEqual([]);
    const { buyer, listing } = await makeMarket(world);
    const sent = await securityOf(() => sendInquiry(loud(buyer), { listingId: listing.id }, inquiryInput()));
    expect(sent).toMatchObject([{ event: "roles_changed", personId: buyer.id, added: "buyer" }]);
  });
});

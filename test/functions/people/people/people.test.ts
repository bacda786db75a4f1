import { beforeAll, describe, expect, it } from "vitest";
import { welcomePerson } from "#functions/people/people/people.offers.ts";
import { grantRoles, listAudit } from "#functions/people/people/people.service.ts";
import type { Person } from "#shared/people/people/person.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

const claims = (subject: string) => ({
  issuer: world.issuer,
  subject,
  name: "Sari (demo)",
  email: `${subject}@demo.example`,
  emailVerified: true,
});

describe("POST /admin/find-people", () => {
  it("finds people by any part of a name or mail address, for admins alone, without an address that names them", async () => {
    const admin = await world.browserOf(await world.makePerson({ roles: ["admin"] }));
    const person = await welcomePerson(world.ctxOf(), {
      ...claims("wanted-one"),
      name: "Wulandári Wanted (demo)",
    });
    const foundBy = async (q: string) => {
      const answer = await admin.post("/en/admin/find-people", { q });
      expect(answer.status).toBe(303);
      return answer.headers.get("location") ?? "";
    };
    for (const q of ["wulandari", "WANTED-ONE@"]) {
      const address = await foundBy(q);
      expect(address).toBe(`/en/admin/people?found=${person.id}`);
      const page = await (await admin.get(address)).text();
      expect(page).toContain(`/en/admin/people/${person.id}"`);
      expect(page).not.toContain("Sari");
    }
    expect(await (await admin.get(await foundBy("nobody at all"))).text()).toContain("Nobody was found");
    expect((await admin.post("/en/admin/find-people", { q: "a" })).status).toBe(400);
    const buyer = await world.browserOf(await world.makePerson({ roles: ["buyer"] }));
    expect((await buyer.post("/en/admin/find-people", { q: "wanted" })).status).toBe(403);
    expect((await buyer.get(`/en/admin/people?found=${person.id}`)).status).toBe(403);
  });
});

describe("welcomePerson", () => {
  it("makes one person for 20 first sign-ins at once", async () => {
    const people = await Promise.all(
      Array.from({ length: 20 }, () => welcomePerson(world.ctxOf(), claims("twenty"))),
    );
    expect(new Set(people.map((it) => it.id)).size).toBe(1);
  });

  it("takes over a changed name and mail", async () => {
    const before = await welcomePerson(world.ctxOf(), claims("changes"));
    const after = await welcomePerson(world.ctxOf(), {
      ...claims("changes"),
      name: "Sari B. (demo)",
      emailVerified: false,
    });
    expect(after).toMatchObject({ id: before.id, name: "Sari B. (demo)", emailVerified: false });
  });

  it("keeps one person, with the newest of what the provider says, through 10 sign-ins at once", async () => {
    const before = await welcomePerson(world.ctxOf(), claims("again"));
    const news = { ...claims("again"), name: "Sari C. (demo)" };
    const people = await Promise.all(Array.from({ length: 10 }, () => welcomePerson(world.ctxOf(), news)));
    expect(new Set(people.map(({ id, name }) => `${id} ${name}`))).toEqual(
      new Set([`${before.id} Sari C. (demo)`]),
    );
    expect((await world.reload(before)).version).toBe(2);
  });

  it.each([
    ["Sari\r\nBcc: all@demo.example", "Sari Bcc:"],
    ["\u202Eiras\u202C Sari\u200B", "iras Sari"],
    ["You won: https://evil.example/win", "You won:"],
    ["www.evil.example", "cleaned"],
    ["", "cleaned"],
    ["x".repeat(300), "x".repeat(120)],
  ])("knows somebody whom the provider calls %j as a stranger may be told of them", async (name, known) => {
    const person = await welcomePerson(world.ctxOf(), { ...claims("cleaned"), name });
    expect(person.name).toBe(known);
    expect((await world.reload(person)).name).toBe(known);
  });

  it("makes the configured identity an admin, and nobody else", async () => {
    expect((await welcomePerson(world.ctxOf(), claims("first-admin"))).roles).toEqual(["admin"]);
    expect((await welcomePerson(world.ctxOf(), claims("second"))).roles).toEqual([]);
  });
});

describe("a first admin", () => {
  const firstAdmins = (...entries: string[]) => {
    const ctx = world.ctxOf();
    return { ...ctx, config: { ...ctx.config, firstAdmins: entries } };
  };
  const auditOf = async (personId: string) => {
    const admin = await world.makePerson({ roles: ["admin"] });
    const { items } = await listAudit(world.ctxOf(admin), {}, { limit: 50 });
    return items.filter((it) => it.personId === personId);
  };
  async function takeRole(person: Person) {
    const admin = await world.makePerson({ roles: ["admin"] });
    const none = { roles: [], markets: [] };
    const { version } = await world.reload(person);
    await grantRoles(world.ctxOf(admin), { personId: person.id }, none, version);
  }

  it("is written down as made by the configuration, once, however often and at once they sign in", async () => {
    const ctx = firstAdmins("once@demo.example");
    const people = await Promise.all(
      Array.from({ length: 10 }, () => welcomePerson(ctx, { ...claims("once"), email: "Once@demo.example" })),
    );
    expect(new Set(people.map((it) => it.id)).size).toBe(1);
    const [entry, ...others] = await auditOf(people[0]?.id ?? "");
    expect(entry).toMatchObject({ act: "roles", before: { roles: [] }, after: { roles: ["admin"] } });
    expect([entry?.actorId, others]).toEqual([undefined, []]);
  });

  it("whose role was taken is none again at the next sign-in, nor by another account of the same address", async () => {
    const ctx = firstAdmins("taken@demo.example");
    const person = await welcomePerson(ctx, claims("taken"));
    expect(person.roles).toEqual(["admin"]);
    await takeRole(person);
    expect((await welcomePerson(ctx, claims("taken"))).roles).toEqual([]);
    expect((await welcomePerson(ctx, { ...claims("taken"), name: "Sari D. (demo)" })).roles).toEqual([]);
    const other = await welcomePerson(ctx, { ...claims("taken-2"), email: "taken@demo.example" });
    expect(other.roles).toEqual([]);
    expect(await auditOf(person.id)).toHaveLength(2);
  });

  it("is none again by another entry that names them", async () => {
    const ctx = firstAdmins(`${world.issuer}|both`, "both@demo.example");
    const unverified = { ...claims("both"), emailVerified: false };
    const person = await welcomePerson(ctx, unverified);
    await takeRole(person);
    expect((await welcomePerson(ctx, claims("both"))).roles).toEqual([]);
  });

  it("is made of somebody known already whom the configuration comes to name", async () => {
    const before = await welcomePerson(world.ctxOf(), claims("later"));
    const after = await welcomePerson(firstAdmins("later@demo.example"), claims("later"));
    expect(after).toMatchObject({ id: before.id, roles: ["admin"] });
    expect(await auditOf(before.id)).toHaveLength(1);
  });

  it("is not made of whom an admin took the role from before the configuration took effect on them", async () => {
    const ctx = firstAdmins("was@demo.example");
    const person = await world.makePerson({ subject: "was", email: "was@demo.example", roles: ["admin"] });
    const admin = await world.makePerson({ roles: ["admin"] });
    const taking = { ...ctx, actor: { kind: "person", person: admin } } as const;
    await grantRoles(taking, { personId: person.id }, { roles: [], markets: [] }, 1);
    expect((await welcomePerson(ctx, claims("was"))).roles).toEqual([]);
  });

  it("needs a verified address", async () => {
    const ctx = firstAdmins("unsure@demo.example");
    const unverified = { ...claims("unsure"), emailVerified: false };
    expect((await welcomePerson(ctx, unverified)).roles).toEqual([]);
    expect((await welcomePerson(ctx, claims("unsure"))).roles).toEqual(["admin"]);
  });
});

describe("grantRoles", () => {
  it("writes down who gave what to whom", async () => {
    const admin = await world.makePerson({ roles: ["admin"] });
    const person = await world.makePerson();
    await grantRoles(world.ctxOf(admin), { personId: person.id }, { roles: ["attache"], markets: ["JP"] }, 1);
    expect(await world.reload(person)).toMatchObject({ roles: ["attache"], markets: ["JP"], version: 2 });
    const { items } = await listAudit(world.ctxOf(admin), {}, { limit: 10 });
    expect(items[0]).toMatchObject({
      actorId: admin.id,
      personId: person.id,
      after: { roles: ["attache"], markets: ["JP"] },
    });
  });

  it("writes the roles, the entry and the roll once for one form sent 10 times at once", async () => {
    const admin = await world.makePerson({ roles: ["admin"] });
    const person = await world.makePerson();
    const ctx = world.ctxOf(admin, { key: "grant", scope: admin.id });
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        grantRoles(ctx, { personId: person.id }, { roles: ["officer"], markets: [], office: "trade" }, 1),
      ),
    );
    for (const answer of answers) expect(answer).toEqual(await world.reload(person));
    const { items } = await listAudit(world.ctxOf(admin), {}, { limit: 50 });
    expect(items.filter((it) => it.personId === person.id)).toHaveLength(1);
  });

  it("answers 409 to whoever saw an older version, and writes nothing down", async () => {
    const admin = await world.makePerson({ roles: ["admin"] });
    const person = await world.makePerson();
    const grant = (version: number) =>
      grantRoles(
        world.ctxOf(admin),
        { personId: person.id },
        { roles: ["officer"], markets: [], office: "trade" },
        version,
      );
    await grant(1);
    await expect(grant(1)).rejects.toMatchObject({ status: 409, code: "version_stale" });
    const { items } = await listAudit(world.ctxOf(admin), {}, { limit: 50 });
    expect(items.filter((it) => it.personId === person.id)).toHaveLength(1);
  });

  it("refuses whoever is not an admin", async () => {
    const officer = await world.makePerson({ roles: ["officer"] });
    const grant = grantRoles(
      world.ctxOf(officer),
      { personId: officer.id },
      { roles: ["admin"], markets: [] },
      1,
    );
    await expect(grant).rejects.toMatchObject({ status: 403 });
  });

  it("lets nobody lock themselves out", async () => {
    const admin = await world.makePerson({ roles: ["admin"] });
    const grant = grantRoles(world.ctxOf(admin), { personId: admin.id }, { roles: [], markets: [] }, 1);
    await expect(grant).rejects.toMatchObject({ code: "admin_needs_admin" });
  });
});

describe("GET /me", () => {
  it("answers 401 without a token, and with one who you are", async () => {
    const person = await world.makePerson();
    expect((await world.apiOf()("GET", "/me")).status).toBe(401);
    const answer = await world.apiOf(person)("GET", "/me");
    expect(await answer.json()).toMatchObject({ id: person.id });
    expect(answer.headers.get("etag")).toBe('"1"');
  });
});

describe("the language that somebody is written to in", () => {
  it("is theirs to choose, by the page or the API, and refused where Rantau does not speak it", async () => {
    const person = await world.makePerson();
    const browser = await world.browserOf(person);
    expect(await (await browser.get("/en/account")).text()).toContain('<option value="en" selected');
    const answer = await browser.post("/en/account", { locale: "zh-Hant" });
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/en/account?saved"]);
    expect(await world.reload(person)).toMatchObject({ locale: "zh-Hant" });
    expect(await (await browser.get("/en/account?saved")).text()).toContain(
      '<option value="zh-Hant" selected',
    );

    const api = world.apiOf(person);
    expect((await api("PUT", "/me/language", { locale: "ar" })).status).toBe(200);
    expect(await world.reload(person)).toMatchObject({ locale: "ar" });
    expect((await api("PUT", "/me/language", { locale: "fr" })).status).toBe(400);
  });
});

describe("POST /admin/people/:personId", () => {
  it("grants the roles of the form", async () => {
    const browser = await world.browserOf(await world.makePerson({ roles: ["admin"] }));
    const person = await world.makePerson();
    const answer = await browser.post(`/en/admin/people/${person.id}`, {
      version: "1",
      roles: ["attache", "officer"],
      markets: "TW",
      office: "trade",
      once: "a",
    });
    expect(answer.status).toBe(303);
    expect(await world.reload(person)).toMatchObject({ roles: ["attache", "officer"], markets: ["TW"] });
  });

  it("draws the form again, with what was chosen, where an attaché has no market", async () => {
    const browser = await world.browserOf(await world.makePerson({ roles: ["admin"] }));
    const person = await world.makePerson();
    const answer = await browser.post(`/id/admin/people/${person.id}`, {
      version: "1",
      roles: "attache",
      once: "b",
    });
    expect(answer.status).toBe(400);
    const page = await answer.text();
    expect(page).toMatch(/value="attache"[^>]*checked/);
    expect(page).toContain("Atase melayani setidaknya satu pasar.");
  });

  it("refuses a post that another site made", async () => {
    const admin = await world.makePerson({ roles: ["admin"] });
    const person = await world.makePerson();
    const answer = await world.site.request(`http://localhost:4310/en/admin/people/${person.id}`, {
      method: "POST",
      headers: { origin: "https://evil.example", "sec-fetch-site": "cross-site" },
      body: new URLSearchParams({ roles: "admin" }),
    });
    expect(answer.status).toBe(403);
    expect(admin.version).toBe(1);
  });
});

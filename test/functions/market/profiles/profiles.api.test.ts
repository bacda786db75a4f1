import { beforeAll, describe, expect, it } from "vitest";
import { invitationToken } from "#functions/market/profiles/invitation-token.ts";
import { updatePrivate } from "#functions/market/profiles/profiles.service.ts";
import { makeExporter } from "#test/support/factories.ts";
import { createWorld, type World } from "#test/support/world.ts";
import { addMember, newBusiness } from "./profile-forms.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

const secrets = {
  nib: "9120304567890",
  npwp: "01.312.166.0-091.000",
  phone: "0812-3456-7890",
  email: "rahasia@usaha.example",
};

describe("POST /profiles", () => {
  it("answers 201 with the public view and its version, and the same to a repeat", async () => {
    const person = await world.makePerson();
    const body = { ...newBusiness(), private: secrets };
    const send = () => world.apiOf(person)("POST", "/profiles", body, { "idempotency-key": "k1" });
    const first = await send();
    expect(first.status).toBe(201);
    expect(first.headers.get("etag")).toBe('"1"');
    const made = await first.json();
    expect(made).toMatchObject({ handle: body.details.handle, provinceCode: "35" });
    expect(await (await send()).json()).toEqual(made);
  });

  it("answers 409 with the field for a handle that is taken", async () => {
    const { profile } = await makeExporter(world);
    const person = await world.makePerson();
    const answer = await world.apiOf(person)("POST", "/profiles", newBusiness({ handle: profile.handle }));
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({
      code: "handle_taken",
      errors: [{ pointer: "/details/handle", code: "handle_taken" }],
    });
  });

  it("answers 400 with one entry for each fault", async () => {
    const person = await world.makePerson();
    const body = {
      details: {
        ...newBusiness().details,
        regencyCode: "99.99",
        certificates: [{ kind: "haccp", issuer: "BPJPH", number: "1", validFrom: "yesterday" }],
        ownerId: person.id,
        isDemo: true,
      },
      private: {
        nib: "1",
        npwp: "216090524017001",
        phone: "x",
        sizeBasis: { by: "capital", amountRupiah: 0.5 },
      },
    };
    const answer = await world.apiOf(person)("POST", "/profiles", body);
    expect(answer.status).toBe(400);
    const { errors } = (await answer.json()) as { errors: { pointer: string; code: string }[] };
    expect(errors.map((it) => `${it.pointer} ${it.code}`).sort()).toEqual([
      "/details/certificates/0/number text_too_short",
      "/details/certificates/0/validFrom format_wrong",
      "/details/isDemo field_unknown",
      "/details/ownerId field_unknown",
      "/details/regencyCode regency_unknown",
      "/private/nib nib_malformed",
      "/private/npwp npwp_malformed",
      "/private/phone phone_malformed",
      "/private/sizeBasis/amountRupiah number_not_whole",
    ]);
  });
});

describe("POST /profiles with too much", () => {
  it.each([
    ["a story past its limit", "x".repeat(4001), 400],
    ["5 MB of text", "x".repeat(5_000_000), 413],
  ])("refuses %s", async (_, story, status) => {
    const person = await world.makePerson();
    const body = newBusiness({ text: { en: { story, makes: "Baskets" } } });
    expect((await world.apiOf(person)("POST", "/profiles", body)).status).toBe(status);
    expect((await world.reload(person)).memberships).toEqual([]);
  });

  it("refuses more than 30 certificates, and more than 8 places abroad", async () => {
    const person = await world.makePerson();
    const certificate = {
      kind: "iso" as const,
      issuer: "ISO",
      number: "9001",
      validFrom: "2026-01-01",
      covers: [],
    };
    const body = newBusiness({
      certificates: Array.from({ length: 31 }, () => certificate),
      workedAbroad: Array.from({ length: 9 }, () => ({ country: "HK", trade: "Care" })),
    });
    const answer = await world.apiOf(person)("POST", "/profiles", body);
    const { errors } = (await answer.json()) as { errors: { pointer: string; code: string }[] };
    expect(errors.map((it) => `${it.pointer} ${it.code}`).sort()).toEqual([
      "/details/certificates list_too_long",
      "/details/workedAbroad list_too_long",
    ]);
  });
});

describe("the public view", () => {
  it("holds no NIB, NPWP, phone, mail or owner, not even for members", async () => {
    const { person, profile } = await makeExporter(world);
    const value = {
      nib: secrets.nib,
      npwp: "013121660091000",
      phone: "+6281234567890",
      email: secrets.email,
    };
    await updatePrivate(world.ctxOf(person), { profileId: profile.id }, value, 1);
    const site = await world.browserOf();
    const member = await world.browserOf(person);
    const answers = await Promise.all([
      world.apiOf()("GET", `/profiles/${profile.id}`),
      world.apiOf(person)("GET", `/profiles/${profile.id}`),
      world.apiOf(person)("GET", "/profiles"),
      world.apiOf()("GET", `/exporters/${profile.handle}`),
      site.get(`/en/exporters/${profile.handle}`),
      site.get(`/id/exporters/${profile.handle}`),
      member.get(`/en/exporters/${profile.handle}`),
    ]);
    for (const answer of answers) {
      expect(answer.status).toBe(200);
      const text = await answer.text();
      expect(text).toContain(profile.businessName);
      expect(text).not.toMatch(/"(ownerId|nib|npwp|phone|email|sizeBasis|samples)"/);
      for (const secret of [...Object.values(value), "081234567890", "81234567890", person.email])
        expect(text).not.toContain(secret);
    }
    const toNobody = [
      await world.apiOf()("GET", `/profiles/${profile.id}`),
      await site.get(`/en/exporters/${profile.handle}`),
    ];
    for (const answer of toNobody) expect(await answer.text()).not.toContain(person.id);
  });
});

describe("PUT /profiles/:profileId", () => {
  it("changes the version that If-Match names, and answers 409 to the one after", async () => {
    const { person, profile } = await makeExporter(world);
    const body = { details: newBusiness({ handle: profile.handle, businessName: "Baru" }).details };
    const put = (headers?: Record<string, string>) =>
      world.apiOf(person)("PUT", `/profiles/${profile.id}`, body, headers);
    expect((await put()).status).toBe(428);
    const first = await put({ "if-match": '"1"' });
    expect(first.status).toBe(200);
    expect(first.headers.get("etag")).toBe('"2"');
    expect((await put({ "if-match": '"1"' })).status).toBe(409);
  });

  it("answers 401 without a token, 403 to other exporters, 404 where there is none", async () => {
    const { profile } = await makeExporter(world);
    const { person: stranger } = await makeExporter(world);
    const body = { details: newBusiness().details };
    const match = { "if-match": '"1"' };
    const path = `/profiles/${profile.id}`;
    expect((await world.apiOf()("PUT", path, body, match)).status).toBe(401);
    expect((await world.apiOf(stranger)("PUT", path, body, match)).status).toBe(403);
    const nowhere = `/profiles/prf_${"0".repeat(26)}`;
    expect((await world.apiOf(stranger)("PUT", nowhere, body, match)).status).toBe(404);
  });
});

describe("/profiles/:profileId/private", () => {
  it("keeps numbers as digits, for members and officers", async () => {
    const { person, profile } = await makeExporter(world);
    const path = `/profiles/${profile.id}/private`;
    const put = await world.apiOf(person)("PUT", path, secrets, { "if-match": '"1"' });
    expect(put.status).toBe(200);
    const officer = await world.makePerson({ roles: ["officer"] });
    const get = await world.apiOf(officer)("GET", path);
    expect(get.headers.get("cache-control")).toBe("no-store");
    expect(await get.json()).toMatchObject({
      nib: "9120304567890",
      npwp: "013121660091000",
      phone: "+6281234567890",
      email: "rahasia@usaha.example",
      version: 2,
    });
    expect((await world.apiOf(officer)("PUT", path, {}, { "if-match": '"2"' })).status).toBe(403);
    expect((await world.apiOf()("GET", path)).status).toBe(401);
  });
});

describe("members and invitations", () => {
  it("come and go by the API", async () => {
    const { person: owner, profile } = await makeExporter(world);
    const invited = await world.makePerson();
    const path = `/profiles/${profile.id}`;
    const body = { email: invited.email, role: "helper" };
    const answer = await world.apiOf(owner)("POST", `${path}/invitations`, body);
    expect(answer.status).toBe(201);
    const invitation = (await answer.json()) as { id: string };
    const token = invitationToken(world.config, invitation.id);
    expect(JSON.stringify(invitation)).not.toContain(token.split(".")[1]);
    const accepted = await world.apiOf(invited)("POST", "/invitations/accept", { token });
    expect(await accepted.json()).toEqual({ profileId: profile.id });
    const members = await world.apiOf(invited)("GET", `${path}/members`);
    expect(((await members.json()) as { items: object[] }).items).toHaveLength(2);
    expect((await world.apiOf(invited)("GET", `${path}/invitations`)).status).toBe(403);
    const removal = await world.apiOf(owner)("DELETE", `${path}/members/${invited.id}`);
    expect(removal.status).toBe(204);
    expect((await world.apiOf(invited)("GET", `${path}/members`)).status).toBe(403);
  });

  it("are for members: an officer sees none", async () => {
    const { profile } = await makeExporter(world);
    await addMember(world, profile, "helper");
    const officer = await world.makePerson({ roles: ["officer"] });
    expect((await world.apiOf(officer)("GET", `/profiles/${profile.id}/members`)).status).toBe(403);
    expect((await world.apiOf()("GET", `/profiles/${profile.id}/members`)).status).toBe(401);
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import type { Person } from "#shared/people/people/person.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
let admin: Person;
beforeAll(async () => {
  world = await createWorld({ table: "engine" });
  admin = await world.makePerson({ roles: ["admin"] });
});

const json = { "content-type": "application/json", "if-match": '"1"' };

async function put(body: BodyInit, headers: Record<string, string> = json) {
  return world.api.request(`http://localhost:4310/api/v1/people/${admin.id}/roles`, {
    method: "PUT",
    headers: { authorization: `Bearer ${admin.subject}~read+write`, ...headers },
    body,
  });
}

describe("a JSON body", () => {
  it.each([
    ["that is not JSON", "{", 400, "json_malformed"],
    ["100 levels deep", `${"[".repeat(100)}${"]".repeat(100)}`, 400, "json_too_deep"],
    ["of 5 MB", JSON.stringify({ roles: ["x".repeat(5_000_000)] }), 413, "body_too_large"],
  ])("%s is refused", async (_, body, status, code) => {
    const answer = await put(body);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    expect(await answer.json()).toMatchObject({ status, code });
  });

  // hono/body-limit believes the length that a request announces.
  it("of 5 MB that says it is short is refused", async () => {
    const answer = await put(JSON.stringify({ roles: ["x".repeat(5_000_000)] }), {
      ...json,
      "content-length": "10",
    });
    expect(answer.status).toBe(413);
  });

  it("that says it has 5 MB is refused, whatever it has", async () => {
    expect((await put("{}", { ...json, "content-length": "5000000" })).status).toBe(413);
  });

  it("that is no valid UTF-8 is refused", async () => {
    const answer = await put(new Uint8Array([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x7d]));
    expect(await answer.json()).toMatchObject({ status: 400, code: "text_not_utf8" });
  });

  it("of another media type is refused", async () => {
    const answer = await put("roles=admin", {
      "content-type": "application/x-www-form-urlencoded",
      "if-match": '"1"',
    });
    expect(answer.status).toBe(415);
  });

  it("with a field that there is not names it", async () => {
    const answer = await put(JSON.stringify({ roles: [], markets: [], isAdmin: true }));
    expect(await answer.json()).toMatchObject({ errors: [{ pointer: "/isAdmin", code: "field_unknown" }] });
  });

  it("says what is wrong in the reader's language", async () => {
    const answer = await put("{", { ...json, "accept-language": "id-ID,id;q=0.9" });
    expect(answer.headers.get("content-language")).toBe("id");
    expect(await answer.json()).toMatchObject({ title: "Isi permintaan bukan JSON yang benar." });
  });
});

describe("If-Match", () => {
  it("is asked for, checked for its form, and decides", async () => {
    const body = JSON.stringify({ roles: ["admin"], markets: [] });
    expect((await put(body, { "content-type": "application/json" })).status).toBe(428);
    expect((await put(body, { ...json, "if-match": "three" })).status).toBe(400);
    expect((await put(body, { ...json, "if-match": '"7"' })).status).toBe(409);
    expect((await put(body)).status).toBe(200);
  });
});

describe("a token", () => {
  it("without the scope for writing only reads", async () => {
    const reads = world.apiOf(admin, "read");
    expect((await reads("GET", "/me")).status).toBe(200);
    const refused = await reads(
      "PUT",
      `/people/${admin.id}/roles`,
      { roles: [], markets: [] },
      { "if-match": '"1"' },
    );
    expect(await refused.json()).toMatchObject({ status: 403, code: "token_scope_missing" });
  });

  it("of somebody who never signed in here is told so", async () => {
    const stranger = { ...admin, subject: "nobody-we-know" };
    expect(await (await world.apiOf(stranger)("GET", "/me")).json()).toMatchObject({
      code: "person_unknown",
    });
  });
});

describe("an address that there is not", () => {
  it("answers 404 as a problem, with the HTTP request's id", async () => {
    const answer = await world.apiOf()("GET", "/nothing-here");
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({
      code: "not_found",
      requestId: answer.headers.get("x-request-id"),
    });
  });
});

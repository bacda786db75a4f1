import { beforeAll, describe, expect, it } from "vitest";
import type { Thread } from "#shared/trade/inquiries/thread.ts";
import { inquiryInput, makeMarket, makeThread } from "#test/support/inquiries.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

describe("POST /listings/:listingId/inquiries", () => {
  it("makes one inquiry of the same Idempotency-Key sent 20 times at once, with 20 same answers", async () => {
    const { buyer, listing } = await makeMarket(world);
    const ask = world.apiOf(buyer);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        ask("POST", `/listings/${listing.id}/inquiries`, inquiryInput(), { "idempotency-key": "same" }),
      ),
    );
    const bodies = await Promise.all(answers.map((it) => it.json()));
    expect(new Set(answers.map((it) => it.status))).toEqual(new Set([201]));
    for (const body of bodies) expect(body).toEqual(bodies[0]);
    const mine = (await (await ask("GET", "/inquiries")).json()) as { items: unknown[] };
    expect(mine.items).toHaveLength(1);
  });

  it("refuses the same key for another inquiry", async () => {
    const { buyer, listing } = await makeMarket(world);
    const ask = (quantity: number) =>
      world.apiOf(buyer)("POST", `/listings/${listing.id}/inquiries`, inquiryInput({ quantity }), {
        "idempotency-key": "reused",
      });
    expect((await ask(200)).status).toBe(201);
    const second = await ask(300);
    expect(second.status).toBe(422);
    expect(await second.json()).toMatchObject({ code: "idempotency_key_reused" });
  });

  it("says what is wrong, field by field, in the language asked for", async () => {
    const { buyer, listing } = await makeMarket(world);
    const answer = await world.apiOf(buyer)(
      "POST",
      `/listings/${listing.id}/inquiries`,
      inquiryInput({ quantity: 90 }),
      { "accept-language": "id" },
    );
    expect(answer.status).toBe(422);
    expect(answer.headers.get("content-type")).toContain("application/problem+json");
    expect(await answer.json()).toMatchObject({
      code: "quantity_below_moq",
      errors: [{ pointer: "/quantity", detail: "Pesanan minimum eksportir ini 100." }],
    });
  });

  it.each([
    ["an obsolete Incoterm", { incoterm: "DAT" }, "/incoterm"],
    ["an unknown field", { isAdmin: true }, "/isAdmin"],
    ["a fractional quantity", { quantity: 100.5 }, "/quantity"],
    ["a message that is too long", { message: "x".repeat(4001) }, "/message"],
    ["an unknown country", { destinationCountry: "XX" }, "/destinationCountry"],
  ])("refuses %s", async (_, change, pointer) => {
    const { buyer, listing } = await makeMarket(world);
    const body = { ...inquiryInput(), ...change };
    const answer = await world.apiOf(buyer)("POST", `/listings/${listing.id}/inquiries`, body);
    expect(answer.status).toBe(400);
    expect(((await answer.json()) as { errors: { pointer: string }[] }).errors[0]?.pointer).toBe(pointer);
  });

  it("tells how long to wait past a limit", async () => {
    const { buyer, listing } = await makeMarket(world);
    const statuses: number[] = [];
    let last: Response | undefined;
    for (let count = 0; count < 6; count++) {
      last = await world.apiOf(buyer)("POST", `/listings/${listing.id}/inquiries`, inquiryInput());
      statuses.push(last.status);
    }
    expect(statuses).toEqual([201, 201, 201, 201, 201, 429]);
    expect(Number(last?.headers.get("retry-after"))).toBeGreaterThan(0);
  });

  it("answers 401 without a token, and 403 to a token that may only read", async () => {
    const { buyer, listing } = await makeMarket(world);
    const path = `/listings/${listing.id}/inquiries`;
    expect((await world.apiOf()("POST", path, inquiryInput())).status).toBe(401);
    expect((await world.apiOf(buyer, "read")("POST", path, inquiryInput())).status).toBe(403);
  });
});

describe("the thread's routes", () => {
  it("lead through the whole thread", async () => {
    const { buyer, exporter, profile, inquiry } = await makeThread(world);
    const [hers, his] = [world.apiOf(buyer), world.apiOf(exporter)];
    const path = `/inquiries/${inquiry.id}`;
    const inbox = async (stage: string) => {
      const answer = await his("GET", `/profiles/${profile.id}/inquiries?stage=${stage}`);
      return ((await answer.json()) as { items: { id: string }[] }).items.map((it) => it.id);
    };
    expect(await inbox("new")).toEqual([inquiry.id]);
    const message = await his("POST", `${path}/messages`, { text: "We can.", language: "en" });
    expect(message.status).toBe(201);
    expect(Object.keys((await message.json()) as object)).not.toContain("authorId");
    expect(await inbox("answered")).toEqual([inquiry.id]);
    const upTo = "2999-01-01T00:00:00.000Z";
    expect((await hers("POST", `${path}/read`, { upTo })).status).toBe(200);
    expect((await hers("POST", `${path}/contact`, { fields: ["email"] })).status).toBe(200);
    expect(await (await his("GET", path)).json()).toMatchObject({
      contacts: { buyer: { email: buyer.email } },
    });
    expect((await hers("DELETE", `${path}/contact`)).status).toBe(200);
    expect((await hers("POST", `${path}/report`, { reason: "other" })).status).toBe(201);
    expect((await hers("POST", `${path}/block`)).status).toBe(204);
    expect((await his("POST", `${path}/messages`, { text: "Hello?", language: "en" })).status).toBe(422);
    expect((await hers("DELETE", `${path}/block`)).status).toBe(204);
    expect((await hers("POST", `${path}/close`)).status).toBe(200);
    expect((await his("POST", `${path}/reopen`)).status).toBe(422);
    expect((await hers("POST", `${path}/reopen`)).status).toBe(200);
    const thread = await hers("GET", path);
    expect(await thread.json()).toMatchObject({
      stage: "answered",
      side: "buyer",
      isReported: true,
      messages: [{ number: 1 }, { number: 2, text: "We can." }],
    });
    expect(thread.headers.get("etag")).toMatch(/^"\d+"$/);
  });

  it("do nothing more of a repeat with the same Idempotency-Key, and answer it as the first time", async () => {
    const { buyer, exporter, inquiry } = await makeThread(world);
    const [hers, his] = [world.apiOf(buyer), world.apiOf(exporter)];
    const path = `/inquiries/${inquiry.id}`;
    const thread = async () => (await (await his("GET", path)).json()) as Thread;
    const calls: [action: string, body: unknown, undo?: [string, string]][] = [
      ["messages", { text: "Hello?", language: "en" }],
      ["read", { upTo: "2999-01-01T00:00:00.000Z" }],
      ["close", undefined, ["POST", "reopen"]],
      ["contact", { fields: ["email"] }, ["DELETE", "contact"]],
      ["block", undefined, ["DELETE", "block"]],
      ["report", { reason: "other" }],
    ];
    for (const [action, body, undo] of calls) {
      const send = () => hers("POST", `${path}/${action}`, body, { "idempotency-key": `once-${action}` });
      const first = await send();
      expect(first.status, action).toBeLessThan(300);
      if (undo) expect((await hers(undo[0], `${path}/${undo[1]}`)).status, action).toBeLessThan(300);
      const before = await thread();
      const again = await send();
      expect([again.status, await again.text()], action).toEqual([first.status, await first.text()]);
      expect(await thread(), action).toEqual(before);
    }
    expect(await thread()).toMatchObject({ stage: "new", messageCount: 2, blockedBy: [], contacts: {} });
  });

  it("reopen once of a repeat with the same key, and leave alone what was closed again since", async () => {
    const { buyer, inquiry } = await makeThread(world);
    const ask = world.apiOf(buyer);
    const path = `/inquiries/${inquiry.id}`;
    await ask("POST", `${path}/close`);
    const reopen = () => ask("POST", `${path}/reopen`, undefined, { "idempotency-key": "reopen" });
    const first = await reopen();
    await ask("POST", `${path}/close`);
    expect(await (await reopen()).text()).toBe(await first.text());
    expect(await (await ask("GET", path)).json()).toMatchObject({ stage: "closed", closedBy: "buyer" });
  });

  it("refuse the same key for another body", async () => {
    const { buyer, inquiry } = await makeThread(world);
    const report = (reason: string) =>
      world.apiOf(buyer)(
        "POST",
        `/inquiries/${inquiry.id}/report`,
        { reason },
        { "idempotency-key": "report" },
      );
    expect((await report("spam")).status).toBe(201);
    const second = await report("fraud");
    expect(second.status).toBe(422);
    expect(await second.json()).toMatchObject({ code: "idempotency_key_reused" });
  });

  it("are not there for other people", async () => {
    const { inquiry, profile } = await makeThread(world);
    const { exporter: other } = await makeThread(world);
    const path = `/inquiries/${inquiry.id}`;
    const calls: [string, string, unknown?][] = [
      ["GET", path],
      ["GET", `/profiles/${profile.id}/inquiries`],
      ["POST", `${path}/messages`, { text: "Hi", language: "en" }],
      ["POST", `${path}/read`, { upTo: inquiry.createdAt }],
      ["POST", `${path}/close`],
      ["POST", `${path}/reopen`],
      ["POST", `${path}/contact`, { fields: ["email"] }],
      ["DELETE", `${path}/contact`],
      ["POST", `${path}/block`],
      ["DELETE", `${path}/block`],
      ["POST", `${path}/report`, { reason: "spam" }],
    ];
    for (const [method, address, body] of calls)
      expect((await world.apiOf(other)(method, address, body)).status, `${method} ${address}`).toBe(404);
  });
});

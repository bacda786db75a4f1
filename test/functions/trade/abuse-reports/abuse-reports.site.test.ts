import { beforeAll, describe, expect, it } from "vitest";
import { makeThread } from "#test/support/inquiries.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

const once = () => crypto.randomUUID();

describe("the admins' reports", () => {
  it("list a report, show its thread, and let it be handled", async () => {
    const { buyer, inquiry } = await makeThread(world, { message: "Send gift cards." });
    const hers = await world.browserOf(buyer);
    await hers.post(`/en/inquiries/${inquiry.id}/report`, {
      reason: "fraud",
      note: "<i>Odd</i>",
      once: once(),
    });
    const admin = await world.browserOf(await world.makePerson({ roles: ["admin"] }));
    const path = `/en/admin/reports/${inquiry.id}/buyer`;
    expect(await (await admin.get("/en/admin/reports")).text()).toContain(path);
    const page = await (await admin.get(path)).text();
    expect(page).toContain("Send gift cards.");
    expect(page).toContain("&lt;i&gt;Odd&lt;/i&gt;");
    expect(page).toContain(`<a href="/en/exporters/${inquiry.exporterHandle}">`);
    expect(page).toContain('<a href="/en/admin/reports">');
    expect((await admin.post(path, { version: "1", once: once() })).status).toBe(303);
    expect(await (await admin.get("/en/admin/reports")).text()).not.toContain(path);
    expect((await admin.get(`/en/admin/reports/${inquiry.id}/exporter`)).status).toBe(404);
    expect((await admin.get(`/en/admin/reports/${inquiry.id}/nobody`)).status).toBe(404);
    expect((await hers.get(path)).status).toBe(403);
  });

  it("take two table operations each", async () => {
    const { buyer, inquiry } = await makeThread(world);
    await (await world.browserOf(buyer)).post(`/en/inquiries/${inquiry.id}/report`, {
      reason: "spam",
      once: once(),
    });
    const admin = await world.browserOf(await world.makePerson({ roles: ["admin"] }));
    for (const path of ["/en/admin/reports", `/en/admin/reports/${inquiry.id}/buyer`])
      expect(await world.operationsOf(async () => admin.get(path))).toHaveLength(2);
  });
});

describe("POST /inquiries/:inquiryId/report", () => {
  it("draws the thread again with what was typed and what was wrong", async () => {
    const { buyer, inquiry } = await makeThread(world);
    const browser = await world.browserOf(buyer);
    const fields = { reason: "nonsense", note: "Asks for gift cards.", once: once() };
    const answer = await browser.post(`/en/inquiries/${inquiry.id}/report`, fields);
    expect(answer.status).toBe(400);
    const page = await answer.text();
    expect(page).toContain("Asks for gift cards.");
    expect(page).toContain('id="f-reason-issue"');
    expect(page).toContain("Please quote for Kobe.");
  });
});

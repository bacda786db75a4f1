import { beforeAll, describe, expect, it } from "vitest";
import {
  getAbuseReport,
  handleAbuseReport,
  listAbuseReports,
  sendAbuseReport,
} from "#functions/trade/abuse-reports/abuse-reports.service.ts";
import { blockOther } from "#functions/trade/inquiries/blocks.service.ts";
import { getThread } from "#functions/trade/inquiries/threads.service.ts";
import { makeThread, threadAt } from "#test/support/inquiries.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

/** The address of what the buyer of a thread has reported. */
const reportAt = ({ id }: { id: string }) => ({ inquiryId: id, by: "buyer" });

describe("sendAbuseReport", () => {
  const complaint = { reason: "fraud" as const, note: "Asks for a deposit by gift card." };

  it("opens the thread to the admins, and tells the other side nothing", async () => {
    const { buyer, exporter, inquiry } = await makeThread(world);
    const admin = await world.makePerson({ roles: ["admin"] });
    await expect(getAbuseReport(world.ctxOf(admin), reportAt(inquiry))).rejects.toMatchObject({
      status: 404,
    });
    const report = await sendAbuseReport(world.ctxOf(buyer), threadAt(inquiry), complaint);
    const seen = await getAbuseReport(world.ctxOf(admin), reportAt(inquiry));
    expect(seen).toMatchObject({ report: complaint, messages: [{ text: "Please quote for Kobe." }] });
    expect(await getThread(world.ctxOf(buyer), threadAt(inquiry))).toMatchObject({ isReported: true });
    expect(JSON.stringify(await getThread(world.ctxOf(exporter), threadAt(inquiry)))).not.toContain(
      report.id,
    );
    expect(await getThread(world.ctxOf(exporter), threadAt(inquiry))).toMatchObject({ isReported: false });
  });

  it("takes none from whom the other side has blocked, and one from whoever blocked", async () => {
    const { buyer, exporter, inquiry } = await makeThread(world);
    const at = threadAt(inquiry);
    await blockOther(world.ctxOf(exporter), at);
    const blocked = sendAbuseReport(world.ctxOf(buyer), at, complaint);
    await expect(blocked).rejects.toMatchObject({ status: 422, code: "blocked" });
    expect((await sendAbuseReport(world.ctxOf(exporter), at, complaint)).by).toBe("exporter");
    const page = await (await (await world.browserOf(buyer)).get(`/en/inquiries/${inquiry.id}`)).text();
    expect(page).not.toContain(`/inquiries/${inquiry.id}/report`);
    expect(page).not.toContain(`action="/en/inquiries/${inquiry.id}/contact"`);
  });

  it("takes one report of a side, and one of the other", async () => {
    const { buyer, exporter, inquiry } = await makeThread(world);
    await sendAbuseReport(world.ctxOf(buyer), threadAt(inquiry), complaint);
    await expect(sendAbuseReport(world.ctxOf(buyer), threadAt(inquiry), complaint)).rejects.toMatchObject({
      status: 422,
      code: "already_reported",
    });
    await expect(sendAbuseReport(world.ctxOf(exporter), threadAt(inquiry), complaint)).resolves.toMatchObject(
      {
        by: "exporter",
      },
    );
  });

  it("stands among the open ones until an admin has handled it", async () => {
    const { buyer, inquiry } = await makeThread(world);
    const admin = await world.makePerson({ roles: ["admin"] });
    const report = await sendAbuseReport(world.ctxOf(buyer), threadAt(inquiry), complaint);
    const idsIn = async (stage: "open" | "handled") =>
      (await listAbuseReports(world.ctxOf(admin), {}, { stage, limit: 50 })).items.map((it) => it.id);
    expect(await idsIn("open")).toContain(report.id);
    await handleAbuseReport(world.ctxOf(admin), reportAt(inquiry), undefined, report.version);
    expect(await idsIn("open")).not.toContain(report.id);
    expect(await idsIn("handled")).toContain(report.id);
    const again = handleAbuseReport(world.ctxOf(admin), reportAt(inquiry), undefined, report.version);
    await expect(again).rejects.toMatchObject({ status: 409 });
  });

  it("is for officers and admins alone to read: others are refused alike whether there is one or not", async () => {
    const { buyer, exporter, inquiry } = await makeThread(world);
    await sendAbuseReport(world.ctxOf(buyer), threadAt(inquiry), complaint);
    for (const person of [buyer, exporter, await world.makePerson({ roles: ["finance", "attache"] })]) {
      const ctx = world.ctxOf(person);
      await expect(listAbuseReports(ctx, {}, { limit: 5 })).rejects.toMatchObject({ status: 403 });
      for (const at of [reportAt(inquiry), { ...reportAt(inquiry), by: "exporter" }]) {
        await expect(getAbuseReport(ctx, at)).rejects.toMatchObject({ status: 403 });
        await expect(handleAbuseReport(ctx, at, undefined, 1)).rejects.toMatchObject({ status: 403 });
      }
    }
  });
});

import { beforeEach, describe, expect, it } from "vitest";
import { pauseListing } from "#functions/market/listings/listings.service.ts";
import { grantRoles } from "#functions/people/people/people.service.ts";
import { welcomePerson } from "#functions/people/people/welcome-person.ts";
import {
  getListingReport,
  handleListingReport,
  listListingReports,
  sendListingReport,
} from "#functions/trade/listing-reports/listing-reports.service.ts";
import { listingReportLimits, listingReportTurns } from "#shared/trade/listing-reports/sending-limits.ts";
import { makeExporter, makeListing } from "#test/support/factories.ts";
import { followStream, mailsTo, plainOf, type Stream } from "#test/support/stream.ts";
import { createWorld, siteUrl, type World } from "#test/support/world.ts";

let world: World;
let stream: Stream;
beforeEach(async () => {
  world = await createWorld();
  stream = await followStream(world);
});

const complaint = { reason: "stolen" as const, note: "The photos are of my shop." };

async function makeShop() {
  const { person, profile } = await makeExporter(world, { businessName: "Toko Curiga" });
  const listing = await makeListing(world, profile, {
    text: { en: { title: "Odd basket", description: "" } },
  });
  return { exporter: person, profile, listing, at: { listingId: listing.id } };
}

describe("sendListingReport", () => {
  it("is taken from anybody signed in, once from each, and stands among the open ones until it is handled", async () => {
    const { listing, at } = await makeShop();
    const [one, other] = [await world.makePerson(), await world.makePerson()];
    const admin = world.ctxOf(await world.makePerson({ roles: ["admin"] }));
    const report = await sendListingReport(world.ctxOf(one), at, complaint);
    await sendListingReport(world.ctxOf(other), at, { reason: "fraud" });
    await expect(sendListingReport(world.ctxOf(one), at, complaint)).rejects.toMatchObject({
      status: 422,
      code: "listing_already_reported",
    });
    const place = { ...at, reporterId: one.id };
    expect(await getListingReport(admin, place)).toMatchObject({
      ...complaint,
      listingId: listing.id,
      listingTitle: { en: "Odd basket" },
      exporterName: "Toko Curiga",
      stage: "open",
    });
    const idsIn = async (stage: "open" | "handled") =>
      (await listListingReports(admin, {}, { stage })).items.map(({ id }) => id);
    expect(await idsIn("open")).toHaveLength(2);
    await handleListingReport(admin, place, undefined, report.version);
    expect([await idsIn("open"), await idsIn("handled")]).toEqual([
      [expect.not.stringMatching(report.id)],
      [report.id],
    ]);
  });

  it("is of what everyone sees alone: a draft is as unknown as none, and what is paused says so", async () => {
    const { exporter, profile, listing, at } = await makeShop();
    const draft = await makeListing(world, profile, { stage: "draft", publishedAt: undefined });
    const ctx = world.ctxOf(await world.makePerson());
    for (const listingId of [draft.id, "lst_none", "x".repeat(200)])
      await expect(sendListingReport(ctx, { listingId }, complaint)).rejects.toMatchObject({ status: 404 });
    await pauseListing(world.ctxOf(exporter), at, undefined, listing.version);
    await expect(sendListingReport(ctx, at, complaint)).rejects.toMatchObject({ code: "listing_paused" });
    await expect(sendListingReport(world.ctxOf(), at, complaint)).rejects.toMatchObject({ status: 401 });
  });

  it("is bound for its sender in a day, all in all and of one business, and for nobody else", async () => {
    const { profile, at } = await makeShop();
    const sender = world.ctxOf(await world.makePerson());
    const [all, here] = listingReportLimits.map(({ limit }) => limit);
    const send = async (owner: typeof profile) =>
      sendListingReport(sender, { listingId: (await makeListing(world, owner)).id }, complaint);
    for (let nth = 0; nth < (here ?? 0); nth++) await send(profile);
    await expect(send(profile)).rejects.toMatchObject({ status: 429, code: "listing_reports_too_many_here" });
    const second = await makeExporter(world);
    for (let nth = here ?? 0; nth < (all ?? 0); nth++) await send(second.profile);
    const third = await makeExporter(world);
    await expect(send(third.profile)).rejects.toMatchObject({ code: "listing_reports_too_many" });
    await sendListingReport(world.ctxOf(await world.makePerson()), at, complaint);
  });

  it("is for officers and admins alone to read, whether there is one or not", async () => {
    const { exporter, at } = await makeShop();
    const reporter = await world.makePerson();
    const { version } = await sendListingReport(world.ctxOf(reporter), at, complaint);
    for (const person of [reporter, exporter, await world.makePerson({ roles: ["finance", "attache"] })]) {
      const ctx = world.ctxOf(person);
      await expect(listListingReports(ctx, {}, {})).rejects.toMatchObject({ status: 403 });
      for (const reporterId of [reporter.id, exporter.id]) {
        await expect(getListingReport(ctx, { ...at, reporterId })).rejects.toMatchObject({ status: 403 });
        const handled = handleListingReport(ctx, { ...at, reporterId }, undefined, version);
        await expect(handled).rejects.toMatchObject({ status: 403 });
      }
    }
  });
});

describe("what follows from a report of a listing", () => {
  it("is a mail to each verified admin once, in their language, without what was written and by whom", async () => {
    const english = await world.makePerson({ roles: ["admin"] });
    const indonesian = await world.makePerson({ roles: ["admin"], locale: "id" });
    const unverified = await world.makePerson({ roles: ["admin"], emailVerified: false });
    const { exporter, at } = await makeShop();
    const reporter = await world.makePerson({ name: "Rina Pelapor" });
    await stream.settle();
    stream.sent();
    await sendListingReport(world.ctxOf(reporter), at, complaint);
    const records = await stream.read();
    for (let delivery = 1; delivery <= 3; delivery++) await stream.deliver(records);
    await stream.settle();
    expect(stream.sent()).toBe(2);
    const mail = plainOf((await mailsTo(world, english.email))[0] ?? "");
    expect(mail).toContain("Subject: A listing of Toko Curiga was reported");
    expect(mail).toContain("Listing: Odd basket\nThe business: Toko Curiga");
    expect(mail).toContain("Photos or words are somebody else's");
    expect(mail).toContain(`${siteUrl}/en/admin/listing-reports/${at.listingId}/${reporter.id}`);
    expect(mail).not.toContain("my shop");
    expect(mail).not.toContain("Rina");
    expect(plainOf((await mailsTo(world, indonesian.email))[0] ?? "")).toContain(
      "Penawaran Toko Curiga dilaporkan",
    );
    for (const { email } of [unverified, exporter, reporter]) expect(await mailsTo(world, email)).toEqual([]);
  });

  it("is one mail for many, once the day's few are used up", async () => {
    const admin = await world.makePerson({ roles: ["admin"] });
    const { profile } = await makeShop();
    const reporter = await world.makePerson();
    const other = await makeExporter(world);
    await stream.settle();
    stream.sent();
    for (let nth = 0; nth < listingReportTurns.some + 3; nth++) {
      const owner = nth < 4 ? profile : other.profile;
      const listing = await makeListing(world, owner);
      await sendListingReport(world.ctxOf(reporter), { listingId: listing.id }, { reason: "fraud" });
    }
    await stream.settle();
    const mails = (await mailsTo(world, admin.email)).map(plainOf);
    const together = mails.filter((it) => it.includes("Very many reports of listings have come today"));
    expect(mails.length - together.length).toBe(listingReportTurns.some);
    expect(together).toHaveLength(1);
    expect(together[0]).toContain(`${siteUrl}/en/admin/listing-reports\n`);
  });

  it("goes to whoever became admin, by a grant or by the configuration, and no more to who is none any more", async () => {
    const boss = await world.makePerson({ roles: ["admin"], emailVerified: false });
    const granted = await world.makePerson();
    const first = await welcomePerson(world.ctxOf(), {
      ...{ issuer: world.issuer, subject: "first-admin", name: "First", emailVerified: true },
      email: "first@demo.example",
    });
    expect(first.roles).toContain("admin");
    const asked = { roles: ["admin" as const], markets: [] };
    const { version } = await grantRoles(world.ctxOf(boss), { personId: granted.id }, asked, granted.version);
    const { at } = await makeShop();
    await sendListingReport(world.ctxOf(await world.makePerson()), at, complaint);
    await stream.settle();
    for (const { email } of [granted, first]) expect(await mailsTo(world, email)).toHaveLength(1);
    await grantRoles(world.ctxOf(boss), { personId: granted.id }, { roles: [], markets: [] }, version);
    await sendListingReport(world.ctxOf(await world.makePerson()), at, complaint);
    await stream.settle();
    expect(await mailsTo(world, granted.email)).toHaveLength(1);
    expect(await mailsTo(world, first.email)).toHaveLength(2);
  });
});

import { beforeEach, describe, expect, it } from "vitest";
import { countListingView, seenListingMark } from "#functions/market/listings/listing-views.service.ts";
import { keepPhoto, showPhoto } from "#functions/market/photos/photo-store.ts";
import { uploadKey } from "#functions/market/photos/photos.records.ts";
import {
  profilePhotoFailureRecord,
  profilePhotoMarkRecord,
  profileUploadKey,
} from "#functions/market/profile-photos/profile-photos.records.ts";
import { inviteMember } from "#functions/market/profiles/invitations.service.ts";
import { profileRecord } from "#functions/market/profiles/profiles.records.ts";
import { saveSearch } from "#functions/market/saved-searches/saved-searches.service.ts";
import { rebuildSearch } from "#functions/market/search/rebuild.service.ts";
import { draftRecord } from "#functions/people/drafts/drafts.records.ts";
import { newId } from "#functions/platform/ids.ts";
import { add, change } from "#functions/platform/table/write.ts";
import { sendAbuseReport } from "#functions/trade/abuse-reports/abuse-reports.service.ts";
import { getDispute } from "#functions/trade/disputes/dispute-reads.service.ts";
import { proposeOutcome, summonAttache, writeStatement } from "#functions/trade/disputes/pleading.service.ts";
import { blockOther } from "#functions/trade/inquiries/blocks.service.ts";
import { sendInquiry } from "#functions/trade/inquiries/inquiries.service.ts";
import { replyInquiry } from "#functions/trade/inquiries/messages.service.ts";
import {
  getListingReport,
  handleListingReport,
  sendListingReport,
} from "#functions/trade/listing-reports/listing-reports.service.ts";
import { getPaper, provePaper } from "#functions/trade/papers/papers.service.ts";
import { declineQuotation } from "#functions/trade/quotations/answers.service.ts";
import { getQuotation } from "#functions/trade/quotations/quotation-reads.service.ts";
import { allRecords, erasePerson } from "#infra/ops/erase/erase-person.ts";
import { erasedText } from "#infra/ops/erase/fates.ts";
import { keysBelow } from "#infra/ops/erase/files.ts";
import { itemsOf } from "#infra/ops/erase/items.ts";
import { textOf } from "#infra/ops/erase/report.ts";
import { rules } from "#infra/ops/erase/rules.ts";
import { CannotErase, findWhom } from "#infra/ops/erase/whom.ts";
import { photoIds } from "#shared/market/ids.ts";
import type { Profile } from "#shared/market/profiles/profile.ts";
import type { Person } from "#shared/people/people/person.ts";
import { addMember } from "#test/functions/market/profiles/profile-forms.ts";
import { attach, makePdf, sendWithFile, uploadFile } from "#test/support/attachments.ts";
import { disputeAt, makeDispute, showEvidence } from "#test/support/disputes.ts";
import { makeCatalog } from "#test/support/factories.ts";
import { inquiryInput, makeMarket, threadAt } from "#test/support/inquiries.ts";
import { someCover, somePortrait } from "#test/support/photos.ts";
import { makeQuotation, quotationAt } from "#test/support/quotations.ts";
import { followStream, type Stream } from "#test/support/stream.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
let stream: Stream;
beforeEach(async () => {
  world = await createWorld();
  stream = await followStream(world);
});

function parts() {
  const { table, blobs, log } = world.platform;
  const items = itemsOf(world.clientOf(world.config), world.config.tableName);
  return { items, table, blobs, log, purge: blobs.remove };
}

async function run(who: string, { isWanted = true, withBusiness = false, purge = parts().purge } = {}) {
  const whom = await findWhom(parts().items, who, { withBusiness });
  return whom && erasePerson({ ...parts(), purge }, whom, isWanted);
}

async function everything(): Promise<string[]> {
  const found = await parts().items.ofKinds([...(await allRecords()).keys(), "limit"]);
  return found.map((item) => JSON.stringify(item)).sort();
}

/** An exporter with a photo, a thread with a buyer, and all that comes of it. */
async function makeTrade() {
  const market = await makeMarket(world);
  const { exporter, profile, listing, buyer } = market;
  const { blobs } = world.platform;
  const photoId = listing.photos[0]?.id ?? "";
  const renditions = [{ width: 320, format: "webp" as const, bytes: Buffer.from("x") }];
  await keepPhoto(blobs, photoId, { renditions, share: Buffer.from("x") });
  await showPhoto(blobs, photoId);
  const upload = { listingId: listing.id, personId: exporter.id, photoId: newId(photoIds, new Date()) };
  await blobs.put(uploadKey(upload), Buffer.from("x"), { contentType: "image/jpeg" });
  await world.cookieOf(exporter);
  await world.cookieOf(buyer);
  const once = { key: "once-1", scope: "test" };
  const inquiry = await sendInquiry(world.ctxOf(buyer, once), { listingId: listing.id }, inquiryInput());
  await replyInquiry(world.ctxOf(exporter), threadAt(inquiry), {
    text: "Exporter's own words",
    language: "en",
  });
  for (const person of [exporter, buyer]) {
    await sendWithFile(world, person, inquiry, { bytes: makePdf(), name: "Secret plan.pdf" });
    await attach(world, person, inquiry, { bytes: makePdf(), name: "Secret draft.pdf" });
    const { key } = await uploadFile(world, person, inquiry, { bytes: makePdf(), name: "On its way.pdf" });
    if (person === buyer) await world.platform.blobs.remove(key);
  }
  await saveSearch(world.ctxOf(buyer), {}, { q: "rattan", currency: "USD" });
  await inviteMember(
    world.ctxOf(exporter),
    { profileId: profile.id },
    { email: "new@demo.example", role: "helper" },
  );
  const curator = await world.makePerson({ roles: ["attache"], markets: ["JP"] });
  const catalog = await makeCatalog(world, curator, [listing]);
  await stream.settle();
  await rebuildSearch({ ...world.platform, now: new Date() });
  return { ...market, inquiry, photoId, curator, catalog };
}

const found = async (pk: string) => (await everything()).filter((item) => item.includes(`"pk":"${pk}"`));

async function shown(
  profileId: string,
  photos: Required<Pick<Profile, "portrait" | "cover">>,
): Promise<void> {
  const { table, blobs } = world.platform;
  const profile = await table.get(profileRecord, profileId);
  if (!profile) throw new Error("The business is gone.");
  await table.transact([change(profileRecord, profile, photos)]);
  for (const photo of [photos.portrait, photos.cover]) {
    const renditions = [{ width: 640, format: "webp" as const, bytes: Buffer.from("x") }];
    await keepPhoto(blobs, photo?.id ?? "", { renditions });
    await showPhoto(blobs, photo?.id ?? "");
  }
}

describe("erasePerson", () => {
  it("has decided what becomes of every kind of thing", async () => {
    expect(Object.keys(rules).sort()).toEqual([...(await allRecords()).keys(), "limit"].sort());
  });

  it("changes nothing in a dry run, and says the same as the run that does it", async () => {
    const { exporter } = await makeTrade();
    const before = [await everything(), await keysBelow(world.platform.blobs, "p")];
    const dry = await run(exporter.id, { isWanted: false });
    expect([await everything(), await keysBelow(world.platform.blobs, "p")]).toEqual(before);
    const done = await run(exporter.email);
    expect({ ...done, isDone: false }).toEqual(dry);
    expect(done?.erased).toMatchObject({
      person: 1,
      identity: 1,
      session: 1,
      profile: 1,
      "profile-private": 1,
      handle: 1,
      member: 1,
      invitation: 1,
      listing: 1,
      feature: 1,
      "public photo files": 2,
      "private photo files": 2,
      uploads: 2,
      "attachment files": 2,
      "reply-draft": 1,
      "attachment-mark": 2,
    });
  });

  it("leaves nothing of an exporter and their business, in the table, the files and the search index", async () => {
    const { exporter, profile, photoId } = await makeTrade();
    await run(exporter.id);
    await stream.settle();
    const left = (await everything()).join("\n");
    for (const text of [exporter.email, exporter.name, profile.businessName, profile.handle, "own words"])
      expect(left).not.toContain(text);
    const { blobs } = world.platform;
    for (const root of ["photos", "private-photos"])
      expect(await keysBelow(blobs, `${root}/${photoId}`)).toEqual([]);
    expect(await keysBelow(blobs, "uploads/")).toEqual([]);
    const indexes = await keysBelow(blobs, "search/index-");
    expect(indexes.length).toBeGreaterThan(0);
    for (const key of indexes) {
      const bytes = Buffer.from((await blobs.get(key))?.bytes ?? []);
      for (const text of [profile.businessName, profile.handle, "Woven by hand"])
        expect(bytes.includes(text)).toBe(false);
    }
  });

  it("leaves the other side its thread, without the name and the words, closed", async () => {
    const { exporter, buyer, inquiry } = await makeTrade();
    const report = await run(exporter.id);
    await stream.settle();
    expect(report?.changed.inquiry).toMatchObject({ count: 1, why: expect.stringContaining("other side") });
    const thread = (await found(`INQUIRY#${inquiry.id}`)).join("\n");
    expect(thread).toContain("Please quote for Kobe.");
    expect(thread).toContain(erasedText);
    expect(thread).toContain('"stage":"closed"');
    const page = await (await world.browserOf(await world.reload(buyer))).get(`/en/inquiries/${inquiry.id}`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain("Please quote for Kobe.");
  });

  it("leaves no portrait or cover of a business that goes, no upload of one, and no sign of one", async () => {
    const { exporter, profile } = await makeTrade();
    const [portrait, cover] = [somePortrait(), someCover()];
    await shown(profile.id, { portrait, cover });
    const { blobs, table } = world.platform;
    const sent = { profileId: profile.id, personId: exporter.id, photoId: newId(photoIds, new Date()) };
    await blobs.put(profileUploadKey({ ...sent, use: "cover" }), Buffer.from("x"), {
      contentType: "image/jpeg",
    });
    await table.transact([
      add(profilePhotoMarkRecord, { profileId: profile.id, photoId: portrait.id }),
      add(profilePhotoFailureRecord, {
        ...{ profileId: profile.id, photoId: sent.photoId, use: "cover", code: "photo_heic" },
      }),
    ]);
    const report = await run(exporter.id);
    expect(report?.erased).toMatchObject({ "profile-photo-mark": 1, "profile-photo-failure": 1, uploads: 3 });
    expect(report?.erased["public photo files"]).toBe(4);
    for (const { id } of [portrait, cover])
      for (const root of ["photos", "private-photos"])
        expect(await keysBelow(blobs, `${root}/${id}`)).toEqual([]);
    expect((await everything()).join("\n")).not.toContain(portrait.id);
  });

  it("takes the portrait of whoever began it off a business that others own, and leaves its cover", async () => {
    const { exporter, profile } = await makeTrade();
    await addMember(world, profile, "owner");
    const [portrait, cover] = [somePortrait(), someCover()];
    await shown(profile.id, { portrait, cover });
    const report = await run(exporter.id);
    expect(report?.changed.profile).toMatchObject({
      count: 1,
      why: expect.stringContaining("no longer shown"),
    });
    const left = await world.platform.table.get(profileRecord, profile.id);
    expect([left?.portrait, left?.cover]).toEqual([undefined, cover]);
    expect(await keysBelow(world.platform.blobs, `photos/${portrait.id}`)).toEqual([]);
    expect(await keysBelow(world.platform.blobs, `photos/${cover.id}`)).toHaveLength(1);
    expect((await run(exporter.id))?.changed.profile).toBeUndefined();
  });

  it("leaves nothing of what somebody attached, sent or not, and all of what the other side did", async () => {
    const { exporter, buyer, inquiry } = await makeTrade();
    const { blobs } = world.platform;
    const theirs = (person: Person) => keysBelow(blobs, `attachments/${person.id}/`);
    const dry = await run(exporter.id, { isWanted: false });
    expect(dry?.erased).toMatchObject({
      "attachment files": 2,
      "reply-draft": 1,
      "attachment-mark": 2,
      uploads: 2,
    });
    expect(await theirs(exporter)).toHaveLength(2);
    const report = await run(exporter.id);
    expect(report?.erased).toEqual(dry?.erased);
    expect(report?.changed.message?.why).toContain("attached");
    await stream.settle();
    expect(await theirs(exporter)).toEqual([]);
    expect(await keysBelow(blobs, "uploads/")).toEqual([]);
    expect(await theirs(buyer)).toHaveLength(2);
    const thread = (await found(`INQUIRY#${inquiry.id}`)).join("\n");
    expect(thread.match(/Secret plan/g)).toHaveLength(1);
    expect((await run(exporter.id))?.erased).toEqual({});
    await run(buyer.id);
    await stream.settle();
    expect(await keysBelow(blobs, "attachments/")).toEqual([]);
    expect((await everything()).join("\n")).not.toMatch(/Secret (plan|draft)/);
  });

  it("leaves nothing of a buyer but the exporter's side of the thread", async () => {
    const { exporter, buyer, inquiry } = await makeTrade();
    await blockOther(world.ctxOf(buyer), threadAt(inquiry));
    await sendAbuseReport(world.ctxOf(buyer), threadAt(inquiry), { reason: "spam", note: "My own note" });
    await stream.settle();
    const report = await run(buyer.id);
    await stream.settle();
    expect(report?.erased).toMatchObject({
      person: 1,
      "saved-searches": 1,
      block: 1,
      once: 1,
      limit: expect.any(Number),
    });
    const left = (await everything()).join("\n");
    for (const text of [buyer.email, buyer.name, "Sakura", "Kobe", "My own note"])
      expect(left).not.toContain(text);
    const page = await (await world.browserOf(exporter)).get(`/en/inquiries/${inquiry.id}`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain("Exporter&#39;s own words");
  });

  it("leaves of a listing's report that there was one, which admins can still read and handle", async () => {
    const { exporter, profile, listing } = await makeTrade();
    const [reporter, admin] = [
      await world.makePerson(),
      world.ctxOf(await world.makePerson({ roles: ["admin"] })),
    ];
    const at = { listingId: listing.id };
    await sendListingReport(world.ctxOf(reporter), at, { reason: "stolen", note: "My own photos" });
    const mark = seenListingMark(world.ctxOf(), listing.id);
    await countListingView(world.ctxOf(), at, { mark });
    await stream.settle();
    const erased = await run(exporter.id);
    expect(erased?.erased["listing-views"]).toBe(1);
    await run(reporter.id);
    await stream.settle();
    const left = (await everything()).join("\n");
    const title = Object.values(listing.text)[0]?.title ?? "";
    for (const text of [reporter.name, "My own photos", profile.businessName])
      expect(left).not.toContain(text);
    // The other side of a thread keeps what it asked about.
    expect((await found(`LISTING#${listing.id}`)).join("\n")).not.toContain(title);
    const place = { ...at, reporterId: reporter.id };
    const kept = await getListingReport(admin, place);
    expect(kept).toMatchObject({ reason: "stolen", note: "", exporterName: erasedText });
    await handleListingReport(admin, place, undefined, kept.version);
  });

  it("leaves the other side what was offered, in figures: no name, no words, and no paper that was drawn", async () => {
    const { exporter, buyer, quotation } = await makeQuotation(world, { notes: "Marked for Ibu Rina." });
    const at = quotationAt(quotation);
    const [offered] = (await getQuotation(world.ctxOf(exporter), at, {})).revisions;
    const paper = { paperId: offered?.paperId ?? "" };
    await getPaper(world.ctxOf(buyer), paper);
    await declineQuotation(world.ctxOf(buyer), at, { reason: "price", note: "Sakura finds it dear." });
    expect(await keysBelow(world.platform.blobs, "papers/")).toHaveLength(1);

    await run(buyer.id);
    expect(await keysBelow(world.platform.blobs, "papers/")).toEqual([]);
    const left = await getQuotation(world.ctxOf(exporter), at, {});
    expect(left).toMatchObject({ stage: "declined", declined: { reason: "price" }, total: quotation.total });
    expect(left.revisions[0]?.notes).toBe("Marked for Ibu Rina.");
    expect(JSON.stringify(left)).not.toContain("Sakura");
    expect(await provePaper(world.ctxOf(), paper)).toMatchObject({ buyerName: erasedText });
    await expect(getPaper(world.ctxOf(exporter), paper)).rejects.toMatchObject({ status: 404 });
    expect((await run(buyer.id))?.changed).toEqual({});
  });

  it("leaves of a dispute what was claimed, in figures: it is over, without names and words, and its desk is cleared", async () => {
    const { buyer, exporter, dispute } = await makeDispute(world, { text: "Sakura got them broken." });
    const at = disputeAt(dispute);
    const outcome = { what: "refund_whole" } as const;
    await proposeOutcome(world.ctxOf(buyer), at, { outcome, words: "Sakura would be content." });
    await writeStatement(world.ctxOf(exporter), at, { text: "They were whole.", language: "en" });
    await summonAttache(world.ctxOf(buyer), at);
    await summonAttache(world.ctxOf(exporter), at);
    await showEvidence(world, buyer, dispute);
    await showEvidence(world, buyer, dispute, { bytes: Buffer.from("MZ"), name: "Sakura.pdf" });
    const others = await showEvidence(world, exporter, dispute);
    await stream.settle();
    expect(await found("DISPUTES#JP")).toHaveLength(1);
    await run(buyer.id);
    expect(await world.platform.blobs.list(`attachments/${buyer.id}/`)).toEqual([]);
    const left = await getDispute(world.ctxOf(exporter), at);
    expect(left).toMatchObject({ stage: "withdrawn", reason: "damaged", total: dispute.total });
    expect(left.statements.map(({ text }) => text)).toEqual([erasedText, "They were whole."]);
    expect(left.evidence.map(({ id }) => id)).toEqual([others]);
    expect((await found(`DISPUTE#${dispute.id}`)).join()).not.toContain("Sakura");
    expect(await found("DISPUTES#JP")).toEqual([]);
    await stream.settle();
    expect((await run(buyer.id))?.changed).toEqual({});
  });

  it("takes what was typed before a sign-in where it names them, though it lies sealed, and leaves others'", async () => {
    const person = await world.makePerson();
    const endsAt = Math.floor(Date.now() / 1000) + 3600;
    const draft = (secretHash: string, text: string) =>
      add(draftRecord, { secretHash, path: "/requests/new", typed: JSON.stringify({ text }), endsAt });
    await world.platform.table.transact([
      draft("theirs", `Write to ${person.email}.`),
      draft("others", "Write to somebody else."),
    ]);
    expect((await run(person.id))?.erased).toMatchObject({ draft: 1 });
    const left = await Promise.all(
      ["theirs", "others"].map((key) => world.platform.table.get(draftRecord, key)),
    );
    expect(left.map((it) => it?.secretHash)).toEqual([undefined, "others"]);
  });

  it("takes an attaché's name off their catalogs, which stay", async () => {
    const { curator, catalog } = await makeTrade();
    await run(curator.id);
    await stream.settle();
    const left = (await everything()).join("\n");
    expect(left).not.toContain(curator.name);
    expect((await found(`CATALOG#${catalog.id}`)).join()).toContain(catalog.slug);
    expect((await (await world.browserOf()).get(`/en/catalogs/${catalog.slug}`)).status).toBe(200);
  });

  it("has nothing left to do the second time", async () => {
    const { exporter } = await makeTrade();
    await run(exporter.email);
    await stream.settle();
    const after = await everything();
    const again = await run(exporter.id);
    expect(again?.erased).toEqual({});
    expect(textOf(again as NonNullable<typeof again>)).toContain("left to erase");
    expect(await everything()).toEqual(after);
    expect(await run(exporter.email)).toBeUndefined();
  });

  it("finishes what a run that broke off had begun", async () => {
    const { exporter, photoId } = await makeTrade();
    const breaking = run(exporter.email, {
      purge: async () => {
        throw new Error("The store is away.");
      },
    });
    await expect(breaking).rejects.toThrow("The store is away.");
    const report = await run(exporter.email);
    await stream.settle();
    expect(report?.erased.person).toBe(1);
    expect((await everything()).join("\n")).not.toContain(exporter.email);
    expect(await keysBelow(world.platform.blobs, `private-photos/${photoId}`)).toEqual([]);
  });

  it("takes a helper out of a business that others own, which stays", async () => {
    const { profile, listing } = await makeMarket(world);
    const helper = await addMember(world, profile, "helper");
    const report = await run(helper.id);
    expect(report?.erased).toMatchObject({ person: 1, member: 1 });
    expect(report?.erased.profile).toBeUndefined();
    expect(await found(`LISTING#${listing.id}`)).toHaveLength(1);
  });

  it("leaves no business without an owner unless it is erased too", async () => {
    const { exporter, profile } = await makeMarket(world);
    const helper: Person = await addMember(world, profile, "helper");
    await expect(run(exporter.id)).rejects.toThrow(CannotErase);
    expect(await found(`PERSON#${exporter.id}`)).toHaveLength(1);
    await run(exporter.id, { withBusiness: true });
    expect((await world.reload(helper)).memberships).toEqual([]);
    expect(await found(`PROFILE#${profile.id}`)).toEqual([]);
  });

  it("knows nobody by what is no person", async () => {
    for (const who of ["nobody@demo.example", "prs_1", "", "x|y"]) expect(await run(who)).toBeUndefined();
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import { keepListingCertificates, listingOf } from "#functions/market/listings/listings.offers.ts";
import { duplicateListing, updateListing } from "#functions/market/listings/listings.service.ts";
import { profileOf } from "#functions/market/profiles/profiles.offers.ts";
import { changeOf } from "#functions/market/search/search.documents.ts";
import type { FolderBlobs } from "#functions/platform/blobs/folder-blobs.ts";
import { runDue } from "#functions/platform/due/due.ts";
import { noSeal } from "#functions/platform/seal/seal.ts";
import { certificatesOnTime } from "#functions/programme/certificate-checks/certificate-checks.due.ts";
import { certificateCaseRecord } from "#functions/programme/certificate-checks/certificate-checks.records.ts";
import {
  confirmCertificate,
  refuseCertificate,
  takeBackFinding,
} from "#functions/programme/certificate-checks/deciding.service.ts";
import { listCertificateCases } from "#functions/programme/certificate-checks/desk.service.ts";
import {
  listCertificates,
  makePaperForm,
  openPaper,
} from "#functions/programme/certificate-checks/papers.service.ts";
import { isPaperUpload, processPaper } from "#functions/programme/certificate-checks/process-paper.ts";
import type { BusinessCertificate } from "#shared/market/certificates/certificate.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import type { Person } from "#shared/people/people/person.ts";
import { makePdf } from "#test/support/attachments.ts";
import {
  caseNow,
  makeStating,
  showPaper,
  someCertificate,
  stateCertificates,
} from "#test/support/certificates.ts";
import { makeExporter, makeListing } from "#test/support/factories.ts";
import { followStream, type Stream } from "#test/support/stream.ts";
import { makeOfficer } from "#test/support/verification.ts";
import { createWorld, type World } from "#test/support/world.ts";
import { messagesIn } from "#web/messages.ts";

let world: World;
let stream: Stream;
beforeAll(async () => {
  world = await createWorld();
  stream = await followStream(world);
});

const dayMs = 24 * 3600 * 1000;

async function refusalOf(act: Promise<unknown>): Promise<string> {
  const error = await act.then(() => undefined).catch((it: { code?: string }) => it);
  return error?.code ?? "done";
}

async function checkOf(profileId: string, id: string) {
  const profile = await profileOf(world.platform.table, profileId);
  return profile?.certificates.find((it) => it.id === id)?.check;
}

/** A business with one certificate whose paper is with the officers. */
async function makeAsked(certificate: BusinessCertificate = someCertificate(world)) {
  const { person, profile } = await makeStating(world, certificate);
  const at = { profileId: profile.id, certificateId: certificate.id };
  await showPaper(world, person, at);
  return { person, profile, certificate, at };
}

describe("a certificate's paper", () => {
  it("goes to the officers sealed, and opens to members and officers alone", async () => {
    const bytes = makePdf();
    const certificate = someCertificate(world);
    const { person, profile } = await makeStating(world, certificate);
    const at = { profileId: profile.id, certificateId: certificate.id };
    const fileId = await showPaper(world, person, at, bytes);
    const found = await caseNow(world, at);
    expect([found.stage, found.file?.id, found.file?.media]).toEqual(["asked", fileId, "pdf"]);
    const folder = `attachments/${person.id}/${certificate.id}/${fileId}/`;
    expect(await world.platform.blobs.list(folder)).toEqual([`${folder}sealed.bin`]);
    const kept = await world.platform.blobs.get(`${folder}sealed.bin`);
    expect(Buffer.from(kept?.bytes ?? []).includes("%PDF")).toBe(false);
    for (const reader of [person, await makeOfficer(world)]) {
      const opened = await openPaper(world.ctxOf(reader), at);
      expect(Buffer.from(opened.bytes).equals(Buffer.from(bytes))).toBe(true);
    }
    const { person: stranger } = await makeStating(world);
    await expect(refusalOf(openPaper(world.ctxOf(stranger), at))).resolves.not.toBe("done");
    await expect(refusalOf(openPaper(world.ctxOf(), at))).resolves.not.toBe("done");
  });

  it("is taken by what has no key, once, however often its event comes", async () => {
    const certificate = someCertificate(world);
    const { person, profile } = await makeStating(world, certificate);
    const at = { profileId: profile.id, certificateId: certificate.id };
    const { fields } = await makePaperForm(world.ctxOf(person), at);
    const blobs = world.platform.blobs as FolderBlobs;
    const { key } = await blobs.acceptUpload(fields, makePdf(), world.platform.now(), "Halal.pdf");
    expect(isPaperUpload(key)).toBe(true);
    const keyless = { ...world.ctxOf(), seal: noSeal };
    await processPaper(keyless, key);
    const first = await caseNow(world, at);
    await processPaper(keyless, key);
    expect(await caseNow(world, at)).toEqual(first);
    expect(await world.platform.blobs.list(key)).toEqual([]);
  });

  it("is told to be unusable where it is neither a photo nor a PDF", async () => {
    const certificate = someCertificate(world);
    const { person, profile } = await makeStating(world, certificate);
    const at = { profileId: profile.id, certificateId: certificate.id };
    const fileId = await showPaper(world, person, at, new TextEncoder().encode("Halal!"));
    const { stage, file, failure } = await caseNow(world, at);
    expect([stage, file, failure?.fileId]).toEqual(["stated", undefined, fileId]);
  });

  it("is deleted with its certificate, and where another one comes", async () => {
    const { person, profile, certificate, at } = await makeAsked();
    const first = (await caseNow(world, at)).file?.id;
    const second = await showPaper(world, person, at);
    await stream.settle();
    const all = () => world.platform.blobs.list(`attachments/${person.id}/${certificate.id}/`);
    expect(await all()).toEqual([`attachments/${person.id}/${certificate.id}/${second}/sealed.bin`]);
    expect(first).not.toBe(second);
    await stateCertificates(world, profile, []);
    await stream.settle();
    expect(await all()).toEqual([]);
    expect(await world.platform.table.get(certificateCaseRecord, at)).toBeUndefined();
  });
});

describe("officers", () => {
  it("find it right: the check stands at the certificate, in their office's name, and falls when they take it back", async () => {
    const { profile, certificate, at } = await makeAsked();
    const officer = await makeOfficer(world);
    await confirmCertificate(world.ctxOf(officer), at);
    expect(await checkOf(profile.id, certificate.id)).toMatchObject({ office: "migrant_workers" });
    await refuseCertificate(world.ctxOf(officer), at, { reason: "not_genuine" });
    expect(await checkOf(profile.id, certificate.id)).toBeUndefined();
    expect((await caseNow(world, at)).reason).toBe("not_genuine");
  });

  it("are told at the business's own page of what they found not right, until it is shown again", async () => {
    const { person, profile, certificate, at } = await makeAsked();
    const page = async () => {
      await stream.settle();
      return (await (await world.browserOf(person)).get(`/en/business/${profile.id}`)).text();
    };
    const told = "An officer found these not right";
    expect(await page()).not.toContain(told);
    await refuseCertificate(world.ctxOf(await makeOfficer(world)), at, { reason: "unreadable" });
    const after = await page();
    expect(after).toContain(told);
    expect(after.split(told)[1]?.split("</p>")[0]).toContain(certificate.number);
    await showPaper(world, person, at);
    expect(await page()).not.toContain(told);
  });

  it("decide one certificate once, however many do so at once", async () => {
    const { profile, certificate, at } = await makeAsked();
    const officers = await Promise.all(Array.from({ length: 16 }, () => makeOfficer(world)));
    const outcomes = await Promise.all(
      officers.map((it, nth) =>
        refusalOf(
          nth % 2 === 0
            ? confirmCertificate(world.ctxOf(it), at, undefined, undefined)
            : refuseCertificate(world.ctxOf(it), at, { reason: "unreadable" }, 2),
        ),
      ),
    );
    const { stage } = await caseNow(world, at);
    expect(outcomes).toContain("done");
    expect((await checkOf(profile.id, certificate.id)) !== undefined).toBe(stage === "checked");
  });

  it("decide in an office's name, never of their own business, and never of what says something else by then", async () => {
    const { person, profile, certificate, at } = await makeAsked();
    const loose = await world.makePerson({ roles: ["officer"] });
    await expect(refusalOf(confirmCertificate(world.ctxOf(loose), at))).resolves.toBe("office_missing");
    const own: Person = { ...person, roles: ["officer"], office: "trade" };
    await expect(refusalOf(confirmCertificate(world.ctxOf(own), at))).resolves.toBe("own_verification");
    await stateCertificates(world, profile, [{ ...certificate, number: "ID00110000000099999" }]);
    const officer = await makeOfficer(world);
    await expect(refusalOf(confirmCertificate(world.ctxOf(officer), at))).resolves.toBe(
      "certificate_changed",
    );
    expect(await checkOf(profile.id, certificate.id)).toBeUndefined();
    await stream.settle();
    const now = await caseNow(world, at);
    expect([now.stage, now.certificate.number]).toEqual(["asked", "ID00110000000099999"]);
  });

  it("see what waits, those first that came first", async () => {
    const [first, second] = [await makeAsked(), await makeAsked()];
    const ids: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listCertificateCases(
        world.ctxOf(await makeOfficer(world)),
        {},
        { limit: 5, cursor },
      );
      ids.push(...page.items.map(({ certificateId }) => certificateId));
      cursor = page.next;
    } while (cursor);
    const [one, other] = [first, second].map(({ certificate }) => ids.indexOf(certificate.id));
    expect(one).toBeGreaterThanOrEqual(0);
    expect(other).toBeGreaterThan(one ?? 0);
  });

  it("find one of a listing right, which says nothing of a copy of the listing", async () => {
    const { person, profile } = await makeExporter(world);
    const listing = await makeListing(world, profile);
    const certificate = someCertificate(world);
    const { covers: _of, ...stated } = certificate;
    await world.platform.table.transact([keepListingCertificates(listing, [stated])]);
    const at = { profileId: profile.id, certificateId: certificate.id };
    await showPaper(world, person, at);
    await confirmCertificate(world.ctxOf(await makeOfficer(world)), at);
    const checked = await listingOf(world.platform.table, listing.id);
    expect(checked?.certificates[0]?.check).toMatchObject({ office: "migrant_workers" });
    const copy = await duplicateListing(world.ctxOf(person), { listingId: listing.id });
    expect(copy.certificates[0]?.check).toBeUndefined();
    expect(copy.certificates[0]?.id).not.toBe(certificate.id);
  });
});

describe("a certificate that is not genuine", () => {
  const words = { words: "The register shows it as ours after all.", language: "en" as const };

  async function makeRefuted() {
    const { person, profile } = await makeExporter(world);
    const listing = await makeListing(world, profile);
    const { covers: _of, ...stated } = someCertificate(world);
    await world.platform.table.transact([keepListingCertificates(listing, [stated])]);
    const at = { profileId: profile.id, certificateId: stated.id };
    await showPaper(world, person, at);
    const officer = await makeOfficer(world);
    const now = async () => (await listingOf(world.platform.table, listing.id)) ?? listing;
    const before = await now();
    await refuseCertificate(world.ctxOf(officer), at, { reason: "not_genuine" });
    return { person, profile, listing, stated, at, officer, before, now };
  }

  const facetOf = (listing: Listing) =>
    changeOf(listing, undefined, world.platform.now()).document?.certificates;

  it("is gone from pages, API and search at once, and its members read what was found, when and by whom", async () => {
    const { person, profile, listing, stated, at, before, now } = await makeRefuted();
    expect(facetOf(before)).toEqual(["halal"]);
    expect(facetOf(await now())).toEqual([]);
    const nobody = await world.browserOf();
    for (const path of [`/en/listings/${listing.id}`, `/en/exporters/${profile.handle}`])
      expect(await (await nobody.get(path)).text()).not.toContain(stated.number);
    const member = await world.browserOf(person);
    const t = messagesIn("en");
    const own = await (await member.get(`/en/business/${profile.id}/certificates`)).text();
    for (const told of [stated.number, "Found not genuine by", t.certificates_reason_not_genuine()])
      expect(own).toContain(told);
    const copy = await duplicateListing(world.ctxOf(person), { listingId: listing.id });
    expect(copy.certificates[0]?.refuted).toBeDefined();
    expect((await caseNow(world, at)).stage).toBe("not_right");
  });

  it("stays so whatever is stated under it anew, or found about another file", async () => {
    const { person, profile, listing, stated, at, officer, now } = await makeRefuted();
    const again = await now();
    const { text, offerKind, hsCode, unit, minimumOrder, orderMultiple, price, leadTimeDays } = again;
    const goods = { text, offerKind, hsCode, unit, minimumOrder, orderMultiple, price, leadTimeDays };
    const input = { ...goods, certificates: [{ ...stated, number: "ID00110000000099999" }] };
    await updateListing(world.ctxOf(person), { listingId: listing.id }, input, again.version);
    expect((await now()).certificates[0]?.refuted).toBeDefined();
    await stream.settle();
    await showPaper(world, person, at);
    await refuseCertificate(world.ctxOf(officer), at, { reason: "unreadable" });
    expect((await now()).certificates[0]?.refuted).toBeDefined();
    expect((await profileOf(world.platform.table, profile.id))?.certificates).toEqual([]);
  });

  it("stands before buyers again once the finding is taken back, with words, or it is found right", async () => {
    const { at, officer, now } = await makeRefuted();
    const ctx = world.ctxOf(officer);
    await expect(refusalOf(takeBackFinding(ctx, at, { words: "" } as never))).resolves.toBe("input_invalid");
    await takeBackFinding(ctx, at, words);
    const { refuted, check } = (await now()).certificates[0] ?? {};
    expect([refuted, check]).toEqual([undefined, undefined]);
    const { reason, ...asked } = await caseNow(world, at);
    expect([asked.stage, asked.words, reason]).toEqual(["asked", words.words, undefined]);
    expect(facetOf(await now())).toEqual(["halal"]);
    await refuseCertificate(ctx, at, { reason: "not_genuine" });
    expect(facetOf(await now())).toEqual([]);
    await takeBackFinding(ctx, at, words);
    await confirmCertificate(ctx, at);
    expect((await now()).certificates[0]).toMatchObject({ check: { office: officer.office } });
  });
});

describe("time", () => {
  it("tells 90, 30 and 7 days before the end, each once, and at the end; never for what was missed", async () => {
    const certificate = someCertificate(world, { endsInDays: 100 });
    const { person, profile } = await makeStating(world, certificate);
    const at = { profileId: profile.id, certificateId: certificate.id };
    await stream.settle();
    const told: (number | undefined)[] = [];
    for (const days of [5, 11, 12, 71, 72, 94, 95, 102, 103]) {
      const now = new Date(world.platform.now().getTime() + days * dayMs);
      const before = (await caseNow(world, at)).version;
      await runDue({ ...stream.ctx(), now }, [certificateCaseRecord], certificatesOnTime);
      const after = await caseNow(world, at);
      told.push(after.version - before);
    }
    expect(told).toEqual([0, 1, 0, 1, 0, 1, 0, 1, 0]);
    expect((await caseNow(world, at)).lapsedAt).toBeDefined();
    await stream.settle();
    const { items } = await listCertificates(world.ctxOf(person), { profileId: profile.id });
    expect(items.map(({ certificateId }) => certificateId)).toContain(certificate.id);
  });

  it("begins anew where its end is another, and tells the nearest of what is still to come", async () => {
    const certificate = someCertificate(world, { endsInDays: 45 });
    const { profile } = await makeStating(world, certificate);
    const at = { profileId: profile.id, certificateId: certificate.id };
    await stream.settle();
    expect((await caseNow(world, at)).nextReminder).toBe(30);
    const later = someCertificate(world, { endsInDays: 200 });
    await stateCertificates(world, profile, [{ ...certificate, validTo: later.validTo }]);
    await stream.settle();
    expect((await caseNow(world, at)).nextReminder).toBe(90);
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import { memberRecord } from "#functions/market/profiles/profiles.records.ts";
import { personRecord } from "#functions/people/people/people.records.ts";
import type { FolderBlobs } from "#functions/platform/blobs/folder-blobs.ts";
import { noSeal } from "#functions/platform/seal/seal.ts";
import { openTable } from "#functions/platform/table/open-table.ts";
import { signedCursors } from "#functions/platform/table/page.ts";
import { change, drop } from "#functions/platform/table/write.ts";
import { getDispute } from "#functions/trade/disputes/dispute-reads.service.ts";
import { wholeDispute } from "#functions/trade/disputes/disputes.records.ts";
import { getEvidence, makeEvidenceForm } from "#functions/trade/disputes/evidence.service.ts";
import {
  agreeToOutcome,
  proposeOutcome,
  withdrawDispute,
} from "#functions/trade/disputes/pleading.service.ts";
import { processEvidence } from "#functions/trade/disputes/process-evidence.ts";
import type { Person } from "#shared/people/people/person.ts";
import type { Dispute } from "#shared/trade/disputes/dispute.ts";
import { maximumEvidence } from "#shared/trade/disputes/evidence.ts";
import { addMember } from "#test/functions/market/profiles/profile-forms.ts";
import { makePdf, pdfWith } from "#test/support/attachments.ts";
import { disputeAt, disputeNow, makeDispute, showEvidence } from "#test/support/disputes.ts";
import { phonePhoto, pixelBomb } from "#test/support/pictures.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld({ table: "engine" });
});

const whole = async ({ id }: Pick<Dispute, "id">) => {
  const found = await wholeDispute(world.platform.table, id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
};
const blobs = () => world.platform.blobs as FolderBlobs;
/** An upload that has arrived, and is not looked at yet. */
async function arrived(person: Person, dispute: Dispute, bytes: Uint8Array = makePdf()) {
  const { fields, evidenceId } = await makeEvidenceForm(world.ctxOf(person), disputeAt(dispute));
  const { key } = await blobs().acceptUpload(fields, bytes, world.platform.now(), "a.pdf");
  return { key, evidenceId };
}

/** Everybody who may read a dispute of the Japanese market, and everybody else there is. */
async function people({ buyer, exporter, profile }: Awaited<ReturnType<typeof makeDispute>>) {
  return {
    sides: { buyer, exporter, helper: await addMember(world, profile, "helper") },
    helpers: {
      attache: await world.makePerson({ roles: ["attache"], markets: ["JP"] }),
      admin: await world.makePerson({ roles: ["admin"] }),
    },
    others: {
      buyer: await world.makePerson({ roles: ["buyer"] }),
      exporter: await world.makePerson({ roles: ["exporter"] }),
      attache: await world.makePerson({ roles: ["attache"], markets: ["TW"] }),
      officer: await world.makePerson({ roles: ["officer"] }),
    },
  };
}

describe("evidence", () => {
  it("is shown by either side with who shows it since when, and says nothing of the person", async () => {
    const { buyer, exporter, dispute } = await makeDispute(world);
    const photo = { bytes: await phonePhoto({ width: 900, height: 600 }), name: "rims.pdf" };
    const first = await showEvidence(world, buyer, dispute, photo);
    const second = await showEvidence(world, exporter, dispute);
    const { evidence, evidenceBy, last } = await getDispute(world.ctxOf(buyer), disputeAt(dispute));
    expect(evidence).toMatchObject([
      { id: first, from: "buyer", file: { kind: "photo", name: "rims.jpg" } },
      { id: second, from: "exporter", file: { kind: "pdf", name: "Survey.pdf" } },
    ]);
    expect(JSON.stringify(evidence)).not.toContain("prs_");
    expect([evidenceBy, last.event, last.by]).toEqual([{ buyer: 1, exporter: 1 }, "shown", "exporter"]);
    const kept = await blobs().get(`attachments/${buyer.id}/${dispute.id}/${first}/full.jpeg`);
    expect(kept?.bytes.length).toBeGreaterThan(1000);
    expect(Buffer.from(kept?.bytes ?? []).includes("TestPhone")).toBe(false);
  });

  it("is read by both sides, the attachés of the market and the operator, and is not there for anybody else", async () => {
    const made = await makeDispute(world);
    const { sides, helpers, others } = await people(made);
    const id = await showEvidence(world, made.buyer, made.dispute, {
      bytes: await phonePhoto({ width: 90, height: 60 }),
      name: "a.jpg",
    });
    const at = { ...disputeAt(made.dispute), evidenceId: id };
    const path = `/disputes/${made.dispute.id}/evidence/${id}`;
    for (const person of [...Object.values(sides), ...Object.values(helpers)]) {
      await expect(getEvidence(world.ctxOf(person), at)).resolves.toMatchObject({ id });
      const answer = await (await world.browserOf(person)).get(`/en${path}/thumb.jpeg`);
      expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "image/jpeg"]);
      expect(answer.headers.get("cache-control")).toContain("private");
    }
    for (const person of Object.values(others)) {
      await expect(getEvidence(world.ctxOf(person), at)).rejects.toMatchObject({ status: 404 });
      expect((await (await world.browserOf(person)).get(`/en${path}/thumb.jpeg`)).status).toBe(404);
    }
    const other = await makeDispute(world);
    await expect(
      getEvidence(world.ctxOf(other.buyer), { ...disputeAt(other.dispute), evidenceId: id }),
    ).rejects.toMatchObject({ status: 404 });
  });

  it("is added by the two sides alone", async () => {
    const made = await makeDispute(world);
    const { sides, helpers, others } = await people(made);
    const at = disputeAt(made.dispute);
    for (const person of Object.values(sides)) await makeEvidenceForm(world.ctxOf(person), at);
    for (const person of Object.values(helpers))
      await expect(makeEvidenceForm(world.ctxOf(person), at)).rejects.toMatchObject({ status: 403 });
    for (const person of Object.values(others))
      await expect(makeEvidenceForm(world.ctxOf(person), at)).rejects.toMatchObject({ status: 404 });
    const stranger = others.exporter;
    const key = `uploads/${made.dispute.id}/${stranger.id}/evd_01ARZ3NDEKTSV4RRFFQ69G5FAV`;
    await blobs().put(key, makePdf(), { contentType: "binary/octet-stream" });
    await processEvidence(world.ctxOf(), key);
    expect((await whole(made.dispute)).evidence).toEqual([]);
    expect(await blobs().list(`attachments/${stranger.id}/`)).toEqual([]);
  });

  it(`is at most ${maximumEvidence} files of each side, also of those that arrive at once`, async () => {
    const { buyer, exporter, dispute } = await makeDispute(world);
    for (let n = 0; n < maximumEvidence - 2; n++) await showEvidence(world, buyer, dispute);
    const keys = await Promise.all(Array.from({ length: 4 }, () => arrived(buyer, dispute)));
    await Promise.all(keys.map(({ key }) => processEvidence(world.ctxOf(), key)));
    await showEvidence(world, exporter, dispute);
    const { evidence, failures } = await whole(dispute);
    expect(evidence.filter(({ from }) => from === "buyer")).toHaveLength(maximumEvidence);
    expect(failures).toMatchObject([
      { side: "buyer", failures: [{ code: "evidence_full" }, { code: "evidence_full" }] },
    ]);
    expect((await disputeNow(world, dispute)).evidenceBy).toEqual({ buyer: maximumEvidence, exporter: 1 });
    await expect(makeEvidenceForm(world.ctxOf(buyer), disputeAt(dispute))).rejects.toMatchObject({
      code: "evidence_full",
    });
    const page = await (await world.browserOf(buyer)).get(`/en/disputes/${dispute.id}`);
    expect(await page.text()).not.toContain("/add-evidence");
  });

  it("cannot be added once the dispute is decided or taken back, also by a form of before", async () => {
    const { buyer, exporter, dispute } = await makeDispute(world);
    const { key, evidenceId } = await arrived(buyer, dispute);
    const outcome = { what: "refund_whole" } as const;
    const { version } = await proposeOutcome(world.ctxOf(exporter), disputeAt(dispute), { outcome });
    await agreeToOutcome(world.ctxOf(buyer), disputeAt(dispute), undefined, version);
    await processEvidence(world.ctxOf(), key);
    const { evidence, failures } = await whole(dispute);
    expect(evidence).toEqual([]);
    expect(failures).toMatchObject([{ failures: [{ evidenceId, code: "dispute_over" }] }]);
    expect(await blobs().list(`attachments/${buyer.id}/${dispute.id}/`)).toEqual([]);
    await expect(makeEvidenceForm(world.ctxOf(exporter), disputeAt(dispute))).rejects.toMatchObject({
      status: 422,
    });
    const withdrawn = await makeDispute(world);
    await withdrawDispute(world.ctxOf(withdrawn.buyer), disputeAt(withdrawn.dispute));
    await expect(
      makeEvidenceForm(world.ctxOf(withdrawn.exporter), disputeAt(withdrawn.dispute)),
    ).rejects.toMatchObject({ code: "dispute_over" });
  });

  it.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
    ["a PDF with a script", () => pdfWith("4 0 obj<</S/JavaScript/JS(app.alert(1))>>endobj"), "pdf_script"],
    ["a PDF with a file inside", () => pdfWith("4 0 obj<</Type/EmbeddedFile>>endobj"), "pdf_files_inside"],
    ["a picture that unfolds to 400 million pixels", () => pixelBomb(), "photo_too_many_pixels"],
    ["a program called a PDF", () => Buffer.from("MZ\x90\x00"), "attachment_unsupported"],
    ["a PDF of 6 MB", () => makePdf(6_000_000), "attachment_pdf_too_heavy"],
  ])("that is %s is told to its side alone, and kept nowhere", async (_what, bytesOf, code) => {
    const { buyer, exporter, dispute } = await makeDispute(world);
    const id = await showEvidence(world, buyer, dispute, { bytes: await bytesOf(), name: "rims.pdf" });
    const own = await getDispute(world.ctxOf(buyer), disputeAt(dispute));
    expect(own).toMatchObject({ evidence: [], failures: [{ evidenceId: id, code, name: "rims.pdf" }] });
    expect((await getDispute(world.ctxOf(exporter), disputeAt(dispute))).failures).toEqual([]);
    expect(await blobs().list(`attachments/${buyer.id}/${dispute.id}/`)).toEqual([]);
    expect(await blobs().list(`uploads/${dispute.id}/`)).toEqual([]);
  });

  it("of 40 MB is refused by the store", async () => {
    const { buyer, dispute } = await makeDispute(world);
    await expect(arrived(buyer, dispute, Buffer.alloc(40_000_000))).rejects.toMatchObject({ status: 413 });
  });

  it("may be told of many times, also after its sender has left, and by a function that holds no key", async () => {
    const { dispute, profile } = await makeDispute(world);
    const helper = await addMember(world, profile, "helper");
    const { key, evidenceId } = await arrived(helper, dispute);
    const { log, config, now } = world.platform;
    const table = openTable({ config, cursors: signedCursors(config.cursorKey), seal: noSeal, log, now });
    const bytes = (await blobs().get(key))?.bytes ?? new Uint8Array();
    await Promise.all(Array.from({ length: 4 }, () => processEvidence({ ...world.ctxOf(), table }, key)));
    await world.platform.table.transact([
      drop(memberRecord, { profileId: profile.id, personId: helper.id }),
      change(personRecord, await world.reload(helper), { memberships: [] }),
    ]);
    await blobs().put(key, bytes, { contentType: "binary/octet-stream" });
    await processEvidence({ ...world.ctxOf(), table }, key);
    const { evidence } = await whole(dispute);
    expect(evidence).toMatchObject([{ id: evidenceId, from: "exporter", personId: helper.id }]);
    const files = await blobs().list(`attachments/${helper.id}/${dispute.id}/${evidenceId}/`);
    expect(files).toHaveLength(1);
  });
});

describe("a dispute's page", () => {
  it("shows what each side added, links to more, and tells what could not be used, in two operations", async () => {
    const { buyer, exporter, dispute } = await makeDispute(world);
    const id = await showEvidence(world, exporter, dispute, {
      bytes: await phonePhoto({ width: 90, height: 60 }),
      name: "loading.jpg",
    });
    const browser = await world.browserOf(buyer);
    let page = "";
    const read = await world.operationsOf(async () => {
      page = await (await browser.get(`/id/disputes/${dispute.id}`)).text();
    });
    expect(read.length).toBeLessThanOrEqual(2);
    expect(page).toContain(`src="/id/disputes/${dispute.id}/evidence/${id}/thumb.jpeg"`);
    expect(page).toContain(`href="/id/disputes/${dispute.id}/add-evidence"`);
    const form = await (await browser.get(`/id/disputes/${dispute.id}/add-evidence`)).text();
    expect(form).toContain('enctype="multipart/form-data"');
    const bad = await showEvidence(world, buyer, dispute, { bytes: Buffer.from("MZ"), name: "x.pdf" });
    const told = await (await browser.get(`/en/disputes/${dispute.id}?uploaded=${bad}`)).text();
    expect(told).toContain("These files could not be used");
    const still = await (
      await browser.get(`/en/disputes/${dispute.id}?uploaded=evd_01ARZ3NDEKTSV4RRFFQ69G5FAV`)
    ).text();
    expect(still).toContain("See whether it is ready");
    const attache = await world.makePerson({ roles: ["attache"], markets: ["JP"] });
    const theirs = await (await (await world.browserOf(attache)).get(`/en/disputes/${dispute.id}`)).text();
    expect(theirs).toContain(`/evidence/${id}/full.jpeg`);
    expect(theirs).not.toContain("/add-evidence");
  });
});

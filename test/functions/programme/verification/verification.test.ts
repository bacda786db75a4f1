import { beforeAll, describe, expect, it } from "vitest";
import { removeMember } from "#functions/market/profiles/members.service.ts";
import { profileOf } from "#functions/market/profiles/profiles.offers.ts";
import { profileRecord } from "#functions/market/profiles/profiles.records.ts";
import type { FolderBlobs } from "#functions/platform/blobs/folder-blobs.ts";
import { runDue } from "#functions/platform/due/due.ts";
import { noSeal } from "#functions/platform/seal/seal.ts";
import { openTable } from "#functions/platform/table/open-table.ts";
import { signedCursors } from "#functions/platform/table/page.ts";
import { change } from "#functions/platform/table/write.ts";
import {
  askVerification,
  changeVerification,
  getOwnCase,
  sendVerification,
  withdrawVerification,
} from "#functions/programme/verification/asking.service.ts";
import {
  askMore,
  confirmVerified,
  proposeVerified,
  refuseVerification,
  revokeVerification,
  verifyReturnee,
} from "#functions/programme/verification/deciding.service.ts";
import { listCases, openCase, openEvidence } from "#functions/programme/verification/desk.service.ts";
import { removeFile } from "#functions/programme/verification/files.service.ts";
import { processVerificationFile } from "#functions/programme/verification/process-file.ts";
import { reportResults } from "#functions/programme/verification/reporting.service.ts";
import { verificationOnTime } from "#functions/programme/verification/verification.due.ts";
import { verificationRecord, wholeCase } from "#functions/programme/verification/verification.records.ts";
import type { Verification } from "#shared/programme/verification/verification.ts";
import { jakartaToday } from "#shared/terms/calendar.ts";
import { addMember } from "#test/functions/market/profiles/profile-forms.ts";
import { makePdf } from "#test/support/attachments.ts";
import { phonePhoto } from "#test/support/pictures.ts";
import { followStream, type Stream } from "#test/support/stream.ts";
import {
  askInput,
  makeAsked,
  makeOfficer,
  makePrepared,
  showFile,
  verificationAt,
  verificationNow,
} from "#test/support/verification.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
let stream: Stream;
beforeAll(async () => {
  world = await createWorld({ table: "engine" });
  stream = await followStream(world);
});

const finding = { method: "record", validUntil: "2028-12-31" } as const;
const words = { words: "The stamp belongs to somebody else.", language: "en" } as const;
const checksOf = async (profileId: string) => (await profileOf(world.platform.table, profileId))?.checks;

async function refusalOf(act: Promise<unknown>): Promise<string> {
  const error = await act.then(() => undefined).catch((it: { code?: string }) => it);
  return error?.code ?? "done";
}

describe("a returnee", () => {
  it("tells, shows, sends, and stands as verified at their business once an officer found so", async () => {
    const { person, profile, verification } = await makePrepared(world, { workerNumber: undefined });
    const at = verificationAt(verification);
    await expect(refusalOf(sendVerification(world.ctxOf(person), at))).resolves.toBe("evidence_not_enough");
    await showFile(world, person, verification, { shows: "work_permit" });
    await sendVerification(world.ctxOf(person), at);
    const officer = await makeOfficer(world);
    await verifyReturnee(world.ctxOf(officer), at, { method: "papers", validUntil: "2028-06-30" });
    expect(await checksOf(profile.id)).toEqual({
      returnee: {
        personId: person.id,
        verificationId: verification.id,
        countries: ["TW"],
        office: "migrant_workers",
        method: "papers",
        checkedOn: jakartaToday(world.platform.now()),
        validUntil: "2028-06-30",
      },
    });
    const own = await getOwnCase(world.ctxOf(person), at);
    expect(own).toMatchObject({ stage: "verified", office: "migrant_workers", method: "papers" });
    expect(own.history.map(({ act }) => act)).toEqual(["asked", "verified"]);
    expect(JSON.stringify(own)).not.toContain(officer.id);
    expect(JSON.stringify(own)).not.toContain(officer.name);
  });

  it("has one request under way for a business, and may ask anew once it is over", async () => {
    const { person, profile, verification } = await makePrepared(world);
    const again = () => askVerification(world.ctxOf(person), { profileId: profile.id }, askInput());
    await expect(refusalOf(again())).resolves.toBe("verification_under_way");
    await withdrawVerification(world.ctxOf(person), verificationAt(verification));
    await expect(again()).resolves.toMatchObject({ stage: "preparing" });
    await expect(refusalOf(again())).resolves.toBe("verification_under_way");
  });

  it("changes nothing of what is with the officers", async () => {
    const { person, verification } = await makeAsked(world);
    const at = verificationAt(verification);
    const { consent: _consent, ...told } = askInput();
    await expect(refusalOf(changeVerification(world.ctxOf(person), at, told))).resolves.toBe(
      "verification_not_now",
    );
    await expect(refusalOf(showFile(world, person, verification))).resolves.toBe("verification_not_now");
  });

  it("adds what an officer asks for, and sends it again", async () => {
    const { person, verification } = await makeAsked(world);
    const at = verificationAt(verification);
    await askMore(world.ctxOf(await makeOfficer(world)), at, { kinds: ["passport_stamp"], ...words });
    await showFile(world, person, verification);
    const sent = await sendVerification(world.ctxOf(person), at);
    expect(sent.history.map(({ act }) => act)).toEqual(["asked", "more_asked", "completed"]);
    expect(sent.evidence).toEqual(["passport_stamp"]);
  });

  it("takes a file out again, and its bytes are gone", async () => {
    const { person, verification } = await makePrepared(world);
    const fileId = await showFile(world, person, verification);
    const folder = `attachments/${person.id}/${verification.id}/`;
    expect(await world.platform.blobs.list(folder)).toHaveLength(1);
    await removeFile(world.ctxOf(person), { ...verificationAt(verification), fileId });
    await stream.settle();
    expect(await world.platform.blobs.list(folder)).toEqual([]);
    expect((await verificationNow(world, verification)).evidence).toEqual([]);
  });

  it("who leaves the business takes its seal along", async () => {
    const { profile } = await makePrepared(world);
    const helper = await addMember(world, profile, "helper");
    const asked = await askVerification(world.ctxOf(helper), { profileId: profile.id }, askInput());
    await sendVerification(world.ctxOf(helper), verificationAt(asked));
    await verifyReturnee(world.ctxOf(await makeOfficer(world)), verificationAt(asked), finding);
    expect((await checksOf(profile.id))?.returnee?.personId).toBe(helper.id);
    await removeMember(world.ctxOf(helper), { profileId: profile.id, personId: helper.id });
    expect((await checksOf(profile.id))?.returnee).toBeUndefined();
  });
});

describe("evidence", () => {
  it("lies sealed, by a process that could not open it, and opens for officers as it was", async () => {
    const { person, verification } = await makePrepared(world);
    const bytes = makePdf();
    const fileId = await showFile(world, person, verification, { bytes });
    const key = `attachments/${person.id}/${verification.id}/${fileId}/sealed.bin`;
    const kept = await world.platform.blobs.get(key);
    expect(Buffer.from(kept?.bytes ?? []).includes("%PDF")).toBe(false);
    const at = { ...verificationAt(verification), fileId };
    const opened = await openEvidence(world.ctxOf(await makeOfficer(world)), at);
    expect(Buffer.from(opened.bytes).equals(Buffer.from(bytes))).toBe(true);
    await world.platform.blobs.put(key, Buffer.concat([kept?.bytes ?? Buffer.alloc(0), Buffer.from("x")]), {
      contentType: "application/octet-stream",
    });
    await expect(openEvidence(world.ctxOf(await makeOfficer(world)), at)).rejects.toThrow("does not open");
  });

  it("is sealed by a function that has no key", async () => {
    const { person, verification } = await makePrepared(world);
    const keyless = {
      ...world.ctxOf(),
      seal: noSeal,
      table: openTable({
        config: world.config,
        cursors: signedCursors(world.config.cursorKey),
        seal: noSeal,
        log: world.platform.log,
      }),
    };
    const blobs = world.platform.blobs as FolderBlobs;
    const { makeFileForm } = await import("#functions/programme/verification/files.service.ts");
    const { fields, fileId } = await makeFileForm(world.ctxOf(person), verificationAt(verification), {
      shows: "passport_stamp",
    });
    const photo = await phonePhoto({ width: 900, height: 600 });
    const { key } = await blobs.acceptUpload(fields, photo, world.platform.now(), "a.jpg");
    await processVerificationFile(keyless, key);
    await processVerificationFile(keyless, key);
    const whole = await wholeCase(world.platform.table, verification.id);
    expect(whole?.files).toMatchObject([{ id: fileId, shows: "passport_stamp", media: "photo" }]);
    expect(await world.platform.blobs.get(key)).toBeUndefined();
  });

  it("that cannot be used is told with why, and leaves nothing behind", async () => {
    const { person, verification } = await makePrepared(world);
    await showFile(world, person, verification, { bytes: Buffer.from("not a picture at all") });
    const own = await getOwnCase(world.ctxOf(person), verificationAt(verification));
    expect(own.failures).toMatchObject([{ shows: "passport_stamp", code: "attachment_unsupported" }]);
    expect(own.files).toEqual([]);
    expect(await world.platform.blobs.list(`attachments/${person.id}/${verification.id}/`)).toEqual([]);
  });

  it("is looked at in sight of its person: each look is noted, by office and never by name", async () => {
    const { person, verification } = await makeAsked(world);
    const at = verificationAt(verification);
    const officer = await makeOfficer(world);
    const opened = await openCase(world.ctxOf(officer), at);
    expect(opened).toMatchObject({ workerNumber: "TKI-0012-3456", words: "My old passport expired." });
    const own = await getOwnCase(world.ctxOf(person), at);
    expect(own.looks).toMatchObject([{ office: "migrant_workers" }]);
    expect(JSON.stringify(own.looks)).not.toContain(officer.id);
  });

  it("is deleted at once where its person takes the request back", async () => {
    const { person, verification } = await makePrepared(world);
    await showFile(world, person, verification);
    await withdrawVerification(world.ctxOf(person), verificationAt(verification));
    await stream.settle();
    const whole = await wholeCase(world.platform.table, verification.id);
    expect([whole?.files, whole?.hidden]).toEqual([[], undefined]);
    expect(await world.platform.blobs.list(`attachments/${person.id}/${verification.id}/`)).toEqual([]);
  });

  it("is deleted 90 days after the decision, with the number and the words", async () => {
    const { person, verification } = await makePrepared(world);
    const at = verificationAt(verification);
    await showFile(world, person, verification);
    await sendVerification(world.ctxOf(person), at);
    await refuseVerification(world.ctxOf(await makeOfficer(world)), at, { reason: "unreadable" });
    await atDay(89);
    expect((await wholeCase(world.platform.table, verification.id))?.files).toHaveLength(1);
    await atDay(91);
    const whole = await wholeCase(world.platform.table, verification.id);
    expect([whole?.files, whole?.hidden, whole?.verification.hasNumber]).toEqual([[], undefined, false]);
    expect(await world.platform.blobs.list(`attachments/${person.id}/${verification.id}/`)).toEqual([]);
  });
});

/** What time does, so many days from now. */
async function atDay(days: number): Promise<void> {
  const now = new Date(world.platform.now().getTime() + days * 24 * 3600 * 1000);
  await runDue({ ...stream.ctx(), now }, [verificationRecord], verificationOnTime);
  await stream.settle();
}

describe("officers", () => {
  it("decide one case once, however many do so at once", async () => {
    const { profile, verification } = await makeAsked(world);
    const officers = await Promise.all(Array.from({ length: 64 }, () => makeOfficer(world)));
    const at = verificationAt(verification);
    const outcomes = await Promise.all(
      officers.map((officer, nth) =>
        refusalOf(
          nth % 2 === 0
            ? verifyReturnee(world.ctxOf(officer), at, finding)
            : refuseVerification(world.ctxOf(officer), at, { reason: "not_confirmed" }),
        ),
      ),
    );
    expect(outcomes.filter((it) => it === "done")).toHaveLength(1);
    const now = await verificationNow(world, verification);
    const decisions = now.history.filter(({ act }) => act === "verified" || act === "refused");
    expect(decisions).toHaveLength(1);
    expect((await checksOf(profile.id))?.returnee !== undefined).toBe(now.stage === "verified");
  });

  it("need a second one where the first wants it, and for two letters always", async () => {
    const { person, profile, verification } = await makePrepared(world, { workerNumber: undefined });
    for (const shows of ["village_letter", "mission_confirmation"] as const)
      await showFile(world, person, verification, { shows });
    const at = verificationAt(verification);
    await sendVerification(world.ctxOf(person), at);
    const [first, second] = [await makeOfficer(world), await makeOfficer(world)];
    const letters = { method: "two_keys", validUntil: "2028-12-31" } as const;
    await expect(refusalOf(verifyReturnee(world.ctxOf(first), at, letters))).resolves.toBe(
      "second_officer_needed",
    );
    await expect(refusalOf(verifyReturnee(world.ctxOf(first), at, finding))).resolves.toBe(
      "method_without_evidence",
    );
    await proposeVerified(world.ctxOf(first), at, letters);
    await expect(refusalOf(confirmVerified(world.ctxOf(first), at))).resolves.toBe("second_officer_needed");
    expect((await checksOf(profile.id))?.returnee).toBeUndefined();
    await confirmVerified(world.ctxOf(second), at);
    expect((await checksOf(profile.id))?.returnee?.method).toBe("two_keys");
  });

  it("decide in an office's name, and never about themselves", async () => {
    const { verification } = await makeAsked(world);
    const at = verificationAt(verification);
    const loose = await world.makePerson({ roles: ["officer"] });
    await expect(refusalOf(verifyReturnee(world.ctxOf(loose), at, finding))).resolves.toBe("office_missing");
    const { person, verification: own } = await makeAsked(world);
    const officer = { ...person, roles: ["officer" as const], office: "trade" as const };
    await expect(refusalOf(verifyReturnee(world.ctxOf(officer), verificationAt(own), finding))).resolves.toBe(
      "own_verification",
    );
  });

  it("take back what was found, and it is gone from the business with the same write", async () => {
    const { profile, verification } = await makeAsked(world);
    const at = verificationAt(verification);
    const officer = await makeOfficer(world);
    await verifyReturnee(world.ctxOf(officer), at, finding);
    await revokeVerification(world.ctxOf(officer), at, { reason: "mistake", ...words });
    expect((await checksOf(profile.id))?.returnee).toBeUndefined();
    expect((await verificationNow(world, verification)).stage).toBe("revoked");
  });

  it("see what waits in the order of its asking, of one country where they ask so", async () => {
    const first = await makeAsked(world);
    const second = await makeAsked(world, {
      stays: [{ country: "IS", fromYear: 2011, toYear: 2014, trade: "Fishing", employerKind: "ship" }],
    });
    const officer = await makeOfficer(world);
    const all = await pages(officer, {});
    expect(all.indexOf(first.verification.id)).toBeLessThan(all.indexOf(second.verification.id));
    expect(await pages(officer, { country: "IS" })).toEqual([second.verification.id]);
  });

  async function pages(
    officer: Parameters<World["ctxOf"]>[0],
    asked: { country?: string },
  ): Promise<string[]> {
    const ids: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listCases(world.ctxOf(officer), {}, { ...asked, limit: 5, cursor });
      ids.push(...page.items.map(({ id }) => id));
      cursor = page.next;
    } while (cursor);
    return ids;
  }
});

describe("results of a ministry's system", () => {
  it("are decided row by row, each reported, and change nothing when they come again", async () => {
    const [one, other] = [await makeAsked(world), await makeAsked(world)];
    const results = [
      { verificationId: one.verification.id, result: "verified" as const, validUntil: "2028-12-31" },
      { verificationId: other.verification.id, result: "refused" as const, reason: "not_confirmed" as const },
      {
        verificationId: "ver_00000000000000000000000000",
        result: "refused" as const,
        reason: "other" as const,
      },
      { verificationId: other.verification.id, result: "verified" as const, validUntil: "2028-12-31" },
    ];
    const officer = await makeOfficer(world);
    const outcomes = async () =>
      (await reportResults(world.ctxOf(officer), {}, { results })).items.map(({ outcome, code }) => [
        outcome,
        code,
      ]);
    expect(await outcomes()).toEqual([
      ["done", undefined],
      ["done", undefined],
      ["refused", "not_found"],
      ["refused", "verification_not_now"],
    ]);
    expect((await checksOf(one.profile.id))?.returnee?.method).toBe("record");
    expect((await outcomes()).map(([outcome]) => outcome)).toEqual([
      "unchanged",
      "unchanged",
      "refused",
      "refused",
    ]);
  });
});

describe("time", () => {
  it("tells that a check ends, lets another be asked for, and takes it from the business after its last day", async () => {
    const { person, profile, verification } = await makeAsked(world);
    const ends = new Date(world.platform.now().getTime() + 40 * 24 * 3600 * 1000).toISOString().slice(0, 10);
    await verifyReturnee(world.ctxOf(await makeOfficer(world)), verificationAt(verification), {
      ...finding,
      validUntil: ends,
    });
    const again = () => askVerification(world.ctxOf(person), { profileId: profile.id }, askInput());
    await expect(refusalOf(again())).resolves.toBe("verification_under_way");
    await atDay(15);
    expect((await verificationNow(world, verification)).remindedAt).toBeDefined();
    await atDay(42);
    expect((await verificationNow(world, verification)).stage).toBe("lapsed");
    expect((await checksOf(profile.id))?.returnee).toBeUndefined();
    await expect(again()).resolves.toMatchObject({ stage: "preparing" });
  });

  it("never takes away what a newer request found", async () => {
    const { profile, verification } = await makeAsked(world);
    await verifyReturnee(world.ctxOf(await makeOfficer(world)), verificationAt(verification), finding);
    const found = await profileOf(world.platform.table, profile.id);
    if (!found?.checks.returnee) throw new Error("Nothing was found.");
    const newer: Verification["id"] = "ver_01ARZ3NDEKTSV4RRFFQ69G5FAV";
    const checks = {
      returnee: { ...found.checks.returnee, verificationId: newer, validUntil: "2029-12-31" },
    };
    await world.platform.table.transact([change(profileRecord, found, { checks })]);
    // Each round takes one step of a thing: evidence goes, the person is reminded, the check ends.
    for (let round = 0; round < 3; round++) await atDay(365 * 5);
    expect((await verificationNow(world, verification)).stage).toBe("lapsed");
    expect((await checksOf(profile.id))?.returnee?.verificationId).toBe(newer);
  });
});

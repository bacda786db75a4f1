import { beforeAll, describe, expect, it } from "vitest";
import { openBusiness } from "#functions/programme/business-checks/numbers.service.ts";
import { openPaper } from "#functions/programme/certificate-checks/papers.service.ts";
import { revokeVerification, verifyReturnee } from "#functions/programme/verification/deciding.service.ts";
import { openCase, openEvidence } from "#functions/programme/verification/desk.service.ts";
import { looksOf } from "#functions/programme/verification/verification.offers.ts";
import { exportWaiting } from "#functions/programme/verification/waiting-file.service.ts";
import type { Person } from "#shared/people/people/person.ts";
import { giveNumbers, rightNumbers } from "#test/support/business-checks.ts";
import { makeStating, showPaper, someCertificate } from "#test/support/certificates.ts";
import { makeExporter } from "#test/support/factories.ts";
import {
  makeAsked,
  makeOfficer,
  makePrepared,
  showFile,
  verificationAt,
} from "#test/support/verification.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

async function shown() {
  const { person, profile, verification } = await makeAsked(world);
  const { verification: prepared, person: other } = await makePrepared(world);
  const fileId = await showFile(world, other, prepared);
  return { person, profile, verification, prepared, fileId };
}

const refusalOf = (act: Promise<unknown>) => act.then(() => "done").catch((it: { code?: string }) => it.code);
const looks = async ({ id }: { id: string }) =>
  (await looksOf(world.platform.table, { verificationId: id as never })).length;

describe("what is private before officers", () => {
  it.each([
    ["without an office", {}, "office_missing"],
    [
      "with a mail address that is not verified",
      { office: "trade", emailVerified: false },
      "opening_mail_unverified",
    ],
  ] as const)("opens to nobody %s, who is told whom to ask", async (_who, changes, code) => {
    const { verification, prepared, fileId } = await shown();
    const officer = await world.makePerson({ roles: ["officer"], ...changes });
    const ctx = world.ctxOf(officer);
    const certificate = someCertificate(world);
    const { person: maker, profile } = await makeStating(world, certificate);
    const paper = { profileId: profile.id, certificateId: certificate.id };
    await showPaper(world, maker, paper);
    await giveNumbers(world, profile);
    for (const act of [
      () => openCase(ctx, verificationAt(verification)),
      () => openEvidence(ctx, { ...verificationAt(prepared), fileId }),
      () => openBusiness(ctx, { profileId: profile.id }),
      () => openPaper(ctx, paper),
      () => exportWaiting(ctx, {}),
    ])
      expect(await refusalOf(act())).toBe(code);
    const desk = await world.browserOf(officer);
    const told =
      code === "office_missing" ? "Ask an admin to enter it." : "Your email address is not verified";
    for (const path of [
      `/en/officer/verifications/${verification.id}`,
      `/en/officer/businesses/${profile.id}`,
      `/en/officer/certificates/${profile.id}/${certificate.id}`,
    ]) {
      const answer = await desk.get(path);
      const page = await answer.text();
      expect([path, answer.status, page.includes(told)]).toEqual([path, 200, true]);
      for (const secret of ["TKI-0012-3456", rightNumbers.nib, `${certificate.id}/file`])
        expect(page).not.toContain(secret);
    }
    expect([await looks(verification), await looks(prepared)]).toEqual([0, 0]);
    expect(await refusalOf(openPaper(world.ctxOf(maker), paper))).toBe("done");
  });

  it("comes back with what was typed, and within the hour with the evidence, each time noted as a look", async () => {
    const { verification } = await shown();
    const officer = await makeOfficer(world);
    const desk = await world.browserOf(officer);
    const path = `/en/officer/verifications/${verification.id}`;
    await desk.get(path);
    const answer = await desk.post(`${path}/verify`, {
      method: "record",
      validUntil: "2020-01-01",
      once: "a",
    });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    for (const there of ["TKI-0012-3456", "2020-01-01"]) expect(page).toContain(there);
    expect(await looks(verification)).toBe(2);
    await openCase(world.ctxOf(await makeOfficer(world)), verificationAt(verification));
    expect(await looks(verification)).toBe(3);
    world.clock.now = new Date(world.platform.now().getTime() + 61 * 60_000);
    const late = await desk.post(`${path}/verify`, { method: "record", validUntil: "2020-01-01", once: "b" });
    expect(await late.text()).not.toContain("TKI-0012-3456");
    expect(await looks(verification)).toBe(3);
  });

  it("is shown in the browser, named by its kind and its case, under a policy of its own", async () => {
    const { prepared, fileId } = await shown();
    const desk = await world.browserOf(await makeOfficer(world));
    const answer = await desk.get(`/en/officer/verifications/${prepared.id}/files/${fileId}`);
    expect(answer.headers.get("content-type")).toBe("application/pdf");
    expect(answer.headers.get("content-disposition")).toContain(
      `inline; filename="passport_stamp-${prepared.id}.pdf"`,
    );
    const policy = answer.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("script-src");
    expect(policy).toContain("frame-ancestors 'none'");
    const page = await (await desk.get(`/en/officer/verifications/${prepared.id}`)).text();
    expect(page).toMatch(new RegExp(`files/${fileId}" target="_blank" rel="noopener"`));
  });

  it("is compared with the day from which a certificate is valid too", async () => {
    const certificate = someCertificate(world, { validFrom: "2026-01-15" });
    const { person, profile } = await makeStating(world, certificate);
    await showPaper(world, person, { profileId: profile.id, certificateId: certificate.id });
    const desk = await world.browserOf(await makeOfficer(world));
    const page = await (await desk.get(`/en/officer/certificates/${profile.id}/${certificate.id}`)).text();
    expect(page).toContain("Valid since");
    expect(page).toContain('datetime="2026-01-15"');
  });
});

describe("a seal that is revoked", () => {
  it("is told to the business's members with the way to answer, to nobody else, until one is given again", async () => {
    const { person, profile, verification } = await makeAsked(world);
    const officer = await makeOfficer(world);
    const ctx = world.ctxOf(officer);
    const finding = { method: "record", validUntil: "2028-12-31" } as const;
    await verifyReturnee(ctx, verificationAt(verification), finding);
    const read = async (reader: Person | undefined, path: string) =>
      (await (await world.browserOf(reader)).get(path)).text();
    const board = `/en/business/${profile.id}`;
    const told = "revoked this business&#39;s seal on";
    expect(await read(person, board)).not.toContain(told);
    const words = { words: "The stamp is forged.", language: "en" } as const;
    await revokeVerification(ctx, verificationAt(verification), { reason: "mistake", ...words });
    const seen = await read(person, board);
    expect(seen).toContain(told);
    expect(seen).toContain(`/en/business/${profile.id}/verification`);
    expect(await read(person, `/en/verifications/${verification.id}`)).toContain(
      "If this is wrong, ask again",
    );
    for (const path of [`/en/exporters/${profile.handle}`, `/api/v1/profiles/${profile.id}`])
      expect(await read(undefined, path)).not.toContain("evoked");
    const answer = await world.apiOf()("GET", `/profiles/${profile.id}`);
    expect(await answer.text()).not.toContain("revokedSeal");
  });

  it("leaves a business that never had one as it was", async () => {
    const { person, profile } = await makeExporter(world);
    const page = await (await (await world.browserOf(person)).get(`/en/business/${profile.id}`)).text();
    expect(page).not.toContain("revoked this business");
  });
});

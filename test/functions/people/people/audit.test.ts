import { beforeAll, describe, expect, it } from "vitest";
import { appealToken } from "#functions/people/people/people.offers.ts";
import { grantRoles, listAudit } from "#functions/people/people/people.service.ts";
import {
  recordNumberCheck,
  takeBackNumberCheck,
} from "#functions/programme/business-checks/numbers.service.ts";
import {
  confirmCertificate,
  refuseCertificate,
} from "#functions/programme/certificate-checks/deciding.service.ts";
import { revokeVerification } from "#functions/programme/verification/deciding.service.ts";
import { reportResults } from "#functions/programme/verification/reporting.service.ts";
import {
  appealMeasure,
  grantAppeal,
  liftMeasure,
  takeMeasure,
  upholdMeasure,
} from "#functions/trade/moderation/measures.service.ts";
import type { Person } from "#shared/people/people/person.ts";
import { giveNumbers } from "#test/support/business-checks.ts";
import { makeStating, showPaper, someCertificate } from "#test/support/certificates.ts";
import { makeExporter, makeListing } from "#test/support/factories.ts";
import { measureInput } from "#test/support/moderation.ts";
import { makeAsked, makeOfficer, verificationAt } from "#test/support/verification.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
let officer: Person;
let admin: Person;
beforeAll(async () => {
  world = await createWorld();
  [officer, admin] = await Promise.all([makeOfficer(world), world.makePerson({ roles: ["admin"] })]);
});

const words = { words: "These are my own photos: see the date of each." };

/** What the trail says that the officer did, the last first. */
async function trail(by: Person = officer) {
  const { items } = await listAudit(world.ctxOf(admin), {}, { limit: 50 });
  return items.filter(({ actorId }) => actorId === by.id);
}

describe("the audit trail", () => {
  it("tells of measures and of what came of their appeals, with whom or what, and where it is read", async () => {
    const { person, profile } = await makeExporter(world);
    const [one, other] = [await makeListing(world, profile), await makeListing(world, profile)];
    const second = await makeOfficer(world);
    const ctx = world.ctxOf(officer);
    const take = (of: "listing" | "person", thingId: string) =>
      takeMeasure(ctx, { of, thingId }, measureInput(of));
    const appealed = async (thingId: string) => {
      const { id: measureId } = await take("listing", thingId);
      const token = appealToken(world.platform.config, { measureId, personId: person.id });
      await appealMeasure(world.ctxOf(), { token }, words);
      return { measureId };
    };
    await grantAppeal(world.ctxOf(second), await appealed(one.id), words);
    await upholdMeasure(world.ctxOf(second), await appealed(other.id), words);
    const { id: measureId } = await take("person", person.id);
    await liftMeasure(ctx, { measureId }, words);
    expect((await trail()).map(({ act }) => act)).toEqual([
      "lifted",
      "suspended",
      "taken_down",
      "taken_down",
    ]);
    expect((await trail(second)).map(({ act }) => act)).toEqual(["upheld", "granted"]);
    expect((await trail())[1]).toMatchObject({
      actorName: officer.name,
      personId: person.id,
      personName: person.name,
      detail: measureInput("person").reason,
      path: `/admin/measures/${measureId}`,
    });
    expect((await trail())[2]).toMatchObject({ about: "Rattan basket", profileId: profile.id });
  });

  it("tells of seals, results, numbers and certificates", async () => {
    const by = await makeOfficer(world);
    const ctx = world.ctxOf(by);
    const { person, verification } = await makeAsked(world);
    const { items } = await reportResults(
      ctx,
      {},
      {
        results: [
          { verificationId: verification.id, result: "verified", method: "record", validUntil: "2028-12-31" },
        ],
      },
    );
    expect(items).toMatchObject([{ outcome: "done" }]);
    const said = { words: "It was another person.", language: "en" } as const;
    await revokeVerification(ctx, verificationAt(verification), { reason: "mistake", ...said });
    const certificate = someCertificate(world);
    const { person: maker, profile } = await makeStating(world, certificate);
    const at = { profileId: profile.id, certificateId: certificate.id };
    await showPaper(world, maker, at);
    await confirmCertificate(ctx, at);
    await refuseCertificate(ctx, at, { reason: "not_genuine" });
    const version = await giveNumbers(world, profile);
    const number = "nib" as const;
    await recordNumberCheck(ctx, { profileId: profile.id }, { number, outcome: "checked" }, version);
    await takeBackNumberCheck(ctx, { profileId: profile.id }, { number, ...said }, version);
    const found = await trail(by);
    expect(found.map(({ act, detail }) => [act, detail])).toEqual([
      ["number_taken_back", undefined],
      ["number_found", "checked"],
      ["certificate_not_right", "not_genuine"],
      ["certificate_checked", undefined],
      ["seal_revoked", "mistake"],
      ["results_brought", "1 / 1"],
      ["verified", "record"],
    ]);
    expect(found[4]).toMatchObject({ personId: person.id, personName: person.name });
  });

  it("shows each group by itself, the newest first, in words", async () => {
    const desk = await world.browserOf(admin);
    const made = await world.makePerson();
    await grantRoles(
      world.ctxOf(admin),
      { personId: made.id },
      { roles: ["buyer"], markets: [] },
      made.version,
    );
    const page = async (query: string) => (await desk.get(`/en/admin/audit${query}`)).text();
    const all = await page("");
    for (const text of [
      "Person suspended",
      "Seal revoked",
      "It is not genuine",
      `changed the roles of ${made.name}`,
    ])
      expect(all).toContain(text);
    const measures = await page("?group=measures");
    expect(measures).toContain("Person suspended");
    expect(measures).not.toContain("Seal revoked");
    expect(await page("?group=checks")).not.toContain("Person suspended");
    expect(await page("?group=roles")).not.toContain("Seal revoked");
  });

  it("is kept for nothing that was refused", async () => {
    const { profile } = await makeExporter(world);
    const { id: thingId } = await makeListing(world, profile);
    const by = await makeOfficer(world);
    const tried = await Promise.allSettled(
      Array.from({ length: 5 }, () =>
        takeMeasure(world.ctxOf(by), { of: "listing", thingId }, measureInput("listing")),
      ),
    );
    expect(tried.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await trail(by)).toHaveLength(1);
  });
});

describe("POST /admin/people/:personId", () => {
  it("wants an officer's office, and says what was done", async () => {
    const desk = await world.browserOf(admin);
    const made = await world.makePerson();
    const path = `/en/admin/people/${made.id}`;
    const form = { version: "1", roles: ["officer"], once: "a" };
    const refused = await desk.post(path, form);
    expect([refused.status, await refused.text()]).toEqual([
      400,
      expect.stringContaining("Choose this officer&#39;s office."),
    ]);
    const done = await desk.post(path, { ...form, office: "trade" });
    const next = done.headers.get("location") ?? "";
    expect(await (await desk.get(next)).text()).toContain(`The roles of ${made.name} are now: `);
    expect(await world.reload(made)).toMatchObject({ roles: ["officer"], office: "trade" });
  });

  it("is shown who is suspended", async () => {
    const { person } = await makeExporter(world);
    await takeMeasure(world.ctxOf(admin), { of: "person", thingId: person.id }, measureInput("person"));
    const page = await (await (await world.browserOf(admin)).get("/en/admin/people")).text();
    const row = page.split("<tr>").find((it) => it.includes(person.id));
    expect(row).toContain("Suspended");
    expect(page.split("<tr>").find((it) => it.includes(officer.id))).not.toContain("Suspended");
  });
});

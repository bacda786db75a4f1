import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import PostalMime from "postal-mime";
import { beforeAll, describe, expect, it } from "vitest";
import { exportListings } from "#functions/market/listings/listings-csv.service.ts";
import { profilePrivateRecord } from "#functions/market/profiles/profiles.records.ts";
import { rebuildSearch } from "#functions/market/search/rebuild.service.ts";
import { change } from "#functions/platform/table/write.ts";
import { sendVerification } from "#functions/programme/verification/asking.service.ts";
import {
  askMore,
  refuseVerification,
  verifyReturnee,
} from "#functions/programme/verification/deciding.service.ts";
import { openCase, openEvidence } from "#functions/programme/verification/desk.service.ts";
import type { Person } from "#shared/people/people/person.ts";
import { pdfWith } from "#test/support/attachments.ts";
import { makeCatalog, makeListing } from "#test/support/factories.ts";
import { logLinesOf } from "#test/support/log-lines.ts";
import { publicSurfaces } from "#test/support/public-surfaces.ts";
import { followStream, type Stream } from "#test/support/stream.ts";
import { makeOfficer, makePrepared, showFile, verificationAt } from "#test/support/verification.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
let stream: Stream;
beforeAll(async () => {
  world = await createWorld();
  stream = await followStream(world);
});

/** What is planted: texts that nothing else here has, each where something private is kept. */
const Marks = fc.record({
  workerNumber: fc.stringMatching(/^QZ[0-9]{9}XK$/),
  words: fc.stringMatching(/^Zwqx[a-z]{14}$/),
  evidence: fc.stringMatching(/^EVQ[A-Z]{12}$/),
  nib: fc.stringMatching(/^77[0-9]{11}$/),
});
type Marks = typeof Marks extends fc.Arbitrary<infer T> ? T : never;

/** A returnee whose request, files and numbers hold the marks, through a refusal or to the seal. */
async function plant(marks: Marks) {
  const { workerNumber, words } = marks;
  const { person, profile, verification } = await makePrepared(world, { workerNumber, words });
  const { table } = world.platform;
  const hidden = await table.get(profilePrivateRecord, profile.id);
  if (!hidden) throw new Error("A business has a private part.");
  await table.transact([change(profilePrivateRecord, hidden, { nib: marks.nib })]);
  const listing = await makeListing(world, profile);
  const attache = await world.makePerson({ roles: ["attache"], markets: ["TW"] });
  const catalog = await makeCatalog(world, attache, [listing]);
  const fileId = await showFile(world, person, verification, { bytes: pdfWith(`(${marks.evidence}) Tj`) });
  const at = verificationAt(verification);
  const officer = await makeOfficer(world);
  await sendVerification(world.ctxOf(person), at);
  await askMore(world.ctxOf(officer), at, { words: "Please show the stamp too.", language: "en" });
  await sendVerification(world.ctxOf(person), at);
  await openCase(world.ctxOf(officer), at);
  const opened = await openEvidence(world.ctxOf(officer), { ...at, fileId });
  expect(Buffer.from(opened.bytes).includes(marks.evidence)).toBe(true);
  return { person, profile, listing, catalog, attache, officer, at, fileId };
}

type Planted = Awaited<ReturnType<typeof plant>>;

const namesOf = (marks: Marks, text: string | Uint8Array) =>
  Object.entries(marks)
    .filter(([, mark]) => Buffer.from(text as Uint8Array).includes(mark))
    .map(([name]) => name);

/** Every page and answer about it that somebody can ask for who is neither its person nor an officer. */
async function askedByOthers({
  profile,
  listing,
  catalog,
  attache,
  at,
  fileId,
}: Planted): Promise<[string, string][]> {
  const others: [string, Person | undefined][] = [
    ["nobody", undefined],
    ["a buyer", await world.makePerson({ roles: ["buyer"] })],
    ["an exporter", await world.makePerson({ roles: ["exporter"] })],
    ["an attaché", attache],
    ["finance", await world.makePerson({ roles: ["finance"] })],
    ["an admin", await world.makePerson({ roles: ["admin"] })],
  ];
  const one = `/verifications/${at.verificationId}`;
  const privately = [
    one,
    `${one}/edit`,
    `/officer${one}`,
    `/officer${one}/files/${fileId}`,
    "/officer/verifications",
    `/business/${profile.id}`,
    `/business/${profile.id}/verification`,
    "/account",
  ];
  const surfaces = publicSurfaces({ listing, profile, catalog, words: "rattan" }).filter(
    ({ path }) => path.startsWith("/en") || path.startsWith("/api") || path.startsWith("/sitemap"),
  );
  const seen: [string, string][] = [];
  for (const [name, person] of others) {
    const browser = await world.browserOf(person);
    const api = world.apiOf(person);
    for (const path of privately) {
      seen.push([`${name} ${path}`, await (await browser.get(`/en${path}`)).text()]);
      seen.push([`${name} api ${path}`, await (await api("GET", path)).text()]);
    }
    if (name === "nobody")
      for (const { path } of surfaces) seen.push([`${name} ${path}`, await (await browser.get(path)).text()]);
  }
  return seen;
}

/** Mails as they lie in the outbox, and as they are read. */
async function mails(): Promise<string[]> {
  const folder = world.config.outboxFolder ?? "";
  const files = (await readdir(folder)).filter((name) => name.endsWith(".eml"));
  const read = await Promise.all(
    files.map(async (name) => {
      const raw = await readFile(join(folder, name));
      const { subject = "", text = "", html = "" } = await PostalMime.parse(raw);
      return [raw.toString("latin1"), subject, text, html].join("\n");
    }),
  );
  return read;
}

async function blobs(prefix: string): Promise<[string, Uint8Array][]> {
  const keys = await world.platform.blobs.list(prefix);
  return Promise.all(
    keys.map(async (key) => [key, (await world.platform.blobs.get(key))?.bytes ?? new Uint8Array()] as const),
  ) as Promise<[string, Uint8Array][]>;
}

describe("what a person shows to officers, and a business's private numbers", () => {
  it("are found nowhere else: no page, answer, mail, log, search file, export, blob or item of the table", async () => {
    await fc.assert(
      fc.asyncProperty(Marks, fc.boolean(), async (marks, isVerified) => {
        const found: string[] = [];
        const note = (where: string, text: string | Uint8Array) => {
          for (const name of namesOf(marks, text)) found.push(`${name} in ${where}`);
        };
        let planted: Planted | undefined;
        const lines = await logLinesOf(async () => {
          planted = await plant(marks);
          const { officer, at } = planted;
          await (isVerified
            ? verifyReturnee(world.ctxOf(officer), at, { method: "papers", validUntil: "2028-12-31" })
            : refuseVerification(world.ctxOf(officer), at, { reason: "unreadable" }));
          await stream.settle();
          await rebuildSearch(world.ctxOf());
          for (const [where, text] of await askedByOthers(planted)) note(where, text);
        });
        if (!planted) throw new Error("Nothing was planted.");
        note("the log", JSON.stringify(lines));
        for (const mail of await mails()) note("a mail", mail);
        for (const prefix of ["attachments/", "search/", "papers/", "photos/"])
          for (const [key, bytes] of await blobs(prefix)) note(key, bytes);
        for (const item of await world.stored()) note("an item", item);
        const csv = await exportListings(world.ctxOf(planted.person), { profileId: planted.profile.id }, {});
        note("an export", csv.csv);
        expect(found).toEqual([]);
      }),
      { numRuns: 3 },
    );
  });
});

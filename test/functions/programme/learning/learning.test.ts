import { extractText, getDocumentProxy } from "unpdf";
import { beforeAll, describe, expect, it } from "vitest";
import { openClient } from "#functions/platform/table/table-calls.ts";
import {
  claimCertificate,
  getCertificateFile,
  proveCertificate,
} from "#functions/programme/learning/certificates.service.ts";
import { learnerRecord } from "#functions/programme/learning/learning.records.ts";
import {
  answerQuiz,
  getLearningNumbers,
  getOwnLearning,
  mergeProgress,
  sayPlace,
} from "#functions/programme/learning/learning.service.ts";
import { erasePerson } from "#infra/ops/erase/erase-person.ts";
import { itemsOf } from "#infra/ops/erase/items.ts";
import { findWhom } from "#infra/ops/erase/whom.ts";
import type { Person } from "#shared/people/people/person.ts";
import { followStream } from "#test/support/stream.ts";
import { createWorld, type World } from "#test/support/world.ts";
import { modules } from "#web/learning/generated/modules.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld({ table: "engine" });
});

const [first, second] = modules;
if (!first || !second) throw new Error("There are too few modules.");
const rightOf = (slug: string) => [...(modules.find((it) => it.slug === slug)?.right ?? [])];
const wrongOf = (slug: string) => rightOf(slug).map((it) => (it === 0 ? 1 : 0));

async function passAll(person: Person, slugs = modules.map(({ slug }) => slug)) {
  const at = world.ctxOf(person).now.toISOString();
  const all = slugs.map((slug) => ({ slug, startedAt: at, best: 100, passedAt: at }));
  return mergeProgress(world.ctxOf(person), {}, { modules: all });
}

describe("answerQuiz", () => {
  it("keeps the better of what was answered, and a pass for good", async () => {
    const person = await world.makePerson();
    const at = { module: first.slug };
    const failed = await answerQuiz(world.ctxOf(person), at, { choices: wrongOf(first.slug) });
    expect(failed.modules).toMatchObject([{ slug: first.slug, best: 0 }]);
    expect(failed.modules[0]?.passedAt).toBeUndefined();
    const passed = await answerQuiz(world.ctxOf(person), at, { choices: rightOf(first.slug) });
    expect(passed.modules).toMatchObject([{ best: 100, passedAt: expect.any(String) }]);
    const again = await answerQuiz(world.ctxOf(person), at, { choices: wrongOf(first.slug) });
    expect(again.modules).toEqual(passed.modules);
  });

  it("refuses as many answers as there are no questions, and a module that there is not", async () => {
    const ctx = world.ctxOf(await world.makePerson());
    await expect(answerQuiz(ctx, { module: first.slug }, { choices: [0] })).rejects.toMatchObject({
      code: "quiz_incomplete",
    });
    await expect(answerQuiz(ctx, { module: "magic" }, { choices: [0] })).rejects.toMatchObject({
      status: 404,
    });
    expect((await getOwnLearning(ctx, {})).modules).toEqual([]);
  });

  it("keeps both of two first lessons that were answered at once", async () => {
    const person = await world.makePerson();
    await Promise.all(
      [first, second].map(({ slug }) =>
        answerQuiz(world.ctxOf(person), { module: slug }, { choices: rightOf(slug) }),
      ),
    );
    const { modules: passed } = await getOwnLearning(world.ctxOf(person), {});
    expect(passed.map(({ slug }) => slug).sort()).toEqual([first.slug, second.slug].sort());
  });
});

describe("mergeProgress", () => {
  it("joins what a device noted, and a repeat writes nothing", async () => {
    const person = await world.makePerson();
    await answerQuiz(world.ctxOf(person), { module: first.slug }, { choices: rightOf(first.slug) });
    const noted = { slug: first.slug, startedAt: "2020-01-01T00:00:00.000Z", best: 40 };
    const joined = await mergeProgress(world.ctxOf(person), {}, { modules: [noted] });
    expect(joined.modules[0]).toMatchObject({ best: 100, passedAt: expect.any(String) });
    const now = world.ctxOf(person).now.getTime();
    expect(now - Date.parse(joined.modules[0]?.startedAt ?? "")).toBeLessThanOrEqual(401 * 24 * 3600 * 1000);
    const again = await mergeProgress(world.ctxOf(person), {}, { modules: joined.modules });
    expect(again.version).toBe(joined.version);
  });

  it("takes no pass on a device's word alone where the score is none, and nothing of other modules", async () => {
    const ctx = world.ctxOf(await world.makePerson());
    const at = ctx.now.toISOString();
    const said = [
      { slug: first.slug, startedAt: at, best: 79, passedAt: at },
      { slug: "magic", startedAt: at, best: 100, passedAt: at },
    ];
    const { modules: known } = await mergeProgress(ctx, {}, { modules: said });
    expect(known).toEqual([{ slug: first.slug, startedAt: at, best: 79 }]);
  });
});

describe("the certificate", () => {
  it("is made out once, for who passed every module, and proved to whoever has its code", async () => {
    const person = await world.makePerson();
    const ctx = world.ctxOf(person);
    await passAll(
      person,
      modules.slice(1).map(({ slug }) => slug),
    );
    await expect(claimCertificate(ctx, {}, { name: "Sari Wulandari" })).rejects.toMatchObject({
      code: "learning_modules_missing",
    });
    await answerQuiz(ctx, { module: first.slug }, { choices: rightOf(first.slug) });
    const made = await claimCertificate(ctx, {}, { name: "Sari Wulandari" });
    expect(made).toMatchObject({ name: "Sari Wulandari", number: expect.stringMatching(/^RL-\d{4}-\w{8}$/) });
    expect(made.modules).toHaveLength(modules.length);
    expect(await claimCertificate(ctx, {}, { name: "Somebody Else" })).toEqual(made);
    expect(await proveCertificate(world.ctxOf(), { code: made.code })).toEqual(made);
    expect(JSON.stringify(made)).not.toContain(person.id);
  });

  it("is one, however often it is asked for at once", async () => {
    const person = await world.makePerson();
    await passAll(person);
    const all = await Promise.all(
      Array.from({ length: 6 }, () => claimCertificate(world.ctxOf(person), {}, { name: "Agus Mulyono" })),
    );
    expect(new Set(all.map(({ code }) => code)).size).toBe(1);
  });

  it("is drawn as PDF with the name, the number and where it is proved, for its owner alone", async () => {
    const person = await world.makePerson();
    await passAll(person);
    const { number, code } = await claimCertificate(world.ctxOf(person), {}, { name: "Siti Aminah 王" });
    const { pdf } = await getCertificateFile(world.ctxOf(person), {});
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
    for (const part of ["Siti Aminah 王", number, code, first.title.id, first.title.en])
      expect(text).toContain(part);
    const other = await world.makePerson();
    await expect(getCertificateFile(world.ctxOf(other), {})).rejects.toMatchObject({ status: 404 });
  });

  it("goes, proof and all, with the person, whose place in the numbers stays", async () => {
    const person = await world.makePerson();
    await passAll(person);
    const { code } = await claimCertificate(world.ctxOf(person), {}, { name: "Yani Suratmi" });
    const { table, blobs, log } = world.platform;
    const items = itemsOf(openClient(world.config), world.config.tableName);
    const whom = await findWhom(items, person.id, { withBusiness: false });
    if (!whom) throw new Error("There is nobody.");
    await erasePerson({ items, table, blobs, log, purge: blobs.remove }, whom, true);
    await expect(proveCertificate(world.ctxOf(), { code })).rejects.toMatchObject({ status: 404 });
    expect(await table.get(learnerRecord, person.id)).toBeUndefined();
  });

  it.each(["", "none", "7ZQ4M2KX0T9B3C8D5F6G1H2J3", "PERSON#1"])("is not found by %j", async (code) => {
    await expect(proveCertificate(world.ctxOf(), { code })).rejects.toMatchObject({ status: 404 });
  });
});

describe("the numbers by province and country", () => {
  it("count each once, whatever comes again, and follow who says another place", async () => {
    const stream = await followStream(world);
    const officer = await world.makePerson({ roles: ["officer"] });
    const people = await Promise.all(Array.from({ length: 6 }, () => world.makePerson()));
    for (const [at, person] of people.entries()) {
      await passAll(person, at < 5 ? [first.slug, second.slug] : [first.slug]);
      await sayPlace(world.ctxOf(person), {}, { province: "52", country: "MY" });
    }
    const records = await stream.read();
    for (let delivery = 1; delivery <= 2; delivery++) await stream.deliver(records.toReversed());
    await stream.settle();
    const numbers = () => getLearningNumbers(world.ctxOf(officer), {});
    const of = async () => {
      const { provinces, countries } = await numbers();
      return [provinces.find(({ place }) => place === "52"), countries.find(({ place }) => place === "MY")];
    };
    for (const it of await of())
      expect(it).toMatchObject({
        started: 6,
        certified: null,
        passed: { [first.slug]: 6, [second.slug]: 5 },
      });
    for (const person of people.slice(0, 2))
      await sayPlace(world.ctxOf(person), {}, { province: "53", country: "MY" });
    await stream.settle();
    const [province, country] = await of();
    expect(province).toMatchObject({ started: null, passed: { [first.slug]: null } });
    expect(country).toMatchObject({ started: 6 });
    expect(JSON.stringify(await numbers())).not.toMatch(/prs_/);
  });

  it("are for officers alone", async () => {
    for (const roles of [["exporter"], ["attache"], ["admin"], []] as Person["roles"][]) {
      const person = await world.makePerson({
        roles,
        ...(roles.includes("attache") ? { markets: ["JP"] } : {}),
      });
      await expect(getLearningNumbers(world.ctxOf(person), {})).rejects.toMatchObject({ status: 403 });
    }
    await expect(getLearningNumbers(world.ctxOf(), {})).rejects.toMatchObject({ status: 401 });
  });

  it("know nothing that is not in somebody's own record", async () => {
    const person = await world.makePerson();
    await sayPlace(world.ctxOf(person), {}, { province: "35" });
    await sayPlace(world.ctxOf(person), {}, {});
    expect(await getOwnLearning(world.ctxOf(person), {})).toMatchObject({ modules: [] });
    expect((await world.platform.table.get(learnerRecord, person.id))?.province).toBeUndefined();
  });
});

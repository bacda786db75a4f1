import { beforeAll, describe, expect, it } from "vitest";
import { profileOf } from "#functions/market/profiles/profiles.offers.ts";
import { profileRecord } from "#functions/market/profiles/profiles.records.ts";
import { updatePrivate } from "#functions/market/profiles/profiles.service.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import type { Table } from "#functions/platform/table/table.ts";
import { change } from "#functions/platform/table/write.ts";
import { businessCheckJobs } from "#functions/programme/business-checks/business-checks.jobs.ts";
import { namePairRecord } from "#functions/programme/business-checks/business-checks.records.ts";
import { listBusinesses, listNamePairs } from "#functions/programme/business-checks/desk.service.ts";
import { findDifferent } from "#functions/programme/business-checks/names.service.ts";
import {
  askNumberChecks,
  getClosedBusiness,
  getOwnNumbers,
  openBusiness,
  recordNumberCheck,
  takeBackNumberCheck,
} from "#functions/programme/business-checks/numbers.service.ts";
import type { Profile } from "#shared/market/profiles/profile.ts";
import { namePairId } from "#shared/programme/business-checks/name-pair.ts";
import { jakartaToday } from "#shared/terms/calendar.ts";
import { giveNumbers, privateNow, rightNumbers } from "#test/support/business-checks.ts";
import { makeExporter } from "#test/support/factories.ts";
import { followStream, type Stream } from "#test/support/stream.ts";
import { makeOfficer } from "#test/support/verification.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
let stream: Stream;
beforeAll(async () => {
  world = await createWorld();
  stream = await followStream(world);
});

const words = { words: "The register names another firm.", language: "en" } as const;
const nibChecked = { number: "nib", outcome: "checked" } as const;
const checksOf = async ({ id }: Pick<Profile, "id">) => (await profileOf(world.platform.table, id))?.checks;

async function refusalOf(act: Promise<unknown>): Promise<string> {
  const error = await act.then(() => undefined).catch((it: { code?: string }) => it);
  return error?.code ?? "done";
}

async function makeGiven() {
  const made = await makeExporter(world);
  const version = await giveNumbers(world, made.profile);
  return { ...made, version, at: { profileId: made.profile.id }, officer: await makeOfficer(world) };
}

describe("askNumberChecks", () => {
  it("puts a business with numbers into the queue, those first that asked first", async () => {
    const [first, second] = [await makeGiven(), await makeGiven()];
    for (const { person, at } of [first, second]) await askNumberChecks(world.ctxOf(person), at);
    const { items } = await listBusinesses(world.ctxOf(first.officer), {}, { limit: 50 });
    const ids = items.map(({ id }) => id);
    expect(ids.indexOf(first.profile.id)).toBeGreaterThanOrEqual(0);
    expect(ids.indexOf(first.profile.id)).toBeLessThan(ids.indexOf(second.profile.id));
    expect(JSON.stringify(items)).not.toContain(rightNumbers.nib);
  });

  it("refuses without numbers, while they wait, and of what was found wrong until the numbers are others", async () => {
    const bare = await makeExporter(world);
    await expect(
      refusalOf(askNumberChecks(world.ctxOf(bare.person), { profileId: bare.profile.id })),
    ).resolves.toBe("numbers_missing");
    const { person, profile, at, officer, version } = await makeGiven();
    const ctx = world.ctxOf(person);
    await askNumberChecks(ctx, at);
    await expect(refusalOf(askNumberChecks(ctx, at))).resolves.toBe("numbers_not_now");
    for (const number of ["nib", "npwp"] as const)
      await recordNumberCheck(world.ctxOf(officer), at, { number, outcome: "not_found" }, version);
    await expect(refusalOf(askNumberChecks(ctx, at))).resolves.toBe("numbers_not_now");
    await giveNumbers(world, profile, { nib: "1234567890124" });
    await askNumberChecks(ctx, at);
    expect((await getOwnNumbers(ctx, at)).numbers.map(({ isWaiting }) => isWaiting)).toEqual([true, true]);
  });
});

describe("recordNumberCheck", () => {
  it("stands at the business from then on, and leaves the queue once nothing waits", async () => {
    const { person, profile, at, officer, version } = await makeGiven();
    await askNumberChecks(world.ctxOf(person), at);
    const ctx = world.ctxOf(officer);
    await recordNumberCheck(ctx, at, nibChecked, version);
    const checkedOn = jakartaToday(world.platform.now());
    expect(await checksOf(profile)).toEqual({ nib: { office: "migrant_workers", checkedOn } });
    const waits = async () =>
      (await listBusinesses(ctx, {}, { limit: 50 })).items.find(({ id }) => id === profile.id)?.waitsFor;
    expect(await waits()).toEqual(["npwp"]);
    await recordNumberCheck(ctx, at, { number: "npwp", outcome: "somebody_elses", ...words }, version);
    expect(await waits()).toBeUndefined();
    expect(Object.keys((await checksOf(profile)) ?? {})).toEqual(["nib"]);
  });

  it("says in words what belongs to somebody else", async () => {
    const { at, officer, version } = await makeGiven();
    const bare = { number: "nib", outcome: "somebody_elses" } as const;
    await expect(refusalOf(recordNumberCheck(world.ctxOf(officer), at, bare, version))).resolves.toBe(
      "input_invalid",
    );
  });

  it("refuses an officer without an office, one of the business itself, and a number that was not given", async () => {
    const { person, profile, at, version } = await makeGiven();
    const none = await world.makePerson({ roles: ["officer"] });
    await expect(refusalOf(recordNumberCheck(world.ctxOf(none), at, nibChecked, version))).resolves.toBe(
      "office_missing",
    );
    const own = await world.makePerson({
      roles: ["officer"],
      office: "trade",
      memberships: [{ profileId: profile.id, role: "helper" }],
    } as never);
    await expect(refusalOf(recordNumberCheck(world.ctxOf(own), at, nibChecked, version))).resolves.toBe(
      "own_business",
    );
    const bare = await makeExporter(world);
    const bareAt = { profileId: bare.profile.id };
    const officer = await makeOfficer(world);
    await expect(refusalOf(recordNumberCheck(world.ctxOf(officer), bareAt, nibChecked, 1))).resolves.toBe(
      "number_missing",
    );
    await expect(refusalOf(recordNumberCheck(world.ctxOf(person), at, nibChecked, version))).resolves.toBe(
      "forbidden",
    );
  });

  it("is not of a number that was changed after the officer saw it, nor at the same moment", async () => {
    const { person, profile, at, officer, version } = await makeGiven();
    const replaced = { ...rightNumbers, nib: "9876543210987" };
    const outcomes = await Promise.all([
      refusalOf(updatePrivate(world.ctxOf(person), at, replaced, version)),
      refusalOf(recordNumberCheck(world.ctxOf(officer), at, nibChecked, version)),
    ]);
    expect(outcomes).toContain("done");
    await refusalOf(updatePrivate(world.ctxOf(person), at, replaced, version));
    expect((await privateNow(world, profile)).nib).toBe(replaced.nib);
    expect(await checksOf(profile)).toEqual({});
    await expect(refusalOf(recordNumberCheck(world.ctxOf(officer), at, nibChecked, version))).resolves.toBe(
      "version_stale",
    );
  });

  it("does not outlive a number that a member was just about to change", async () => {
    const { person, profile, at, officer, version } = await makeGiven();
    const recorded = () => recordNumberCheck(world.ctxOf(officer), at, nibChecked, version);
    const ctx = ctxThatWrites(world.ctxOf(person), once(recorded));
    const replaced = { ...rightNumbers, nib: "9876543210987" };
    expect(await refusalOf(updatePrivate(ctx, at, replaced, version))).toBe("busy");
    expect(await refusalOf(updatePrivate(ctx, at, replaced, version))).toBe("done");
    expect((await privateNow(world, profile)).nib).toBe(replaced.nib);
    expect(await checksOf(profile)).toEqual({});
  });

  it("is one of sixteen officers' at once", async () => {
    const { profile, at, version } = await makeGiven();
    const officers = await Promise.all(Array.from({ length: 16 }, () => makeOfficer(world)));
    const outcomes = await Promise.all(
      officers.map((officer, at16) =>
        refusalOf(
          recordNumberCheck(
            world.ctxOf(officer),
            at,
            at16 % 2 ? nibChecked : { number: "nib", outcome: "not_found" },
            version,
          ),
        ),
      ),
    );
    expect(outcomes.filter((it) => it === "done")).toHaveLength(1);
    expect(new Set(outcomes.filter((it) => it !== "done"))).toEqual(
      new Set(outcomes.filter((it) => it === "version_stale" || it === "number_decided")),
    );
    const { history } = await getClosedBusiness(world.ctxOf(officers[0] ?? (await makeOfficer(world))), at);
    expect(history).toHaveLength(1);
    expect((await checksOf(profile))?.nib !== undefined).toBe(history[0]?.outcome === "checked");
  });
});

describe("takeBackNumberCheck", () => {
  it("takes a check from the business with its reason, and opens the number again", async () => {
    const { profile, at, officer, version } = await makeGiven();
    const ctx = world.ctxOf(officer);
    await expect(refusalOf(takeBackNumberCheck(ctx, at, { number: "nib", ...words }, version))).resolves.toBe(
      "number_not_decided",
    );
    await recordNumberCheck(ctx, at, nibChecked, version);
    await expect(refusalOf(recordNumberCheck(ctx, at, nibChecked, version))).resolves.toBe("number_decided");
    await takeBackNumberCheck(ctx, at, { number: "nib", ...words }, version);
    expect(await checksOf(profile)).toEqual({});
    await recordNumberCheck(ctx, at, { number: "nib", outcome: "not_found" }, version);
    const { history } = await getClosedBusiness(ctx, at);
    expect(history.map(({ outcome }) => outcome)).toEqual(["checked", "taken_back", "not_found"]);
  });
});

describe("openBusiness", () => {
  it("shows the numbers with what their form says, and notes the look for the business's members", async () => {
    const { person, at, officer } = await makeGiven();
    const opened = await openBusiness(world.ctxOf(officer), at);
    expect(opened.numbers.map(({ digits, form }) => [digits, form])).toEqual([
      [rightNumbers.nib, "right"],
      [rightNumbers.npwp, "right"],
    ]);
    const hidden = await getClosedBusiness(world.ctxOf(officer), at);
    expect(JSON.stringify(hidden)).not.toContain(rightNumbers.nib);
    const own = await getOwnNumbers(world.ctxOf(person), at);
    expect(own.looks.map(({ office }) => office)).toEqual(["migrant_workers"]);
    expect(JSON.stringify(own)).not.toContain(officer.id);
    expect(JSON.stringify(own)).not.toContain(officer.name);
  });

  it("draws the pages of officers and of the business", async () => {
    const { person, at, officer, version } = await makeGiven();
    const desk = await world.browserOf(officer);
    const page = await desk.get(`/en/officer/businesses/${at.profileId}`);
    expect(await page.text()).toContain(rightNumbers.nib);
    await recordNumberCheck(world.ctxOf(officer), at, nibChecked, version);
    const own = await (await world.browserOf(person)).get(`/en/business/${at.profileId}/checks`);
    const text = await own.text();
    expect(text).toContain("Compared with its register by");
    expect(text).not.toContain(rightNumbers.nib);
    expect((await (await world.browserOf(person)).get("/en/officer/businesses")).status).toBe(403);
  });
});

describe("names that look alike", () => {
  const pairOf = (one: Profile, other: Profile) =>
    world.platform.table.get(namePairRecord, namePairId(one.id, other.id));
  const rename = async ({ id }: Profile, businessName: string) => {
    const now = await profileOf(world.platform.table, id);
    if (!now) throw new Error(`There is no ${id}.`);
    await world.platform.table.transact([change(profileRecord, now, { businessName })]);
    await stream.settle();
  };

  it("are found as a business is made or renamed, queued, and decided once", async () => {
    const { profile: one } = await makeExporter(world, { businessName: "Kopi Dieng Lestari" });
    const { profile: other } = await makeExporter(world, { businessName: "CV K0PI Dieng LeStari" });
    const { profile: third } = await makeExporter(world, { businessName: "Tenun Dieng Lestari" });
    await stream.settle();
    expect(await pairOf(one, other)).toMatchObject({ stage: "waiting" });
    expect(await pairOf(one, third)).toBeUndefined();
    const officer = await makeOfficer(world);
    const { items } = await listNamePairs(world.ctxOf(officer), {}, { limit: 50 });
    const pair = items.find(({ id }) => id === namePairId(one.id, other.id));
    expect(pair).toBeDefined();
    const at = { pairId: pair?.id ?? "" };
    const officers = await Promise.all(Array.from({ length: 16 }, () => makeOfficer(world)));
    const outcomes = await Promise.all(
      officers.map((it) => refusalOf(findDifferent(world.ctxOf(it), at, {}, pair?.version))),
    );
    expect(outcomes.filter((it) => it === "done")).toHaveLength(1);
    expect(await pairOf(one, other)).toMatchObject({ stage: "different", office: "migrant_workers" });

    await rename(other, "Kopi Dieng Lestarl");
    expect(await pairOf(one, other)).toMatchObject({ stage: "waiting" });
    expect((await pairOf(one, other))?.office).toBeUndefined();
    await rename(other, "Kopi Temanggung");
    expect(await pairOf(one, other)).toBeUndefined();
  });

  it("are found by the night for businesses that no reaction saw", async () => {
    const [one, other] = [
      (await makeExporter(world, { businessName: "Gula Semut Rawa" })).profile,
      (await makeExporter(world, { businessName: "Gu1a Semut Rawa" })).profile,
    ];
    for (const job of businessCheckJobs) await job.run(world.ctxOf());
    expect(await pairOf(one, other)).toMatchObject({ stage: "waiting" });
    const officer = await makeOfficer(world);
    await findDifferent(world.ctxOf(officer), { pairId: namePairId(one.id, other.id) }, {});
    for (const job of businessCheckJobs) await job.run(world.ctxOf());
    await stream.settle();
    expect(await pairOf(one, other)).toMatchObject({ stage: "different" });
  });
});

/** Where all has been read and nothing is written yet, something else comes first. */
function ctxThatWrites(ctx: Ctx, first: () => Promise<unknown>): Ctx {
  const transact: Table["transact"] = async (...writes) => {
    await first();
    return ctx.table.transact(...writes);
  };
  return { ...ctx, table: { ...ctx.table, transact } };
}

function once(act: () => Promise<unknown>): () => Promise<unknown> {
  let done: Promise<unknown> | undefined;
  return () => {
    done ??= act();
    return done;
  };
}

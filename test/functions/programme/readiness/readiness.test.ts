import { beforeAll, describe, expect, it } from "vitest";
import { bandTallies } from "#functions/programme/readiness/readiness.records.ts";
import {
  finishAssessment,
  getAssessment,
  getReadiness,
  saveAnswers,
  shareAnswers,
} from "#functions/programme/readiness/readiness.service.ts";
import { getStanding } from "#functions/programme/readiness/standing.service.ts";
import type { Band } from "#shared/programme/readiness/bands.ts";
import { makeExporter } from "#test/support/factories.ts";
import { allAnswers, leastOf } from "#test/support/readiness.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

async function business() {
  const { person, profile } = await makeExporter(world);
  const at = { profileId: profile.id };
  return { person, profile, at, ctx: world.ctxOf(person) };
}

async function finished(choose?: Parameters<typeof allAnswers>[0]) {
  const made = await business();
  await saveAnswers(made.ctx, made.at, { answers: allAnswers(choose) });
  return { ...made, result: await finishAssessment(made.ctx, made.at) };
}

describe("saveAnswers", () => {
  it("keeps each answer beside those before, whoever else answers at the same moment", async () => {
    const { ctx, at } = await business();
    const given = { photos: "begun", nib: "yes", on_time: "mostly", halal: "exempt", pitch: "no" };
    await Promise.all(
      Object.entries(given).map(([id, answer]) => saveAnswers(ctx, at, { answers: { [id]: answer } })),
    );
    await saveAnswers(ctx, at, { answers: { pitch: "begun" } });
    expect((await getReadiness(ctx, at)).answers).toEqual({ ...given, pitch: "begun" });
  });

  it("refuses a question that nobody asks, and an answer of another scale", async () => {
    const { ctx, at } = await business();
    const refusals = await Promise.all(
      [{ weather: "yes" }, { photos: "always" }].map((answers) =>
        saveAnswers(ctx, at, { answers } as never).catch((error: unknown) => error),
      ),
    );
    expect(refusals).toMatchObject([{ status: 400 }, { status: 400 }]);
    expect((await getReadiness(ctx, at)).answers).toEqual({});
  });
});

describe("finishAssessment", () => {
  it("waits for the last question, and says how many are open", async () => {
    const { ctx, at } = await business();
    const { sent_abroad: last, ...others } = allAnswers();
    await saveAnswers(ctx, at, { answers: others });
    await expect(finishAssessment(ctx, at)).rejects.toMatchObject({
      code: "readiness_unanswered",
      params: { count: 1 },
    });
    await saveAnswers(ctx, at, { answers: { sent_abroad: last } });
    expect(await finishAssessment(ctx, at)).toMatchObject({ number: 1, percent: 100, band: "ready" });
  });

  it("keeps each result as it was, beside the next", async () => {
    const { ctx, at, result } = await finished(leastOf);
    await saveAnswers(ctx, at, {
      answers: allAnswers(),
    });
    await finishAssessment(ctx, at);
    const { finished: all } = await getReadiness(ctx, at);
    expect(all.map(({ number, percent, band }) => ({ number, percent, band }))).toEqual([
      { number: 2, percent: 100, band: "ready" },
      { number: 1, percent: 0, band: "starting" },
    ]);
    expect(await getAssessment(ctx, { ...at, number: "1" })).toMatchObject({
      answers: result.answers,
      questionSet: 1,
    });
  });

  it("counts a business once, in the band where it stands now, whatever many do at once", async () => {
    const counted = async (band: Band) =>
      (await bandTallies(world.platform.table)).reduce((sum, { counts }) => sum + counts[band], 0);
    const before = { starting: await counted("starting"), ready: await counted("ready") };
    const all = await Promise.all(Array.from({ length: 6 }, () => finished(leastOf)));
    const [first] = all;
    if (!first) throw new Error("There are six.");
    await saveAnswers(first.ctx, first.at, { answers: allAnswers() });
    await finishAssessment(first.ctx, first.at);
    expect((await counted("starting")) - before.starting).toBe(5);
    expect((await counted("ready")) - before.ready).toBe(1);
  });
});

describe("getStanding", () => {
  it("tells an attaché the band, and the answers only while the business shares them", async () => {
    const { ctx, at, result } = await finished();
    const attache = world.ctxOf(await world.makePerson({ roles: ["attache"], markets: ["JP"] }));
    const alone = await getStanding(attache, at);
    expect(alone).toMatchObject({ band: "ready" });
    for (const hidden of ["answers", "parts", "percent", "assessment"])
      expect(JSON.stringify(alone)).not.toContain(hidden);
    await shareAnswers(ctx, at, { isShared: true });
    expect((await getStanding(attache, at)).assessment?.answers).toEqual(result.answers);
    await shareAnswers(ctx, at, { isShared: false });
    expect(await getStanding(attache, at)).not.toHaveProperty("assessment");
  });

  it("keeps who wanted the answers to be read and since when, and nothing once it is taken back", async () => {
    const { ctx, at } = await finished();
    await shareAnswers(ctx, at, { isShared: true });
    const { sharedSince } = await getReadiness(ctx, at);
    expect(sharedSince).toBeDefined();
    await shareAnswers(ctx, at, { isShared: true });
    expect((await getReadiness(ctx, at)).sharedSince).toBe(sharedSince);
    await shareAnswers(ctx, at, { isShared: false });
    expect(await getReadiness(ctx, at)).toMatchObject({ isShared: false });
  });
});

describe("the pages", () => {
  it("lead an attaché from a business's own page to its band, and nobody else", async () => {
    const { profile } = await finished();
    const attache = await world.browserOf(await world.makePerson({ roles: ["attache"], markets: ["JP"] }));
    const buyer = await world.browserOf(await world.makePerson({ roles: ["buyer"] }));
    const path = `/en/exporters/${profile.handle}`;
    const [seen, unseen] = await Promise.all([attache, buyer].map(async (it) => (await it.get(path)).text()));
    expect(seen).toContain(`/en/desk/readiness/${profile.id}`);
    expect(unseen).not.toContain("/desk/readiness/");
  });

  it("keep a part's answers without a script, and know no other part", async () => {
    const { person, at, ctx } = await business();
    const site = await world.browserOf(person);
    const path = `/id/business/${at.profileId}/readiness/parts`;
    const answer = await site.post(`${path}/product`, { "answers.photos": "yes", act: "on" });
    expect([answer.status, answer.headers.get("location")]).toEqual([303, `${path}/capacity`]);
    expect((await getReadiness(ctx, at)).answers).toEqual({ photos: "yes" });
    expect(await (await site.get(`${path}/product`)).text()).toMatch(/value="yes" checked/);
    expect((await site.get(`${path}/weather`)).status).toBe(404);
    const changed = await site.post(`${path}/capacity`, { "answers.photos": "begun", act: "back" });
    expect(changed.headers.get("location")).toBe(`${path}/product`);
    expect((await getReadiness(ctx, at)).answers).toEqual({ photos: "begun" });
  });
});

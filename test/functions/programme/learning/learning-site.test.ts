import { beforeAll, describe, expect, it } from "vitest";
import { mergeProgress } from "#functions/programme/learning/learning.service.ts";
import { siteLocales } from "#shared/locales.ts";
import type { Person } from "#shared/people/people/person.ts";
import { createWorld, type World } from "#test/support/world.ts";
import { modules } from "#web/learning/generated/modules.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

const [first] = modules;
if (!first) throw new Error("There is no module.");
const answers = (right: readonly number[]) =>
  new URLSearchParams(right.map((it, at) => [`q${at}`, String(it)]));

async function read(path: string, person?: Person): Promise<{ status: number; text: string }> {
  const answer = await (await world.browserOf(person)).get(path);
  return { status: answer.status, text: await answer.text() };
}

describe("GET /learn", () => {
  it.each(siteLocales)("lists in %s every module, in the language that it is written in", async (locale) => {
    const { status, text } = await read(`/${locale}/learn`);
    expect(status).toBe(200);
    for (const { slug, title } of modules) {
      expect(text).toContain(`href="/${locale}/learn/${slug}"`);
      expect(text).toContain(title[locale === "id" ? "id" : "en"].replaceAll("'", "&#39;"));
    }
    expect(/<a class="whole"[^>]* lang="en" dir="ltr"/.test(text)).toBe(locale !== "id" && locale !== "en");
  });

  it("says to who is signed in how far they are", async () => {
    const person = await world.makePerson();
    const at = world.ctxOf(person).now.toISOString();
    await mergeProgress(
      world.ctxOf(person),
      {},
      { modules: [{ slug: first.slug, startedAt: at, best: 100, passedAt: at }] },
    );
    const { text } = await read("/en/learn", person);
    expect(
      text.match(/<span class="badge is-done" data-passed="?[^>]*>/g)?.filter((it) => !it.includes("hidden")),
    ).toHaveLength(1);
  });
});

describe("GET /learn/:slug", () => {
  it("is read whole by anyone: text, drawings, an example and questions, without a script in a drawing", async () => {
    for (const { slug } of modules) {
      const { status, text } = await read(`/id/learn/${slug}`);
      expect([slug, status]).toEqual([slug, 200]);
      expect(text).toMatch(/role="img" aria-label="[^"]+"><svg/);
      const quiz = await read(`/id/learn/${slug}/quiz`);
      expect(quiz.text.match(/<fieldset/g)?.length).toBeGreaterThanOrEqual(5);
    }
    expect((await read("/en/learn/magic")).status).toBe(404);
  });

  it("tells the result by the address alone, to who is not signed in and has no JavaScript", async () => {
    const passed = await read(`/en/learn/${first.slug}/result?${answers(first.right)}`);
    expect(passed.text).toContain('class="result is-passed"');
    expect(passed.text).toContain('content="noindex"');
    const wrong = await read(
      `/en/learn/${first.slug}/result?${answers(first.right.map((it) => (it === 0 ? 1 : 0)))}`,
    );
    expect(wrong.text).toContain('class="result"');
    expect(wrong.text.match(/class="is-wrong"/g)).toHaveLength(first.right.length);
    const open = await read(`/en/learn/${first.slug}/result?q0=1`);
    expect(open.status).toBe(400);
    expect(open.text).toContain("Choose an answer.");
    expect(open.text).toMatch(/name="q0" value="1" checked/);
  });

  it("does not tell the right answers to a try that failed, but why what was chosen is not right", async () => {
    const failed = first.right.map((it) => (it === 0 ? 1 : 0));
    const { text } = await read(`/en/learn/${first.slug}/result?${answers(failed)}`);
    expect(text).not.toContain('class="is-right"');
    expect(text.match(/<p class="why">/g)).toHaveLength(first.right.length);
    const passed = first.right.map((it, at) => (at === 0 ? failed[at] : it)) as number[];
    const told = (await read(`/en/learn/${first.slug}/result?${answers(passed)}`)).text;
    expect(told).toContain('class="result is-passed"');
    expect(told.match(/class="is-right"/g)).toHaveLength(first.right.length);
    expect(told.match(/class="is-wrong"/g)).toHaveLength(1);
  });

  it("says in questions what makes a pass, and with the last one that a certificate waits", async () => {
    const person = await world.makePerson();
    const at = world.ctxOf(person).now.toISOString();
    const last = modules.at(-1) ?? first;
    const passed = modules.map(({ slug }) => ({ slug, startedAt: at, best: 100, passedAt: at }));
    const quiz = async () => (await read(`/en/learn/${last.slug}/quiz`, person)).text;
    expect(await quiz()).toMatch(/You pass when \d of \d are right/);
    expect(await quiz()).not.toContain("Your certificate waits");
    await mergeProgress(world.ctxOf(person), {}, { modules: passed });
    const { text } = await read(`/en/learn/${last.slug}/result?${answers(last.right)}`, person);
    expect(text).toContain("Your certificate waits");
    expect(text).toContain('href="/en/account/learning#certificate"');
  });

  it("keeps the answers of who is signed in, and shows them what was right", async () => {
    const person = await world.makePerson();
    const browser = await world.browserOf(person);
    const answer = await browser.post(
      `/en/learn/${first.slug}/quiz`,
      Object.fromEntries(answers(first.right)),
    );
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe(`/en/learn/${first.slug}/result?${answers(first.right)}`);
    const { text } = await read("/en/account/learning", person);
    expect(text).toContain(`Lessons passed: 1 of ${modules.length}`);
  });
});

describe("POST /account/learning/place", () => {
  it("says that it was saved, once", async () => {
    const person = await world.makePerson();
    const browser = await world.browserOf(person);
    const answer = await browser.post("/en/account/learning/place", { country: "HK" });
    const to = answer.headers.get("location") ?? "";
    expect(await (await browser.get(to.replace(/#.*/, ""))).text()).toContain(
      '<p class="notice is-done" role="status">Saved.',
    );
    expect((await read("/en/account/learning", person)).text).not.toContain("Saved.");
  });
});

describe("GET /learn/proofs/:code", () => {
  it("says that there is no such certificate", async () => {
    const { status, text } = await read("/en/learn/proofs/0123456789ABCDEFGHJKMNPQRS");
    expect(status).toBe(404);
    expect(text).toContain("There is no certificate with this code.");
  });
});

describe("GET /account/learning/next", () => {
  it("leads to the first lesson that is not passed", async () => {
    const person = await world.makePerson();
    const answer = await (await world.browserOf(person)).get("/en/account/learning/next");
    expect(answer.headers.get("location")).toBe(`/en/learn/${first.slug}`);
  });
});

import { setTimeout as after } from "node:timers/promises";
import { Hono } from "hono";
import type { Child, FC } from "hono/jsx";
import { beforeAll, describe, expect, it } from "vitest";
import { pageRenderer } from "#functions/platform/http/page-renderer.tsx";
import { html, type SiteEnv, type View } from "#functions/platform/http/site.ts";
import type { Locale } from "#shared/locales.ts";
import type { Person } from "#shared/people/people/person.ts";
import { createWorld, type World } from "#test/support/world.ts";
import { usePage } from "#web/page.ts";

let world: World;
let people: (Person | undefined)[];
beforeAll(async () => {
  world = await createWorld({ table: "engine" });
  const names = ["Sari", "Budi", "Mei", "Kenji"];
  people = [undefined, ...(await Promise.all(names.map((name) => world.makePerson({ name }))))];
});

/** What one component finds of the page that it stands on. */
const Found: FC = () => {
  const { locale, t, actor, path, query, csrf } = usePage();
  const who = actor.kind === "person" ? actor.person.name : "nobody";
  return <i>{[locale, t.site_home(), who, path, query, csrf ?? "none"].join(" ")}</i>;
};

/** Waits before it draws, a little longer or shorter each time, so that other requests come between. */
const Waiting: FC<{ children?: Child }> = async ({ children }) => {
  const before = usePage();
  await after(Math.random() * 8);
  expect(usePage()).toBe(before);
  return (
    <>
      <Found />
      {children}
    </>
  );
};

const Failing: FC<{ waits: boolean }> = ({ waits }) => {
  if (waits) return after(1).then(() => Promise.reject(new Error("drawn badly")));
  throw new Error("drawn badly");
};

const views: Record<string, () => View> = {
  plain: () => (
    <p>
      <Found />
    </p>
  ),
  waiting: () => (
    <p>
      <Found />
      <Waiting>
        <Found />
        <Waiting>
          <Found />
        </Waiting>
      </Waiting>
      <Found />
    </p>
  ),
  late: async () => {
    await after(Math.random() * 8);
    return (
      <p>
        <Waiting />
      </p>
    );
  },
  failing: () => (
    <p>
      <Found />
      <Failing waits={false} />
    </p>
  ),
  failingLate: () => (
    <p>
      <Waiting />
      <Failing waits />
    </p>
  ),
};
const founds: Record<string, number> = { plain: 1, waiting: 6, late: 1 };

function app(): Hono<SiteEnv> {
  const site = new Hono<SiteEnv>();
  site.use(pageRenderer);
  site.use(async (c, next) => {
    const person = people[Number(c.req.query("who"))];
    c.set("ctx", { ...world.ctxOf(person), locale: c.req.path.slice(1, 3) as Locale });
    if (person) c.set("csrf", `csrf-of-${person.name}`);
    await next();
  });
  for (const [name, draw] of Object.entries(views))
    site.get(`/:locale/${name}`, (c) => html(c, draw(), c.req.query("status") ? 404 : 200));
  site.onError((error, c) => html(c, <Waiting>{error.message}</Waiting>, 500));
  return site;
}

function expected(view: string, locale: string, who: number): string {
  const name = people[who]?.name;
  const home = locale === "en" ? "Home" : "Beranda";
  const found = `<i>${locale} ${home} ${name ?? "nobody"} /${view} ?who=${who} ${name ? `csrf-of-${name}` : "none"}</i>`;
  return founds[view] ? `<p>${found.repeat(founds[view])}</p>` : `${found}drawn badly`;
}

describe("a page's context", () => {
  it("is that of its own request in every component, of 600 drawn at once that wait, fail or come late", async () => {
    const site = app();
    const requests = Array.from({ length: 600 }, (_, at) => ({
      view: Object.keys(views)[at % 5] ?? "plain",
      locale: at % 2 === 0 ? "en" : "id",
      who: (at % 7) % people.length,
    }));
    const answers = await Promise.all(
      requests.map(async ({ view, locale, who }) => {
        const answer = await site.request(`/${locale}/${view}?who=${who}`);
        return { status: answer.status, text: await answer.text() };
      }),
    );
    expect(answers).toEqual(
      requests.map(({ view, locale, who }) => ({
        status: founds[view] ? 200 : 500,
        text: `<!doctype html>${expected(view, locale, who)}`,
      })),
    );
  });

  it("is nowhere outside of a page, not even after one", async () => {
    await (await app().request("/en/plain?who=1")).text();
    expect(() => String(<Found />)).toThrow("stands on no page");
  });
});

describe("a page", () => {
  it("comes whole, with its status, as HTML, and with whom it was drawn for", async () => {
    for (const view of ["plain", "waiting"]) {
      const answer = await app().request(`/id/${view}?who=2&status=404`);
      expect(answer.status).toBe(404);
      expect(Object.fromEntries(answer.headers)).toEqual({
        "content-type": "text/html; charset=UTF-8",
        "rantau-reader": people[2]?.id,
      });
      expect(await answer.text()).toMatch(/^<!doctype html><p>.*<\/p>$/);
    }
  });
});

import { beforeAll, expect, it } from "vitest";
import { takeMeasure } from "#functions/trade/moderation/measures.service.ts";
import { siteLocales } from "#shared/locales.ts";
import { makeExporter } from "#test/support/factories.ts";
import { measureInput } from "#test/support/moderation.ts";
import { makeOfficer } from "#test/support/verification.ts";
import { createWorld, type World } from "#test/support/world.ts";
import { messagesIn } from "#web/messages.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

const rooms = [
  ...["/officer/verifications", "/officer/certificates", "/officer/businesses", "/officer/names"],
  ...["/officer/verification-results", "/officer/learning", "/readiness/bands"],
  ...["/desk/buyer-checks", "/admin/moderation"],
];

it.each(rooms)("%s leads to all rooms of an office, itself among them", async (room) => {
  const desk = await world.browserOf(await makeOfficer(world));
  const page = await (await desk.get(`/en${room}`)).text();
  for (const other of rooms) expect([other, page.includes(`href="/en${other}"`)]).toEqual([other, true]);
  expect(page).toContain(`href="/en${room}" aria-current="page"`);
});

it("an attaché's desk of buyer checks is no office's", async () => {
  const attache = await world.makePerson({ roles: ["attache"], markets: ["JP"] });
  const page = await (await (await world.browserOf(attache)).get("/en/desk/buyer-checks")).text();
  expect(page).not.toContain(`aria-label="${messagesIn("en").role_officer()}"`);
});

it.each(siteLocales)(
  "a measure without an end says in %s that it lasts until it is lifted",
  async (locale) => {
    const { person } = await makeExporter(world);
    const { until: _end, ...said } = measureInput("person");
    const { id } = await takeMeasure(
      world.ctxOf(await makeOfficer(world)),
      { of: "person", thingId: person.id },
      said,
    );
    const t = messagesIn(locale);
    const desk = await world.browserOf(await makeOfficer(world));
    const page = await (await desk.get(`/${locale}/admin/measures/${id}`)).text();
    expect(page).toContain(`<dt>${t.measure_lasts()}</dt><dd><span>${t.measure_until_lifted()}</span></dd>`);
  },
);

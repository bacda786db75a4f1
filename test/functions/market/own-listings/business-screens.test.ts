import { beforeAll, describe, expect, it } from "vitest";
import { getProfileToEdit } from "#functions/market/profiles/profiles.service.ts";
import { draftRecord } from "#functions/people/drafts/drafts.records.ts";
import { makeExporter } from "#test/support/factories.ts";
import { createWorld, type World } from "#test/support/world.ts";
import { businessScreens } from "#web/pages/market/profiles/business-screens.ts";
import { addMember } from "../profiles/profile-forms.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

const first = {
  "details.businessName": "Dapur Rini",
  "details.text.id.makes": "Keripik tempe",
  "details.regencyCode": "35.04",
  "details.businessKind": "household",
};

async function openBusiness() {
  const { person, profile } = await makeExporter(world);
  const browser = await world.browserOf(person);
  const at = { profileId: profile.id };
  return {
    person,
    profile,
    browser,
    path: (screen: string) => `/id/business/${profile.id}/write/${screen}`,
    whole: () => getProfileToEdit(world.ctxOf(person), at),
  };
}

describe("the first screen of a business", () => {
  it("asks four questions, says so before, and asks for no address", async () => {
    const page = await (
      await (await world.browserOf(await world.makePerson())).get("/id/business/new")
    ).text();
    const form = /<form[^>]*action="\/id\/business\/new".*?<\/form>/s.exec(page)?.[0] ?? "";
    const names = new Set([...form.matchAll(/name="(details[^"]+)"/g)].map(([, name]) => name));
    expect([...names].sort()).toEqual(Object.keys(first).sort());
    expect(form).not.toContain("optional");
    expect(page).toContain("Langkah 1 dari 5");
    expect(page).toContain("Empat jawaban ini perlu");
  });

  it("says before, and not after, that a verified mail address is needed", async () => {
    const page = async (emailVerified: boolean) => {
      const browser = await world.browserOf(await world.makePerson({ emailVerified }));
      return (await browser.get("/en/business/new")).text();
    };
    expect(await page(false)).toContain("Your sign-in provider has not verified your email address");
    expect(await page(true)).not.toContain("Your sign-in provider has not verified");
  });

  it("makes the business of them, leads on, and its page is there without a story", async () => {
    const person = await world.makePerson();
    const browser = await world.browserOf(person);
    const sent = await browser.post("/id/business/new", { ...first, act: "on", once: "1" });
    const [, profileId = ""] =
      /business\/(prf_\w+)\/write\/road$/.exec(sent.headers.get("location") ?? "") ?? [];
    const { profile } = await getProfileToEdit(world.ctxOf(await world.reload(person)), { profileId });
    expect(profile).toMatchObject({
      handle: "dapur-rini",
      text: { id: { makes: "Keripik tempe", story: "" } },
    });
    const shown = await (await browser.get("/id/exporters/dapur-rini")).text();
    expect(shown).toContain("Keripik tempe");
    expect(shown).not.toContain('id="story"');
    expect(await (await browser.get(`/id/business/${profileId}`)).text()).toContain("kisah Anda");
  });

  it("leads who has enough for now to what comes next, with the page to send on", async () => {
    const browser = await world.browserOf(await world.makePerson());
    const sent = await browser.post("/id/business/new", { ...first, act: "later", once: "2" });
    const told = await (await browser.get(sent.headers.get("location") ?? "")).text();
    expect(sent.headers.get("location")).toMatch(/\/registered$/);
    expect(told).toContain("Dapur Rini");
    expect(told).toMatch(/href="\/id\/business\/prf_\w+\/listings\/new"/);
    expect(told).toMatch(/https:\/\/wa\.me\/\?[^"]*exporters/);
  });

  it("names each blank answer, in the order of the page, with a link that leads to it", async () => {
    const browser = await world.browserOf(await world.makePerson());
    const blank = Object.fromEntries(Object.keys(first).map((name) => [name, ""]));
    const page = await (await browser.post("/id/business/new", { ...blank, act: "on", once: "3" })).text();
    const summary = /id="failure".*?<\/ul>/s.exec(page)?.[0] ?? "";
    const links = [...summary.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links).toEqual(Object.keys(first).map((name) => `f-${name.replaceAll(".", "-")}`));
    for (const id of links) expect(page).toContain(`id="${id}"`);
    expect(page).toMatch(/id="failure" autofocus/);
  });
});

describe("the further screens of a business", () => {
  it("keep each its own fields, as people write them, and leave the others alone", async () => {
    const { browser, path, whole, profile } = await openBusiness();
    const send = async (screen: string, fields: Record<string, string | string[]>) => {
      const answer = await browser.post(path(screen), { ...fields, act: "on", once: crypto.randomUUID() });
      expect(answer.status).toBe(303);
      return answer.headers.get("location");
    };
    const row = "details.workedAbroad.0";
    const road = {
      [`${row}.country`]: "HK",
      [`${row}.place`]: "Sha Tin",
      [`${row}.trade`]: "Merawat lansia",
    };
    expect(
      await send("road", { ...road, [`${row}.fromYear`]: "th 2009 – 2017", [`${row}.toYear`]: "" }),
    ).toBe(path("story"));
    expect(await send("story", { "details.text.en.story": "Kami pulang." })).toBe(path("reach"));
    const reach = {
      "private.phone": "+62 0812 3456 7890",
      "details.languages": ["id", "zh-Hant"],
      "details.yearlyCapacity.quantity": "2 ton per bulan",
      "details.yearlyCapacity.unit": "",
    };
    expect(await send("reach", reach)).toBe(path("papers"));
    expect(await send("papers", { "private.nib": "9120 3045 67890" })).toBe(
      `/id/business/${profile.id}/registered`,
    );
    const { profile: after, hidden } = await whole();
    expect(after).toMatchObject({
      businessName: profile.businessName,
      workedAbroad: [
        { country: "HK", place: "Sha Tin", trade: "Merawat lansia", fromYear: 2009, toYear: 2017 },
      ],
      languages: ["id", "zh-Hant"],
      yearlyCapacity: { quantity: 24, unit: "TNE" },
    });
    expect(after.text.en?.story).toBe("Kami pulang.");
    expect(hidden).toMatchObject({ phone: "+6281234567890", nib: "9120304567890" });
    await send("road", { [`${row}.remove`]: "yes", ...road });
    await send("reach", { "details.yearlyCapacity.quantity": "24", "details.yearlyCapacity.unit": "TNE" });
    expect((await whole()).profile).toMatchObject({ workedAbroad: [], languages: [] });
    expect((await whole()).hidden.phone).toBe("+6281234567890");
  });

  it("keep on the server what cannot be read yet as it was typed, sealed", async () => {
    const { browser, path } = await openBusiness();
    const typed = { "private.phone": "nomor saya", "details.yearlyCapacity.quantity": "banyak" };
    const later = await browser.post(path("reach"), { ...typed, act: "later", once: "a" });
    expect(later.status).toBe(303);
    expect(later.headers.get("location")).toMatch(/\/registered$/);
    const [kept] = later.headers.getSetCookie().map((it) => it.split(";")[0]);
    const headers = { cookie: `${browser.cookie}; ${kept}` };
    const again = await world.site.request(`${world.config.siteUrl}${path("reach")}`, { headers });
    expect(await again.text()).toMatch(/value="nomor saya".*value="banyak"/s);
    expect(draftRecord.sealed).toEqual(["typed"]);
    const refused = await browser.post(path("reach"), { ...typed, act: "on", once: "b" });
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain('href="#f-private-phone"');
  });

  it("lead back with what was typed kept, whether it can be read yet or not", async () => {
    const { browser, path, whole } = await openBusiness();
    const story = { "details.text.en.story": "Kami pulang.", act: "back", once: "s" };
    expect((await browser.post(path("story"), story)).headers.get("location")).toBe(path("road"));
    expect((await whole()).profile.text.en?.story).toBe("Kami pulang.");
    const reach = { "private.phone": "nomor saya", act: "back", once: "r" };
    expect((await browser.post(path("reach"), reach)).headers.get("location")).toBe(path("story"));
  });

  it("are drawn in order, five of them, and let a helper write who may not rename", async () => {
    const { browser, path, profile } = await openBusiness();
    for (const [at, screen] of businessScreens.entries())
      expect(await (await browser.get(path(screen))).text()).toContain(`Langkah ${at + 1} dari 5`);
    const helper = await world.browserOf(await addMember(world, profile, "helper"));
    expect(await (await helper.get(path("first"))).text()).toMatch(
      /name="details.businessName"[^>]*readonly/,
    );
    const sent = await helper.post(path("story"), {
      "details.text.en.story": "Dari pembantu.",
      act: "on",
      once: "h",
    });
    expect(sent.headers.get("location")).toBe(path("reach"));
  });
});

describe("changing a business group by group", () => {
  it("saves one group over the rest, says which, and what comes next", async () => {
    const { browser, profile, whole } = await openBusiness();
    const edit = `/id/business/${profile.id}/edit`;
    const page = await (await browser.get(edit)).text();
    for (const screen of businessScreens) expect(page).toContain(`id="group-${screen}"`);
    const sent = {
      group: "reach",
      "private.phone": "0812-3456-7890",
      version: "1",
      privateVersion: "1",
      once: "1",
    };
    const saved = await browser.post(edit, sent);
    expect(saved.headers.get("location")).toBe(`${edit}?saved=reach`);
    const told = await (await browser.get(`${edit}?saved=reach`)).text();
    expect(told).toMatch(/role="status"><p>Tersimpan: Kontak dan kapasitas\./);
    const after = await whole();
    expect(after.hidden.phone).toBe("+6281234567890");
    expect(after.profile.text).toEqual(profile.text);
  });

  it("opens the group that is wrong, with what was typed, and shows the others as they stand", async () => {
    const { browser, profile } = await openBusiness();
    const edit = `/id/business/${profile.id}/edit`;
    const sent = { group: "papers", "private.nib": "12", version: "1", privateVersion: "1", once: "2" };
    const answer = await browser.post(edit, sent);
    expect(answer.status).toBe(400);
    const page = await answer.text();
    expect(page).toMatch(/id="group-papers" open/);
    expect(page).not.toMatch(/id="group-first" open/);
    expect(page).toContain('value="12"');
    expect(page).toContain(`value="${profile.businessName}"`);
    expect(page).toContain('href="#f-private-nib"');
    expect(page).toMatch(/id="group-papers" open[^>]*><summary>[^<]*<span class="hint open"[^>]*>Belum</);
  });

  it("tells the second of two editors of the first, and saves over it once they know", async () => {
    const { browser, profile } = await openBusiness();
    const edit = `/id/business/${profile.id}/edit`;
    const sent = { group: "reach", "private.phone": "0812-3456-7890", version: "1", privateVersion: "1" };
    expect((await browser.post(edit, { ...sent, once: "3" })).status).toBe(303);
    const late = { ...sent, "private.phone": "0812-3456-7891" };
    const stale = await browser.post(edit, { ...late, once: "4" });
    expect(stale.status).toBe(409);
    const page = await stale.text();
    expect(page).toContain('value="0812-3456-7891"');
    const [, privateVersion = ""] = /name="privateVersion" value="(\d+)"/.exec(page) ?? [];
    const [, version = ""] = /name="version" value="(\d+)"/.exec(page) ?? [];
    expect((await browser.post(edit, { ...late, version, privateVersion, once: "5" })).status).toBe(303);
  });
});

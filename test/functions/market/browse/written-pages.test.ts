import { beforeAll, describe, expect, it } from "vitest";
import { languageName, siteLocales } from "#shared/locales.ts";
import { holdingDays } from "#shared/money/payments/holding-days.ts";
import { verificationDays } from "#shared/programme/verification/clock.ts";
import { answerDays as checkDays } from "#shared/trade/buyer-checks/stages.ts";
import { arrivalDays } from "#shared/trade/disputes/claims.ts";
import { disputeDays } from "#shared/trade/disputes/clock.ts";
import { answerDays, appealDays } from "#shared/trade/moderation/deadlines.ts";
import { days } from "#shared/trade/orders/deadlines.ts";
import { makeExporter, makeListing } from "#test/support/factories.ts";
import { createWorld, type World } from "#test/support/world.ts";
import { lookup, messagesIn } from "#web/messages.ts";
import { pageFacts } from "#web/pages/about/page-facts.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

const names = ["about", "help", "safety", "privacy", "terms"] as const;

async function textOf(path: string): Promise<string> {
  const page = await (await world.browserOf()).get(path);
  const [, main = ""] = /<main[^>]*>([\s\S]*)<\/main>/.exec(await page.text()) ?? [];
  return main.replaceAll(/[\u2066-\u2069]/g, "");
}

/** The paragraphs of one part. */
async function partOf(path: string, id: string): Promise<string> {
  const part = (await textOf(path)).split(`id="${id}">`)[1]?.split("</section>")[0] ?? "";
  return part.replaceAll(/<[^>]*>|&#\d+;/g, " ");
}

describe.each(siteLocales)("the written pages in %s", (locale) => {
  it("leave no fact unsaid, and speak of no escrow", async () => {
    for (const name of names) {
      const text = await textOf(`/${locale}/${name}`);
      expect(text, name).not.toMatch(/[{}]|undefined|escrow|エスクロー|에스크로/i);
    }
  });

  it("say of paying and of goods that do not come what the rules have", async () => {
    const path = `/${locale}/safety`;
    const paying = await partOf(path, "paying");
    for (const said of ["Stripe", "Rantau", String(holdingDays.limit)].map((it) =>
      locale === "ar" && it === "Rantau" ? "رانتاو" : it,
    ))
      expect(paying).toContain(said);
    const { agree, escalate, advise, rule } = disputeDays;
    const { claim, complain, arrive, warn } = days;
    const said = [
      arrivalDays.air,
      arrivalDays.sea,
      claim,
      complain,
      arrive,
      warn,
      agree,
      escalate,
      advise,
      rule,
    ];
    expect((await partOf(path, "disputes")).match(/\d+/g)?.map(Number).toSorted()).toEqual(said.toSorted());
    expect(arrivalDays.courier).toBe(arrivalDays.air);
  });

  it("say what a check says in the words that stand at makers", async () => {
    const t = messagesIn(locale);
    const checked = await partOf(`/${locale}/safety`, "checked");
    for (const words of [t.checks_returnee(), t.checks_business(), t.checks_none()])
      expect(checked).toContain(words);
    expect(await textOf(`/${locale}/safety`)).toContain(String(checkDays));
    expect(await textOf(`/${locale}/about`)).toContain(t.checks_none());
    expect(await partOf(`/${locale}/help`, "seal")).toContain(t.checks_next());
  });

  it("say how long evidence is kept, and how an appeal goes", async () => {
    const kept = String(verificationDays.evidence);
    for (const name of ["privacy", "help"]) expect(await textOf(`/${locale}/${name}`)).toContain(kept);
    const terms = await textOf(`/${locale}/terms`);
    for (const count of [holdingDays.limit, appealDays, answerDays]) expect(terms).toContain(String(count));
  });

  it("ask each fact by its name, so that none is written by hand", () => {
    const t = messagesIn(locale);
    const other = Object.fromEntries(Object.keys(pageFacts(t)).map((name) => [name, `<${name}>`]));
    const parts = ["safety_3", "safety_4", "safety_7", "terms_1", "terms_5", "privacy_4", "help_9"];
    const said = parts.map((part) => lookup(t, `pages_${part}`, other) ?? "").join();
    expect(said).not.toMatch(/\d/);
  });
});

describe("the mark of a check", () => {
  it("leads from a maker's and a listing's page to what it says and what not", async () => {
    const { profile } = await makeExporter(world);
    const listing = await makeListing(world, profile);
    const browser = await world.browserOf();
    for (const locale of siteLocales) {
      for (const path of [`/exporters/${profile.handle}`, `/listings/${listing.id}`]) {
        const page = await (await browser.get(`/${locale}${path}`)).text();
        expect(page).toMatch(new RegExp(`<a href="/${locale}/safety#checked"><span class="(check|hint)">`));
      }
      expect(await textOf(`/${locale}/safety`)).toContain('id="checked"');
    }
  });

  it("is no link in a card, which is one as a whole", async () => {
    const page = await textOf("/en/exporters");
    expect(page).toContain("maker-card");
    expect(page).not.toContain("/safety#checked");
  });
});

describe("what a maker wrote in one language alone", () => {
  it("says in which, to whoever reads another, and not to who reads that one", async () => {
    const { profile } = await makeExporter(world, {
      text: { id: { story: "Kami pulang dan mulai menganyam.", makes: "Keranjang rotan" } },
    });
    const text = { id: { title: "Keranjang rotan", description: "Dianyam tangan." } };
    const listing = await makeListing(world, profile, { text });
    for (const path of [`/exporters/${profile.handle}`, `/listings/${listing.id}`])
      for (const locale of siteLocales) {
        const note = messagesIn(locale).site_written_in({ language: languageName("id", locale) });
        const seen = (await textOf(`/${locale}${path}`)).includes(note.replaceAll(/[\u2066-\u2069]/g, ""));
        expect([path, locale, seen]).toEqual([path, locale, locale !== "id"]);
      }
  });
});

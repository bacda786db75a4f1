import { beforeAll, describe, expect, it } from "vitest";
import { withoutLocale } from "#shared/locales.ts";
import { parts } from "#shared/programme/readiness/question.ts";
import { askedSet, questionsIn } from "#shared/programme/readiness/question-sets.ts";
import { bestOf } from "#test/support/readiness.ts";
import { lookup } from "#web/messages.ts";
import { Trader } from "./order-road.ts";

const own = /^\/business\/prf_\w+\/readiness$/;

describe("a maker who asks whether they are ready, and reckons what to ask for", () => {
  const maker = new Trader("agus", "id", { width: 360, javaScriptEnabled: false });
  const helperOfAll = new Trader("attache-tokyo", "en", { width: 1280, javaScriptEnabled: true });
  let business = "";

  beforeAll(async () => {
    await maker.come();
    await maker.goTo("/business");
    business = withoutLocale(new URL(maker.page.url()).pathname);
  });

  it("answers part after part without a script, leaves, and finds each answer again", async () => {
    const { t } = maker;
    await maker.sees(t.readiness_card_none());
    await maker.press(t.readiness_card_open(), own);
    await maker.press(t.readiness_begin(), /\/parts\/product$/);
    for (const [at, part] of parts.entries()) {
      for (const question of questionsIn(askedSet, part))
        await maker.choose(`answers.${question.id}`, question.id === "pitch" ? "begun" : bestOf(question));
      const next = parts[at + 1];
      if (next === "market") {
        await maker.press(t.readiness_later(), own);
        await maker.sees(t.readiness_open({ count: 8 }));
        await maker.press(t.readiness_go_on(), /\/parts\/market$/);
      } else if (next) {
        const step = lookup(t, `readiness_part_${next}`) ?? next;
        await maker.press(t.site_screen_next({ step }), new RegExp(`/parts/${next}$`));
      } else await maker.press(t.readiness_last_button(), own);
    }
  });

  it("sees the band, what would lift it most, and the same on the page where the day begins", async () => {
    const { t } = maker;
    await maker.press(t.readiness_finish(), /\/readiness\/results\/1$/);
    await maker.sees(t.readiness_band_ready());
    await maker.sees(t.readiness_ask_pitch());
    await maker.goTo(business);
    await maker.sees(t.readiness_band_ready());
    await maker.looksAt(`${business}/readiness`);
    await maker.looksAt(`${business}/readiness/parts/price`);
  });

  it("shows an attaché the band, and the answers from when the owner wants that", async () => {
    await helperOfAll.come();
    const path = `/desk/readiness/${business.split("/").at(-1)}`;
    await helperOfAll.goTo(path);
    await helperOfAll.sees(helperOfAll.t.readiness_standing_private());
    await maker.goTo(`${business}/readiness`);
    await maker.press(maker.t.readiness_share(), own);
    await helperOfAll.goTo(path);
    await helperOfAll.sees(helperOfAll.t.readiness_standing_shared());
    await helperOfAll.looksAt(path);
  });

  it("reckons a price while typing, and takes it into the listing with a look before saving", async () => {
    const reckoner = new Trader("agus", "id", { width: 360, javaScriptEnabled: true });
    await reckoner.come();
    await reckoner.goTo(`${business}/calculator`);
    await reckoner.page.locator('main a[href*="/calculator"]').first().click();
    await reckoner.page.waitForURL(/\/listings\/lst_\w+\/calculator/);
    const path = withoutLocale(new URL(reckoner.page.url()).pathname);
    const perUnit = { materials: "Rp20.000", labour: "15.000", packing: "3.000", overhead: "2.000" };
    const perShipment = { margin: "20%", transport: "600.000", handling: "300.000", papers: "100.000" };
    await reckoner.fill({ ...perUnit, ...perShipment, freight: "", rateMinor: "" });
    await reckoner.fill({
      "quantities.0": "100",
      "quantities.1": "500",
      "quantities.2": "",
      "quantities.3": "",
    });
    await reckoner.page.locator('main [name="currency"]').selectOption("IDR");
    const cell = reckoner.page.locator('[data-of="0.FOB.IDR"]');
    await expect.poll(() => cell.textContent()).toMatch(/60\.000$/);
    const { t } = reckoner;
    await reckoner.press(t.calculator_use({ term: "FOB" }), /\/calculator\/use\?term=FOB$/);
    const second = reckoner.page.locator('main [name="price.tiers.1.unitAmountMinor"]');
    expect(await second.inputValue()).toBe("52000");
    await reckoner.press(t.site_save(), /\/edit\?saved=price$/);
    await reckoner.looksAt(path);
  });
});

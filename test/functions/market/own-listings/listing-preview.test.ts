import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Listing } from "#shared/market/listings/listing.ts";
import { openBrowser } from "#test/support/browser.ts";
import { makeExporter, makeListing } from "#test/support/factories.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
let browser: Browser;
let script = "";
beforeAll(async () => {
  [world, browser] = await Promise.all([createWorld(), openBrowser()]);
  const islands = await build({
    entryPoints: ["web/islands/listing-preview.ts"],
    bundle: true,
    write: false,
  });
  script = islands.outputFiles[0]?.text ?? "";
}, 60_000);
afterAll(() => browser?.close());

/** A listing's form on a screen, as its maker has it before any script runs. */
async function open(locale: string, of: Partial<Listing>, screen = "edit"): Promise<Page> {
  const { person, profile } = await makeExporter(world);
  const listing = await makeListing(world, profile, of);
  const answer = await (await world.browserOf(person)).get(`/${locale}/listings/${listing.id}/${screen}`);
  const page = await browser.newPage();
  await page.setContent(await answer.text());
  return page;
}

const follow = (page: Page) => page.addScriptTag({ content: script });

/** What the card says of price and terms, with plain blanks. */
const told = async (page: Page) =>
  (await page.locator("listing-preview :is(.price, [data-terms]:not([hidden]))").allTextContents()).map(
    (it) => it.replaceAll(/\s/g, " "),
  );

const tiers = [{ minQuantity: 1000, unitAmountMinor: 1_500_000 }];
const priced = { unit: "BG", minimumOrder: 1000, price: { currency: "IDR", tiers } } as const;
const bare = { stage: "draft", price: undefined, minimumOrder: undefined } as const;

describe("the card of a listing that is being written", () => {
  it("says of price and least order what buyers see", async () => {
    const page = await open("id", { ...priced, price: { ...priced.price, tiers } });
    expect(await told(page)).toEqual(["Rp 15.000", "per karung · min. 1.000 karung"]);
  });

  it.each(["en", "id", "ar", "ja"])(
    "says the same once a script follows what is typed, in %s",
    async (locale) => {
      const cheaper = [...tiers, { minQuantity: 2000, unitAmountMinor: 1_450_050 }];
      const page = await open(locale, { ...priced, price: { ...priced.price, tiers: cheaper } });
      const drawn = await told(page);
      expect(drawn).toHaveLength(2);
      await follow(page);
      expect(await told(page)).toEqual(drawn);
    },
  );

  it("follows what is typed as it would be read, and says nothing of what is blank", async () => {
    const page = await open("id", { ...bare, unit: "BG" }, "write/price");
    expect(await told(page)).toEqual([]);
    await follow(page);
    expect(await told(page)).toEqual([]);
    await page.locator('[name="price.tiers.0.unitAmountMinor"]').fill("Rp15.000");
    await page.locator('[name="price.currency"]').selectOption("IDR");
    expect(await told(page)).toEqual(["Rp 15.000", "per karung"]);
    await page.locator('[name="minimumOrder"]').fill("1.000");
    expect(await told(page)).toEqual(["Rp 15.000", "per karung · min. 1.000 karung"]);
    await page.locator('[name="price.tiers.0.unitAmountMinor"]').fill("");
    expect(await told(page)).toEqual(["min. 1.000 karung"]);
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import { incoterms } from "#shared/terms/incoterms.ts";
import { makeExporter, makeListing } from "#test/support/factories.ts";
import { makeThread } from "#test/support/inquiries.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

describe("the form of an inquiry", () => {
  it.each([
    ["en", "You fetch it at the maker&#39;s", "The maker pays the ship and a basic insurance"],
    ["id", "Anda jemput di tempat pembuat", "Pembuat membayar kapal dan asuransi dasar"],
    ["ar", "تستلمه من عند الصانع", "يدفع الصانع السفينة وتأمينًا أساسيًا"],
  ])("tells a buyer in %s what each Incoterm asks of them, and where", async (locale, fetched, shipped) => {
    const { profile } = await makeExporter(world);
    const delivery = { incoterm: "CIF", namedPlace: "Keelung" } as const;
    const price = { currency: "USD", tiers: [{ minQuantity: 1, unitAmountMinor: 450 }], delivery } as const;
    const { id } = await makeListing(world, profile, { price: { ...price, tiers: [...price.tiers] } });
    const browser = await world.browserOf(await world.makePerson());
    const page = await (await browser.get(`/${locale}/listings/${id}/inquire`)).text();
    const choices = [...page.matchAll(/type="radio" name="incoterm" value="(\w*)"/g)].map(([, it]) => it);
    expect(choices.toSorted()).toEqual(["", ...incoterms].toSorted());
    expect(page).toContain(fetched);
    expect(page).toContain(shipped);
    expect(page).toContain("CIF Keelung");
    expect(page).toMatch(/<bdi class="hint">FOB [^<]+<\/bdi>/);
  });
});

describe("moments in lists", () => {
  it("say how long ago it was, the exact moment at hand, without a script", async () => {
    const { exporter, listing } = await makeThread(world);
    const browser = await world.browserOf(exporter);
    const page = await (await browser.get(`/id/business/${listing.profileId}/inquiries`)).text();
    expect(page).toMatch(
      /<local-time data-ago="[^"]*"><time datetime="[^"]+Z" title="[^"]+WIB \([^"]+UTC\)">(?:sekarang|\d+ \w+ yang lalu)<\/time>/,
    );
  });
});

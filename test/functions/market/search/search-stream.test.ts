import { beforeAll, describe, expect, it } from "vitest";
import { listingRecord } from "#functions/market/listings/listings.records.ts";
import {
  pauseListing,
  publishListing,
  withdrawListing,
} from "#functions/market/listings/listings.service.ts";
import { keepChecks, profileOf } from "#functions/market/profiles/profiles.offers.ts";
import { updateDetails } from "#functions/market/profiles/profiles.service.ts";
import { searchOf } from "#functions/market/search/engine/open-search.ts";
import { rebuildSearch } from "#functions/market/search/rebuild.service.ts";
import { searchListings } from "#functions/market/search/search.service.ts";
import type { Profile } from "#shared/market/profiles/profile.ts";
import { newBusiness } from "#test/functions/market/profiles/profile-forms.ts";
import { makeExporter, makeListing } from "#test/support/factories.ts";
import { answersOf, queryOf } from "#test/support/search-documents.ts";
import { followStream, type Stream } from "#test/support/stream.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
let stream: Stream;
beforeAll(async () => {
  world = await createWorld();
  stream = await followStream(world);
});

/** What is found, once the reader has taken up the newest index: while it fetches one, that in hand serves on. */
function found(text: string) {
  return expect.poll(async () => answersOf(await searchOf(world.platform).query(queryOf(text))), {
    timeout: 10_000,
  });
}

async function versionOfIndex(): Promise<number> {
  const blob = await world.platform.blobs.get("search/current.json");
  return (JSON.parse(new TextDecoder().decode(blob?.bytes)) as { version: number }).version;
}

describe("what was checked of a maker", () => {
  const nib = { office: "trade", checkedOn: "2026-11-01" } as const;
  const keep = async (id: string, checks: Profile["checks"]) => {
    const profile = await profileOf(world.platform.table, id);
    if (!profile) throw new Error(`There is no ${id}.`);
    await world.platform.table.transact([keepChecks(profile, checks)]);
  };
  const asked = { q: "agarwood comb", checked: ["yes" as const] };
  const pageText = async () => (await (await world.browserOf()).get("/en/search?q=agarwood+comb")).text();
  const search = () => searchListings(world.ctxOf(), {}, asked);

  it("is filtered by once it stands, and seen no more from the moment it is taken back", async () => {
    const { profile } = await makeExporter(world);
    const text = { en: { title: "Agarwood comb", description: "Carved." } };
    const listing = await makeListing(world, profile, { text });
    await stream.settle();
    await found("agarwood comb").toEqual([listing.id]);
    expect((await search()).items).toEqual([]);
    await keep(profile.id, { nib });
    await stream.settle();
    await expect
      .poll(async () => (await search()).items.map(({ id }) => id), { timeout: 10_000 })
      .toEqual([listing.id]);
    expect((await search()).checks).toEqual({ [profile.id]: { nib } });
    expect(await pageText()).toContain("Business number checked");

    // The index is not told of it yet.
    await keep(profile.id, {});
    expect((await search()).items).toEqual([]);
    const page = await pageText();
    expect(page).toContain("Agarwood comb");
    expect(page).toContain("Not checked yet");
    expect(page).not.toContain("Business number checked");
    await stream.settle();
    await expect.poll(async () => (await search()).total, { timeout: 10_000 }).toBe(0);
  });
});

describe("a listing in the search index", () => {
  it("is found once published, and no more once paused or withdrawn", async () => {
    const { person, profile } = await makeExporter(world);
    const text = { en: { title: "Ebony letter opener", description: "Carved." } };
    const draft = await makeListing(world, profile, { text, stage: "draft", publishedAt: undefined });
    await stream.settle();
    const ctx = world.ctxOf(person);
    await publishListing(ctx, { listingId: draft.id });
    await stream.settle();
    await found("ebony opener").toEqual([draft.id]);
    await pauseListing(ctx, { listingId: draft.id });
    await stream.settle();
    await found("ebony opener").toEqual([]);
    await publishListing(ctx, { listingId: draft.id });
    await stream.settle();
    await found("ebony opener").toEqual([draft.id]);
    await withdrawListing(ctx, { listingId: draft.id });
    await stream.settle();
    await found("ebony opener").toEqual([]);
  });

  it("is found by its business's certificate where that covers it, as soon as it is said", async () => {
    const { person, profile } = await makeExporter(world);
    const titled = (title: string) =>
      makeListing(world, profile, { text: { en: { title, description: "" } } });
    const [sauce, charcoal] = [await titled("Xylo chilli sauce"), await titled("Xylo charcoal")];
    await stream.settle();
    const halal = { kind: "halal", issuer: "MUIS", number: "A1", validFrom: "2020-01-01" } as const;
    const { businessName, handle } = profile;
    async function say(covers: string[], version: number) {
      const details = {
        ...newBusiness({ businessName, handle }).details,
        certificates: [{ ...halal, covers }],
      };
      await updateDetails(world.ctxOf(person), { profileId: profile.id }, { details }, version);
      await stream.settle();
    }
    const foundHalal = () =>
      expect.poll(
        async () => {
          const query = queryOf("xylo", { filters: { certificate: ["halal"] } });
          return (await searchOf(world.platform).query(query)).ids;
        },
        { timeout: 10_000 },
      );
    const covered = async (id: string) =>
      (await world.platform.table.get(listingRecord, id))?.exporter.certificates;
    await say([], 1);
    await foundHalal().toEqual([]);
    await say([sauce.id], 2);
    await foundHalal().toEqual([sauce.id]);
    expect(await covered(sauce.id)).toMatchObject([{ number: "A1" }]);
    expect(await covered(charcoal.id)).toEqual([]);
    await say([charcoal.id, sauce.id], 3);
    await foundHalal().toHaveLength(2);
    await say([], 4);
    await foundHalal().toEqual([]);
  });

  it("costs one new file for a whole batch of changes, and none for a batch that comes again", async () => {
    const { profile } = await makeExporter(world);
    await rebuildSearch(world.ctxOf());
    await stream.read();
    const before = await versionOfIndex();
    const text = { en: { title: "Bamboo whisk", description: "" } };
    for (let nth = 0; nth < 5; nth++) await makeListing(world, profile, { text });
    const records = await stream.read();
    await stream.deliver(records);
    await stream.deliver(records);
    expect(await versionOfIndex()).toBe(before + 1);
    await found("bamboo whisk").toHaveLength(5);
  });

  it("is in a rebuilt index though its change was never delivered", async () => {
    const { profile } = await makeExporter(world);
    const text = { en: { title: "Sonokeling chess set", description: "" } };
    const { id } = await makeListing(world, profile, { text });
    await stream.read();
    await rebuildSearch(world.ctxOf());
    await found("sonokeling chess").toEqual([id]);
  });

  it("is there after the next change where the index was lost", async () => {
    const { profile } = await makeExporter(world);
    const text = { en: { title: "Pewter teaspoon", description: "" } };
    const { id } = await makeListing(world, profile, { text });
    await stream.settle();
    await world.platform.blobs.remove("search/current.json");
    await makeListing(world, profile, { text: { en: { title: "Brass teaspoon", description: "" } } });
    await stream.settle();
    await found("pewter teaspoon").toContain(id);
  });
});

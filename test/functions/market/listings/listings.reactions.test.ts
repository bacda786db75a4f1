import { beforeAll, describe, expect, it } from "vitest";
import { listingRecord, newestListings } from "#functions/market/listings/listings.records.ts";
import { profileRecord } from "#functions/market/profiles/profiles.records.ts";
import { updateDetails } from "#functions/market/profiles/profiles.service.ts";
import { newId } from "#functions/platform/ids.ts";
import { fromItem, toItem } from "#functions/platform/table/record.ts";
import { change } from "#functions/platform/table/write.ts";
import { commit } from "#functions/platform/verbs/commit.ts";
import { certificateIds } from "#shared/market/ids.ts";
import { certificatesOf, type Listing } from "#shared/market/listings/listing.ts";
import type { ProfileInput } from "#shared/market/profiles/profile.ts";
import { newBusiness } from "#test/functions/market/profiles/profile-forms.ts";
import { makeExporter, makeListing } from "#test/support/factories.ts";
import { followStream } from "#test/support/stream.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

const read = (listing: Listing) => world.platform.table.get(listingRecord, listing.id);

async function moved(changes: Partial<ProfileInput>, listings: number) {
  const stream = await followStream(world);
  const { person, profile } = await makeExporter(world);
  const made = await Promise.all(
    Array.from({ length: listings }, (_, at) =>
      makeListing(world, profile, at % 2 === 0 ? {} : { stage: "draft", publishedAt: undefined }),
    ),
  );
  await stream.settle();
  const { businessName, handle } = profile;
  const value = { ...newBusiness({ businessName, handle }).details, ...changes };
  await updateDetails(world.ctxOf(person), { profileId: profile.id }, { details: value }, 1);
  return { stream, made };
}

describe("a changed business", () => {
  it("is named anew on all of its listings, past one page, in the same order as before", async () => {
    const { stream, made } = await moved({ businessName: "Nama Baru", regencyCode: "33.74" }, 60);
    const newest = async () => {
      const { items } = await newestListings(world.platform.table, { limit: 50 });
      return items.map((it) => it.id);
    };
    const before = await newest();
    await stream.settle();
    for (const listing of made) {
      const after = await read(listing);
      expect(after).toMatchObject({
        exporter: { businessName: "Nama Baru", regencyCode: "33.74" },
        provinceCode: "33",
        stage: listing.stage,
        updatedAt: listing.updatedAt,
        version: 2,
      });
      expect(after?.publishedAt).toBe(listing.publishedAt);
    }
    expect(await newest()).toEqual(before);
  });

  it("changes its listings once, however often the change is delivered", async () => {
    const { stream, made } = await moved({ businessName: "Sekali Saja" }, 2);
    const records = await stream.read();
    for (let time = 0; time < 3; time++) await stream.deliver(records);
    for (const listing of made) expect((await read(listing))?.version).toBe(2);
  });

  it("does not touch its listings where they say nothing of what changed", async () => {
    const { stream, made } = await moved({ workedAbroad: [{ country: "HK", trade: "Care" }] }, 1);
    await stream.settle();
    expect(await read(made[0] as Listing)).toEqual(made[0]);
  });

  it("reads as covering nothing where it was stored before certificates said what they cover", async () => {
    const { profile } = await makeExporter(world);
    const listing = await makeListing(world, profile);
    const old = toItem(profileRecord, {
      ...profile,
      certificates: [
        {
          id: newId(certificateIds, new Date()),
          kind: "halal",
          issuer: "BPJPH",
          number: "A1",
          validFrom: "2020-01-01",
        },
      ] as never,
    });
    const { certificates: _none, ...exporter } = listing.exporter;
    expect(fromItem(profileRecord, old).certificates).toMatchObject([{ number: "A1", covers: [] }]);
    const read = fromItem(listingRecord, toItem(listingRecord, { ...listing, exporter: exporter as never }));
    expect(certificatesOf(read)).toEqual([]);
  });

  it("reaches a listing that a member is changing at the same time", async () => {
    const { stream, made } = await moved({ businessName: "Balapan" }, 1);
    const [listing] = made as [Listing];
    const records = await stream.read();
    let edits = 0;
    async function edit(): Promise<void> {
      const current = (await read(listing)) as Listing;
      await commit(world.ctxOf(), [change(listingRecord, current, { leadTimeDays: edits })]).then(
        () => edits++,
        () => {},
      );
    }
    const answers = await Promise.all([stream.deliver(records), edit(), edit(), edit()]);
    expect(answers[0].batchItemFailures).toEqual([]);
    const after = await read(listing);
    expect(after?.exporter.businessName).toBe("Balapan");
    expect(after?.version).toBe(2 + edits);
  });
});

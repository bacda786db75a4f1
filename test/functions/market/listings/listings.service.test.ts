import { beforeAll, describe, expect, it } from "vitest";
import { browseListings, listListings } from "#functions/market/listings/listing-lists.service.ts";
import { arrangePhotos } from "#functions/market/listings/listing-photos.service.ts";
import {
  createListing,
  duplicateListing,
  getChecklist,
  getListing,
  pauseListing,
  publishListing,
  updateListing,
  withdrawListing,
} from "#functions/market/listings/listings.service.ts";
import { makeUploadForm } from "#functions/market/photos/photos.service.ts";
import { profileRecord } from "#functions/market/profiles/profiles.records.ts";
import { newId } from "#functions/platform/ids.ts";
import { change } from "#functions/platform/table/write.ts";
import { commit } from "#functions/platform/verbs/commit.ts";
import { parseInput } from "#shared/issues.ts";
import { certificateIds, photoIds } from "#shared/market/ids.ts";
import { type Listing, ListingInput } from "#shared/market/listings/listing.ts";
import { profileIds } from "#shared/people/ids.ts";
import { makeExporter, makeListing } from "#test/support/factories.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

function input(changes: Record<string, unknown> = {}): ListingInput {
  return parseInput(ListingInput, {
    offerKind: "goods",
    text: { en: { title: "Rattan basket", description: "Woven by hand." } },
    hsCode: "4602.12",
    unit: "H87",
    minimumOrder: 100,
    price: {
      currency: "USD",
      tiers: [{ minQuantity: 100, unitAmountMinor: 450 }],
      delivery: { incoterm: "FOB", namedPlace: "Tanjung Perak" },
    },
    leadTimeDays: 30,
    ...changes,
  });
}

/** What an edit form would send back of a listing. */
function inputOf({
  offerKind,
  text,
  hsCode,
  unit,
  minimumOrder,
  price,
  leadTimeDays,
}: Listing): ListingInput {
  return input({ offerKind, text, hsCode, unit, minimumOrder, price, leadTimeDays });
}

describe("createListing", () => {
  it("makes a draft that knows its business, province and chapter", async () => {
    const { person, profile } = await makeExporter(world);
    const listing = await createListing(world.ctxOf(person), { profileId: profile.id }, input());
    expect(listing).toMatchObject({
      stage: "draft",
      hsCode: "460212",
      chapter: "46",
      provinceCode: "35",
      exporter: { handle: profile.handle, businessName: profile.businessName, regencyCode: "35.07" },
      version: 1,
    });
    expect(await getListing(world.ctxOf(person), { listingId: listing.id })).toEqual(
      JSON.parse(JSON.stringify(listing)),
    );
  });

  it("puts a service into the category of services", async () => {
    const { person, profile } = await makeExporter(world);
    const service = input({ offerKind: "service", hsCode: undefined, unit: "HUR", price: undefined });
    expect((await createListing(world.ctxOf(person), { profileId: profile.id }, service)).chapter).toBe(
      "services",
    );
  });

  it("leaves a good without a code out of every category", async () => {
    const { person, profile } = await makeExporter(world);
    const listing = await createListing(
      world.ctxOf(person),
      { profileId: profile.id },
      input({ hsCode: undefined }),
    );
    expect(listing.chapter).toBeUndefined();
  });

  it.each(["970300", "460299", "010690"])(
    "refuses %s, which is in no loaded nomenclature",
    async (hsCode) => {
      const { person, profile } = await makeExporter(world);
      await expect(
        createListing(world.ctxOf(person), { profileId: profile.id }, input({ hsCode })),
      ).rejects.toMatchObject({
        issues: [{ pointer: "/hsCode", code: "hs_code_unknown" }],
      });
    },
  );

  it("is not for those outside the business, nor for a business that is not there", async () => {
    const { profile } = await makeExporter(world);
    const { person: other } = await makeExporter(world);
    const here = createListing(world.ctxOf(other), { profileId: profile.id }, input());
    await expect(here).rejects.toMatchObject({ status: 403 });
    await expect(createListing(world.ctxOf(), { profileId: profile.id }, input())).rejects.toMatchObject({
      status: 401,
    });
    const nowhere = createListing(world.ctxOf(other), { profileId: newId(profileIds, new Date()) }, input());
    await expect(nowhere).rejects.toMatchObject({ status: 404 });
  });
});

describe("getListing", () => {
  it.each([
    ["draft", 404],
    ["paused", 404],
    ["withdrawn", 410],
  ] as const)("hides what is %s from everyone else", async (stage, status) => {
    const { person, profile } = await makeExporter(world);
    const { person: other } = await makeExporter(world);
    const listing = await makeListing(world, profile, { stage });
    expect((await getListing(world.ctxOf(person), { listingId: listing.id })).stage).toBe(stage);
    await expect(getListing(world.ctxOf(), { listingId: listing.id })).rejects.toMatchObject({ status });
    await expect(getListing(world.ctxOf(other), { listingId: listing.id })).rejects.toMatchObject({ status });
  });

  it("shows what is published to everyone", async () => {
    const { profile } = await makeExporter(world);
    const listing = await makeListing(world, profile);
    expect((await getListing(world.ctxOf(), { listingId: listing.id })).id).toBe(listing.id);
  });
});

describe("updateListing", () => {
  it("takes away what the input leaves out", async () => {
    const { person, profile } = await makeExporter(world);
    const draft = await makeListing(world, profile, { stage: "draft", publishedAt: undefined });
    const bare = parseInput(ListingInput, { offerKind: "goods", text: { id: { title: "Keranjang rotan" } } });
    await updateListing(world.ctxOf(person), { listingId: draft.id }, bare, 1);
    const stored = await getListing(world.ctxOf(person), { listingId: draft.id });
    expect(stored).toMatchObject({ text: { id: { title: "Keranjang rotan" } }, version: 2 });
    for (const detail of ["hsCode", "chapter", "price", "minimumOrder", "monthlyCapacity"])
      expect(stored).not.toHaveProperty(detail);
    expect(stored.photos).toEqual(draft.photos);
  });

  it("keeps the ids of certificates that it has, and gives new ones theirs", async () => {
    const { person, profile } = await makeExporter(world);
    const certificate = {
      kind: "halal",
      issuer: "BPJPH",
      number: "ID35110000123456720",
      validFrom: "2025-01-01",
    };
    const made = await createListing(
      world.ctxOf(person),
      { profileId: profile.id },
      input({ certificates: [certificate, { ...certificate, id: newId(certificateIds, new Date()) }] }),
    );
    const [first, second] = made.certificates;
    const kept = input({ certificates: [second, second, certificate] });
    const { certificates } = await updateListing(world.ctxOf(person), { listingId: made.id }, kept, 1);
    expect(certificates[0]?.id).toBe(second?.id);
    expect(new Set([first, ...certificates].map((it) => it?.id)).size).toBe(4);
  });

  it("moves the listing to its new code's category", async () => {
    const { person, profile } = await makeExporter(world);
    const listing = await makeListing(world, profile);
    const changed = { ...inputOf(listing), hsCode: "090111" };
    expect((await updateListing(world.ctxOf(person), { listingId: listing.id }, changed, 1)).chapter).toBe(
      "09",
    );
  });

  it("says what a published listing would lack, and leaves it as it is", async () => {
    const { person, profile } = await makeExporter(world);
    const listing = await makeListing(world, profile);
    const { leadTimeDays: _left, ...poorer } = inputOf(listing);
    const update = updateListing(world.ctxOf(person), { listingId: listing.id }, poorer, 1);
    await expect(update).rejects.toMatchObject({
      status: 422,
      code: "listing_incomplete",
      issues: [{ pointer: "/leadTimeDays", code: "lead_time_missing" }],
    });
    expect((await getListing(world.ctxOf(), { listingId: listing.id })).version).toBe(1);
  });

  it("refuses a version that no longer stands, and whatever is withdrawn", async () => {
    const { person, profile } = await makeExporter(world);
    const listing = await makeListing(world, profile, { version: 3 });
    const stale = updateListing(world.ctxOf(person), { listingId: listing.id }, inputOf(listing), 2);
    await expect(stale).rejects.toMatchObject({ status: 409, code: "version_stale" });
    const gone = await makeListing(world, profile, { stage: "withdrawn" });
    const late = updateListing(world.ctxOf(person), { listingId: gone.id }, inputOf(gone), 1);
    await expect(late).rejects.toMatchObject({ status: 409, code: "listing_stage_conflict" });
  });

  it("lets one of 10 writers at once through", async () => {
    const { person, profile } = await makeExporter(world);
    const listing = await makeListing(world, profile);
    const writes = Array.from({ length: 10 }, () =>
      updateListing(world.ctxOf(person), { listingId: listing.id }, inputOf(listing), 1),
    );
    const results = await Promise.allSettled(writes);
    expect(results.filter((it) => it.status === "fulfilled")).toHaveLength(1);
  });

  it("answers a form sent twice as the first time", async () => {
    const { person, profile } = await makeExporter(world);
    const listing = await makeListing(world, profile);
    const ctx = world.ctxOf(person, { key: "same", scope: `edit ${listing.id}` });
    await updateListing(ctx, { listingId: listing.id }, inputOf(listing), 1);
    expect((await updateListing(ctx, { listingId: listing.id }, inputOf(listing), 1)).version).toBe(2);
  });

  it("is 403 for those who may only read it and 404 for those who may not", async () => {
    const { profile } = await makeExporter(world);
    const { person: other } = await makeExporter(world);
    const listing = await makeListing(world, profile);
    const draft = await makeListing(world, profile, { stage: "draft" });
    const change = (it: Listing) => updateListing(world.ctxOf(other), { listingId: it.id }, inputOf(it), 1);
    await expect(change(listing)).rejects.toMatchObject({ status: 403 });
    await expect(change(draft)).rejects.toMatchObject({ status: 404 });
  });
});

describe("publishListing", () => {
  it("is refused to a member whom no mail would reach", async () => {
    const { person, profile } = await makeExporter(world);
    const draft = await makeListing(world, profile, { stage: "draft" });
    const unverified = { ...person, emailVerified: false };
    await expect(publishListing(world.ctxOf(unverified), { listingId: draft.id })).rejects.toMatchObject({
      status: 422,
      code: "mail_unverified",
    });
    expect((await publishListing(world.ctxOf(person), { listingId: draft.id })).stage).toBe("published");
  });

  it("and so is every change of what is published, its photos too; drafts are theirs to write", async () => {
    const { person, profile } = await makeExporter(world);
    const shown = await makeListing(world, profile);
    const draft = await makeListing(world, profile, { stage: "draft" });
    const ctx = world.ctxOf({ ...person, emailVerified: false });
    const change = (it: Listing) => updateListing(ctx, { listingId: it.id }, inputOf(it), 1);
    const photos = { photos: shown.photos.map(({ id, alt }) => ({ id, alt })) };
    const refusal = { status: 422, code: "mail_unverified" };
    await expect(change(shown)).rejects.toMatchObject(refusal);
    await expect(arrangePhotos(ctx, { listingId: shown.id }, photos, 1)).rejects.toMatchObject(refusal);
    await expect(makeUploadForm(ctx, { listingId: shown.id })).rejects.toMatchObject(refusal);
    expect((await change(draft)).version).toBe(2);
  });

  it("says all that is missing, each at its field", async () => {
    const { person, profile } = await makeExporter(world);
    const bare = parseInput(ListingInput, { offerKind: "goods", text: { id: { title: "Keranjang rotan" } } });
    const draft = await createListing(world.ctxOf(person), { profileId: profile.id }, bare);
    await expect(publishListing(world.ctxOf(person), { listingId: draft.id })).rejects.toMatchObject({
      status: 422,
      code: "listing_incomplete",
      issues: [
        { pointer: "/text", code: "description_missing" },
        { pointer: "/hsCode", code: "hs_code_missing" },
        { pointer: "/unit", code: "unit_missing" },
        { pointer: "/minimumOrder", code: "minimum_order_missing" },
        { pointer: "/price/tiers", code: "price_missing" },
        { pointer: "/price/delivery", code: "delivery_missing" },
        { pointer: "/leadTimeDays", code: "lead_time_missing" },
        { pointer: "/photos", code: "photo_missing" },
      ],
    });
    const checklist = await getChecklist(world.ctxOf(person), { listingId: draft.id });
    expect(checklist.filter((it) => it.isDone).map((it) => it.part)).toEqual(["title"]);
  });

  it("keeps the day of the first publication through a pause", async () => {
    const { person, profile } = await makeExporter(world);
    const draft = await makeListing(world, profile, { stage: "draft", publishedAt: undefined });
    const ctx = (day: string) => ({ ...world.ctxOf(person), now: new Date(`2026-03-0${day}T08:00:00Z`) });
    await publishListing(ctx("1"), { listingId: draft.id });
    expect((await pauseListing(ctx("2"), { listingId: draft.id })).stage).toBe("paused");
    const again = await publishListing(ctx("3"), { listingId: draft.id });
    expect(again).toMatchObject({ stage: "published", publishedAt: "2026-03-01T08:00:00.000Z", version: 4 });
  });

  it("shows the business as it is today", async () => {
    const { person, profile } = await makeExporter(world);
    const draft = await makeListing(world, profile, { stage: "draft" });
    await commit(world.ctxOf(), [change(profileRecord, profile, { businessName: "Rotan Baru" })]);
    expect((await publishListing(world.ctxOf(person), { listingId: draft.id })).exporter.businessName).toBe(
      "Rotan Baru",
    );
  });

  it("refuses what is published already, and what is withdrawn", async () => {
    const { person, profile } = await makeExporter(world);
    for (const stage of ["published", "withdrawn"] as const) {
      const listing = await makeListing(world, profile, { stage });
      const publish = publishListing(world.ctxOf(person), { listingId: listing.id });
      await expect(publish).rejects.toMatchObject({ status: 409, code: "listing_stage_conflict" });
    }
  });

  it("refuses a version that no longer stands, where one is named", async () => {
    const { person, profile } = await makeExporter(world);
    const draft = await makeListing(world, profile, { stage: "draft", version: 2 });
    await expect(
      publishListing(world.ctxOf(person), { listingId: draft.id }, undefined, 1),
    ).rejects.toMatchObject({
      code: "version_stale",
    });
  });
});

describe("the lists of what is newest", () => {
  it("are not filled by one business, whoever publishes 30 copies in a moment, and lose none of them", async () => {
    const own = await createWorld();
    const others = await Promise.all(
      Array.from({ length: 24 }, async (_, nth) => {
        const publishedAt = new Date(Date.now() - (nth + 1) * 3600_000).toISOString();
        return makeListing(own, (await makeExporter(own)).profile, { publishedAt });
      }),
    );
    const { person, profile } = await makeExporter(own);
    const ctx = own.ctxOf(person);
    const model = await makeListing(own, profile, { stage: "draft", publishedAt: undefined });
    const copies: Listing[] = [];
    for (let nth = 0; nth < 30; nth++) copies.push(await duplicateListing(ctx, { listingId: model.id }));
    const publish = async ({ id }: Listing): Promise<Listing> => {
      for (;;)
        try {
          return await publishListing(ctx, { listingId: id });
        } catch (error) {
          if ((error as { code?: string }).code !== "busy") throw error;
        }
    };
    for (const copy of copies.slice(5)) await publish(copy);
    await Promise.all(copies.slice(0, 5).map(publish));
    for (const shelf of [{}, { chapter: "46" }, { province: "35" }]) {
      const { items, next } = await browseListings(ctx, shelf, { limit: 24 });
      expect(items.filter((it) => it.profileId === profile.id)).toHaveLength(3);
      const rest = await browseListings(ctx, shelf, { limit: 50, cursor: next });
      const all = [...items, ...rest.items].map((it) => it.id);
      expect(all.toSorted()).toEqual([...copies, ...others].map((it) => it.id).toSorted());
    }
  });

  it("keep the place of a listing that is paused and published again", async () => {
    const { person, profile } = await makeExporter(world);
    const ctx = world.ctxOf(person);
    const drafts = await Promise.all(
      Array.from({ length: 5 }, () =>
        makeListing(world, profile, { stage: "draft", publishedAt: undefined }),
      ),
    );
    for (const { id } of drafts) await publishListing(ctx, { listingId: id });
    const last = { listingId: drafts[4]?.id ?? "" };
    const { shelvedAt } = await getListing(ctx, last);
    expect(shelvedAt).toBeDefined();
    await pauseListing(ctx, last);
    expect((await publishListing(ctx, last)).shelvedAt).toBe(shelvedAt);
  });
});

describe("the limits of listings", () => {
  it("bind who writes without end: copies, new drafts and publishing alike, and nobody else", async () => {
    const { person, profile } = await makeExporter(world);
    const model = await makeListing(world, profile, { stage: "draft", publishedAt: undefined });
    const now = new Date(Date.UTC(2032, 0, 1));
    const ctx = { ...world.ctxOf(person), now };
    for (let nth = 0; nth < 40; nth++) await duplicateListing(ctx, { listingId: model.id });
    const refusal = { status: 429, code: "listings_too_fast", retryAfterSeconds: 600 };
    await expect(duplicateListing(ctx, { listingId: model.id })).rejects.toMatchObject(refusal);
    const create = createListing(ctx, { profileId: profile.id }, inputOf(model));
    await expect(create).rejects.toMatchObject(refusal);
    expect((await publishListing(ctx, { listingId: model.id })).stage).toBe("published");
    const other = await makeExporter(world);
    const theirs = { ...world.ctxOf(other.person), now };
    expect((await createListing(theirs, { profileId: other.profile.id }, inputOf(model))).stage).toBe(
      "draft",
    );
  });
});

describe("withdrawListing", () => {
  it("takes the listing from every public list", async () => {
    const { person, profile } = await makeExporter(world, { provinceCode: "51", regencyCode: "51.04" });
    const listing = await makeListing(world, profile);
    const inBali = () => browseListings(world.ctxOf(), { province: "51" }, { limit: 10 });
    expect((await inBali()).items.map((it) => it.id)).toEqual([listing.id]);
    await withdrawListing(world.ctxOf(person), { listingId: listing.id });
    expect((await inBali()).items).toEqual([]);
  });
});

describe("duplicateListing", () => {
  it("makes a draft with the same details and photos, never published", async () => {
    const { person, profile } = await makeExporter(world);
    const listing = await makeListing(world, profile, { importKey: "row-1", stage: "withdrawn" });
    const copy = await duplicateListing(world.ctxOf(person), { listingId: listing.id });
    const { price, text, photos, chapter, hsCode } = listing;
    expect(copy).toMatchObject({ stage: "draft", version: 1, price, text, photos, chapter, hsCode });
    const stored = await getListing(world.ctxOf(person), { listingId: copy.id });
    expect(stored.id).not.toBe(listing.id);
    expect(stored).not.toHaveProperty("publishedAt");
    expect(stored).not.toHaveProperty("importKey");
  });
});

describe("arrangePhotos", () => {
  const photo = (alt: string) => ({
    id: newId(photoIds, new Date()),
    alt,
    width: 640,
    height: 480,
    widths: [320, 640],
    tone: "#112233",
  });

  it("orders, describes and takes off", async () => {
    const { person, profile } = await makeExporter(world);
    const [first, second, third] = [photo("one"), photo("two"), photo("three")];
    const listing = await makeListing(world, profile, { photos: [first, second, third] });
    const arranged = [
      { id: third.id, alt: "Third" },
      { id: first.id, alt: "one" },
    ];
    const { photos } = await arrangePhotos(
      world.ctxOf(person),
      { listingId: listing.id },
      { photos: arranged },
      1,
    );
    expect(photos).toEqual([{ ...third, alt: "Third" }, first]);
  });

  it("refuses photos of elsewhere, the same one twice, and to leave a published listing bare", async () => {
    const { person, profile } = await makeExporter(world);
    const own = photo("own");
    const listing = await makeListing(world, profile, { photos: [own] });
    const arrange = (photos: { id: string; alt: string }[]) =>
      arrangePhotos(
        world.ctxOf(person),
        { listingId: listing.id },
        { photos: photos.map(({ id, alt }) => ({ id, alt })) },
        1,
      );
    await expect(arrange([own, photo("other's"), own])).rejects.toMatchObject({
      status: 400,
      issues: [
        { pointer: "/photos/1/id", code: "photo_unknown" },
        { pointer: "/photos/2/id", code: "photo_repeated" },
      ],
    });
    await expect(arrange([])).rejects.toMatchObject({ status: 422, code: "listing_incomplete" });
  });
});

describe("listListings", () => {
  it("shows members every stage and everyone else what is published", async () => {
    const { person, profile } = await makeExporter(world);
    for (const stage of ["draft", "published", "paused", "withdrawn"] as const)
      await makeListing(world, profile, { stage });
    const own = await listListings(world.ctxOf(person), { profileId: profile.id }, { limit: 10 });
    expect(own.items.map((it) => it.stage)).toEqual(["draft", "paused", "published", "withdrawn"]);
    const shown = await listListings(world.ctxOf(), { profileId: profile.id }, { limit: 10 });
    expect(shown.items.map((it) => it.stage)).toEqual(["published"]);
    const drafts = listListings(world.ctxOf(), { profileId: profile.id }, { stage: "draft" });
    await expect(drafts).rejects.toMatchObject({ status: 404 });
  });
});

import { decodeTime, ulid } from "ulid";
import { beforeAll, describe, expect, it } from "vitest";
import { arrangePhotos } from "#functions/market/listings/listing-photos.service.ts";
import { listingRecord } from "#functions/market/listings/listings.records.ts";
import {
  duplicateListing,
  pauseListing,
  publishListing,
  withdrawListing,
} from "#functions/market/listings/listings.service.ts";
import { uploadKey } from "#functions/market/photos/photos.records.ts";
import { processUpload } from "#functions/market/photos/process-upload.ts";
import { newId } from "#functions/platform/ids.ts";
import { openClient } from "#functions/platform/table/table-calls.ts";
import { drop } from "#functions/platform/table/write.ts";
import { itemsOf } from "#infra/ops/erase/items.ts";
import { settlePhotos } from "#infra/ops/photos-settle.ts";
import { photoIds } from "#shared/market/ids.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { photoKey, privatePhotoKey } from "#shared/market/listings/photo.ts";
import type { Person } from "#shared/people/people/person.ts";
import { makeExporter, makeListing } from "#test/support/factories.ts";
import { someCover, somePortrait } from "#test/support/photos.ts";
import { phonePhoto } from "#test/support/pictures.ts";
import { followStream, type Stream } from "#test/support/stream.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
let stream: Stream;
let picture: Buffer;
beforeAll(async () => {
  world = await createWorld({ table: "engine" });
  stream = await followStream(world);
  picture = await phonePhoto({ width: 800, height: 600 });
});

/** A listing with one photo that came in as an upload. */
async function makeShown(stage: "draft" | "published" = "draft") {
  const { person, profile } = await makeExporter(world);
  const published = stage === "published" ? {} : { publishedAt: undefined };
  const listing = await makeListing(world, profile, { stage, photos: [], ...published });
  const photoId = await addPhoto(person, listing);
  return { person, profile, listing, photoId, at: { listingId: listing.id } };
}

async function addPhoto(person: Person, listing: Listing): Promise<string> {
  const photoId = newId(photoIds, new Date());
  const key = uploadKey({ listingId: listing.id, personId: person.id, photoId });
  await world.platform.blobs.put(key, picture, { contentType: "binary/octet-stream" });
  await processUpload(world.ctxOf(), key);
  await stream.settle();
  return photoId;
}

const count = async (root: string, photoId: string) =>
  (await world.platform.blobs.list(`${root}/${photoId}/`)).length;
const places = async (photoId: string) => ({
  public: await count("photos", photoId),
  private: await count("private-photos", photoId),
});

/** What one reader is told at the photo's address by its listing. */
async function asked(listing: Listing, photoId: string, person?: Person, file = "320.webp") {
  return (await world.browserOf(person)).get(`/en/listings/${listing.id}/photos/${photoId}/${file}`);
}

describe("a draft's photos", () => {
  it("lie where nobody but those who may see the listing is given them", async () => {
    const { person, listing, photoId } = await makeShown();
    expect(await places(photoId)).toEqual({ public: 0, private: 7 });
    const own = await asked(listing, photoId, person);
    expect(own.status).toBe(200);
    expect(own.headers.get("content-type")).toBe("image/webp");
    expect(own.headers.get("cache-control")).toMatch(/^private/);
    const other = await makeExporter(world);
    expect((await asked(listing, photoId, other.person)).status).toBe(404);
    expect((await asked(listing, photoId)).status).toBe(404);
  });

  it("are shown to members by that address, on the listing's page and where it is edited", async () => {
    const { person, listing, photoId } = await makeShown();
    const browser = await world.browserOf(person);
    for (const path of [`/en/listings/${listing.id}`, `/en/listings/${listing.id}/edit`]) {
      const page = await (await browser.get(path)).text();
      expect(page).toContain(`/en/listings/${listing.id}/photos/${photoId}/320.webp`);
      expect(page).not.toContain(`"/photos/${photoId}`);
    }
  });

  it.each(["321.webp", "320.png", "..%2f320.webp", "320.webp%00", "0320.webp"])(
    "have no rendition %s",
    async (file) => {
      const { person, listing, photoId } = await makeShown();
      expect((await asked(listing, photoId, person, file)).status).toBe(404);
    },
  );

  it("are not had through another listing", async () => {
    const { photoId } = await makeShown();
    const { person, listing } = await makeShown();
    expect((await asked(listing, photoId, person)).status).toBe(404);
  });
});

describe("a photo", () => {
  it("is for everybody from its listing's publishing on, and no longer once it is paused", async () => {
    const { person, listing, photoId, at } = await makeShown();
    await publishListing(world.ctxOf(person), at);
    await stream.settle();
    expect(await places(photoId)).toEqual({ public: 7, private: 7 });
    expect((await asked(listing, photoId)).status).toBe(200);
    await pauseListing(world.ctxOf(person), at);
    await stream.settle();
    expect(await places(photoId)).toEqual({ public: 0, private: 7 });
    expect((await asked(listing, photoId)).status).toBe(404);
    await publishListing(world.ctxOf(person), at);
    await stream.settle();
    expect(await places(photoId)).toEqual({ public: 7, private: 7 });
  });

  it("of a published listing is for everybody before the listing shows it", async () => {
    const { photoId } = await makeShown("published");
    expect(await places(photoId)).toEqual({ public: 7, private: 7 });
  });

  it("that is taken off is deleted", async () => {
    for (const stage of ["draft", "published"] as const) {
      const { person, listing, photoId, at } = await makeShown(stage);
      const other = await addPhoto(person, listing);
      const { version } = (await world.platform.table.get(listingRecord, listing.id)) as Listing;
      await arrangePhotos(world.ctxOf(person), at, { photos: [{ id: other, alt: "" }] }, version);
      await stream.settle();
      expect(await places(photoId)).toEqual({ public: 0, private: 0 });
      expect((await places(other)).private).toBe(7);
    }
  });

  it("is deleted with what is withdrawn, which has none any more", async () => {
    const { person, photoId, at } = await makeShown("published");
    expect((await withdrawListing(world.ctxOf(person), at)).photos).toEqual([]);
    await stream.settle();
    expect(await places(photoId)).toEqual({ public: 0, private: 0 });
  });

  it("is deleted with its listing", async () => {
    const { listing, photoId } = await makeShown("published");
    await world.platform.table.transact([drop(listingRecord, listing.id)]);
    await stream.settle();
    expect(await places(photoId)).toEqual({ public: 0, private: 0 });
  });

  it("stays while a duplicate has it, and for everybody only while one of them is published", async () => {
    const { person, photoId, at } = await makeShown("published");
    const copy = await duplicateListing(world.ctxOf(person), at);
    await withdrawListing(world.ctxOf(person), at);
    await stream.settle();
    expect(await places(photoId)).toEqual({ public: 0, private: 7 });
    await publishListing(world.ctxOf(person), { listingId: copy.id });
    await stream.settle();
    expect(await places(photoId)).toEqual({ public: 7, private: 7 });
    await withdrawListing(world.ctxOf(person), { listingId: copy.id });
    await stream.settle();
    expect(await places(photoId)).toEqual({ public: 0, private: 0 });
  });

  it("stays for everybody while another published listing shows it", async () => {
    const { person, photoId, at } = await makeShown("published");
    const copy = await duplicateListing(world.ctxOf(person), at);
    await publishListing(world.ctxOf(person), { listingId: copy.id });
    await pauseListing(world.ctxOf(person), at);
    await stream.settle();
    expect(await places(photoId)).toEqual({ public: 7, private: 7 });
  });

  it("ends as its listing does, however late and often the changes are delivered", async () => {
    const { person, photoId, at } = await makeShown();
    await publishListing(world.ctxOf(person), at);
    const published = await stream.read();
    await pauseListing(world.ctxOf(person), at);
    const paused = await stream.read();
    for (const records of [published, paused, published, paused]) await stream.deliver(records);
    expect(await places(photoId)).toEqual({ public: 0, private: 7 });
  });

  it("that an older version kept for everybody alone is not lost when its listing is paused", async () => {
    const { person, profile } = await makeExporter(world);
    const listing = await makeListing(world, profile);
    await stream.settle();
    const [photo] = listing.photos;
    if (!photo) throw new Error("The factory makes a photo.");
    await world.platform.blobs.put(photoKey(photo.id, 320, "webp"), picture, { contentType: "image/webp" });
    await pauseListing(world.ctxOf(person), { listingId: listing.id });
    await stream.settle();
    expect(await places(photo.id)).toEqual({ public: 0, private: 1 });
    expect((await asked(listing, photo.id, person)).status).toBe(200);
  });
});

describe("settlePhotos", () => {
  it("leaves portraits and covers of businesses to everybody, and deletes what none has any more", async () => {
    const own = await createWorld({ table: "engine" });
    const { blobs } = own.platform;
    const kept = { portrait: somePortrait(), cover: someCover() };
    await makeExporter(own, kept);
    const replaced = `pho_${ulid(Date.now() - 2 * 24 * 3600 * 1000)}`;
    for (const id of [kept.portrait.id, kept.cover.id, replaced])
      await blobs.put(privatePhotoKey(id, 640, "webp"), Buffer.from("x"), { contentType: "image/webp" });
    const aDayOn = new Date(Date.now() + 3 * 24 * 3600 * 1000);
    const items = itemsOf(openClient(own.config), own.config.tableName);
    expect(await settlePhotos(items, blobs, aDayOn)).toEqual({ shown: 2, hidden: 0, deleted: 1 });
    for (const { id } of [kept.portrait, kept.cover])
      expect(await blobs.get(photoKey(id, 640, "webp"))).toBeDefined();
    expect(await blobs.list(`private-photos/${replaced}/`)).toEqual([]);
  });

  it("puts what an older version kept where its listing's stage says, and deletes what no listing has", async () => {
    const own = await createWorld({ table: "engine" });
    const { blobs } = own.platform;
    const { profile } = await makeExporter(own);
    const picture = { contentType: "image/webp" };
    const makePublic = async (stage: Listing["stage"]) => {
      const listing = await makeListing(own, profile, { stage });
      const photoId = listing.photos[0]?.id ?? "";
      await blobs.put(photoKey(photoId, 320, "webp"), Buffer.from("x"), picture);
      return photoId;
    };
    const [draft, published, paused, withdrawn] = await Promise.all(
      (["draft", "published", "paused", "withdrawn"] as const).map(makePublic),
    );
    const lost = `pho_${ulid(Date.now() - 2 * 24 * 3600 * 1000)}`;
    const young = newId(photoIds, new Date());
    for (const id of [lost, young])
      await blobs.put(privatePhotoKey(id, 320, "webp"), Buffer.from("x"), picture);

    const settle = (now = new Date()) =>
      settlePhotos(itemsOf(openClient(own.config), own.config.tableName), blobs, now);
    await settle();
    const lying = async (id = "") =>
      (await Promise.all(["photos", "private-photos"].map((root) => blobs.list(`${root}/${id}/`)))).map(
        (keys) => keys.length,
      );
    expect(await lying(draft)).toEqual([0, 1]);
    expect(await lying(paused)).toEqual([0, 1]);
    expect(await lying(published)).toEqual([1, 1]);
    expect(await lying(withdrawn)).toEqual([0, 1]);
    expect(await lying(lost)).toEqual([0, 0]);
    expect(await lying(young)).toEqual([0, 1]);
    // The ids of one process only grow: after a test of another day this one's time is ahead of the clock.
    const aDayOn = new Date(decodeTime(young.slice("pho_".length)) + 2 * 24 * 3600 * 1000);
    expect(await settle(aDayOn)).toEqual({ shown: 1, hidden: 0, deleted: 2 });
    expect(await lying(withdrawn)).toEqual([0, 0]);
    expect(await settle(aDayOn)).toEqual({ shown: 1, hidden: 0, deleted: 0 });
  });
});

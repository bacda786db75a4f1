import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { arrangePhotos } from "#functions/market/listings/listing-photos.service.ts";
import { listingRecord } from "#functions/market/listings/listings.records.ts";
import { photoFailuresOf, uploadKey } from "#functions/market/photos/photos.records.ts";
import { makeUploadForm, photoDesk } from "#functions/market/photos/photos.service.ts";
import { processUpload } from "#functions/market/photos/process-upload.ts";
import { removeMember } from "#functions/market/profiles/members.service.ts";
import type { FolderBlobs } from "#functions/platform/blobs/folder-blobs.ts";
import { newId } from "#functions/platform/ids.ts";
import { photoIds } from "#shared/market/ids.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { photoKey, privatePhotoKey } from "#shared/market/listings/photo.ts";
import { auditIds } from "#shared/people/ids.ts";
import type { Person } from "#shared/people/people/person.ts";
import { addMember } from "#test/functions/market/profiles/profile-forms.ts";
import { makeExporter, makeListing } from "#test/support/factories.ts";
import { phonePhoto } from "#test/support/pictures.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
let photo: Buffer;
beforeAll(async () => {
  world = await createWorld();
  photo = await phonePhoto({ width: 800, height: 600 });
});

async function makeDraft(changes: Partial<Listing> = {}): Promise<{ person: Person; listing: Listing }> {
  const { person, profile } = await makeExporter(world);
  const listing = await makeListing(world, profile, {
    stage: "draft",
    publishedAt: undefined,
    photos: [],
    ...changes,
  });
  return { person, listing };
}

type Draft = Awaited<ReturnType<typeof makeDraft>>;

async function upload({ person, listing }: Draft, bytes: Uint8Array, photoId = newId(photoIds, new Date())) {
  const key = uploadKey({ listingId: listing.id, personId: person.id, photoId });
  await world.platform.blobs.put(key, bytes, { contentType: "binary/octet-stream" });
  return { key, photoId };
}

async function stored(listing: Listing): Promise<Listing> {
  const found = await world.platform.table.get(listingRecord, listing.id);
  if (!found) throw new Error("The listing is gone.");
  return found;
}

function somePhotos(count: number): Listing["photos"] {
  return Array.from({ length: count }, () => ({
    id: newId(photoIds, new Date()),
    alt: "",
    width: 320,
    height: 240,
    widths: [320],
    tone: "#aa8855",
  }));
}

describe("processUpload", () => {
  it("enters the photo, writes its renditions and takes the upload away", async () => {
    const draft = await makeDraft();
    const { listing } = draft;
    const { key, photoId } = await upload(draft, photo);
    await processUpload(world.ctxOf(), key);
    const { photos, version } = await stored(listing);
    expect(photos).toMatchObject([{ id: photoId, width: 600, height: 800, widths: [320, 600] }]);
    expect(version).toBe(2);
    const rendition = await world.platform.blobs.get(privatePhotoKey(photoId, 320, "avif"));
    expect(rendition?.contentType).toBe("image/avif");
    expect((await sharp(rendition?.bytes).metadata()).width).toBe(320);
    expect(await world.platform.blobs.get(key)).toBeUndefined();
  });

  it("enters one photo for an event that comes three times, at once or later", async () => {
    const draft = await makeDraft();
    const { listing } = draft;
    const { key } = await upload(draft, photo);
    await Promise.all([1, 2, 3].map(() => processUpload(world.ctxOf(), key)));
    await processUpload(world.ctxOf(), key);
    expect((await stored(listing)).photos).toHaveLength(1);
  });

  it("enters all of 8 photos that arrive at once", async () => {
    const draft = await makeDraft();
    const { listing } = draft;
    const sent = await Promise.all(Array.from({ length: 8 }, () => upload(draft, photo)));
    await Promise.all(sent.map(({ key }) => processUpload(world.ctxOf(), key)));
    const { photos } = await stored(listing);
    expect(photos.map((it) => it.id).sort()).toEqual(sent.map((it) => it.photoId).sort());
    expect(await photoFailuresOf(world.platform.table, listing.id)).toEqual([]);
  });

  it("refuses a ninth photo and says so", async () => {
    const draft = await makeDraft({ photos: somePhotos(8) });
    const { listing } = draft;
    const { key, photoId } = await upload(draft, photo);
    await processUpload(world.ctxOf(), key);
    expect((await stored(listing)).photos).toHaveLength(8);
    expect(await photoFailuresOf(world.platform.table, listing.id)).toMatchObject([
      { photoId, code: "photos_full" },
    ]);
    expect(await world.platform.blobs.list(`private-photos/${photoId}`)).toEqual([]);
    expect(await world.platform.blobs.get(key)).toBeUndefined();
  });

  it("lets no ninth in where two arrive at once for one place", async () => {
    const draft = await makeDraft({ photos: somePhotos(7) });
    const { listing } = draft;
    const sent = await Promise.all([upload(draft, photo), upload(draft, photo)]);
    await Promise.all(sent.map(({ key }) => processUpload(world.ctxOf(), key)));
    const { photos } = await stored(listing);
    expect(photos).toHaveLength(8);
    expect(await photoFailuresOf(world.platform.table, listing.id)).toHaveLength(1);
    for (const { photoId } of sent) {
      const isIn = photos.some(({ id }) => id === photoId);
      expect(await world.platform.blobs.list(`private-photos/${photoId}`)).toHaveLength(isIn ? 7 : 0);
    }
  });

  it("refuses 30 MB without decoding them", async () => {
    const draft = await makeDraft();
    const { listing } = draft;
    const { key } = await upload(draft, Buffer.concat([photo, Buffer.alloc(30_000_000)]));
    await processUpload(world.ctxOf(), key);
    expect(await photoFailuresOf(world.platform.table, listing.id)).toMatchObject([
      { code: "photo_too_heavy" },
    ]);
  });

  it("tells of a fake photo once, however often the event comes, and forgets it after a day", async () => {
    const own = await createWorld();
    const { person, profile } = await makeExporter(own);
    const listing = await makeListing(own, profile, { stage: "draft", publishedAt: undefined, photos: [] });
    const photoId = newId(photoIds, new Date());
    const key = uploadKey({ listingId: listing.id, personId: person.id, photoId });
    await own.platform.blobs.put(key, Buffer.from("<html>"), { contentType: "image/jpeg" });
    await Promise.all([1, 2, 3].map(() => processUpload(own.ctxOf(), key)));
    const { table } = own.platform;
    expect(await photoFailuresOf(table, listing.id)).toMatchObject([{ code: "photo_not_a_picture" }]);
    own.clock.now = new Date(Date.now() + 25 * 3600 * 1000);
    expect(await photoFailuresOf(table, listing.id)).toEqual([]);
  });

  it("refuses the upload of somebody removed from the business since they were given the form", async () => {
    const { person: owner, profile } = await makeExporter(world);
    const helper = await addMember(world, profile, "helper");
    const listing = await makeListing(world, profile, { stage: "draft", publishedAt: undefined, photos: [] });
    const { photoId, fields } = await makeUploadForm(world.ctxOf(helper), { listingId: listing.id });
    await removeMember(world.ctxOf(owner), { profileId: profile.id, personId: helper.id });
    const { key } = await (world.platform.blobs as FolderBlobs).acceptUpload(fields, photo, new Date());
    await processUpload(world.ctxOf(), key);
    expect((await stored(listing)).photos).toEqual([]);
    for (const root of ["photos", "private-photos"])
      expect(await world.platform.blobs.list(`${root}/${photoId}`)).toEqual([]);
    expect(await photoFailuresOf(world.platform.table, listing.id)).toMatchObject([
      { photoId, code: "photo_sender_left" },
    ]);
    expect(await world.platform.blobs.get(key)).toBeUndefined();
  });

  it("puts no other picture under a photo's name by the same form, removed though it was", async () => {
    const { person, listing } = await makeDraft();
    const { photoId, fields } = await makeUploadForm(world.ctxOf(person), { listingId: listing.id });
    const blobs = world.platform.blobs as FolderBlobs;
    const { key } = await blobs.acceptUpload(fields, photo, new Date());
    await processUpload(world.ctxOf(), key);
    const renditions = () =>
      Promise.all([320, 600].map((width) => blobs.get(privatePhotoKey(photoId, width, "avif"))));
    const before = await renditions();
    const entered = await stored(listing);
    await arrangePhotos(world.ctxOf(person), { listingId: listing.id }, { photos: [] }, entered.version);
    await blobs.acceptUpload(fields, await phonePhoto({ width: 640, height: 640 }), new Date());
    await processUpload(world.ctxOf(), key);
    expect((await stored(listing)).photos).toEqual([]);
    expect(await renditions()).toEqual(before);
    expect(await blobs.list(`private-photos/${photoId}`)).toHaveLength(7);
    expect(await blobs.get(key)).toBeUndefined();
  });

  it("finishes what a try that broke off had begun, and leaves what that had written", async () => {
    const draft = await makeDraft();
    const { key, photoId } = await upload(draft, photo);
    const name = privatePhotoKey(photoId, 320, "avif");
    await world.platform.blobs.put(name, Buffer.from("first"), { contentType: "image/avif" });
    await processUpload(world.ctxOf(), key);
    expect((await stored(draft.listing)).photos).toMatchObject([{ id: photoId }]);
    expect(Buffer.from((await world.platform.blobs.get(name))?.bytes ?? []).toString()).toBe("first");
    expect(await world.platform.blobs.get(privatePhotoKey(photoId, 600, "webp"))).toBeDefined();
    expect(await world.platform.blobs.get(photoKey(photoId, 600, "webp"))).toBeUndefined();
  });

  it("leaves a withdrawn listing as it is, and keys that are no upload alone", async () => {
    const draft = await makeDraft({ stage: "withdrawn" });
    const { listing } = draft;
    const { key } = await upload(draft, photo);
    await processUpload(world.ctxOf(), key);
    expect((await stored(listing)).photos).toEqual([]);
    expect(await world.platform.blobs.get(key)).toBeUndefined();
    await processUpload(world.ctxOf(), "uploads/../secret");
    await processUpload(world.ctxOf(), `uploads/${listing.id}/${newId(photoIds, new Date())}`);
  });
});

describe("photoDesk", () => {
  it("gives a form whose photo comes back to the edit page, until there are eight", async () => {
    const { person, listing } = await makeDraft();
    const { upload: form } = await photoDesk(world.ctxOf(person), listing);
    if (!form) throw new Error("There is no form.");
    const blobs = world.platform.blobs as FolderBlobs;
    const accepted = await blobs.acceptUpload(form.fields, photo, new Date());
    expect(accepted.redirectTo).toBe(`/en/listings/${listing.id}/edit?uploaded=${form.photoId}#photos`);
    await processUpload(world.ctxOf(), accepted.key);
    const after = await stored(listing);
    expect(after.photos.map((it) => it.id)).toEqual([form.photoId]);
    const full = { ...after, photos: somePhotos(8) };
    expect((await photoDesk(world.ctxOf(person), full)).upload).toBeUndefined();
  });

  it("takes no upload of 30 MB", async () => {
    const { person, listing } = await makeDraft();
    const { upload: form } = await photoDesk(world.ctxOf(person), listing);
    const blobs = world.platform.blobs as FolderBlobs;
    const accept = blobs.acceptUpload(form?.fields ?? {}, Buffer.alloc(30_000_000), new Date());
    await expect(accept).rejects.toMatchObject({ code: "file_too_large" });
  });

  it("counts as pending what was sent and is neither photo nor failure", async () => {
    const { person, listing } = await makeDraft({ photos: somePhotos(1) });
    const waiting = newId(photoIds, new Date());
    const sent = [waiting, listing.photos[0]?.id ?? "", "../../x"];
    expect((await photoDesk(world.ctxOf(person), listing, sent)).pending).toEqual([waiting]);
  });
});

describe("POST /listings/:listingId/photos", () => {
  const fields = (photos: Listing["photos"], act: string) => ({
    ...Object.fromEntries(
      photos.flatMap((it, at) => [
        [`photos.${at}.id`, it.id],
        [`photos.${at}.alt`, `Photo ${at}`],
      ]),
    ),
    act,
    once: newId(auditIds, new Date()),
  });

  it("moves a photo and keeps every text that was typed", async () => {
    const { person, listing } = await makeDraft({ photos: somePhotos(3) });
    const [a, b, c] = listing.photos.map((it) => it.id);
    const browser = await world.browserOf(person);
    const form = fields(listing.photos, `up:${b}`);
    for (let time = 0; time < 2; time++) {
      const answer = await browser.post(`/en/listings/${listing.id}/photos`, form);
      expect(answer.headers.get("location")).toBe(`/en/listings/${listing.id}/edit#photos`);
    }
    expect((await stored(listing)).photos.map(({ id, alt }) => [id, alt])).toEqual([
      [b, "Photo 1"],
      [a, "Photo 0"],
      [c, "Photo 2"],
    ]);
  });

  it("does what two forms say that are sent at once", async () => {
    const { person, listing } = await makeDraft({ photos: somePhotos(3) });
    const [a, b, c] = listing.photos.map((it) => it.id);
    const browser = await world.browserOf(person);
    const answers = await Promise.all(
      [a, c].map((id) =>
        browser.post(`/en/listings/${listing.id}/photos`, fields(listing.photos, `remove:${id}`)),
      ),
    );
    expect(answers.map((it) => it.status)).toEqual([303, 303]);
    expect((await stored(listing)).photos.map(({ id }) => id)).toEqual([b]);
  });

  it("keeps a photo that arrived while the form was open", async () => {
    const draft = await makeDraft({ photos: somePhotos(2) });
    const { person, listing } = draft;
    const { key, photoId } = await upload(draft, photo);
    await processUpload(world.ctxOf(), key);
    const browser = await world.browserOf(person);
    const removed = listing.photos[0]?.id;
    await browser.post(`/en/listings/${listing.id}/photos`, fields(listing.photos, `remove:${removed}`));
    expect((await stored(listing)).photos.map((it) => it.id)).toEqual([listing.photos[1]?.id, photoId]);
  });

  it("does not take the last photo off a published listing, and keeps what was typed", async () => {
    const { person, profile } = await makeExporter(world);
    const listing = await makeListing(world, profile);
    const browser = await world.browserOf(person);
    const answer = await browser.post(
      `/id/listings/${listing.id}/photos`,
      fields(listing.photos, `remove:${listing.photos[0]?.id}`),
    );
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('value="Photo 0"');
    expect((await stored(listing)).photos).toHaveLength(1);
  });

  it("calls a text that is too long by its photo, and links to it", async () => {
    const { person, listing } = await makeDraft({ photos: somePhotos(2) });
    const browser = await world.browserOf(person);
    const long = { ...fields(listing.photos, "save"), "photos.1.alt": "x".repeat(201) };
    const answer = await browser.post(`/en/listings/${listing.id}/photos`, long);
    expect(answer.status).toBe(400);
    const page = await answer.text();
    expect(page).toContain('<a href="#f-photos-1-alt">What photo 2 shows: ');
    expect(page).toContain('id="f-photos-1-alt-issue"');
  });

  it("answers 404 to another business, and asks whoever is not signed in to sign in", async () => {
    const { listing } = await makeDraft({ photos: somePhotos(1) });
    const { person } = await makeExporter(world);
    const path = `/en/listings/${listing.id}/photos`;
    expect((await (await world.browserOf(person)).get(path)).status).toBe(404);
    expect((await (await world.browserOf(person)).post(path, { act: "save" })).status).toBe(404);
    expect((await (await world.browserOf()).post(path, { act: "save" })).status).toBe(401);
  });
});

describe("GET /listings/:listingId/photos", () => {
  it("says what is being prepared and why an upload failed, in the reader's language", async () => {
    const draft = await makeDraft({ photos: somePhotos(1) });
    const { person, listing } = draft;
    const { key } = await upload(draft, Buffer.from("GIF89a"));
    await processUpload(world.ctxOf(), key);
    const waiting = newId(photoIds, new Date());
    const browser = await world.browserOf(person);
    const page = await (await browser.get(`/id/listings/${listing.id}/photos?uploaded=${waiting}`)).text();
    expect(page).toContain("sedang disiapkan");
    expect(page).toContain("bukan gambar JPEG");
    expect(page).toContain('enctype="multipart/form-data"');
  });
});

describe("POST /listings/:listingId/photos/uploads", () => {
  it("gives a form without a redirect to members, and to nobody else", async () => {
    const { person, listing } = await makeDraft();
    const answer = await world.apiOf(person)("POST", `/listings/${listing.id}/photos/uploads`);
    expect(answer.status).toBe(201);
    const form = await answer.json();
    const accepted = await (world.platform.blobs as FolderBlobs).acceptUpload(form.fields, photo, new Date());
    expect(accepted.redirectTo).toBeUndefined();
    const other = await makeExporter(world);
    const refused = await world.apiOf(other.person)("POST", `/listings/${listing.id}/photos/uploads`);
    expect(refused.status).toBe(404);
  });

  it("gives the same form again to the same Idempotency-Key, and leaves the listing as it is", async () => {
    const { person, listing } = await makeDraft();
    const ask = (key: string) =>
      world.apiOf(person)("POST", `/listings/${listing.id}/photos/uploads`, undefined, {
        "idempotency-key": key,
      });
    const answers = await Promise.all(Array.from({ length: 5 }, () => ask("one")));
    expect(answers.map((it) => it.status)).toEqual([201, 201, 201, 201, 201]);
    const forms = await Promise.all(answers.map((it) => it.json()));
    for (const form of forms) expect(form).toEqual(forms[0]);
    expect((await (await ask("two")).json()).photoId).not.toBe(forms[0].photoId);
    expect(await stored(listing)).toEqual(listing);
  });

  it("gives no form for a withdrawn listing", async () => {
    const { person, listing } = await makeDraft({ stage: "withdrawn" });
    const answer = await world.apiOf(person)("POST", `/listings/${listing.id}/photos/uploads`);
    expect([answer.status, await answer.json()]).toMatchObject([409, { code: "listing_stage_conflict" }]);
  });

  it("answers 422 where eight photos are there", async () => {
    const { person, listing } = await makeDraft({ photos: somePhotos(8) });
    const answer = await world.apiOf(person)("POST", `/listings/${listing.id}/photos/uploads`);
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ code: "photos_full" });
  });
});

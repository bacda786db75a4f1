import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { listingRecord } from "#functions/market/listings/listings.records.ts";
import { processProfilePhoto } from "#functions/market/profile-photos/process-profile-photo.ts";
import {
  profilePhotoFailuresOf,
  profileUploadKey,
  readProfileUploadKey,
} from "#functions/market/profile-photos/profile-photos.records.ts";
import {
  makeProfilePhotoForm,
  removeProfilePhoto,
} from "#functions/market/profile-photos/profile-photos.service.ts";
import { removeMember } from "#functions/market/profiles/members.service.ts";
import { profileRecord } from "#functions/market/profiles/profiles.records.ts";
import { updateDetails } from "#functions/market/profiles/profiles.service.ts";
import type { FolderBlobs } from "#functions/platform/blobs/folder-blobs.ts";
import { newId } from "#functions/platform/ids.ts";
import { photoIds } from "#shared/market/ids.ts";
import { photoKey, shareKey } from "#shared/market/listings/photo.ts";
import type { Profile } from "#shared/market/profiles/profile.ts";
import type { ProfilePhotoUse } from "#shared/market/profiles/profile-photo.ts";
import type { Person } from "#shared/people/people/person.ts";
import { addMember, newBusiness } from "#test/functions/market/profiles/profile-forms.ts";
import { makeExporter, makeListing } from "#test/support/factories.ts";
import { someCover, somePortrait } from "#test/support/photos.ts";
import { phonePhoto } from "#test/support/pictures.ts";
import { followStream, type Stream } from "#test/support/stream.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
let stream: Stream;
let blobs: FolderBlobs;
let photo: Buffer;
beforeAll(async () => {
  world = await createWorld();
  stream = await followStream(world);
  blobs = world.platform.blobs as FolderBlobs;
  photo = await phonePhoto({ width: 900, height: 700 });
});

interface Sender {
  person: Person;
  profile: Profile;
}

async function upload({ person, profile }: Sender, use: ProfilePhotoUse, bytes: Uint8Array = photo) {
  const photoId = newId(photoIds, new Date());
  const key = profileUploadKey({ profileId: profile.id, personId: person.id, use, photoId });
  await blobs.put(key, bytes, { contentType: "binary/octet-stream" });
  return { key, photoId };
}

async function show(sender: Sender, use: ProfilePhotoUse): Promise<string> {
  const { key, photoId } = await upload(sender, use);
  await processProfilePhoto(world.ctxOf(), key);
  return photoId;
}

async function stored({ id }: Profile): Promise<Profile> {
  const found = await world.platform.table.get(profileRecord, id);
  if (!found) throw new Error("The business is gone.");
  return found;
}

const filesOf = async (photoId: string) =>
  (await Promise.all(["photos", "private-photos"].map((root) => blobs.list(`${root}/${photoId}/`)))).map(
    (keys) => keys.length,
  );

describe("processProfilePhoto", () => {
  it("cuts a portrait to a square, without where it was taken, for everybody before the page shows it", async () => {
    const sender = await makeExporter(world);
    const photoId = await show(sender, "portrait");
    const { portrait, cover, version } = await stored(sender.profile);
    expect(portrait).toMatchObject({
      id: photoId,
      width: 640,
      height: 640,
      widths: [160, 320, 640],
      alt: "",
    });
    expect([cover, version]).toEqual([undefined, 2]);
    expect(await filesOf(photoId)).toEqual([10, 10]);
    const small = await blobs.get(photoKey(photoId, 160, "jpeg"));
    const found = await sharp(small?.bytes).metadata();
    expect([found.width, found.height, found.exif, found.format]).toEqual([160, 160, undefined, "jpeg"]);
    const share = await sharp((await blobs.get(shareKey(photoId)))?.bytes).metadata();
    expect([share.width, share.height]).toEqual([1200, 630]);
  });

  it("cuts a cover to three by one", async () => {
    const sender = await makeExporter(world);
    const photoId = await show(sender, "cover");
    const { cover, portrait } = await stored(sender.profile);
    expect(cover).toMatchObject({ id: photoId, width: 700, height: 233, widths: [640, 700] });
    expect(portrait).toBeUndefined();
  });

  it("puts a new one in the place of the one before, whose files go", async () => {
    const sender = await makeExporter(world);
    const first = await show(sender, "portrait");
    await stream.settle();
    const second = await show(sender, "portrait");
    await stream.settle();
    expect((await stored(sender.profile)).portrait?.id).toBe(second);
    expect(await filesOf(first)).toEqual([0, 0]);
    expect(await filesOf(second)).toEqual([10, 10]);
  });

  it("enters both of what arrives at once, once for an event that comes three times", async () => {
    const sender = await makeExporter(world);
    const sent = await Promise.all([upload(sender, "portrait"), upload(sender, "cover")]);
    const events = [...sent, ...sent, ...sent];
    await Promise.all(events.map(({ key }) => processProfilePhoto(world.ctxOf(), key)));
    const { portrait, cover, version } = await stored(sender.profile);
    expect([portrait?.id, cover?.id, version]).toEqual([sent[0].photoId, sent[1].photoId, 3]);
    for (const { key } of sent) expect(await blobs.get(key)).toBeUndefined();
  });

  it.each([
    ["is no picture", () => Promise.resolve(Buffer.from("<html>")), "photo_not_a_picture"],
    ["is too small", () => phonePhoto({ width: 159, height: 600 }), "photo_too_small"],
    [
      "is too heavy",
      () => Promise.resolve(Buffer.concat([photo, Buffer.alloc(15_000_000)])),
      "photo_too_heavy",
    ],
  ])("refuses what %s, says so for a day, and keeps the one that is there", async (_what, make, code) => {
    const sender = await makeExporter(world, { portrait: somePortrait() });
    const { key, photoId } = await upload(sender, "portrait", await make());
    await processProfilePhoto(world.ctxOf(), key);
    expect((await stored(sender.profile)).portrait).toEqual(sender.profile.portrait);
    const failures = await profilePhotoFailuresOf(world.platform.table, sender.profile.id);
    expect(failures).toMatchObject([{ photoId, code, use: "portrait" }]);
    expect(await filesOf(photoId)).toEqual([0, 0]);
    expect(await blobs.get(key)).toBeUndefined();
  });

  it("refuses the upload of somebody removed from the business since they were given the form", async () => {
    const { person: owner, profile } = await makeExporter(world);
    const helper = await addMember(world, profile, "helper");
    const at = { profileId: profile.id };
    const { fields } = await makeProfilePhotoForm(world.ctxOf(helper), at, { use: "cover" });
    await removeMember(world.ctxOf(owner), { ...at, personId: helper.id });
    const { key } = await blobs.acceptUpload(fields, photo, new Date());
    await processProfilePhoto(world.ctxOf(), key);
    expect((await stored(profile)).cover).toBeUndefined();
    expect(await profilePhotoFailuresOf(world.platform.table, profile.id)).toMatchObject([
      { code: "photo_sender_left" },
    ]);
  });

  it("puts no other picture under a photo's name by the same form, removed though it was", async () => {
    const sender = await makeExporter(world);
    const at = { profileId: sender.profile.id };
    const { photoId, fields } = await makeProfilePhotoForm(world.ctxOf(sender.person), at, {
      use: "portrait",
    });
    const { key } = await blobs.acceptUpload(fields, photo, new Date());
    await processProfilePhoto(world.ctxOf(), key);
    await removeProfilePhoto(world.ctxOf(sender.person), { ...at, photoId });
    await stream.settle();
    await blobs.acceptUpload(fields, await phonePhoto({ width: 640, height: 640 }), new Date());
    await processProfilePhoto(world.ctxOf(), key);
    expect((await stored(sender.profile)).portrait).toBeUndefined();
    expect(await filesOf(photoId)).toEqual([0, 0]);
    expect(await blobs.get(key)).toBeUndefined();
  });

  it("takes no key that is another's", () => {
    const sent = { profileId: `prf_${"0".repeat(26)}`, personId: `prs_${"0".repeat(26)}` };
    const photoId = `pho_${"0".repeat(26)}`;
    const key = profileUploadKey({ ...sent, use: "cover", photoId });
    expect(readProfileUploadKey(key)).toEqual({ ...sent, use: "cover", photoId });
    for (const other of [key.replace("cover", "banner"), `${key}/x`, key.replace("/cover", ""), `x${key}`])
      expect(readProfileUploadKey(other)).toBeUndefined();
  });
});

describe("a portrait", () => {
  it("follows to the business's listings, and from them, and survives an edit of the business", async () => {
    const sender = await makeExporter(world);
    const { person, profile } = sender;
    const listing = await makeListing(world, profile);
    const portraitOf = async () =>
      (await world.platform.table.get(listingRecord, listing.id))?.exporter.portraitId;
    const photoId = await show(sender, "portrait");
    await stream.settle();
    expect(await portraitOf()).toBe(photoId);
    const { version } = await stored(profile);
    const { details } = newBusiness();
    const at = { profileId: profile.id };
    await updateDetails(
      world.ctxOf(person),
      at,
      { details: { ...details, handle: profile.handle } },
      version,
    );
    expect((await stored(profile)).portrait?.id).toBe(photoId);
    await removeProfilePhoto(world.ctxOf(person), { ...at, photoId });
    await stream.settle();
    expect(await portraitOf()).toBeUndefined();
    expect(await filesOf(photoId)).toEqual([0, 0]);
  });
});

describe("/profiles/:profileId/photos", () => {
  it("gives a form that does what it is asked for, once for each Idempotency-Key, and changes nothing", async () => {
    const { person, profile } = await makeExporter(world);
    const path = `/profiles/${profile.id}/photos/uploads`;
    const ask = (body: object, key: string) =>
      world.apiOf(person)("POST", path, body, { "idempotency-key": key });
    const [first, again] = await Promise.all([ask({ use: "cover" }, "a"), ask({ use: "cover" }, "a")]);
    expect([first.status, again.status]).toEqual([201, 201]);
    const form = await first.json();
    expect(await again.json()).toEqual(form);
    expect((await ask({ use: "banner" }, "b")).status).toBe(400);
    expect(await stored(profile)).toEqual(profile);
    const accepted = await blobs.acceptUpload(form.fields, photo, new Date());
    expect(accepted.redirectTo).toBeUndefined();
    await processProfilePhoto(world.ctxOf(), accepted.key);
    const answer = await world.apiOf(person)("GET", `/profiles/${profile.id}/photos`);
    expect(await answer.json()).toMatchObject({
      profileVersion: 2,
      photos: [{ id: form.photoId, use: "cover" }],
      failures: [],
    });
  });

  it("says in the reader's language why an upload failed", async () => {
    const sender = await makeExporter(world);
    const { key } = await upload(sender, "portrait", await phonePhoto({ width: 100, height: 100 }));
    await processProfilePhoto(world.ctxOf(), key);
    const answer = await world.apiOf(sender.person)(
      "GET",
      `/profiles/${sender.profile.id}/photos`,
      undefined,
      {
        "accept-language": "id",
      },
    );
    const { failures } = await answer.json();
    expect(failures).toMatchObject([{ use: "portrait", code: "photo_too_small" }]);
    expect(failures[0].detail).toContain("terlalu kecil");
  });

  it("takes words for a photo that is shown, and nothing for one that was replaced", async () => {
    const portrait = somePortrait({ alt: "Old", altIn: { id: "Lama" } });
    const { person, profile } = await makeExporter(world, { portrait, cover: someCover() });
    const api = world.apiOf(person);
    const answer = await api("PUT", `/profiles/${profile.id}/photos/shown/${portrait.id}`, {
      alt: "At the loom",
    });
    const shown = await answer.json();
    expect(shown).toMatchObject({ portrait: { id: portrait.id, alt: "At the loom" }, version: 2 });
    expect(shown.portrait.altIn).toBeUndefined();
    expect((await api("DELETE", `/profiles/${profile.id}/photos/shown/${portrait.id}`)).status).toBe(204);
    expect((await api("DELETE", `/profiles/${profile.id}/photos/shown/${portrait.id}`)).status).toBe(404);
    const gone = await api("PUT", `/profiles/${profile.id}/photos/shown/${portrait.id}`, { alt: "x" });
    expect(gone.status).toBe(404);
    expect((await stored(profile)).cover).toEqual(profile.cover);
  });
});

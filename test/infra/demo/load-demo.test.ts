import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ScanCommand } from "@aws-sdk/lib-dynamodb";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { catalogBySlug } from "#functions/market/catalogs/catalogs.records.ts";
import { listingRecord, listingsOfProfile } from "#functions/market/listings/listings.records.ts";
import { profileByHandle, profileRecord } from "#functions/market/profiles/profiles.records.ts";
import { attachesOfMarket } from "#functions/people/people/market-roll.records.ts";
import { personByIdentity, personRecord } from "#functions/people/people/people.records.ts";
import { newId } from "#functions/platform/ids.ts";
import { openPlatform, type Platform } from "#functions/platform/platform.ts";
import { openClient } from "#functions/platform/table/table-calls.ts";
import { change } from "#functions/platform/table/write.ts";
import { threadOf } from "#functions/trade/inquiries/inquiries.records.ts";
import { requestsOfMarket } from "#functions/trade/requests/requests.records.ts";
import { profileId } from "#infra/demo/build/business.ts";
import { listingId } from "#infra/demo/build/listing.ts";
import { businesses } from "#infra/demo/businesses/businesses.ts";
import { demoPeople, loadDemo, photoDrawer } from "#infra/demo/demo.ts";
import { demoId } from "#infra/demo/demo-ids.ts";
import { offers } from "#infra/demo/listings/offers.ts";
import { picturesOf } from "#infra/demo/photos.ts";
import { type LocalTable, startLocalTable } from "#infra/local/table/local-table.ts";
import { photoIds } from "#shared/market/ids.ts";
import { formatsOf, photoKey, privatePhotoKey, shareKey } from "#shared/market/listings/photo.ts";
import { inquiryIds } from "#shared/trade/ids.ts";

const issuer = "http://localhost:4311";

describe("loadDemo", () => {
  let engine: LocalTable;
  let folder: string;
  let platform: Platform;
  let environment: Record<string, string>;

  beforeAll(async () => {
    engine = await startLocalTable();
    folder = await mkdtemp(join(tmpdir(), "rantau-demo-"));
    environment = {
      TABLE_NAME: engine.tableName,
      DYNAMODB_ENDPOINT: engine.endpoint,
      SITE_URL: "http://localhost:4310",
      CURSOR_KEY: randomBytes(32).toString("hex"),
      SEAL_KEYS: randomBytes(32).toString("base64url"),
      OIDC_ISSUER: issuer,
      OIDC_CLIENT_ID: "rantau",
      OIDC_AUDIENCE: "rantau-api",
      BLOBS_FOLDER: folder,
      UPLOAD_KEY: randomBytes(32).toString("hex"),
      LOG_LEVEL: "silent",
    };
    platform = openPlatform(environment);
    expect(await loadDemo(environment)).toEqual({ people: demoPeople.length, listings: offers.length });
  });

  afterAll(async () => {
    await engine.stop();
    await rm(folder, { recursive: true, force: true });
  });

  async function everything(): Promise<string[]> {
    const client = openClient(platform.config);
    const items: string[] = [];
    let start: Record<string, unknown> | undefined;
    do {
      const page = await client.send(
        new ScanCommand({ TableName: engine.tableName, ...(start ? { ExclusiveStartKey: start } : {}) }),
      );
      items.push(...(page.Items ?? []).map((item) => JSON.stringify(item)));
      start = page.LastEvaluatedKey;
    } while (start);
    return items.toSorted();
  }

  it("lets every demo person be found by the identity that they sign in with", async () => {
    for (const { subject, name, roles } of demoPeople)
      expect(await personByIdentity(platform.table, issuer, subject)).toMatchObject({ name, roles });
  });

  it("lets a business be found by its handle, with its listings in each stage", async () => {
    const profile = await profileByHandle(platform.table, "dapur-pulang-ngunut");
    expect(profile).toMatchObject({ businessName: "Dapur Pulang Ngunut", isDemo: true });
    for (const [stage, count] of [
      ["published", 3],
      ["draft", 1],
      ["withdrawn", 1],
    ] as const) {
      const page = await listingsOfProfile(platform.table, profile?.id ?? "", stage, { limit: 10 });
      expect(page.items).toHaveLength(count);
    }
  });

  it("lets a catalog be found by its slug, and a thread be read with its messages in order", async () => {
    expect(await catalogBySlug(platform.table, "kissaten-and-kitchen")).toMatchObject({ market: "JP" });
    const thread = await threadOf(platform.table, demoId(inquiryIds, "kenji-plates"));
    expect(thread?.messages.map((message) => message.number)).toEqual([1, 2, 3, 4]);
  });

  it("lets the attachés of a market be found, with what buyers there asked them", async () => {
    for (const market of ["JP", "TW", "HK"]) {
      const [attacheId = "", ...others] = await attachesOfMarket(platform.table, market);
      expect(others).toEqual([]);
      expect(await platform.table.get(personRecord, attacheId)).toMatchObject({ roles: ["attache"] });
      expect((await requestsOfMarket(platform.table, market, { limit: 10 })).items).toHaveLength(1);
    }
  });

  async function photoOf(slug: string, scene: string) {
    const picture = offers.flatMap(picturesOf).find((it) => it.slug === slug && it.scene === scene);
    const listing = await platform.table.get(listingRecord, listingId(slug));
    const photo = listing?.photos.find(({ id }) => id === picture?.id);
    if (!listing || !photo) throw new Error(`${slug} has no such photo.`);
    return { listing, photo };
  }

  it("draws each file of a photo that is asked for, and no other, for everybody if its listing is published", async () => {
    const drawPhoto = photoDrawer(environment);
    for (const [slug, isPublic] of [
      ["mahogany-djembe", true],
      ["drum-bag-draft", false],
    ] as const) {
      const { photo } = await photoOf(slug, "maker");
      await Promise.all([drawPhoto(photo.id, "320.avif"), drawPhoto(photo.id, "320.avif")]);
      expect(await platform.blobs.list(`private-photos/${photo.id}/`)).toEqual([
        privatePhotoKey(photo.id, 320, "avif"),
      ]);
      const { width, height, widths } = photo;
      expect({ width, height, widths }).toEqual({ width: 1280, height: 960, widths: [320, 640, 1280] });
      for (const size of widths)
        for (const format of formatsOf(photo)) {
          await drawPhoto(photo.id, `${size}.${format}`);
          const kept = await platform.blobs.get(privatePhotoKey(photo.id, size, format));
          expect(kept?.contentType).toBe(`image/${format}`);
          expect((await sharp(kept?.bytes).metadata()).width).toBe(size);
          if (size === 640) expect(kept?.bytes.length).toBeLessThanOrEqual(35_000);
          expect((await platform.blobs.get(photoKey(photo.id, size, format))) !== undefined).toBe(isPublic);
        }
      await drawPhoto(photo.id, "share.jpeg");
      expect((await platform.blobs.get(shareKey(photo.id))) !== undefined).toBe(isPublic);
    }
  });

  it("draws a maker's portrait and cover when they are asked for, while the business shows them", async () => {
    const drawPhoto = photoDrawer(environment);
    const [business] = businesses;
    if (!business) throw new Error("The demo has no business.");
    const profile = await platform.table.get(profileRecord, profileId(business));
    if (!profile?.portrait || !profile.cover) throw new Error("It shows nothing.");
    const { portrait, cover } = profile;
    await drawPhoto(portrait.id, "160.webp");
    await drawPhoto(cover.id, "1920.avif");
    await drawPhoto(cover.id, "share.jpeg");
    const small = await platform.blobs.get(photoKey(portrait.id, 160, "webp"));
    expect(await sharp(small?.bytes).metadata()).toMatchObject({ width: 160, height: 160, format: "webp" });
    const wide = await platform.blobs.get(photoKey(cover.id, 1920, "avif"));
    expect(await sharp(wide?.bytes).metadata()).toMatchObject({ width: 1920, height: 640 });
    expect(await platform.blobs.get(shareKey(cover.id))).toBeDefined();
    await platform.table.transact([change(profileRecord, profile, { portrait: undefined })]);
    await drawPhoto(portrait.id, "320.webp");
    expect(await platform.blobs.get(photoKey(portrait.id, 320, "webp"))).toBeUndefined();
  });

  it("draws nothing that is not of the demo, no photo that its listing lost, and no form that there is not", async () => {
    const drawPhoto = photoDrawer(environment);
    const stranger = newId(photoIds, new Date());
    await drawPhoto(stranger, "320.avif");
    expect(await platform.blobs.list(`private-photos/${stranger}/`)).toEqual([]);
    const { listing, photo } = await photoOf("turned-spinning-tops", "close");
    const photos = listing.photos.filter(({ id }) => id !== photo.id);
    await platform.table.transact([change(listingRecord, listing, { photos })]);
    await drawPhoto(photo.id, "320.avif");
    expect(await platform.blobs.list(`private-photos/${photo.id}/`)).toEqual([]);
    const { photo: other } = await photoOf("turned-spinning-tops", "alone");
    for (const file of ["4096.avif", "320.gif", "..%2F320.avif"]) await drawPhoto(other.id, file);
    expect(await platform.blobs.list(`private-photos/${other.id}/`)).toEqual([]);
  });

  it("changes nothing when it is done again", async () => {
    const before = await everything();
    await loadDemo(environment);
    expect(await everything()).toEqual(before);
  });
});

import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ScanCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { catalogBySlug } from "#functions/market/catalogs/catalogs.records.ts";
import { listingsOfProfile } from "#functions/market/listings/listings.records.ts";
import { profileByHandle } from "#functions/market/profiles/profiles.records.ts";
import { attachesOfMarket } from "#functions/people/people/market-roll.records.ts";
import { personByIdentity, personRecord } from "#functions/people/people/people.records.ts";
import { openPlatform, type Platform } from "#functions/platform/platform.ts";
import { openClient } from "#functions/platform/table/table-calls.ts";
import { threadOf } from "#functions/trade/inquiries/inquiries.records.ts";
import { requestsOfMarket } from "#functions/trade/requests/requests.records.ts";
import { demoPeople, loadDemo } from "#infra/demo/demo.ts";
import { demoId } from "#infra/demo/demo-ids.ts";
import { offers } from "#infra/demo/listings/offers.ts";
import { type LocalTable, startLocalTable } from "#infra/local/table/local-table.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { photoFormats, photoKey, privatePhotoKey } from "#shared/market/listings/photo.ts";
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

  it("keeps every photo of every listing in both formats and all its widths", async () => {
    const items = (await everything()).map((item) => JSON.parse(item) as Record<string, unknown>);
    const listings = items.filter(({ kind }) => kind === "listing") as unknown as Listing[];
    const stored = listings.flatMap(({ photos }) => photos);
    expect(stored.length).toBeGreaterThanOrEqual(60);
    expect(new Set(stored.map((photo) => photo.tone)).size).toBeGreaterThan(20);
    for (const { photos, stage } of listings)
      for (const { id, widths } of photos)
        for (const width of widths)
          for (const format of photoFormats) {
            const picture = { contentType: `image/${format}` };
            expect(await platform.blobs.get(privatePhotoKey(id, width, format))).toMatchObject(picture);
            const shown = await platform.blobs.get(photoKey(id, width, format));
            if (stage === "published") expect(shown).toMatchObject(picture);
            else expect(shown).toBeUndefined();
          }
  });

  it("changes nothing when it is done again", async () => {
    const before = await everything();
    await loadDemo(environment);
    expect(await everything()).toEqual(before);
  });
});

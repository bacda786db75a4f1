import { beforeAll, describe, expect, it } from "vitest";
import {
  getCatalog,
  listPublishedCatalogs,
  publishCatalog,
  unpublishCatalog,
  updateCatalog,
} from "#functions/market/catalogs/catalogs.service.ts";
import { addEntry, removeEntry } from "#functions/market/catalogs/entries.service.ts";
import { featuresOfProfile } from "#functions/market/catalogs/features.records.ts";
import { listFeatures } from "#functions/market/catalogs/features.service.ts";
import { pauseListing, publishListing } from "#functions/market/listings/listings.service.ts";
import { personRecord } from "#functions/people/people/people.records.ts";
import { change } from "#functions/platform/table/write.ts";
import type { Person } from "#shared/people/people/person.ts";
import { makeCatalog, makeExporter, makeListing } from "#test/support/factories.ts";
import { followStream, mailsTo, plainOf, type Stream } from "#test/support/stream.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
let stream: Stream;
beforeAll(async () => {
  world = await createWorld();
  stream = await followStream(world);
});

/** An exporter with a listing that stands in a draft of an attaché; all that the making of them caused is done. */
async function makeDraft() {
  const { person, profile } = await makeExporter(world);
  const listing = await makeListing(world, profile);
  const attache = await world.makePerson({ roles: ["attache"], markets: ["JP"] });
  const catalog = await makeCatalog(world, attache, [listing], { stage: "draft", publishedAt: undefined });
  await stream.settle();
  const features = () => featuresOfProfile(world.platform.table, profile.id);
  const at = { catalogId: catalog.id };
  return { exporter: person, profile, listing, ctx: world.ctxOf(attache), catalog, at, features };
}

async function speaks(person: Person, changes: Partial<Person>): Promise<void> {
  await world.platform.table.transact([change(personRecord, await world.reload(person), changes)]);
}

describe("a catalog's reactions", () => {
  it("keep its number in lists at what readers find, and its place and time as they were", async () => {
    const { exporter, profile, catalog, listing, ctx, at } = await makeDraft();
    const other = await makeListing(world, profile);
    await addEntry(ctx, at, { listingId: other.id });
    await publishCatalog(ctx, at);
    await stream.settle();
    const found = async () => {
      const { items } = await listPublishedCatalogs(world.ctxOf(), {}, { limit: 50 });
      return items.find(({ id }) => id === catalog.id);
    };
    const before = await found();
    expect(before?.entryCount).toBe(2);
    await pauseListing(world.ctxOf(exporter), { listingId: listing.id });
    await stream.settle();
    expect(await found()).toMatchObject({ entryCount: 1, updatedAt: before?.updatedAt });
    await publishListing(world.ctxOf(exporter), { listingId: listing.id });
    await stream.settle();
    expect((await found())?.entryCount).toBe(2);
  });

  it("count what was hidden before it was published", async () => {
    const { exporter, listing, catalog, ctx, at } = await makeDraft();
    await pauseListing(world.ctxOf(exporter), { listingId: listing.id });
    await publishCatalog(ctx, at);
    await stream.settle();
    const kept = await getCatalog(ctx, at);
    expect([catalog.entries.length, kept.hiddenIds]).toEqual([1, [listing.id]]);
  });

  it("say nothing of a draft", async () => {
    const { exporter, features } = await makeDraft();
    expect(await features()).toEqual([]);
    expect(await mailsTo(world, exporter.email)).toEqual([]);
  });

  it("feature and mail once when the same record is delivered three times", async () => {
    const { exporter, listing, catalog, ctx, features, at } = await makeDraft();
    await publishCatalog(ctx, at);
    const records = await stream.read();
    stream.sent();
    for (let delivery = 1; delivery <= 3; delivery++) await stream.deliver(records);
    await stream.settle();
    const [feature, ...others] = await features();
    expect(feature).toMatchObject({ listingId: listing.id, slug: catalog.slug, market: "JP", version: 1 });
    expect(others).toEqual([]);
    expect(stream.sent()).toBe(1);
    expect(await mailsTo(world, exporter.email)).toHaveLength(1);
  });

  it("mail a minute later what failed, which holds up no feature", async () => {
    const { exporter, at, ctx, features } = await makeDraft();
    await publishCatalog(ctx, at);
    stream.breakMail(true);
    await stream.settle();
    stream.breakMail(false);
    expect(await features()).toHaveLength(1);
    await stream.passTime(59);
    expect(await mailsTo(world, exporter.email)).toEqual([]);
    await stream.passTime(2);
    expect(await mailsTo(world, exporter.email)).toHaveLength(1);
  });

  it("mail nobody of a catalog that was taken back before its mail could go out", async () => {
    const { exporter, at, ctx } = await makeDraft();
    await publishCatalog(ctx, at);
    stream.breakMail(true);
    await stream.settle();
    stream.breakMail(false);
    await unpublishCatalog(ctx, at);
    await stream.passTime(61);
    expect(await mailsTo(world, exporter.email)).toEqual([]);
  });

  it("write in the exporter's language, with the words that there are", async () => {
    const { exporter, catalog, ctx, at } = await makeDraft();
    await speaks(exporter, { locale: "id" });
    await publishCatalog(ctx, at);
    await stream.settle();
    const mail = plainOf((await mailsTo(world, exporter.email))[0] ?? "");
    expect(mail).toContain("Jepang");
    expect(mail).toContain("Rattan basket");
    expect(mail).toContain(`${world.config.siteUrl}/id/catalogs/${catalog.slug}`);
    expect(mail).toMatch(/Content-Language: id/);
  });

  it("write to no address that was never verified, and feature all the same", async () => {
    const { exporter, at, ctx, features } = await makeDraft();
    await speaks(exporter, { emailVerified: false });
    await publishCatalog(ctx, at);
    await stream.settle();
    expect(await features()).toHaveLength(1);
    expect(await mailsTo(world, exporter.email)).toEqual([]);
  });

  it("take the feature back when the catalog is taken back, and mail no second time", async () => {
    const { exporter, at, ctx, features } = await makeDraft();
    await publishCatalog(ctx, at);
    await stream.settle();
    await unpublishCatalog(ctx, at);
    await stream.settle();
    expect(await features()).toEqual([]);
    await publishCatalog(ctx, at);
    await stream.settle();
    expect(await features()).toHaveLength(1);
    expect(await mailsTo(world, exporter.email)).toHaveLength(1);
  });

  it("follow entries that are added and removed, and a new name", async () => {
    const { profile, listing, catalog, ctx, features, at } = await makeDraft();
    await publishCatalog(ctx, at);
    const second = await makeListing(world, profile);
    await addEntry(ctx, at, { listingId: second.id });
    await removeEntry(ctx, { ...at, listingId: listing.id });
    const slug = `${catalog.slug}-b`;
    await updateCatalog(ctx, at, { market: "JP", slug, text: catalog.text }, 4);
    await stream.settle();
    expect(await features()).toMatchObject([{ listingId: second.id, slug }]);
  });

  it("end right when an old record comes after a newer one", async () => {
    const { at, ctx, features } = await makeDraft();
    await publishCatalog(ctx, at);
    const published = await stream.read();
    await unpublishCatalog(ctx, at);
    const unpublished = await stream.read();
    await stream.deliver(unpublished);
    await stream.deliver(published);
    expect(await features()).toEqual([]);
  });
});

describe("listFeatures", () => {
  it("shows a business's members where it is featured, and nobody else", async () => {
    const { exporter, profile, catalog, ctx, at } = await makeDraft();
    await publishCatalog(ctx, at);
    await stream.settle();
    const { features } = await listFeatures(world.ctxOf(await world.reload(exporter)), {
      profileId: profile.id,
    });
    expect(features).toMatchObject([{ catalogId: catalog.id }]);
    const stranger = world.ctxOf(await world.makePerson({ roles: ["exporter"] }));
    await expect(listFeatures(stranger, { profileId: profile.id })).rejects.toMatchObject({ status: 403 });
  });
});

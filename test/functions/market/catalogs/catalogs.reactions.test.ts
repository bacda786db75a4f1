import { beforeAll, describe, expect, it } from "vitest";
import {
  publishCatalog,
  unpublishCatalog,
  updateCatalog,
} from "#functions/market/catalogs/catalogs.service.ts";
import { addEntry, removeEntry } from "#functions/market/catalogs/entries.service.ts";
import { featuresOfProfile } from "#functions/market/catalogs/features.records.ts";
import { listFeatures } from "#functions/market/catalogs/features.service.ts";
import { personRecord } from "#functions/people/people/people.records.ts";
import { replace } from "#functions/platform/table/write.ts";
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
  return { exporter: person, profile, listing, ctx: world.ctxOf(attache), catalog, features };
}

async function speaks(person: Person, changes: Partial<Person>): Promise<void> {
  const { write } = replace(personRecord, await world.reload(person), changes, world.platform.now());
  await world.platform.table.transact([write]);
}

describe("a catalog's reactions", () => {
  it("say nothing of a draft", async () => {
    const { exporter, features } = await makeDraft();
    expect(await features()).toEqual([]);
    expect(await mailsTo(world, exporter.email)).toEqual([]);
  });

  it("feature and mail once when the same record is delivered three times", async () => {
    const { exporter, listing, catalog, ctx, features } = await makeDraft();
    await publishCatalog(ctx, catalog.id);
    const records = await stream.read();
    stream.sent();
    for (let delivery = 1; delivery <= 3; delivery++) await stream.deliver(records);
    const [feature, ...others] = await features();
    expect(feature).toMatchObject({ listingId: listing.id, slug: catalog.slug, market: "JP", version: 1 });
    expect(others).toEqual([]);
    expect(stream.sent()).toBe(1);
    expect(await mailsTo(world, exporter.email)).toHaveLength(1);
  });

  it("mail again when the first try failed, at once", async () => {
    const { exporter, catalog, ctx } = await makeDraft();
    await publishCatalog(ctx, catalog.id);
    const records = await stream.read();
    stream.breakMail(true);
    expect((await stream.deliver(records)).batchItemFailures).toHaveLength(1);
    stream.breakMail(false);
    expect((await stream.deliver(records)).batchItemFailures).toEqual([]);
    expect(await mailsTo(world, exporter.email)).toHaveLength(1);
  });

  it("write in the exporter's language, with the words that there are", async () => {
    const { exporter, catalog, ctx } = await makeDraft();
    await speaks(exporter, { locale: "id" });
    await publishCatalog(ctx, catalog.id);
    await stream.settle();
    const mail = plainOf((await mailsTo(world, exporter.email))[0] ?? "");
    expect(mail).toContain("Jepang");
    expect(mail).toContain("Rattan basket");
    expect(mail).toContain(`${world.config.siteUrl}/id/catalogs/${catalog.slug}`);
    expect(mail).toMatch(/Content-Language: id/);
  });

  it("write to no address that was never verified, and feature all the same", async () => {
    const { exporter, catalog, ctx, features } = await makeDraft();
    await speaks(exporter, { emailVerified: false });
    await publishCatalog(ctx, catalog.id);
    await stream.settle();
    expect(await features()).toHaveLength(1);
    expect(await mailsTo(world, exporter.email)).toEqual([]);
  });

  it("take the feature back when the catalog is taken back, and mail no second time", async () => {
    const { exporter, catalog, ctx, features } = await makeDraft();
    await publishCatalog(ctx, catalog.id);
    await stream.settle();
    await unpublishCatalog(ctx, catalog.id);
    await stream.settle();
    expect(await features()).toEqual([]);
    await publishCatalog(ctx, catalog.id);
    await stream.settle();
    expect(await features()).toHaveLength(1);
    expect(await mailsTo(world, exporter.email)).toHaveLength(1);
  });

  it("follow entries that are added and removed, and a new name", async () => {
    const { profile, listing, catalog, ctx, features } = await makeDraft();
    await publishCatalog(ctx, catalog.id);
    const second = await makeListing(world, profile);
    await addEntry(ctx, catalog.id, { listingId: second.id });
    await removeEntry(ctx, catalog.id, listing.id);
    const slug = `${catalog.slug}-b`;
    await updateCatalog(ctx, catalog.id, { market: "JP", slug, text: catalog.text }, 4);
    await stream.settle();
    expect(await features()).toMatchObject([{ listingId: second.id, slug }]);
  });

  it("end right when an old record comes after a newer one", async () => {
    const { catalog, ctx, features } = await makeDraft();
    await publishCatalog(ctx, catalog.id);
    const published = await stream.read();
    await unpublishCatalog(ctx, catalog.id);
    const unpublished = await stream.read();
    await stream.deliver(unpublished);
    await stream.deliver(published);
    expect(await features()).toEqual([]);
  });
});

describe("listFeatures", () => {
  it("shows a business's members where it is featured, and nobody else", async () => {
    const { exporter, profile, catalog, ctx } = await makeDraft();
    await publishCatalog(ctx, catalog.id);
    await stream.settle();
    const { features } = await listFeatures(world.ctxOf(await world.reload(exporter)), profile.id);
    expect(features).toMatchObject([{ catalogId: catalog.id }]);
    const stranger = world.ctxOf(await world.makePerson({ roles: ["exporter"] }));
    await expect(listFeatures(stranger, profile.id)).rejects.toMatchObject({ status: 403 });
  });
});

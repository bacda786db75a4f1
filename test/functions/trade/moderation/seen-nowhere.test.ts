import { beforeEach, describe, expect, it } from "vitest";
import { rebuildSearch } from "#functions/market/search/rebuild.service.ts";
import { edgeSeconds } from "#functions/platform/http/shared-cache.ts";
import { newId } from "#functions/platform/ids.ts";
import { partOf } from "#functions/platform/slice.ts";
import { add } from "#functions/platform/table/write.ts";
import { slices } from "#functions/slices.ts";
import { liftMeasure, takeMeasure } from "#functions/trade/moderation/measures.service.ts";
import { reviewRecord } from "#functions/trade/reviews/reviews.records.ts";
import { photoKey, privatePhotoKey } from "#shared/market/listings/photo.ts";
import { isForAnyone } from "#shared/permissions.ts";
import { orderIds, reviewIds } from "#shared/trade/ids.ts";
import type { MeasuredThing } from "#shared/trade/moderation/reasons.ts";
import { edgeOf } from "#test/support/edged.ts";
import { makeCatalog, makeExporter, makeListing } from "#test/support/factories.ts";
import { measureInput } from "#test/support/moderation.ts";
import { somePortrait } from "#test/support/photos.ts";
import { elsewhere, publicSurfaces, type Surface } from "#test/support/public-surfaces.ts";
import { revokedWithinMs, untilSeenNowhere, whereSeen } from "#test/support/seen-nowhere.ts";
import { followStream, type Stream } from "#test/support/stream.ts";
import { createWorld, type World } from "#test/support/world.ts";

const title = "Zamrudwati woven tray";
const businessName = "Kriya Nusapandan";
const reviewText = "Never such a bundle of lies.";

let world: World;
let stream: Stream;
beforeEach(async () => {
  // As over a bucket: for so long a reader keeps the search index that it has. Each world's reader begins anew.
  world = await createWorld({ environment: { SEARCH_CHECK_MS: "15000" } });
  stream = await followStream(world);
});

/** A business with a listing, a catalog and a review of it, as everybody sees them, its photos in the store. */
async function makeShown() {
  const { person, profile } = await makeExporter(world, { businessName, portrait: somePortrait() });
  const text = { en: { title, description: "Woven by hand." } };
  const listing = await makeListing(world, profile, { text });
  const attache = await world.makePerson({ roles: ["attache"], markets: ["JP"] });
  const catalog = await makeCatalog(world, attache, [listing]);
  const { now, blobs, table } = world.platform;
  const buyer = await world.makePerson({ roles: ["buyer"] });
  const orderId = newId(orderIds, now());
  const review = add(reviewRecord, {
    ...{ id: newId(reviewIds, now()), orderId, by: "buyer", stage: "shown", score: 1, text: reviewText },
    ...{ profileId: profile.id, buyerId: buyer.id, authorId: buyer.id },
    ...{ language: "en", companyKind: "importer", country: "JP" },
  });
  await table.transact([review], now());
  const photos = [...listing.photos, profile.portrait].flatMap((it) => it ?? []);
  for (const { id } of photos)
    for (const key of [photoKey(id, 320, "webp"), privatePhotoKey(id, 320, "webp")])
      await blobs.put(key, Buffer.from("x"), { contentType: "image/webp" });
  await stream.settle();
  await rebuildSearch(world.ctxOf());
  return { person, profile, listing, catalog, orderId, photoIds: photos.map(({ id }) => id) };
}

type Shown = Awaited<ReturnType<typeof makeShown>>;

/** Of each kind of thing: its id, what only it says, where that is seen before, and the photos that go with it. */
const kinds: Readonly<Record<MeasuredThing, (shown: Shown) => Revoked>> = {
  listing: ({ listing }) => ({
    thingId: listing.id,
    marks: [title, `/listings/${listing.id}</loc>`],
    places: ["/newest", "/search", "/catalogs/:slug", "/listings/:listingId", "/exporters/:handle"],
    photoIds: listing.photos.map(({ id }) => id),
  }),
  profile: ({ profile, listing, photoIds }) => ({
    thingId: profile.id,
    marks: [businessName, title, `/exporters/${profile.handle}</loc>`, `/listings/${listing.id}</loc>`],
    places: ["/newest", "/exporters", "/exporters/:handle", "/exporters/:handle/reviews", "/search"],
    photoIds,
  }),
  person: ({ person, profile, listing, photoIds }) => ({
    thingId: person.id,
    marks: [businessName, title, `/exporters/${profile.handle}</loc>`, `/listings/${listing.id}</loc>`],
    places: [
      "/newest",
      "/exporters",
      "/exporters/:handle",
      "/catalogs/:slug",
      "/categories/:chapter/feed.xml",
    ],
    photoIds,
  }),
  review: ({ orderId }) => ({
    thingId: `${orderId}.buyer`,
    marks: [reviewText],
    places: ["/exporters/:handle/reviews"],
    photoIds: [],
  }),
};

interface Revoked {
  thingId: string;
  marks: string[];
  places: string[];
  photoIds: string[];
}

describe("what is taken from view", () => {
  it.each(Object.entries(kinds))(
    "is seen nowhere five seconds later, and everywhere again once it is lifted: a %s",
    async (of, kind) => {
      const shown = await makeShown();
      const { thingId, marks, places, photoIds } = kind(shown);
      const surfaces = publicSurfaces({ ...shown, words: "zamrudwati" });
      const ask = await edgeOf(world);
      const before = new Set(await whereSeen({ ask, surfaces, marks }));
      const unseen = surfaces.filter(({ route, path }) => isAmong(places, route) && !before.has(path));
      expect(unseen).toEqual([]);

      const desk = world.ctxOf(await world.makePerson({ roles: ["officer"] }));
      const since = Date.now();
      const input = measureInput(of as MeasuredThing);
      const { id: measureId } = await takeMeasure(desk, { of, thingId }, input);
      const [{ tookMs, seen }] = await Promise.all([
        untilSeenNowhere({ ask, surfaces, marks }, since),
        stream.settle(),
      ]);
      expect(seen).toEqual([]);
      expect(tookMs).toBeLessThan(revokedWithinMs);
      for (const id of photoIds)
        expect(await world.platform.blobs.get(photoKey(id, 320, "webp"))).toBeUndefined();

      await liftMeasure(desk, { measureId }, { words: "It was a mistake of ours." });
      await stream.settle();
      const fresh = await edgeOf(world);
      const again = new Set(await whereSeen({ ask: fresh, surfaces, marks }));
      const lost = surfaces.filter(({ route, path }) => isAmong(places, route) && !again.has(path));
      expect(lost).toEqual([]);
      for (const id of photoIds)
        expect(await world.platform.blobs.get(photoKey(id, 320, "webp"))).toBeDefined();
    },
  );

  it("is looked for on every public address, or there is a reason why not", async () => {
    const shown = await makeShown();
    const known = new Set(publicSurfaces({ ...shown, words: "x" }).map(({ route }) => route));
    const [site, api, bare] = await Promise.all([
      partOf(slices, "site"),
      partOf(slices, "api"),
      partOf(slices, "bareSite"),
    ]);
    const open = [
      ...site.filter((it) => isForAnyone(it.permission)).map((it) => ({ ...it, where: "site" })),
      ...api.filter((it) => isForAnyone(it.verb.permission)).map((it) => ({ ...it, where: "api" })),
      ...bare.map((it) => ({ ...it, where: "bare" })),
    ];
    const routes = open.filter(({ method }) => method === "get").map(({ where, path }) => `${where} ${path}`);
    expect(routes.filter((it) => !known.has(it) && !(it in elsewhere))).toEqual([]);
    expect(Object.keys(elsewhere).filter((it) => !routes.includes(it))).toEqual([]);
  });

  it("is kept at no edge for longer than is left of the five seconds", async () => {
    const shown = await makeShown();
    const browser = await world.browserOf();
    const told = await Promise.all(
      publicSurfaces({ ...shown, words: "x" })
        .filter(({ path }) => !path.startsWith("/api/"))
        .map(async ({ path }) => ({
          path,
          said: (await browser.get(path)).headers.get("cache-control") ?? "",
        })),
    );
    const seconds = (said: string, name: string) =>
      Number(new RegExp(`\\b${name}=(\\d+)`).exec(said)?.[1] ?? 0);
    const longest = told.filter(
      ({ said }) =>
        seconds(said, "max-age") > 0 ||
        seconds(said, "s-maxage") + seconds(said, "stale-while-revalidate") > 4,
    );
    expect(longest).toEqual([]);
    expect((edgeSeconds.fresh + edgeSeconds.stale) * 1000).toBeLessThan(revokedWithinMs);
  });
});

/** Of both the pages and the API where both have it. */
function isAmong(places: readonly string[], route: Surface["route"]): boolean {
  return places.some((it) => route === `site ${it}`);
}

import { expect, it } from "vitest";
import { rebuildSearch } from "#functions/market/search/rebuild.service.ts";
import { revokeVerification, verifyReturnee } from "#functions/programme/verification/deciding.service.ts";
import { siteLocales } from "#shared/locales.ts";
import { edgeOf } from "#test/support/edged.ts";
import { makeCatalog, makeListing } from "#test/support/factories.ts";
import { publicSurfaces } from "#test/support/public-surfaces.ts";
import { revokedWithinMs, untilSeenNowhere, whereSeen } from "#test/support/seen-nowhere.ts";
import { followStream } from "#test/support/stream.ts";
import { makeAsked, makeOfficer, verificationAt } from "#test/support/verification.ts";
import { createWorld } from "#test/support/world.ts";
import { messagesIn } from "#web/messages.ts";

it("a revoked verification is seen nowhere five seconds later, whatever the edge and the search index hold", async () => {
  const world = await createWorld({ environment: { SEARCH_CHECK_MS: "15000" } });
  const stream = await followStream(world);
  const { profile, verification } = await makeAsked(world);
  const listing = await makeListing(world, profile, {
    text: { en: { title: "Zamrudwati woven tray", description: "Woven by hand." } },
  });
  const catalog = await makeCatalog(world, await world.makePerson({ roles: ["attache"], markets: ["JP"] }), [
    listing,
  ]);
  const officer = await makeOfficer(world);
  const at = verificationAt(verification);
  await verifyReturnee(world.ctxOf(officer), at, { method: "record", validUntil: "2028-12-31" });
  await stream.settle();
  await rebuildSearch(world.ctxOf());

  const looking = {
    ask: await edgeOf(world),
    surfaces: publicSurfaces({ listing, profile, catalog, words: "Zamrudwati" }),
    marks: [...siteLocales.map((locale) => messagesIn(locale).checks_returnee()), '"returnee":{'],
  };
  const before = await whereSeen(looking);
  for (const path of [`/en/exporters/${profile.handle}`, `/ar/listings/${listing.id}`, "/ja/exporters"])
    expect(before).toContain(path);
  expect(before).toContain(`/api/v1/profiles/${profile.id}`);

  const since = Date.now();
  await revokeVerification(world.ctxOf(officer), at, {
    reason: "mistake",
    words: "It was another person of the same name.",
    language: "en",
  });
  const { tookMs, seen } = await untilSeenNowhere(looking, since);
  expect(seen).toEqual([]);
  expect(tookMs).toBeLessThanOrEqual(revokedWithinMs);
});

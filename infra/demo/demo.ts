import pMap from "p-map";
import { listingRecord } from "#functions/market/listings/listings.records.ts";
import { importRates } from "#functions/market/rates/rates-import.ts";
import { savedSearchesRecord } from "#functions/market/saved-searches/saved-searches.records.ts";
import { openPlatform } from "#functions/platform/platform.ts";
import type { Table } from "#functions/platform/table/table.ts";
import { restore, set, type Write } from "#functions/platform/table/write.ts";
import { learnerRecord } from "#functions/programme/learning/learning.records.ts";
import { Conflict } from "#shared/errors.ts";
import { businessWrites } from "./build/business.ts";
import { buyerCheckWrites } from "./build/buyer-check.ts";
import { catalogWrites } from "./build/catalog.ts";
import { learnerOf } from "./build/learner.ts";
import { measureWrites } from "./build/measure.ts";
import { personWrites } from "./build/people.ts";
import { readinessWrites } from "./build/readiness.ts";
import { requestWrites } from "./build/request.ts";
import { rfqWrites } from "./build/rfq.ts";
import { rulingWrites } from "./build/ruling.ts";
import { threadWrites } from "./build/thread.ts";
import { keepEvidence, verificationsOf } from "./build/verification.ts";
import { viewWrites } from "./build/views.ts";
import { demoWorld } from "./build/world.ts";
import { learners } from "./learners.ts";
import { offers } from "./listings/offers.ts";
import { momentsBefore } from "./moments.ts";
import { type DemoResident, residents } from "./people.ts";
import { photosOf } from "./photos.ts";
import { demoRates } from "./rates.ts";

const groupsAtOnce = 6;

export { photoDrawer } from "./draw-photos.ts";

/** Whom one may sign in as. */
export const demoPeople: DemoResident[] = residents;

/**
 * Fills the table that the environment names. What is there already stays as it is, so loading again changes nothing.
 */
export async function loadDemo(
  environment: Record<string, string>,
): Promise<{ people: number; listings: number }> {
  const platform = openPlatform(environment);
  const { config, table, now } = platform;
  const moment = now();
  const moments = momentsBefore(moment);
  const photos = new Map(offers.map((offer) => [offer.slug, photosOf(offer)]));
  const world = demoWorld(config.oidc.issuer, moment, photos);

  await importRates(table, demoRates(moments.dateAgo(1)));
  await writeMissing(table, [
    ...world.others.map((person) => personWrites(person)),
    ...world.businesses.map(({ listings, ...business }) => [
      ...businessWrites(business),
      ...listings.map((listing) => set(listingRecord, listing)),
      ...listings.flatMap((listing) => viewWrites(listing, moments)),
    ]),
  ]);
  // These last: the stream looks up what they speak of.
  await writeMissing(table, [
    ...world.catalogs.map((catalog) => catalogWrites(catalog, moments)),
    ...world.threads.map((thread) => threadWrites(thread, config.siteUrl)),
    ...world.requests.map((request) => requestWrites(request)),
    ...world.rfqs.map((rfq) => rfqWrites(rfq)),
    ...world.buyerChecks.map((check) => buyerCheckWrites(check)),
    ...world.rulings.map((ruling) => rulingWrites(ruling)),
    ...world.measures.map((measure) => measureWrites(measure)),
    ...world.readiness.map((it) => readinessWrites(it)),
    ...world.savedSearches.map((saved) => [restore(savedSearchesRecord, saved)]),
    ...learners.map((learner) => [restore(learnerRecord, learnerOf(learner, moments))]),
  ]);
  const verifications = verificationsOf(world.businesses, moments, await platform.seal.recipient());
  await writeMissing(
    table,
    verifications.map(({ writes }) => writes),
  );
  for (const file of verifications.flatMap(({ files }) => files)) await keepEvidence(platform, file);
  return { people: residents.length, listings: offers.length };
}

/** Each group as a whole, unless it is there. */
async function writeMissing(table: Table, groups: Write[][]): Promise<void> {
  const writeGroup = (writes: Write[]) =>
    table.transact(writes).catch((error: unknown) => {
      if (!(error instanceof Conflict) || error.code !== "already_exists") throw error;
    });
  await pMap(groups, writeGroup, { concurrency: groupsAtOnce });
}

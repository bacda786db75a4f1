import { restore, type Write } from "#functions/platform/table/write.ts";
import { listingReportRecord } from "#functions/trade/listing-reports/listing-reports.records.ts";
import { aboutListing } from "#functions/trade/listing-reports/new-report.ts";
import { measureEntryRecord, measureRecord } from "#functions/trade/moderation/measures.records.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { measureIds } from "#shared/people/ids.ts";
import type { Person } from "#shared/people/people/person.ts";
import { listingReportIds } from "#shared/trade/ids.ts";
import type { ListingReport } from "#shared/trade/listing-reports/listing-report.ts";
import type { Measure, MeasureEntry } from "#shared/trade/moderation/measure.ts";
import { demoId } from "../demo-ids.ts";
import type { DemoMeasure } from "../measures.ts";
import type { Moments } from "../moments.ts";

export interface BuiltMeasure {
  report: ListingReport;
  measure: Measure;
  entries: MeasureEntry[];
}

/** What was decided about a listing and lifted again; `personOf` finds who did what by their subject. */
export function measureOf(
  demo: DemoMeasure,
  { listing, ownerId, personOf }: { listing: Listing; ownerId: string; personOf(subject: string): Person },
  moments: Moments,
): BuiltMeasure {
  const { reason, language, report, taken, appeal, granted } = demo;
  const id = demoId(measureIds, demo.listing);
  const [takenBy, appealBy, grantedBy] = [taken, appeal, granted].map(({ by }) => personOf(by)) as [
    Person,
    Person,
    Person,
  ];
  const [takenAt, appealedAt, answeredAt] = [taken, appeal, granted].map((it) =>
    moments.daysAgo(it.daysAgo),
  ) as [string, string, string];
  const { listingId, listingTitle, profileId, exporterName } = aboutListing(listing);
  const reporter = personOf(report.by);
  const reportedAt = moments.daysAgo(report.daysAgo);
  const act = (number: number, name: MeasureEntry["act"], actor: Person, words: string, at: string) => ({
    ...{ measureId: id, number, act: name, actorId: actor.id, actorName: actor.name, words },
    ...stamped(at),
  });
  return {
    report: {
      ...{ listingId, listingTitle, profileId, exporterName, reason: "stolen", note: report.note },
      ...{ id: demoId(listingReportIds, demo.listing), stage: "handled" },
      ...{ reporterId: reporter.id, reporterName: reporter.name },
      ...stamped(reportedAt, takenAt, 2),
    },
    measure: {
      ...{ id, of: "listing", thingId: listingId, title: listingTitle, profileId, toldIds: [ownerId] },
      ...{ removedProfileIds: [], reason, language, words: taken.words, stage: "lifted" },
      ...{ takenById: takenBy.id, takenByName: takenBy.name, appealedAt, answeredAt },
      appeal: { byId: appealBy.id, byName: appealBy.name, words: appeal.words, at: appealedAt },
      answer: { byId: grantedBy.id, byName: grantedBy.name, words: granted.words, at: answeredAt },
      ...stamped(takenAt, answeredAt, 3),
    },
    entries: [
      { ...act(1, "take", takenBy, taken.words, takenAt), reason },
      act(2, "appeal", appealBy, appeal.words, appealedAt),
      act(3, "grant", grantedBy, granted.words, answeredAt),
    ],
  };
}

export function measureWrites({ report, measure, entries }: BuiltMeasure): Write[] {
  return [
    restore(measureRecord, measure),
    restore(listingReportRecord, report),
    ...entries.map((it) => restore(measureEntryRecord, it)),
  ];
}

function stamped(createdAt: string, updatedAt = createdAt, version = 1) {
  return { version, createdAt, updatedAt };
}

import type { AbuseReport } from "#shared/trade/abuse-reports/abuse-report.ts";
import type { ListingReport } from "#shared/trade/listing-reports/listing-report.ts";
import type { Measure } from "./measure.ts";

/** What the desk shows at once, the first of each. */
export interface Desk {
  /** Those that wait longest first. */
  appeals: Measure[];
  suspended: Measure[];
  removed: Measure[];
  listingReports: ListingReport[];
  abuseReports: AbuseReport[];
}

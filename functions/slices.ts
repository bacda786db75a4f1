import type { Slice } from "./platform/slice.ts";
import { abuseReports } from "./trade/abuse-reports/abuse-reports.slice.ts";
import { dashboard } from "./trade/dashboard/dashboard.slice.ts";
import { inquiries } from "./trade/inquiries/inquiries.slice.ts";
import { insight } from "./trade/insight/insight.slice.ts";
import { requests } from "./trade/requests/requests.slice.ts";

/** All that Rantau is made of, in the order in which it is described. A slice registers here and nowhere else. */
export const slices: readonly Slice[] = [inquiries, abuseReports, insight, dashboard, requests];

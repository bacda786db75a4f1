import type { Inquiry, Message } from "#shared/trade/inquiries/inquiry.ts";
import type { AbuseReport } from "./abuse-report.ts";

/** A report with the thread that it opened to the admins. */
export interface ReportedThread {
  report: AbuseReport;
  inquiry: Inquiry;
  messages: Message[];
  hasEarlier: boolean;
}

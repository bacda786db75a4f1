import type { ContentLocale } from "#shared/locales.ts";
import type { SendAbuseReport } from "#shared/trade/abuse-reports/abuse-report.ts";
import type { Company } from "#shared/trade/companies/company.ts";
import type { Inquiry, Side } from "#shared/trade/inquiries/inquiry.ts";
import type { DemoDispute } from "./disputed.ts";
import type { DemoOrder } from "./ordered.ts";
import type { DemoQuotation } from "./quoted.ts";

interface DemoMessage {
  from: Side;
  /** Since the message before it. */
  afterMinutes: number;
  language: ContentLocale;
  text: string;
}

/** A made-up inquiry and what was written about it. */
export interface DemoThread {
  name: string;
  listing: string;
  buyer: string;
  catalog?: string;
  sentDaysAgo: number;
  company: Company;
  asked: Pick<Inquiry, "quantity" | "destinationCountry" | "destinationPlace" | "incoterm">;
  neededInDays?: number;
  messages: [first: Omit<DemoMessage, "from" | "afterMinutes">, ...DemoMessage[]];
  closedBy?: Side;
  /** Sides that showed their mail address, and the exporter the phone as well. */
  shared?: Side[];
  blockedBy?: Side;
  report?: SendAbuseReport & { by: Side };
  /** The side that the last message was for has not opened it yet. */
  isUnread?: boolean;
  /** What was quoted after the last message. */
  quoted?: DemoQuotation;
  /** What came of it, where it was accepted. */
  ordered?: DemoOrder;
  /** What was wrong with that. */
  disputed?: DemoDispute;
}

const hour = 60;

export function fromExporter(hours: number, language: ContentLocale, text: string): DemoMessage {
  return { from: "exporter", afterMinutes: hours * hour, language, text };
}

export function fromBuyer(hours: number, language: ContentLocale, text: string): DemoMessage {
  return { from: "buyer", afterMinutes: hours * hour, language, text };
}

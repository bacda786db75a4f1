import type { Side } from "#shared/trade/inquiries/inquiry.ts";

/** Signs of the frauds that are met most; each has a text that says what to do, to each side that is warned of it. */
export const warningSigns = [
  "overpayment_refund",
  "bank_changed",
  "free_mail_director",
  "document_fee",
  "private_data",
  "elsewhere",
] as const;
export type WarningSign = (typeof warningSigns)[number];

/** Makers are small, and many of their directors have a free mail address: of them it is no sign. */
const ofBuyersAlone: ReadonlySet<WarningSign> = new Set(["free_mail_director"]);

/** The signs that a side is warned of, in what the other wrote. */
export function signsFor(reader: Side): readonly WarningSign[] {
  return warningSigns.filter((sign) => reader === "exporter" || !ofBuyersAlone.has(sign));
}

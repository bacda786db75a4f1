import { paperKinds } from "./paper.ts";

/** What a business numbers without gaps for each year: its papers, and its orders. */
export const numberedKinds = [...paperKinds, "order"] as const;
export type NumberedKind = (typeof numberedKinds)[number];

const marks: Record<NumberedKind, string> = {
  quotation: "Q",
  proforma_invoice: "PI",
  commercial_invoice: "INV",
  packing_list: "PL",
  receipt: "RC",
  credit_note: "CN",
  order: "O",
};

/** "Q-2026-0042": by kind, year and a count that has no gaps for one business. */
export function paperNumber(kind: NumberedKind, year: string, count: number): string {
  return `${marks[kind]}-${year}-${String(count).padStart(4, "0")}`;
}

import type { PaperKind } from "./paper.ts";

const marks: Record<PaperKind, string> = {
  quotation: "Q",
  proforma_invoice: "PI",
  commercial_invoice: "INV",
  packing_list: "PL",
};

/** "Q-2026-0042": by kind, year and a count that has no gaps for one business. */
export function paperNumber(kind: PaperKind, year: string, count: number): string {
  return `${marks[kind]}-${year}-${String(count).padStart(4, "0")}`;
}

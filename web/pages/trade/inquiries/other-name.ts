import type { Thread } from "#shared/trade/inquiries/thread.ts";

/** Who writes with the reader. */
export function otherName({ side, exporterName, company }: Thread): string {
  return side === "buyer" ? exporterName : company.name;
}

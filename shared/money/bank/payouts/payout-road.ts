import type { Money } from "#shared/terms/money.ts";

/** How Indonesian banks carry rupiah: at once up to a limit, and above it by the central bank's gross settlement. */
export type PayoutRoad = "BI-FAST" | "RTGS";

/** Rp 250 million (Bank Indonesia, BI-FAST). */
export const biFastMaximumMinor = 25_000_000_000;

/** The road of a transfer; none for other currencies, which go by the banks' own. */
export function payoutRoadOf({ amountMinor, currency }: Money): PayoutRoad | undefined {
  if (currency !== "IDR") return undefined;
  return amountMinor <= biFastMaximumMinor ? "BI-FAST" : "RTGS";
}

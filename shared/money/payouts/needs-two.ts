import { needsFourEyes } from "../bank/four-eyes.ts";
import type { Batch } from "./batch.ts";

/** Whether two people have to say yes to a batch. */
export function needsTwo({ currency, totalMinor }: Pick<Batch, "currency" | "totalMinor">): boolean {
  return needsFourEyes({ amountMinor: totalMinor, currency });
}

import type { Rfq } from "./rfq.ts";

/** How many of those who were asked had quoted when it was opened. */
export function quotedCount({ invited }: Pick<Rfq, "invited">): number {
  return invited.filter(({ quotationId }) => quotationId !== undefined).length;
}

import type { WarningSign } from "#shared/trade/buyer-checks/warning-signs/signs.ts";

/** Beginnings and ends; each beginning goes with each end. */
type Halves = readonly [beginnings: readonly string[], ends: readonly string[]];

/** What people write who cheat, and what people write of the same things who do not. */
export type WordingTable = Readonly<
  Record<Exclude<WarningSign, "free_mail_director">, { must: Halves; not: Halves }>
>;

/** All texts that two halves make: twenty of four and five. */
export function textsOf([beginnings, ends]: Halves): string[] {
  return beginnings.flatMap((begin) => ends.map((end) => `${begin} ${end}`));
}

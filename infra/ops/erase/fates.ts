import type { Attributes } from "#functions/platform/table/record.ts";
import type { Whom } from "./whom.ts";

/** What stands where somebody's name or words stood. */
export const erasedText = "[dihapus / erased]";

/** What becomes of one item: it goes, or it stays, with or without what was theirs in it, for a reason. */
export type Fate =
  | { kind: "erase" }
  | { kind: "change"; changes: Attributes; why: string }
  | { kind: "keep"; why: string };

/** What becomes of an item when somebody is erased; undefined where it stays as it is. */
export type Rule = (item: Attributes, whom: Whom) => Fate | undefined;

export const erase: Fate = { kind: "erase" };
export const change = (changes: Attributes, why: string): Fate => ({ kind: "change", changes, why });
export const when = (holds: boolean): Fate | undefined => (holds ? erase : undefined);
export const never: Rule = () => undefined;

export const isTheirs: Rule = ({ personId }, whom) => when(personId === whom.personId);
export const ofTheirBusiness: Rule = ({ profileId }, { profileIds }) =>
  when(profileIds.has(String(profileId)));
export const ofTheirListing: Rule = ({ listingId }, { listingIds }) =>
  when(listingIds.has(String(listingId)));

/** Whether a text names them, their business or a thing of theirs by its id, or them by their mail address. */
export function isNamedIn(text: string, { personId, email, profileIds, listingIds }: Whom): boolean {
  const marks = [personId, ...profileIds, ...listingIds, ...(email ? [email] : [])];
  const lower = text.toLowerCase();
  return marks.some((mark) => lower.includes(mark.toLowerCase()));
}

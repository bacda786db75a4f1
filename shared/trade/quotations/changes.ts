import type { Revision, RevisionLine } from "./quotation.ts";

/** What of a whole offer may differ between two revisions, in the order in which it is told. */
export const offerFields = [
  "currency",
  "delivery",
  "port",
  "leadTimeDays",
  "payment",
  "sampleTerms",
  "validThrough",
  "notes",
] as const;
export type OfferField = (typeof offerFields)[number];

type Compared = Pick<Revision, OfferField | "lines">;

/** What of one line may differ. */
export const lineFields = ["quantity", "unitAmountMinor", "packing"] as const;
export type LineField = (typeof lineFields)[number];

/** One thing that differs between two revisions. A line that only one of them has is told of whole. */
export type OfferChange =
  | { of: "offer"; field: OfferField }
  | { of: "line"; field: LineField; before: RevisionLine; after: RevisionLine }
  | { of: "line"; field: "added"; after: RevisionLine }
  | { of: "line"; field: "dropped"; before: RevisionLine };

/** All that differs from one revision to another, field by field. */
export function changesBetween(before: Compared, after: Compared): OfferChange[] {
  const offer = offerFields
    .filter((field) => !isSame(before[field], after[field]))
    .map((field): OfferChange => ({ of: "offer", field }));
  return [...offer, ...lineChanges(before.lines, after.lines)];
}

/** Lines are the same one where they are about the same listing, the first with the first. */
function lineChanges(before: readonly RevisionLine[], after: readonly RevisionLine[]): OfferChange[] {
  const left = [...before];
  const found = after.flatMap((line): OfferChange[] => {
    const at = left.findIndex(({ listingId }) => listingId === line.listingId);
    const [earlier] = at < 0 ? [] : left.splice(at, 1);
    if (!earlier) return [{ of: "line", field: "added", after: line }];
    return lineFields
      .filter((field) => !isSame(earlier[field], line[field]))
      .map((field) => ({ of: "line", field, before: earlier, after: line }));
  });
  return [...found, ...left.map((line): OfferChange => ({ of: "line", field: "dropped", before: line }))];
}

function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== "object" || typeof other !== "object" || !one || !other) return one === other;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => one[name as never] === other[name as never]);
}

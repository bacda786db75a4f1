import * as z from "zod";
import { type FieldIssue, RuleBroken } from "#shared/errors.ts";
import type { Listing } from "./listing.ts";
import { type MissingPart, missingParts, missingToPublish } from "./missing-to-publish.ts";

/** Where each part is filled in (pointer into `ListingInput`, photos apart), and the code of what to say of its lack. */
const places: Record<MissingPart, Pick<ChecklistItem, "pointer" | "code">> = {
  title: { pointer: "/text", code: "title_missing" },
  description: { pointer: "/text", code: "description_missing" },
  hsCode: { pointer: "/hsCode", code: "hs_code_missing" },
  unit: { pointer: "/unit", code: "unit_missing" },
  minimumOrder: { pointer: "/minimumOrder", code: "minimum_order_missing" },
  price: { pointer: "/price/tiers", code: "price_missing" },
  delivery: { pointer: "/price/delivery", code: "delivery_missing" },
  leadTimeDays: { pointer: "/leadTimeDays", code: "lead_time_missing" },
  photo: { pointer: "/photos", code: "photo_missing" },
};

export const ChecklistItem = z.strictObject({
  part: z.enum(missingParts),
  isDone: z.boolean(),
  pointer: z.string(),
  code: z.string(),
});
export type ChecklistItem = z.infer<typeof ChecklistItem>;

/** All that this listing needs before buyers may see it, done or not, in the order in which the form asks for it. */
export function checklistOf(listing: Listing): ChecklistItem[] {
  const missing = missingToPublish(listing);
  return missingParts
    .filter((part) => listing.offerKind === "goods" || (part !== "hsCode" && part !== "delivery"))
    .map((part) => ({ part, isDone: !missing.includes(part), ...places[part] }));
}

/** What is missing, as faults of the fields where it belongs. */
export function issuesToPublish(listing: Listing): FieldIssue[] {
  return missingToPublish(listing).map((part) => places[part]);
}

/** @throws RuleBroken `listing_incomplete` with one issue per missing part. */
export function refuseIncomplete(listing: Listing): void {
  const issues = issuesToPublish(listing);
  if (issues.length > 0) throw new RuleBroken("listing_incomplete", { issues });
}

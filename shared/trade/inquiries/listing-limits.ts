import type { FieldIssue } from "#shared/errors.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { earliestToday } from "#shared/terms/calendar.ts";
import type { SendInquiry } from "./inquiry.ts";

/** What an inquiry asks against the listing's own limits: MOQ and order multiple are hard. */
export function inquiryIssues(
  listing: Pick<Listing, "minimumOrder" | "orderMultiple">,
  input: Pick<SendInquiry, "quantity" | "neededBy">,
  now: Date,
): FieldIssue[] {
  const { minimumOrder = 1, orderMultiple = 1 } = listing;
  const params = { minimumOrder, orderMultiple };
  const issues: FieldIssue[] = [];
  if (input.quantity < minimumOrder)
    issues.push({ pointer: "/quantity", code: "quantity_below_moq", params });
  else if (input.quantity % orderMultiple !== 0)
    issues.push({ pointer: "/quantity", code: "quantity_not_multiple", params });
  const today = earliestToday(now);
  if ((input.neededBy ?? today) < today) issues.push({ pointer: "/neededBy", code: "needed_by_past" });
  return issues;
}

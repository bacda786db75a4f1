import * as z from "zod";
import { PageQuery } from "#shared/page-query.ts";
import { Inquiry, Side } from "#shared/trade/inquiries/inquiry.ts";
import { Quotation, Revision } from "./quotation.ts";
import { obstacles } from "./rules.ts";
import { maximumRevisions, QuotationStage } from "./stages.ts";

/** A revision as the two sides see it: by side, not by person. */
export const ShownRevision = Revision.omit({ authorId: true });
export type ShownRevision = z.infer<typeof ShownRevision>;

export function shownRevision({ authorId: _authorId, ...shown }: Revision): ShownRevision {
  return shown;
}

/** A quotation with its newest revisions, oldest first, as one of its sides sees it. */
export const ShownQuotation = z.strictObject({
  ...Quotation.shape,
  revisions: z.array(ShownRevision),
  /** Whether there are revisions before these: ask for them by the number of the first one here. */
  hasEarlier: z.boolean(),
  /** The reader's. */
  side: Side,
  listingTitle: Inquiry.shape.listingTitle,
  exporterName: Inquiry.shape.exporterName,
  exporterHandle: Inquiry.shape.exporterHandle,
  company: Inquiry.shape.company,
  destinationCountry: Inquiry.shape.destinationCountry,
  /** While it is kept from its buyer: until when, at the latest. */
  sealedUntil: z.iso.datetime().optional(),
  /** While it waits for the buyer: what has come between. */
  obstacle: z.enum(obstacles).optional(),
});
export type ShownQuotation = z.infer<typeof ShownQuotation>;

/** Which revisions: the newest, or the newest of those before one. */
export const RevisionQuery = z.strictObject({
  before: z.coerce.number().int().min(1).max(maximumRevisions).optional(),
});

/** Which of a business's quotations. */
export const QuotationsQuery = PageQuery.extend({ stage: QuotationStage.default("sent") });

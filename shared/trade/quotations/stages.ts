import * as z from "zod";

export const quotationStages = ["sent", "countered", "accepted", "declined", "withdrawn", "expired"] as const;
export const QuotationStage = z.enum(quotationStages);
export type QuotationStage = z.infer<typeof QuotationStage>;

/** A talk that has not ended by then begins anew, with another quotation. */
export const maximumRevisions = 40;

/** What a buyer did not say themselves: that they chose others, or ended the request for quotation. */
export const endReasons = ["rfq_decided", "rfq_cancelled", "rfq_lapsed"] as const;

import * as z from "zod";

export const quotationStages = ["sent", "countered", "accepted", "declined", "withdrawn", "expired"] as const;
export const QuotationStage = z.enum(quotationStages);
export type QuotationStage = z.infer<typeof QuotationStage>;

/** A talk that has not ended by then begins anew, with another quotation. */
export const maximumRevisions = 40;

import { type About, thingOf } from "#functions/platform/verbs/about.ts";
import { isIdOf } from "#shared/ids.ts";
import { quotationIds } from "#shared/trade/ids.ts";
import type { Quotation } from "#shared/trade/quotations/quotation.ts";
import { quotationRecord } from "./quotations.records.ts";

/** Where a quotation is, as its address says; it may be anything. */
export interface QuotationAddress {
  quotationId: string;
}

export const aQuotation: About<QuotationAddress, Quotation> = thingOf(
  quotationRecord,
  ({ quotationId }: QuotationAddress) => (isIdOf(quotationIds, quotationId) ? quotationId : undefined),
);

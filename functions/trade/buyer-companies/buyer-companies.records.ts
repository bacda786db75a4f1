import { defineRecord } from "#functions/platform/table/record.ts";
import { BuyerCompany } from "#shared/trade/buyer-companies/buyer-company.ts";

/** Lies apart from the buyer's inquiries, so that nothing which an exporter reads ever holds the number. */
export const buyerCompanyRecord = defineRecord<BuyerCompany, string>()({
  kind: "buyer-company",
  schema: BuyerCompany,
  sealed: ["number"],
  key: (personId) => ({ pk: `PERSON#${personId}`, sk: "COMPANY" }),
  keyOf: ({ personId }) => personId,
});

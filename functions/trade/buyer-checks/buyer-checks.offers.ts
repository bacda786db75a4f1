import { type Ref, ref } from "#functions/platform/table/table.ts";
import type { BuyerCheck } from "#shared/trade/buyer-checks/buyer-check.ts";
import type { BuyerCompany } from "#shared/trade/buyer-checks/buyer-company.ts";
import { buyerCheckRecord, buyerCompanyRecord } from "./buyer-checks.records.ts";

export { companyWrite } from "./company-writes.ts";

/** The company of a buyer, to be read together with other things. Its number is nothing for an exporter. */
export function buyerCompanyRef(personId: string): Ref<BuyerCompany> {
  return ref(buyerCompanyRecord, personId);
}

/** What was asked about the buyer of a thread. It is nothing for the buyer. */
export function buyerCheckRef(inquiryId: string): Ref<BuyerCheck> {
  return ref(buyerCheckRecord, inquiryId);
}

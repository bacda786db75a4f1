import { type Ref, ref, type Table } from "#functions/platform/table/table.ts";
import { change, type Write } from "#functions/platform/table/write.ts";
import type { BuyerCompany, RegisterCheck } from "#shared/trade/buyer-companies/buyer-company.ts";
import { buyerCompanyRecord } from "./buyer-companies.records.ts";

export { companyWrite } from "./company-writes.ts";

/** The company of a buyer. Its number is nothing for an exporter. */
export function buyerCompanyOf(table: Table, personId: string): Promise<BuyerCompany | undefined> {
  return table.get(buyerCompanyRecord, personId);
}

/** The same, to be read together with other things. */
export function buyerCompanyRef(personId: string): Ref<BuyerCompany> {
  return ref(buyerCompanyRecord, personId);
}

/** Keeps what somebody read in a public register about a company as it was read. */
export function keepRegisterCheck(stated: BuyerCompany, registerCheck: RegisterCheck): Write<BuyerCompany> {
  return change(buyerCompanyRecord, stated, { registerCheck });
}

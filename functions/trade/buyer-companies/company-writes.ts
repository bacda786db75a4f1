import type { Ctx } from "#functions/platform/ctx.ts";
import { add, change, type Write } from "#functions/platform/table/write.ts";
import type { BuyerCompany } from "#shared/trade/buyer-companies/buyer-company.ts";
import type { Company } from "#shared/trade/companies/company.ts";
import { buyerCompanyRecord } from "./buyer-companies.records.ts";
import { checkForm } from "./check-form.ts";

interface Stated {
  company: Company;
  number?: string | undefined;
}

/**
 * Keeps which company a buyer asks for, with its number. What was found in a register is of that very number and company,
 * and goes with either.
 */
export async function companyWrite(
  ctx: Pick<Ctx, "table" | "log" | "now">,
  personId: string,
  { company, number: typed }: Stated,
): Promise<Write<BuyerCompany>> {
  const before = await ctx.table.get(buyerCompanyRecord, personId);
  const { number, formCheck } = typed
    ? await checkForm(ctx, company.country, typed)
    : { number: undefined, formCheck: undefined };
  const stated = { company, ...(formCheck ? { number, formCheck } : {}) };
  if (!before) return add(buyerCompanyRecord, { personId, ...stated });
  const isSame =
    before.number === number &&
    before.company.name === company.name &&
    before.company.country === company.country;
  const { registerCheck } = isSame ? before : { registerCheck: undefined };
  return change(buyerCompanyRecord, before, { company, number, formCheck, registerCheck });
}

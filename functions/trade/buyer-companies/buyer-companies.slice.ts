import type { Slice } from "#functions/platform/slice.ts";

/** For which company a buyer asks, and what its number's form says. */
export const buyerCompanies: Slice = {
  name: "buyer-companies",
  records: async () => [(await import("./buyer-companies.records.ts")).buyerCompanyRecord],
  api: async () => (await import("./buyer-companies.api.ts")).buyerCompaniesApi,
  description: async () => (await import("./buyer-companies.description.ts")).buyerCompaniesDescription,
  site: async () => (await import("./company.site.tsx")).companySite,
};

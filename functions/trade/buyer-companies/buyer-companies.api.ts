import { get, put } from "#functions/platform/http/api-route.ts";
import { OwnCompany } from "#shared/trade/buyer-companies/buyer-company.ts";
import { getOwnCompany, stateCompany } from "./company.service.ts";

const own = { tag: "buyer-companies", answer: OwnCompany };

export const buyerCompaniesApi = [
  get("/me/company", getOwnCompany, {
    ...own,
    summary: "The company that you ask for as a buyer, with its registration number",
  }),
  put("/me/company", stateCompany, {
    ...own,
    summary: "Say which company you ask for; exporters see what checks say of its number, never the number",
  }),
];

import type { ApiDescription } from "#functions/platform/openapi/description.ts";
import {
  CheckState,
  FormCheck,
  OwnCompany,
  StateCompany,
} from "#shared/trade/buyer-companies/buyer-company.ts";

export const buyerCompaniesDescription: ApiDescription = {
  tags: { "buyer-companies": "For which company a buyer asks, and how its registration number is formed." },
  schemas: { CheckState, FormCheck, OwnCompany, StateCompany },
};

import { blankForm } from "#functions/platform/http/form.ts";
import { form, page, type SiteCall } from "#functions/platform/http/site-route.ts";
import { type FormState, flatten } from "#web/form-state.ts";
import { CompanyPage } from "#web/pages/trade/buyer-companies/company-page.tsx";
import { getOwnCompany, stateCompany } from "./company.service.ts";

const path = "/account/company";

/** The company that somebody asks for as a buyer. */
export const companySite = [
  page(path, getOwnCompany, (call) => draw(call)),
  form(path, stateCompany, { done: () => path, again: (state, call) => draw(call, state) }),
];

async function draw({ ctx, at }: Pick<SiteCall<typeof path>, "ctx" | "at">, state?: FormState) {
  const own = await getOwnCompany(ctx, at);
  const { company, number } = own;
  return <CompanyPage own={own} form={state ?? blankForm(flatten({ company, number }))} />;
}

import * as z from "zod";
import { name } from "#shared/names.ts";
import { CountryCode } from "#shared/terms/countries.ts";
import { line } from "#shared/text.ts";

export const companyKinds = [
  "importer",
  "distributor",
  "wholesaler",
  "retailer",
  "broker",
  "horeca",
  "other",
] as const;

/** For whom a buyer asks. */
export const Company = z.strictObject({
  name: line(2, 120),
  kind: z.enum(companyKinds),
  country: CountryCode,
});
export type Company = z.infer<typeof Company>;

/** As it is sent in: with a name that cannot be taken for another's. */
export const CompanyInput = Company.extend({ name: name(2, 120) });

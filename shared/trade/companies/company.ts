import * as z from "zod";
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

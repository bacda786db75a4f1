import * as z from "zod";
import { personIds } from "#shared/people/ids.ts";
import { stamps } from "#shared/stamps.ts";
import { CalendarDate } from "#shared/terms/calendar.ts";
import { line } from "#shared/text.ts";
import { Company, CompanyInput } from "#shared/trade/companies/company.ts";
import { numberRules } from "#shared/trade/registration-numbers/judge-number.ts";
import { RegistrationNumber } from "#shared/trade/registration-numbers/registration-number.ts";

/** What a check came to; where whoever could tell does not answer, that says nothing of the number. */
export const checkStates = ["checked", "unavailable", "failed"] as const;
export const CheckState = z.enum(checkStates);
export type CheckState = z.infer<typeof CheckState>;

/** What the form of a number says: that it can be one, never that there is such a company. */
export const FormCheck = z.strictObject({
  state: CheckState,
  rule: z.enum(numberRules),
  hasCheckDigit: z.boolean(),
  at: z.iso.datetime(),
});
export type FormCheck = z.infer<typeof FormCheck>;

/** What somebody of an office read in the country's public register. */
export const RegisterCheck = z.strictObject({
  state: CheckState,
  /** The register's name or address. */
  register: line(2, 120),
  checkedOn: CalendarDate,
  at: z.iso.datetime(),
  checkerId: personIds.schema,
  /** As it was then. */
  checkerName: z.string(),
});
export type RegisterCheck = z.infer<typeof RegisterCheck>;

/** What was read there, without who read it. */
const ReadInRegister = RegisterCheck.pick({ state: true, register: true, checkedOn: true });

/** With its author's name alone. */
export const ShownRegisterCheck = RegisterCheck.omit({ checkerId: true });

export function shownRegisterCheck({
  checkerId: _checkerId,
  ...shown
}: RegisterCheck): z.infer<typeof ShownRegisterCheck> {
  return shown;
}

export const StateCompany = z.strictObject({ company: CompanyInput, number: RegistrationNumber.optional() });
export type StateCompany = z.infer<typeof StateCompany>;

/** The company that a buyer asks for, with its number, which exporters never see. */
export const BuyerCompany = z.strictObject({
  personId: personIds.schema,
  company: Company,
  number: z.string().optional(),
  formCheck: FormCheck.optional(),
  registerCheck: RegisterCheck.optional(),
  ...stamps,
});
export type BuyerCompany = z.infer<typeof BuyerCompany>;

/** What the buyer sees of it: neither whether somebody looked into a register, nor who. */
export const OwnCompany = BuyerCompany.pick({ company: true, number: true, formCheck: true }).partial();
export type OwnCompany = z.infer<typeof OwnCompany>;

export function ownCompany(stated: BuyerCompany | undefined): OwnCompany {
  if (!stated) return {};
  const { company, number, formCheck } = stated;
  return { company, ...(number === undefined ? {} : { number }), ...(formCheck ? { formCheck } : {}) };
}

export const RecordRegisterCheck = z.strictObject({
  ...ReadInRegister.shape,
  /** Of the company as it was read: a check of another number would be none. */
  companyVersion: z.int().min(1),
});
export type RecordRegisterCheck = z.infer<typeof RecordRegisterCheck>;

/** What an exporter may know of a buyer's number: whether there is one for the company that asked, and what checks say. */
export const NumberState = z.strictObject({
  /** `other`: the buyer gave a number of a company with another name or country. */
  given: z.enum(["none", "other", "yes"]),
  formCheck: FormCheck.optional(),
  registerCheck: ReadInRegister.optional(),
});
export type NumberState = z.infer<typeof NumberState>;

/** What is known of the number of the company that a thread's buyer asks for. */
export function numberState(
  asking: Company,
  stated: Pick<BuyerCompany, "company" | "number" | "formCheck" | "registerCheck"> | undefined,
): NumberState {
  if (stated?.number === undefined) return { given: "none" };
  if (!isSameCompany(asking, stated.company)) return { given: "other" };
  const { formCheck, registerCheck } = stated;
  return {
    given: "yes",
    ...(formCheck ? { formCheck } : {}),
    ...(registerCheck ? { registerCheck: ReadInRegister.strip().parse(registerCheck) } : {}),
  };
}

/** Names are compared as they are read, whatever their case and spaces. */
export function isSameCompany(one: Company, other: Company): boolean {
  return one.country === other.country && readName(one.name) === readName(other.name);
}

function readName(name: string): string {
  return name
    .normalize("NFKC")
    .toLocaleLowerCase("en")
    .replaceAll(/[\s.,]+/g, " ")
    .trim();
}

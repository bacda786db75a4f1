import { restore, type Write } from "#functions/platform/table/write.ts";
import {
  buyerCheckRecord,
  waitingBuyerCheckRecord,
  waitingOf,
} from "#functions/trade/buyer-checks/buyer-checks.records.ts";
import { buyerCompanyRecord } from "#functions/trade/buyer-companies/buyer-companies.records.ts";
import { daysAfter } from "#shared/terms/calendar.ts";
import type { BuyerCheck, Verdict } from "#shared/trade/buyer-checks/buyer-check.ts";
import type { BuyerCompany } from "#shared/trade/buyer-companies/buyer-company.ts";
import { buyerCheckIds } from "#shared/trade/ids.ts";
import type { Inquiry } from "#shared/trade/inquiries/inquiry.ts";
import { judgeNumber } from "#shared/trade/registration-numbers/judge-number.ts";
import type { DemoBuyerCheck } from "../buyer-checks.ts";
import { demoId } from "../demo-ids.ts";
import type { Moments } from "../moments.ts";
import { residents } from "../people.ts";
import { personId } from "./people.ts";

export interface BuiltBuyerCheck {
  check: BuyerCheck;
  company?: BuyerCompany;
}

export function buyerCheckOf(demo: DemoBuyerCheck, inquiry: Inquiry, moments: Moments): BuiltBuyerCheck {
  const { askedDaysAgo, note, language, sharesMessages = false, answer } = demo;
  const askedAt = moments.daysAgo(askedDaysAgo);
  const at = answer ? moments.minutesAfter(askedAt, answer.afterHours * 60) : askedAt;
  const { profileId, buyerId, exporterName, company } = inquiry;
  const verdicts = answer ? [verdictOf(answer, at)] : [];
  const check: BuyerCheck = {
    id: demoId(buyerCheckIds, demo.thread),
    ...{ inquiryId: inquiry.id, profileId, buyerId, exporterName, company, market: company.country },
    stage: answer ? "answered" : "asked",
    ...{ language, sharesMessages, askedAt, verdicts },
    ...(note ? { note } : {}),
    ...(answer ? { answeredAt: at } : {}),
    ...{ version: verdicts.length + 1, createdAt: askedAt, updatedAt: at },
  };
  const stated = companyOf(demo, inquiry, at);
  return { check, ...(stated ? { company: stated } : {}) };
}

function verdictOf(
  { by, verdict, reasons, language, validDays }: NonNullable<DemoBuyerCheck["answer"]>,
  at: string,
): Verdict {
  const checker = { checkerId: personId(by), checkerName: nameOf(by) };
  return { verdict, reasons, language, at, validThrough: daysAfter(at, validDays), ...checker };
}

function nameOf(subject: string): string {
  return residents.find((it) => it.subject === subject)?.name ?? subject;
}

/** The company with its number, as the buyer gave it with the inquiry. */
function companyOf(
  { number, answer }: DemoBuyerCheck,
  { buyerId: personIdOfBuyer, company, createdAt }: Inquiry,
  at: string,
): BuyerCompany | undefined {
  if (number === undefined) return undefined;
  const { rule, hasCheckDigit } = judgeNumber(company.country, number);
  const register = answer?.register;
  return {
    ...{ personId: personIdOfBuyer, company, number },
    formCheck: { state: "checked", rule, hasCheckDigit, at: createdAt },
    ...(answer && register
      ? {
          registerCheck: {
            state: "checked" as const,
            ...{ register, checkedOn: at.slice(0, 10), at },
            ...{ checkerId: personId(answer.by), checkerName: nameOf(answer.by) },
          },
        }
      : {}),
    ...{ version: register ? 2 : 1, createdAt, updatedAt: register ? at : createdAt },
  };
}

export function buyerCheckWrites({ check, company }: BuiltBuyerCheck): Write[] {
  const { createdAt, updatedAt } = check;
  const stamps = { version: 1, createdAt, updatedAt };
  return [
    restore(buyerCheckRecord, check),
    ...(check.stage === "asked"
      ? [restore(waitingBuyerCheckRecord, { ...waitingOf(check), ...stamps })]
      : []),
    ...(company ? [restore(buyerCompanyRecord, company)] : []),
  ];
}

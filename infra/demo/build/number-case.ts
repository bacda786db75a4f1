import { restore, type Write } from "#functions/platform/table/write.ts";
import { numberCaseRecord } from "#functions/programme/business-checks/business-checks.records.ts";
import type { Profile } from "#shared/market/profiles/profile.ts";
import { businessNumbers, type NumberCase } from "#shared/programme/business-checks/number-case.ts";
import { jakartaToday } from "#shared/terms/calendar.ts";
import { residents } from "../people.ts";
import { personId } from "./people.ts";

/** Of so many businesses, one still waits, and the others' numbers were compared a day after they joined. */
const oneWaitsOf = 5;
const office = "trade";

/** What an office found of a made-up business's made-up numbers. */
export function checksOfDemo(nth: number, comparedAt: string): Profile["checks"] {
  if (nth % oneWaitsOf === oneWaitsOf - 1) return {};
  const check = { office, checkedOn: jakartaToday(new Date(comparedAt)) } as const;
  return nth % 2 === 0 ? { nib: check, npwp: check } : { nib: check };
}

export function numberCaseOf(profile: Profile, comparedAt: string): NumberCase {
  const { id, businessName, checks, createdAt } = profile;
  const officer = residents.find(({ subject }) => subject === "officer");
  if (!officer) throw new Error("The demo has an officer.");
  const checked = businessNumbers.filter((number) => checks[number]);
  const isWaiting = checked.length === 0;
  return {
    id,
    businessName,
    stage: isWaiting ? "waiting" : "rests",
    waitsFor: isWaiting ? [...businessNumbers] : [],
    ...(isWaiting ? { askedAt: createdAt } : {}),
    history: checked.map((number) => ({
      ...{ at: comparedAt, number, outcome: "checked" as const, office, numbersVersion: 1 },
      ...{ officerId: personId(officer.subject), officerName: officer.name },
    })),
    isDemo: true,
    version: 1,
    createdAt,
    updatedAt: isWaiting ? createdAt : comparedAt,
  };
}

export function numberCaseWrite(numberCase: NumberCase): Write {
  return restore(numberCaseRecord, numberCase);
}

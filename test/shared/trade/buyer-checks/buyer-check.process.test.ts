import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changesOf, nextDue } from "#shared/process.ts";
import { daysAfter } from "#shared/terms/calendar.ts";
import { buyerCheckProcess } from "#shared/trade/buyer-checks/buyer-check.process.ts";
import { standingVerdict } from "#shared/trade/buyer-checks/shown.ts";
import { answerDays, buyerCheckStages, mostVerdicts, remindDays } from "#shared/trade/buyer-checks/stages.ts";
import { isSameCompany, numberState } from "#shared/trade/buyer-companies/buyer-company.ts";
import type { Company } from "#shared/trade/companies/company.ts";

const askedAt = "2026-11-02T00:00:00.000Z";
type Standing = Parameters<typeof buyerCheckProcess.subject>[0];
const asked: Standing = { profileId: "prf_1", market: "JP", stage: "asked", askedAt, verdicts: [] };
const { steps } = buyerCheckProcess;
const now = "2026-11-03T00:00:00.000Z";

describe("buyerCheckProcess", () => {
  it("is reminded of once, and lapses then", () => {
    const first = nextDue(buyerCheckProcess, asked);
    expect([first?.step.name, first?.at]).toEqual(["remind", daysAfter(askedAt, remindDays)]);
    const reminded = nextDue(buyerCheckProcess, { ...asked, remindedAt: now });
    expect([reminded?.step.name, reminded?.at]).toEqual(["lapse", daysAfter(askedAt, answerDays)]);
    for (const stage of buyerCheckStages.filter((it) => it !== "asked"))
      expect(nextDue(buyerCheckProcess, { ...asked, stage })).toBeUndefined();
  });

  it.each(["answered", "withdrawn", "lapsed"] as const)("is answered by nobody once it is %s", (stage) => {
    const code = `buyer_check_${stage}`;
    expect(() => changesOf(steps.answer, { ...asked, stage }, { now })).toThrow(
      expect.objectContaining({ code }),
    );
    expect(changesOf(steps.askAgain, { ...asked, stage }, { now })).toMatchObject({
      stage: "asked",
      askedAt: now,
    });
  });

  it("is asked once at a time, and so often at most", () => {
    expect(() => changesOf(steps.askAgain, asked, { now })).toThrow(
      expect.objectContaining({ code: "buyer_check_asked" }),
    );
    const full = { ...asked, stage: "answered" as const, verdicts: Array(mostVerdicts).fill({}) };
    expect(() => changesOf(steps.askAgain, full, { now })).toThrow(
      expect.objectContaining({ code: "buyer_checks_full" }),
    );
  });
});

describe("standingVerdict", () => {
  it("is the newest, until its last moment", () => {
    const verdicts = [{ validThrough: "2027-01-01T00:00:00.000Z" }, { validThrough: now }];
    expect(standingVerdict({ verdicts }, new Date(askedAt))).toBe(verdicts[1]);
    expect(standingVerdict({ verdicts }, new Date(now))).toBeUndefined();
    expect(standingVerdict({ verdicts: [] }, new Date(now))).toBeUndefined();
  });
});

const company: Company = { name: "Sakura Trading Co., Ltd. (demo)", kind: "importer", country: "JP" };

describe("isSameCompany", () => {
  it("reads names as people do", () => {
    for (const name of ["sakura trading co ltd (demo)", "ＳＡＫＵＲＡ Trading  Co. Ltd. (demo)"])
      expect(isSameCompany(company, { ...company, name, kind: "broker" })).toBe(true);
    expect(isSameCompany(company, { ...company, country: "TW" })).toBe(false);
    expect(isSameCompany(company, { ...company, name: "Sakura Tradings Co., Ltd. (demo)" })).toBe(false);
  });
});

describe("numberState", () => {
  it("holds the number in no case", () => {
    const number = "7010705000725";
    const formCheck = { state: "checked", rule: "lei", hasCheckDigit: true, at: now } as const;
    const registerCheck = {
      state: "failed",
      register: "a register",
      checkedOn: "2026-11-01",
      at: now,
      checkerId: "prs_1",
      checkerName: "Rini",
    } as const;
    const names = fc.constantFrom(company.name, "Another");
    const given = fc.record(
      {
        number: fc.constant(number),
        formCheck: fc.constant(formCheck),
        registerCheck: fc.constant(registerCheck),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(names, given, (name, stated) => {
        const told = JSON.stringify(numberState(company, { company: { ...company, name }, ...stated }));
        for (const hidden of [number, "prs_1", "Rini"]) expect(told).not.toContain(hidden);
      }),
    );
    expect(numberState(company, undefined)).toEqual({ given: "none" });
  });
});

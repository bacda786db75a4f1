import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checksAfter, isChecked, publicChecksOf, standingChecks } from "#shared/market/profiles/checks.ts";
import { WorkAbroad } from "#shared/market/profiles/profile.ts";
import { mayAskAnew } from "#shared/programme/verification/ask-anew.ts";
import { checkEndsAt, evidenceEndsAt, recheckAt } from "#shared/programme/verification/clock.ts";
import { checkOf, endIssues, usualEnd } from "#shared/programme/verification/finding.ts";
import { happened } from "#shared/programme/verification/history.ts";
import { evidenceKinds, methodsFor } from "#shared/programme/verification/methods.ts";
import { ReportResults } from "#shared/programme/verification/results.ts";
import {
  AskVerification,
  maximumEvents,
  RefuseVerification,
  Stay,
  type VerificationEvent,
  WorkerNumber,
} from "#shared/programme/verification/verification.ts";

const stay = {
  country: "TW",
  fromYear: 2012,
  toYear: 2019,
  trade: "Caregiver",
  employerKind: "care",
} as const;

describe("methodsFor", () => {
  it.each([
    [false, [], []],
    [true, [], ["record"]],
    [false, ["passport_stamp"], ["papers"]],
    [false, ["work_permit"], ["papers"]],
    [false, ["work_contract"], ["papers"]],
    [false, ["village_letter"], []],
    [false, ["mission_confirmation"], []],
    [false, ["village_letter", "mission_confirmation"], ["two_keys"]],
    [true, evidenceKinds, ["record", "papers", "two_keys"]],
  ] as const)("with a number %s and %j allows %j", (hasNumber, evidence, methods) => {
    expect(methodsFor({ hasNumber, evidence })).toEqual(methods);
  });
});

describe("what is asked with", () => {
  it("takes a worker's number as people write it, and refuses what is none", () => {
    expect(WorkerNumber.parse(" tki 0012-3456 ")).toBe("TKI0012-3456");
    for (const none of ["", "12", "-123", "a".repeat(41), "12_34"])
      expect(WorkerNumber.safeParse(none).success).toBe(false);
  });

  it("needs a stay, its years in order, and consent", () => {
    const asked = { stays: [stay], consent: true };
    expect(AskVerification.safeParse(asked).success).toBe(true);
    expect(AskVerification.safeParse({ ...asked, stays: [] }).error?.issues[0]?.message).toBe(
      "stays_missing",
    );
    expect(AskVerification.safeParse({ ...asked, consent: false }).error?.issues[0]?.message).toBe(
      "consent_missing",
    );
    const reversed = { ...asked, stays: [{ ...stay, toYear: 2011 }] };
    expect(AskVerification.safeParse(reversed).error?.issues[0]?.message).toBe("years_reversed");
    const ahead = { ...asked, stays: [{ ...stay, toYear: new Date().getUTCFullYear() + 2 }] };
    expect(AskVerification.safeParse(ahead).error?.issues.map((it) => it.message)).toEqual(["year_ahead"]);
  });

  it("a year to come that was kept before it was refused is still read", () => {
    expect(Stay.safeParse({ ...stay, toYear: 2099 }).success).toBe(true);
    expect(WorkAbroad.safeParse({ country: "TW", trade: "Factory", toYear: 2099 }).success).toBe(true);
  });

  it("a refusal for another reason says in words which", () => {
    expect(RefuseVerification.safeParse({ reason: "unreadable" }).success).toBe(true);
    expect(RefuseVerification.safeParse({ reason: "other" }).error?.issues[0]?.message).toBe(
      "reason_without_words",
    );
  });

  it("results say until when, or why not", () => {
    const of = (more: object) => ReportResults.safeParse({ results: [{ verificationId: "ver_1", ...more }] });
    expect(of({ result: "verified", validUntil: "2028-01-01" }).success).toBe(true);
    expect(of({ result: "verified" }).error?.issues[0]?.message).toBe("result_without_end");
    expect(of({ result: "refused" }).error?.issues[0]?.message).toBe("result_without_reason");
    expect(ReportResults.safeParse({ results: [] }).success).toBe(false);
  });
});

describe("a check", () => {
  const check = checkOf(
    { id: "ver_1", personId: "prs_1", stays: [stay, { ...stay, country: "HK" }, stay] },
    { method: "papers", validUntil: "2028-06-30", office: "trade" },
    "2026-11-30",
  );

  it("names each country once, and neither its person nor its request in public", () => {
    expect(check.countries).toEqual(["TW", "HK"]);
    expect(publicChecksOf({ returnee: check })).toEqual({
      returnee: {
        countries: ["TW", "HK"],
        office: "trade",
        method: "papers",
        checkedOn: "2026-11-30",
        validUntil: "2028-06-30",
      },
    });
    expect(publicChecksOf({})).toEqual({});
  });

  it("counts through its last day in Jakarta, and not after", () => {
    expect(isChecked({ returnee: check }, "2028-06-30")).toBe(true);
    expect(isChecked({ returnee: check }, "2028-07-01")).toBe(false);
    expect(standingChecks({ returnee: check }, "2028-07-01")).toEqual({});
    const number = { office: "trade", checkedOn: "2026-11-30" } as const;
    expect(standingChecks({ returnee: check, nib: number }, "2028-07-01")).toEqual({ nib: number });
    expect(checkEndsAt({ validUntil: "2028-06-30" } as never)).toBe("2028-06-30T17:00:00.000Z");
  });

  it("of a number that is another now is gone, and no other", () => {
    const number = { office: "trade", checkedOn: "2026-11-30" } as const;
    const checks = { returnee: check, nib: number, npwp: number };
    expect(checksAfter(checks, { nib: "1", npwp: "2" }, { nib: "1", npwp: "2" })).toBe(checks);
    expect(checksAfter(checks, { nib: "1", npwp: "2" }, { nib: "3", npwp: "2" })).toEqual({
      returnee: check,
      npwp: number,
    });
    expect(checksAfter(checks, { nib: "1", npwp: "2" }, {})).toEqual({ returnee: check });
    expect(checksAfter({}, { nib: "1" }, { nib: "2" })).toEqual({});
  });

  it("ends after today and within five years", () => {
    expect(endIssues("2026-11-30", "2026-11-30")).toMatchObject([{ code: "check_ends_past" }]);
    expect(endIssues("2026-12-01", "2026-11-30")).toEqual([]);
    expect(endIssues("2031-11-30", "2026-11-30")).toEqual([]);
    expect(endIssues("2031-12-01", "2026-11-30")).toMatchObject([{ code: "check_ends_late" }]);
    expect(usualEnd("2026-11-30")).toBe("2029-11-30");
    expect(usualEnd("2028-02-29")).toBe("2031-02-28");
  });
});

describe("mayAskAnew", () => {
  it.each(["preparing", "asked", "to_confirm", "more_needed"] as const)("not while one is %s", (stage) => {
    expect(mayAskAnew({ stage }, "2026-11-30")).toBe(false);
  });
  it.each(["refused", "withdrawn", "revoked", "lapsed"] as const)("once it is %s", (stage) => {
    expect(mayAskAnew({ stage }, "2026-11-30")).toBe(true);
  });
  it("within the last thirty days of what stands", () => {
    const standing = { stage: "verified", validUntil: "2027-03-31" } as const;
    expect(recheckAt(standing)?.slice(0, 10)).toBe("2027-03-01");
    expect(mayAskAnew(standing, "2027-02-28")).toBe(false);
    expect(mayAskAnew(standing, "2027-03-01")).toBe(true);
  });
});

describe("time and history", () => {
  it("deletes evidence ninety days after the decision, and not before there is one", () => {
    expect(evidenceEndsAt({ decidedAt: "2026-11-30T00:00:00.000Z" })).toBe("2027-02-28T00:00:00.000Z");
    expect(evidenceEndsAt({ decidedAt: undefined })).toBeUndefined();
  });

  it("keeps how it began and the last thing, however much is done", () => {
    const event = (number: number): VerificationEvent => ({
      at: new Date(number * 1000).toISOString(),
      act: "more_asked",
    });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), (count) => {
        let history: VerificationEvent[] = [];
        for (let number = 0; number < count; number++) history = happened({ history }, event(number));
        expect(history.length).toBe(Math.min(count, maximumEvents));
        expect(history[0]).toEqual(event(0));
        expect(history.at(-1)).toEqual(event(count - 1));
      }),
    );
  });
});

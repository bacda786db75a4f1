import { describe, expect, it } from "vitest";
import type { NumberCase, NumberEvent } from "#shared/programme/business-checks/number-case.ts";
import {
  askable,
  formOf,
  isOpen,
  lastFound,
  withEvent,
} from "#shared/programme/business-checks/number-rules.ts";

const event = (changes: Partial<NumberEvent> = {}): NumberEvent => ({
  at: "2026-12-01T00:00:00.000Z",
  number: "nib",
  outcome: "not_found",
  office: "trade",
  officerId: "prs_01J9ZQ0000000000000000000A",
  officerName: "Officer",
  numbersVersion: 3,
  ...changes,
});
const known = (history: NumberEvent[], waitsFor: NumberCase["waitsFor"] = []) => ({ history, waitsFor });
const check = { office: "trade", checkedOn: "2026-12-01" } as const;
const both = { nib: "1234567890123", npwp: "013121660091000" };

describe("formOf", () => {
  it.each([
    ["nib", "1234567890123", "right"],
    ["nib", "123456789012", "wrong"],
    ["nib", undefined, "missing"],
    ["npwp", "013121660091000", "right"],
    ["npwp", "013121661091000", "wrong"],
  ] as const)("says of %s %s that it is %s", (number, digits, form) => {
    expect(formOf(number, digits)).toBe(form);
  });
});

describe("isOpen", () => {
  it("holds while nothing stands of a number", () => {
    expect(isOpen(undefined, {}, "nib")).toBe(true);
    expect(isOpen(undefined, { nib: check }, "nib")).toBe(false);
    expect(isOpen(known([event()]), {}, "nib")).toBe(false);
    expect(isOpen(known([event()]), {}, "npwp")).toBe(true);
  });

  it("holds again once a finding was taken back, the business asked anew, or a checked number was changed", () => {
    expect(isOpen(known([event(), event({ outcome: "taken_back" })]), {}, "nib")).toBe(true);
    expect(isOpen(known([event()], ["nib"]), {}, "nib")).toBe(true);
    expect(isOpen(known([event({ outcome: "checked" })]), {}, "nib")).toBe(true);
  });
});

describe("askable", () => {
  const given = { numbers: both, numbersVersion: 3 };

  it("are the numbers that were given and of which nothing stands", () => {
    expect(askable(undefined, {}, given)).toEqual(["nib", "npwp"]);
    expect(askable(undefined, {}, { ...given, numbers: { nib: both.nib } })).toEqual(["nib"]);
    expect(askable(undefined, { nib: check }, given)).toEqual(["npwp"]);
    expect(askable(known([], ["nib"]), {}, given)).toEqual(["npwp"]);
  });

  it("are those found wrong only once the business changed its numbers", () => {
    expect(askable(known([event()]), {}, given)).toEqual(["npwp"]);
    expect(askable(known([event()]), {}, { ...given, numbersVersion: 4 })).toEqual(["nib", "npwp"]);
  });
});

describe("the history", () => {
  it("tells what was found last, and forgets the oldest of very many", () => {
    const many = Array.from({ length: 80 }, (_, at) => event({ numbersVersion: at + 1 }));
    const history = many.reduce<NumberEvent[]>((all, it) => withEvent(known(all), it), []);
    expect(history).toHaveLength(60);
    expect(lastFound(known(history), "nib")?.numbersVersion).toBe(80);
    expect(lastFound(known(history), "npwp")).toBeUndefined();
  });
});

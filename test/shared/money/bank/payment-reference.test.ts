import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paymentReference, referencesIn, shownReference } from "#shared/money/bank/payment-reference.ts";
import { anyPaymentId } from "#test/support/bank-statements.ts";

const id = "pay_01JC0M4Z9KT5V7Q2W8XBN3D6FH";

/** ISO 11649, counted as its text has it: letters as two digits, the first four signs behind the rest. */
function remainder(reference: string): bigint {
  const digits = [...`${reference.slice(4)}${reference.slice(0, 4)}`]
    .map((it) => Number.parseInt(it, 36))
    .join("");
  return BigInt(digits) % 97n;
}

describe("paymentReference", () => {
  it("is a creditor reference of ISO 11649 with sixteen signs, none like another", () => {
    fc.assert(
      fc.property(anyPaymentId, (it) => {
        const reference = paymentReference(it);
        expect(reference).toMatch(/^RF\d{2}[0-9A-HJKMNP-TV-Z]{12}$/);
        expect(remainder(reference)).toBe(1n);
        expect(Number(reference.slice(2, 4))).toBeGreaterThanOrEqual(2);
        expect(Number(reference.slice(2, 4))).toBeLessThanOrEqual(98);
      }),
    );
  });

  it("makes the check digits of the standard's own example", () => {
    expect(remainder("RF18539007547034")).toBe(1n);
    expect(referencesIn("RF18539007547034")).toEqual(["RF18539007547034"]);
  });

  it("differs for payments that were made one after the other", () => {
    expect(paymentReference(id)).not.toBe(paymentReference(`${id.slice(0, -1)}J`));
  });
});

describe("referencesIn", () => {
  const marks = fc.constantFrom("", " ", "\n", "\r\n", "\t", "-", ".", "/", "\u00a0", "  ", "\u200b", ":");
  const around = fc.constantFrom(
    "",
    "INV 77/2026 ",
    "pembayaran ",
    " terima kasih",
    "貨款 ",
    "TRF RF",
    "BI-FAST CR ",
  );

  it("finds it in whatever a bank made of it", () => {
    fc.assert(
      fc.property(
        anyPaymentId,
        fc.array(marks, { minLength: 16, maxLength: 16 }),
        around,
        around,
        fc.boolean(),
        (it, between, before, behind, isLower) => {
          const reference = paymentReference(it);
          const spaced = [...reference].map((sign, at) => sign + between[at]).join("");
          const text = `${before}${isLower ? spaced.toLowerCase() : spaced}${behind}`;
          expect(referencesIn(text)).toContain(reference);
        },
      ),
    );
  });

  it("reads what is shown to people", () => {
    fc.assert(
      fc.property(anyPaymentId, (it) => {
        expect(referencesIn(shownReference(paymentReference(it)))).toEqual([paymentReference(it)]);
      }),
    );
    expect(shownReference("RF18539007547034")).toBe("RF18 5390 0754 7034");
  });

  it("finds none where a letter is another, a digit is another, or two of either changed places", () => {
    const signs = [..."0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
    fc.assert(
      fc.property(
        anyPaymentId,
        fc.integer({ min: 2, max: 15 }),
        fc.constantFrom(...signs),
        (it, at, sign) => {
          const reference = paymentReference(it);
          const isDigit = (place: number) => /\d/.test(reference[place] ?? "");
          fc.pre(isDigit(at) === /\d/.test(sign));
          const other = `${reference.slice(0, at)}${sign}${reference.slice(at + 1)}`;
          expect(referencesIn(other)).toEqual(other === reference ? [reference] : []);
          fc.pre(at > 2 && isDigit(at) === isDigit(at - 1));
          const swapped = `${reference.slice(0, at - 1)}${reference[at]}${reference[at - 1]}${reference.slice(at + 1)}`;
          expect(referencesIn(swapped)).toEqual(swapped === reference ? [reference] : []);
        },
      ),
    );
  });

  it.each([
    ["O", "0"],
    ["I", "1"],
    ["L", "1"],
  ])("takes no %s for a %s", (letter, digit) => {
    const reference = paymentReference("pay_01JC0M4Z9KT5V7Q2W8XBN30160");
    expect(referencesIn(reference.slice(0, 4) + reference.slice(4).replaceAll(digit, letter))).toEqual([]);
  });

  it("tells each once, and all of several", () => {
    const [one, other] = [paymentReference(id), paymentReference("pay_01JC0M4Z9KT5V7Q2W8XBN3D6FJ")];
    expect(referencesIn(`${one} ${one.toLowerCase()}`)).toEqual([one]);
    expect(referencesIn(`${one}${other}`)).toEqual([one, other]);
  });

  it("finds none that has other letters in it, or is cut", () => {
    const reference = paymentReference(id);
    expect(referencesIn(`${reference.slice(0, 8)} 中 ${reference.slice(8)}`)).toEqual([]);
    expect(referencesIn(reference.slice(0, 15))).toEqual([]);
  });
});

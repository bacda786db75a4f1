import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AwaitedPayment, judgeLine } from "#shared/money/bank/judge-line.ts";
import { paymentReference } from "#shared/money/bank/payment-reference.ts";
import { currencies } from "#shared/terms/currencies.ts";
import { anyPaymentId } from "#test/support/bank-statements.ts";

const amountMinor = fc.integer({ min: 1, max: 1_000_000_000 });
const payment: fc.Arbitrary<AwaitedPayment> = fc.record({
  id: anyPaymentId,
  amount: fc.record({ amountMinor, currency: fc.constantFrom(...currencies) }),
  isOpen: fc.boolean(),
});

function lineFor(it: AwaitedPayment, cameMinor: number, text = paymentReference(it.id)) {
  return {
    direction: "credit" as const,
    amount: { ...it.amount, amountMinor: cameMinor },
    text: `for ${text} thanks`,
  };
}

describe("judgeLine", () => {
  it("matches an open payment's reference, currency and just what is missing of it, and nothing else", () => {
    fc.assert(
      fc.property(payment, amountMinor, fc.nat({ max: 1_000_000_000 }), (it, cameMinor, receivedMinor) => {
        const missingMinor = it.amount.amountMinor - receivedMinor;
        const expected =
          missingMinor <= 0
            ? "repeated"
            : !it.isOpen
              ? "payment_over"
              : cameMinor === missingMinor
                ? "matched"
                : cameMinor < missingMinor
                  ? "underpaid"
                  : "overpaid";
        expect(judgeLine(lineFor(it, cameMinor), it, receivedMinor)).toBe(expected);
      }),
    );
  });

  it("matches once: what came is then received, and the same again is repeated", () => {
    fc.assert(
      fc.property(payment, (it) => {
        const open = { ...it, isOpen: true };
        const line = lineFor(open, open.amount.amountMinor);
        expect(judgeLine(line, open, 0)).toBe("matched");
        expect(judgeLine(line, open, open.amount.amountMinor)).toBe("repeated");
      }),
    );
  });

  it("takes parts that together make the amount, the last of them matching", () => {
    fc.assert(
      fc.property(payment, amountMinor, (it, part) => {
        fc.pre(part < it.amount.amountMinor);
        const open = { ...it, isOpen: true };
        expect(judgeLine(lineFor(open, part), open, 0)).toBe("underpaid");
        expect(judgeLine(lineFor(open, it.amount.amountMinor - part), open, part)).toBe("matched");
      }),
    );
  });

  it("never matches another currency, another's reference, two references, or none", () => {
    fc.assert(
      fc.property(payment, payment, fc.constantFrom(...currencies), (it, other, currency) => {
        fc.pre(it.id !== other.id && currency !== it.amount.currency);
        const open = { ...it, isOpen: true };
        const line = lineFor(open, open.amount.amountMinor);
        const elsewhere = { ...line, amount: { ...line.amount, currency } };
        expect(judgeLine(elsewhere, open, 0)).toBe("wrong_currency");
        expect(judgeLine({ ...line, text: paymentReference(other.id) }, open, 0)).toBe("unknown_reference");
        expect(judgeLine({ ...line, text: `${line.text} ${paymentReference(other.id)}` }, open, 0)).toBe(
          "unknown_reference",
        );
        expect(judgeLine(line, undefined, 0)).toBe("unknown_reference");
        expect(judgeLine({ ...line, text: "goods" }, undefined, 0)).toBe("no_reference");
        expect(judgeLine({ ...line, direction: "debit" }, open, 0)).toBe("outgoing");
      }),
    );
  });
});

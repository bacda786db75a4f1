import { describe, expect, it } from "vitest";
import type { ProviderMovement } from "#shared/money/payments/provider-requests.ts";
import { type CardEntry, compareOrder } from "#shared/money/reconcile/compare.ts";

const order = "ord_1";
const noon = "2026-11-30T12:00:00.000Z";
const window = { movedBefore: "2026-12-01T00:00:00.000Z", postedSince: "2026-11-01T00:00:00.000Z" };

function moved(id: string, amountMinor: number, changes: Partial<ProviderMovement> = {}): ProviderMovement {
  const what = amountMinor > 0 ? "charge" : "refund";
  return { id, at: noon, what, whole: { amountMinor, currency: "USD" }, feeMinor: 0, ...changes };
}
function entry(postingId: string, amountMinor: number, changes: Partial<CardEntry> = {}): CardEntry {
  return { postingId, amountMinor, currency: "USD", at: noon, ...changes };
}
const told = (movements: ProviderMovement[], entries: CardEntry[], within = window) =>
  compareOrder(order, movements, entries, within).map(({ what, where, expectedMinor, foundMinor }) =>
    [what, where, expectedMinor, foundMinor].filter((it) => it !== undefined).join(" "),
  );

describe("compareOrder", () => {
  it("finds nothing where each movement has its entry, whatever their order", () => {
    const entries = [entry("refunded:r", -400), entry("fee:e", -30), entry("received:c", 1000)];
    expect(told([moved("t1", 1000, { feeMinor: 30 }), moved("t2", -400)], entries)).toEqual([]);
  });

  it("leaves out what was changed into another currency at once", () => {
    const entries = [
      entry("received:c", 1000, { currency: "JPY" }),
      entry("exchanged_out:e", -1000, { currency: "JPY" }),
      entry("exchanged_in:e", 850, { currency: "SGD" }),
    ];
    const whole = { amountMinor: 850, currency: "SGD" };
    expect(told([moved("t1", 850, { whole })], entries)).toEqual([]);
    expect(told([moved("t1", 849, { whole: { ...whole, amountMinor: 849 } })], entries)).toEqual([
      "amount_differs t1 exchanged_in:e 849 850",
    ]);
  });

  it("tells what is missing here without its fee, and what is missing there", () => {
    expect(told([moved("t1", 1000, { feeMinor: 30 })], [])).toEqual(["missing_here t1 1000"]);
    expect(told([], [entry("received:c", 1000)])).toEqual(["missing_there received:c 1000"]);
  });

  it("takes no money that came for money that left", () => {
    expect(told([moved("t1", 1000)], [entry("refunded:r", -400)])).toEqual([
      "missing_here t1 1000",
      "missing_there refunded:r -400",
    ]);
  });

  it("tells of fees that differ or are on one side alone", () => {
    const received = entry("received:c", 1000);
    expect(told([moved("t1", 1000, { feeMinor: 30 })], [received, entry("fee:e", -29)])).toEqual([
      "fee_differs t1 fee:e -30 -29",
    ]);
    expect(told([moved("t1", 1000, { feeMinor: 30 })], [received])).toEqual(["fee_differs t1 -30"]);
    expect(told([moved("t1", 1000)], [received, entry("fee:e", -29)])).toEqual(["fee_differs fee:e -29"]);
  });

  it("takes a fee that was given back into the whole, as the ledger does", () => {
    expect(told([moved("t1", 1000, { feeMinor: -15 })], [entry("dispute_won:d", 1015)])).toEqual([]);
  });

  it("misses nothing that may be under way, and matches it all the same", () => {
    const late = { movedBefore: noon, postedSince: "2026-11-30T12:00:00.001Z" };
    expect(told([moved("t1", 1000)], [], late)).toEqual([]);
    expect(told([], [entry("received:c", 1000)], late)).toEqual([]);
    const other = entry("received:d", 1000, { at: "2026-11-30T13:00:00.000Z" });
    expect(told([moved("t1", 1000)], [other], late)).toEqual([]);
  });
});

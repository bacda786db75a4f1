import { describe, expect, it } from "vitest";
import { createLog } from "#functions/platform/log.ts";
import { checkForm } from "#functions/trade/buyer-companies/check-form.ts";
import {
  collectedNumbers,
  publishedNumbers,
} from "#test/shared/trade/registration-numbers/published-numbers.ts";

const ctx = { log: createLog("silent"), now: new Date("2026-11-30T03:00:00.000Z") };
const states = { well_formed: "checked", malformed: "failed", unknown: "unavailable" } as const;

describe("checkForm", () => {
  it.each(collectedNumbers)(
    "calls $number of $country $verdict by a collection of rules ($source)",
    async ({ country, number, rule, verdict }) => {
      const { formCheck } = await checkForm(ctx, country, number);
      expect(formCheck).toEqual({
        state: states[verdict],
        rule,
        hasCheckDigit: false,
        at: ctx.now.toISOString(),
      });
    },
  );

  it("never asks the collection about a country with a rule of its own, whose newer rule it may not know", async () => {
    for (const { country, number, rule, verdict } of publishedNumbers.filter((it) => it.rule !== "lei")) {
      const { formCheck } = await checkForm(ctx, country, number);
      expect([number, formCheck.state, formCheck.rule]).toEqual([number, states[verdict], rule]);
    }
  });

  it("keeps a number as its rule reads it, and what no rule reads as it was typed", async () => {
    expect(await checkForm(ctx, "TW", "統一編號 2209-9131")).toMatchObject({ number: "22099131" });
    expect(await checkForm(ctx, "AQ", "Reg. 12-34")).toMatchObject({
      number: "Reg. 12-34",
      formCheck: { state: "unavailable", rule: "none" },
    });
    expect(await checkForm(ctx, "TW", "2209-9130")).toMatchObject({
      number: "2209-9130",
      formCheck: { state: "failed", rule: "tw_ubn" },
    });
  });

  it("takes a number of another kind than the collection knows for one that cannot be checked", async () => {
    // Companies House gives eight digits; the collection knows the nine of the tax office.
    expect(await checkForm(ctx, "GB", "00000006")).toMatchObject({ formCheck: { state: "unavailable" } });
    expect(await checkForm(ctx, "DE", "HRB 12345")).toMatchObject({ formCheck: { state: "unavailable" } });
  });
});

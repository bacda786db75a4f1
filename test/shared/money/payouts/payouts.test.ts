import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fourEyesLimit } from "#shared/money/bank/four-eyes.ts";
import { checkPosting } from "#shared/money/ledger/posting.ts";
import {
  type AccountHead,
  GiveBankAccount,
  heldUntil,
  isSameAccount,
} from "#shared/money/payouts/bank-account.ts";
import { isIbanRight } from "#shared/money/payouts/iban.ts";
import { leastPayoutMinor } from "#shared/money/payouts/limits.ts";
import { needsTwo } from "#shared/money/payouts/needs-two.ts";
import type { Payout } from "#shared/money/payouts/payout.ts";
import { preparedPosting, returnedPosting, settledPosting } from "#shared/money/payouts/payout-postings.ts";
import { planPayout } from "#shared/money/payouts/plan.ts";
import { payoutStages } from "#shared/money/payouts/stages.ts";
import { currencies } from "#shared/terms/currencies.ts";

const now = "2026-11-30T00:00:00.000Z";
const profileId = "prf_01ARZ3NDEKTSV4RRFFQ69G5FAV";
const orderId = "ord_01ARZ3NDEKTSV4RRFFQ69G5FAV";

function head(changes: Partial<AccountHead> = {}): AccountHead {
  return {
    ...{ ownerId: profileId, profileId, revision: 1, isChange: false, givenAt: now },
    ...{ givenById: "prs_01ARZ3NDEKTSV4RRFFQ69G5FAV", version: 1, createdAt: now, updatedAt: now },
    ...changes,
  };
}

const minor = fc.integer({ min: 0, max: 10_000_000 });

describe("planPayout", () => {
  it("pays and keeps no more than is owed, whatever is owed", () => {
    fc.assert(
      fc.property(
        minor,
        minor,
        fc.constantFrom(...currencies),
        fc.boolean(),
        (payable, receivable, currency, isFrozen) => {
          const owed = { currency, payableMinor: payable, receivableMinor: receivable };
          const { amountMinor, nettedMinor, reason } = planPayout(owed, head(), { now, isFrozen });
          expect(amountMinor + nettedMinor).toBeLessThanOrEqual(payable);
          expect(nettedMinor).toBeLessThanOrEqual(receivable);
          expect(amountMinor > 0).toBe(reason === "next_run");
          if (amountMinor > 0) {
            expect(amountMinor).toBeGreaterThanOrEqual(leastPayoutMinor(currency));
            expect(nettedMinor).toBe(receivable);
          }
          if (isFrozen) expect([amountMinor, nettedMinor]).toEqual([0, 0]);
        },
      ),
    );
  });

  it("says what is in the way, the first of it", () => {
    const owed = { currency: "USD", payableMinor: 100_00, receivableMinor: 0 } as const;
    const reasonOf = (it: AccountHead | undefined, isFrozen = false) =>
      planPayout(owed, it, { now, isFrozen }).reason;
    expect(reasonOf(undefined)).toBe("no_account");
    expect(reasonOf(head({ isChange: true }))).toBe("account_changed");
    expect(reasonOf(head({ isChange: true, faultAt: now }))).toBe("account_faulty");
    expect(reasonOf(head())).toBe("next_run");
    expect(reasonOf(head(), true)).toBe("paused");
    const none = { ...owed, payableMinor: 0 };
    expect(planPayout(none, head(), { now, isFrozen: true }).reason).toBe("nothing_owed");
    expect(planPayout({ ...none, receivableMinor: 1 }, head(), { now, isFrozen: false }).reason).toBe(
      "owes_us",
    );
  });
});

describe("heldUntil", () => {
  it("holds a changed account for 72 hours to the moment, and the first not at all", () => {
    const changed = head({ isChange: true });
    const until = "2026-12-03T00:00:00.000Z";
    expect(heldUntil(changed, now)).toBe(until);
    expect(heldUntil(changed, "2026-12-02T23:59:59.999Z")).toBe(until);
    expect(heldUntil(changed, until)).toBeUndefined();
    expect(heldUntil(head(), now)).toBeUndefined();
  });
});

describe("needsTwo", () => {
  it("asks for a second person above the limit that counts for money that came, too", () => {
    for (const currency of currencies) {
      const { amountMinor: totalMinor } = fourEyesLimit(currency);
      expect(needsTwo({ currency, totalMinor })).toBe(false);
      expect(needsTwo({ currency, totalMinor: totalMinor + 1 })).toBe(true);
    }
  });
});

describe("the postings of a payout", () => {
  const payouts = fc.record({
    payee: fc.constantFrom("exporter" as const, "buyer" as const),
    stage: fc.constantFrom(...payoutStages.filter((it) => it !== "returned")),
    amountMinor: fc.integer({ min: 1, max: 1_000_000 }),
    nettedMinor: minor,
    kept: fc.float({ min: 0, max: 1, noNaN: true }),
  });
  const payoutOf = ({
    payee,
    stage,
    amountMinor,
    nettedMinor,
  }: {
    payee: Payout["payee"];
    stage: Payout["stage"];
    amountMinor: number;
    nettedMinor: number;
  }) =>
    ({
      ...{
        id: "pyo_01ARZ3NDEKTSV4RRFFQ69G5FAV",
        payee,
        stage,
        nettedMinor: payee === "exporter" ? nettedMinor : 0,
      },
      amount: { amountMinor, currency: "USD" },
      ...(payee === "exporter" ? { profileId } : { orderId }),
    }) as Payout;

  it("are balanced, and name no account twice", () => {
    fc.assert(
      fc.property(payouts, (drawn) => {
        const payout = payoutOf(drawn);
        if (payout.payee === "exporter") checkPosting(preparedPosting(payout));
        checkPosting(settledPosting(payout));
        const shortfall = payout.stage === "prepared" ? 0 : Math.floor(drawn.amountMinor * drawn.kept);
        const back = returnedPosting(payout, shortfall);
        if (back) checkPosting(back);
        else expect([payout.payee, shortfall]).toEqual(["buyer", 0]);
      }),
    );
  });

  it("owe the whole amount again, whatever the banks kept", () => {
    fc.assert(
      fc.property(payouts, (drawn) => {
        const payout = payoutOf({ ...drawn, payee: "exporter" });
        const back = returnedPosting(payout, Math.floor(drawn.amountMinor * drawn.kept));
        const payable = back?.lines.find(({ name }) => name === "payable");
        expect(payable?.amountMinor).toBe(-drawn.amountMinor);
      }),
    );
  });
});

describe("GiveBankAccount", () => {
  const given = { holder: "Siti Rahayu", bank: "BCA", country: "ID", number: "1234567890", bic: "CENAIDJA" };
  const codesOf = (changes: object) => {
    const result = GiveBankAccount.safeParse({ ...given, ...changes });
    return result.success ? [] : result.error.issues.map(({ message }) => message);
  };

  it("takes a number and codes as people write them", () => {
    const read = GiveBankAccount.parse({ ...given, number: " 123-456 7890 ", bic: "cena idja" });
    expect(isSameAccount(read, GiveBankAccount.parse(given))).toBe(true);
    expect(GiveBankAccount.parse({ ...given, number: "DE89 3704 0044 0532 0130 00" }).number).toBe(
      "DE89370400440532013000",
    );
  });

  it("refuses what no bank could pay to, each by its name", () => {
    expect(codesOf({ number: "DE89 3704 0044 0532 0130 01" })).toEqual(["account_iban_wrong"]);
    expect(codesOf({ number: "12" })).toEqual(["account_number_malformed"]);
    expect(codesOf({ holder: "陳雅婷" })).toEqual(["account_holder_not_latin"]);
    expect(codesOf({ bic: "CENA" })).toEqual(["account_bic_malformed"]);
    expect(codesOf({ bic: undefined })).toEqual(["account_bank_unknown"]);
    expect(codesOf({ bic: undefined, clearingCode: "014" })).toEqual([]);
  });
});

describe("isIbanRight", () => {
  it("notices each single figure that was mistyped", () => {
    const iban = "GB82WEST12345698765432";
    expect(isIbanRight(iban)).toBe(true);
    for (let at = 4; at < iban.length; at++) {
      const typed = iban[at] === "7" ? "8" : "7";
      const other = `${iban.slice(0, at)}${typed}${iban.slice(at + 1)}`;
      expect([other, isIbanRight(other)]).toEqual([other, false]);
    }
  });
});

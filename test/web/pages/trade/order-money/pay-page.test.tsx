import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Locale, siteLocales } from "#shared/locales.ts";
import type { ShownPayment } from "#shared/money/payments/payment.ts";
import type { ShownRefund } from "#shared/money/payments/refund.ts";
import { anonymous } from "#shared/people/people/person.ts";
import { formatMoney } from "#shared/terms/money.ts";
import type { Side } from "#shared/trade/inquiries/inquiry.ts";
import { ShownOrderMoney } from "#shared/trade/order-money/shown.ts";
import type { OrderPaper } from "#shared/trade/orders/order-paper.ts";
import type { FormState } from "#web/form-state.ts";
import { type Messages, messagesIn } from "#web/messages.ts";
import { type PageContext, PageProvider } from "#web/page.ts";
import { PayPage } from "#web/pages/trade/order-money/pay-page.tsx";

const id = (prefix: string, end: string) => `${prefix}_01K${"0".repeat(23 - end.length)}${end}`;
const orderId = id("ord", "1");
const paymentId = id("pay", "2");
const at = "2026-11-20T03:00:00.000Z";
const stamps = { version: 1, createdAt: at, updatedAt: at };
const sides = { orderId, profileId: id("prf", "3") };
const usd = (amountMinor: number) => ({ amountMinor, currency: "USD" }) as const;

function payment(more: Partial<ShownPayment> = {}): ShownPayment {
  return {
    ...{ id: paymentId, ...sides, purpose: "deposit", provider: "card", amount: usd(63_000) },
    ...{
      stage: "open",
      orderNumber: "O-2026-0001",
      exporterName: "CV Contoh",
      reference: "RF18539007547034",
    },
    ...{ openUntil: "2026-12-04T03:00:00.000Z", receivedMinor: 0, heldMinor: 0, isDemo: false },
    ...stamps,
    ...more,
  };
}

const held = payment({ stage: "paid", use: "held", heldMinor: 63_000, receivedMinor: 63_000, paidAt: at });

function refund(more: Partial<ShownRefund> = {}): ShownRefund {
  return {
    ...{ id: id("rfd", "4"), ...sides, paymentId, provider: "card", amount: usd(63_000) },
    ...{ reason: "order_cancelled", orderNumber: "O-2026-0001", stage: "owed", isDemo: false },
    ...stamps,
    ...more,
  };
}

function money(more: Partial<ShownOrderMoney>): ShownOrderMoney {
  return {
    ...{ side: "buyer", orderId, orderNumber: "O-2026-0001", currency: "USD", ways: ["card", "transfer"] },
    stage: "confirmed",
    account: { holder: "Rantau (contoh)", bank: "Bank Contoh", account: "0012345678", bic: "CTOHIDJA" },
    ...{ payments: [], refunds: [], papers: [] },
    ...more,
  };
}

const form: FormState = { values: {}, issues: [], once: "once" };

/** The page as one side reads it: its main part, and what can be pressed there. */
async function draw(more: Partial<ShownOrderMoney>, side: Side = "buyer", locale: Locale = "en") {
  const page: PageContext = {
    ...{ locale, t: messagesIn(locale), actor: anonymous, path: `/orders/${orderId}/pay`, query: "" },
    ...{ siteUrl: "https://rantau.example", assets: {}, money: { currency: undefined } as never },
    ...{ csrf: "csrf", navigation: [], now: new Date(at) },
  };
  const shown = money({ ...more, side });
  const html = String(
    await (
      <PageProvider value={page}>
        <PayPage money={shown} form={form} isPayer={side === "buyer"} />
      </PageProvider>
    ),
  );
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? "";
  const text = main
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll("&#39;", "'")
    .replaceAll(/[\s\u2066-\u2069]+/g, " ");
  const forms = [...main.matchAll(/action="([^"]+)"/g)].map(([, action = ""]) =>
    action.replace(`/${locale}/orders/${orderId}/`, ""),
  );
  const buttons = [...main.matchAll(/<button[^>]*>([^<]*)<\/button>/g)].map(([, name]) => name);
  return { main, text, forms, buttons };
}

const bare = (text: string) => text.replaceAll(/[\s\u2066-\u2069]+/g, " ");
const one = `held-payment/${paymentId}`;

interface State {
  name: string;
  money: Partial<ShownOrderMoney>;
  /** What both sides read. */
  says(t: Messages, locale: Locale): string[];
  hides?(t: Messages): string[];
  /** What the buyer alone reads. */
  saysToBuyer?(t: Messages): string[];
  /** Where each side's buttons lead. */
  buyer: string[];
  exporter: string[];
}

const transfer = payment({ provider: "transfer" });
const states: State[] = [
  {
    name: "nothing is due",
    money: {},
    says: (t) => [t.money_nothing_due()],
    saysToBuyer: (t) => [t.money_protected_1()],
    hides: (t) => [t.money_payments(), t.money_refunds(), t.money_no_way(), t.money_by_card()],
    ...{ buyer: [], exporter: [] },
  },
  {
    name: "the deposit is due",
    money: { due: { purpose: "deposit", amountMinor: 63_000 } },
    says: (t, locale) => [t.money_pay_now(), formatMoney(usd(63_000), locale), t.orders_purpose_deposit()],
    saysToBuyer: (t) => [t.money_by_card_hint(), t.money_by_transfer_hint()],
    ...{ buyer: ["held-payment", "held-payment"], exporter: [] },
  },
  {
    name: "it is due, and there is no way to pay it here",
    money: { due: { purpose: "deposit", amountMinor: 63_000 }, ways: [] },
    says: (t) => [t.money_no_way()],
    ...{ buyer: [], exporter: [] },
  },
  {
    name: "the balance is due once the goods are ready",
    money: {
      due: { purpose: "balance", amountMinor: 147_000 },
      stage: "in_production",
      notYet: "order_not_so_far",
    },
    says: (t, locale) => [t.money_pay_later(), t.money_due_when_ready(), formatMoney(usd(147_000), locale)],
    hides: (t) => [t.money_pay_now(), t.money_by_card_hint()],
    ...{ buyer: [], exporter: [] },
  },
  {
    name: "the balance is due of goods that were received",
    money: { due: { purpose: "balance", amountMinor: 147_000 }, stage: "received" },
    says: (t) => [t.money_pay_now()],
    saysToBuyer: (t) => [t.money_passed_on(), t.money_by_card_hint()],
    hides: (t) => [t.money_protected_1(), t.money_protected_3()],
    ...{ buyer: ["held-payment", "held-payment"], exporter: [] },
  },
  {
    name: "a payment from side to side is looked for",
    money: { due: { purpose: "deposit", amountMinor: 63_000 }, notYet: "order_payment_reported" },
    says: (t) => [t.error_order_payment_reported()],
    hides: (t) => [t.money_due_when_ready(), t.money_by_card_hint()],
    ...{ buyer: [], exporter: [] },
  },
  {
    name: "a card was paid, and the order has not taken it yet",
    money: {
      due: { purpose: "deposit", amountMinor: 63_000 },
      payments: [payment({ stage: "paid", receivedMinor: 63_000, paidAt: at })],
    },
    says: (t) => [t.money_arrives()],
    hides: (t) => [t.money_card_waits(), t.money_by_card_hint(), t.money_pay_now()],
    ...{ buyer: [], exporter: [] },
  },
  {
    name: "a card is open",
    money: { payments: [payment()] },
    says: (t, locale) => [
      ...[t.money_card_open(), t.money_card_waits(), t.money_card_left(), formatMoney(usd(63_000), locale)],
    ],
    hides: (t) => [t.money_card_failed(), t.money_transfer_open(), t.money_payments()],
    ...{ buyer: [`${one}/card`, `${one}/leave`], exporter: [] },
  },
  {
    name: "a card failed",
    money: { payments: [payment({ lastFailure: "card_declined" })] },
    says: (t) => [t.money_card_open(), t.money_card_failed()],
    hides: (t) => [t.money_card_waits(), "card_declined"],
    ...{ buyer: [`${one}/card`, `${one}/leave`], exporter: [] },
  },
  {
    name: "a transfer is open",
    money: { payments: [transfer] },
    says: (t) => [t.money_transfer_open(), "Bank Contoh", "0012345678", "CTOHIDJA", "RF18 5390 0754 7034"],
    hides: (t) => [t.money_card_waits(), "RF18539007547034"],
    ...{ buyer: [`${one}/sent`, `${one}/leave`], exporter: [] },
  },
  {
    name: "a transfer was told to be sent",
    money: { payments: [{ ...transfer, proofAt: at }] },
    says: () => ["RF18 5390 0754 7034"],
    saysToBuyer: (t) => [t.bank_sent_told()],
    ...{ buyer: [`${one}/leave`], exporter: [] },
  },
  {
    name: "a part of a transfer arrived",
    money: { payments: [{ ...transfer, receivedMinor: 50_000 }] },
    says: (t, locale) => [t.money_transfer_part({ amount: formatMoney(usd(50_000), locale) })],
    ...{ buyer: [`${one}/sent`, `${one}/leave`], exporter: [] },
  },
  {
    name: "a payment is held",
    money: { payments: [held] },
    says: (t) => [t.money_payments(), t.money_stage_paid(), t.money_use_held(), t.money_provider_card()],
    hides: (t) => [t.money_taken_back(), t.money_refunds()],
    ...{ buyer: [`${one}/receipt`], exporter: [`${one}/receipt`] },
  },
  {
    name: "it went back as the order did not need it",
    money: {
      payments: [{ ...held, use: "returned", heldMinor: 0 }],
      refunds: [refund({ reason: "not_needed" })],
    },
    says: (t) => [t.money_use_returned(), t.money_reason_not_needed(), t.money_refund_owed()],
    hides: (t) => [t.money_use_held()],
    ...{ buyer: [], exporter: [] },
  },
  {
    name: "it was paid back",
    money: { payments: [held], refunds: [refund({ stage: "made", madeAt: at })] },
    says: (t) => [t.money_refunds(), t.money_refund_made(), t.money_reason_order_cancelled()],
    buyer: [`${one}/receipt`, `refunds/${id("rfd", "4")}/credit-note`],
    exporter: [`${one}/receipt`, `refunds/${id("rfd", "4")}/credit-note`],
  },
  {
    name: "a refund failed",
    money: { payments: [held], refunds: [refund({ stage: "failed", failure: "lost_or_stolen_card" })] },
    says: (t) => [t.money_refund_failed()],
    hides: () => ["lost_or_stolen_card"],
    ...{ buyer: [`${one}/receipt`], exporter: [`${one}/receipt`] },
  },
  {
    name: "the buyer's bank took it back",
    money: {
      payments: [{ ...held, chargeDispute: { id: "dp_1", at, amount: usd(63_000), reason: "fraudulent" } }],
    },
    says: (t) => [t.money_taken_back()],
    hides: () => ["fraudulent", "dp_1"],
    ...{ buyer: [], exporter: [] },
  },
  {
    name: "the buyer's bank gave it up",
    money: {
      payments: [
        { ...held, chargeDispute: { id: "dp_1", at, amount: usd(63_000), reason: "general", isWon: true } },
      ],
    },
    says: (t) => [t.money_stage_paid()],
    hides: (t) => [t.money_taken_back()],
    ...{ buyer: [`${one}/receipt`], exporter: [`${one}/receipt`] },
  },
  {
    name: "payments ran out or were left off",
    money: { payments: [payment({ stage: "expired" }), payment({ id: id("pay", "5"), stage: "cancelled" })] },
    says: (t) => [t.money_stage_expired(), t.money_stage_cancelled(), t.money_nothing_due()],
    ...{ buyer: [], exporter: [] },
  },
];

describe("the page on which an order is paid", () => {
  it.each(states)(
    "says to both sides, and offers to each what is theirs: $name",
    async ({ money: shown, ...state }) => {
      expect(ShownOrderMoney.safeParse(money(shown)).error).toBeUndefined();
      for (const locale of siteLocales)
        for (const side of ["buyer", "exporter"] as const) {
          const { text, forms } = await draw(shown, side, locale);
          const t = messagesIn(locale);
          const isAwaited = side === "exporter" && shown.payments?.some(({ stage }) => stage === "open");
          // How to pay is the buyer's to know; the exporter is told that it is not here yet.
          const said = isAwaited ? [t.money_stage_open()] : state.says(t, locale);
          for (const part of said) expect(text, `${locale}, ${side}`).toContain(bare(part));
          for (const part of state.hides?.(t) ?? [])
            expect(text, `${locale}, ${side}`).not.toContain(bare(part));
          for (const part of state.saysToBuyer?.(t) ?? [])
            expect(text.includes(bare(part)), `${locale}, ${side}: ${part}`).toBe(side === "buyer");
          expect(forms, `${locale}, ${side}`).toEqual(state[side]);
        }
    },
  );

  it("offers a card before a transfer, each by its own button", async () => {
    const { buttons, main } = await draw({ due: { purpose: "balance", amountMinor: 147_000 } });
    expect(buttons).toEqual(["Pay by card", "Pay by bank transfer"]);
    expect([...main.matchAll(/name="provider" value="(\w+)"/g)].map(([, way]) => way)).toEqual([
      "card",
      "transfer",
    ]);
  });

  it("leads to the receipt in place of asking for it, once it was made out", async () => {
    const paper: OrderPaper = {
      ...{ orderId, number: 1, paperId: id("ppr", "6"), paperNumber: "RC-2026-0001" },
      paperKind: "receipt",
      ...{ moneyId: paymentId, ...stamps },
    };
    for (const side of ["buyer", "exporter"] as const) {
      const { main, text, forms } = await draw({ payments: [held], papers: [paper] }, side);
      expect(text).toContain("Receipt RC-2026-0001");
      expect(main).toContain(`href="/en/papers/${paper.paperId}/file"`);
      expect(forms).toEqual([]);
    }
  });

  it("has a mark of what is done where money is held or back, and nowhere else", async () => {
    const marks = async (shown: Partial<ShownOrderMoney>) =>
      (await draw(shown)).main.match(/badge is-done/g)?.length ?? 0;
    expect(await marks({ payments: [held], refunds: [refund({ stage: "made", madeAt: at })] })).toBe(2);
    expect(await marks({ payments: [payment({ stage: "expired" })], refunds: [refund()] })).toBe(0);
  });
});

/** What money that is held is never called: nobody here is licensed for that. */
const never: Record<Locale, RegExp> = {
  en: /escrow/i,
  id: /escrow|rekening bersama|\brekber\b/i,
  "zh-Hant": /escrow|託管|托管/i,
  ja: /escrow|エスクロー/i,
  ko: /escrow|에스크로/i,
  ar: /escrow|إسكرو|حساب ضمان/i,
  ms: /escrow|eskrow/i,
};

describe("held money", () => {
  it.each(siteLocales)("is never called escrow in any catalog: %s", async (locale) => {
    const folder = join("web/messages", locale);
    const files = await readdir(folder);
    expect(files).toContain("order-money.json");
    for (const file of files) {
      const text = await readFile(join(folder, file), "utf8");
      for (const word of Object.values(never)) expect(text, file).not.toMatch(word);
    }
  });

  it("would be found out", () => {
    const words = ["Escrow", "rekening bersama", "託管", "エスクロー", "에스크로", "حساب ضمان", "eskrow"];
    for (const word of words)
      expect(
        Object.values(never).some((it) => it.test(word)),
        word,
      ).toBe(true);
  });
});

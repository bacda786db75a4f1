import { paymentNamed, receiveWrites } from "#functions/money/payments/payments.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import type { Write } from "#functions/platform/table/write.ts";
import { nothing, thingOf } from "#functions/platform/verbs/about.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { type Call, verb } from "#functions/platform/verbs/verb.ts";
import { RuleBroken } from "#shared/errors.ts";
import { isIdOf } from "#shared/ids.ts";
import { bankPermissions } from "#shared/money/bank/bank.permissions.ts";
import { bankLineProcess } from "#shared/money/bank/bank-line.process.ts";
import { needsFourEyes } from "#shared/money/bank/four-eyes.ts";
import {
  AllotLine,
  type BankDecision,
  BankLineStage,
  DecideLine,
  type KeptLine,
  maximumDecisions,
} from "#shared/money/bank/kept-line.ts";
import { referencesIn } from "#shared/money/bank/payment-reference.ts";
import type { BankAct } from "#shared/money/bank/stages.ts";
import { bankLineIds } from "#shared/money/ids.ts";
import type { HeldPayment } from "#shared/money/payments/payment.ts";
import { PageQuery } from "#shared/page-query.ts";
import { awaitedTransfers, bankLineRecord, bankLinesIn } from "./bank.records.ts";
import { linePayment } from "./keep-line.ts";

const aBankLine = thingOf(bankLineRecord, ({ bankLineId }: { bankLineId: string }) =>
  isIdOf(bankLineIds, bankLineId) ? bankLineId : undefined,
);

/** Lines in one stage, last booked first. */
export const listBankLines = read({
  permission: bankPermissions.read,
  of: nothing,
  input: PageQuery.extend({ stage: BankLineStage.default("open") }),
  find: ({ ctx, input: { stage, ...page } }) => bankLinesIn(ctx.table, stage, page),
});

/** Transfers that are looked for, first those that buyers say they sent. */
export const listAwaitedTransfers = read({
  permission: bankPermissions.read,
  of: nothing,
  input: PageQuery,
  find: ({ ctx, input }) => awaitedTransfers(ctx.table, input),
});

export const getBankLine = read({ permission: bankPermissions.read, of: aBankLine });

/**
 * Says which payment a line is for; above the limit a second person has to confirm it.
 * @throws RuleBroken `payment_unknown`, `payment_not_by_transfer`, `bank_line_other_currency`, `bank_line_decided`
 */
export const allotLine = verb({
  permission: bankPermissions.decide,
  of: aBankLine,
  version: "required",
  step: bankLineProcess.steps.allot,
  input: AllotLine,
  async write(call) {
    const { ctx, thing, input } = call;
    const payment = await paymentFor(ctx, thing, input.payment);
    const isDone = !needsFourEyes(thing.amount);
    return {
      changes: { ...decided(call, "allot", input.reason), payment: linePayment(payment) },
      writes: isDone ? await posted(ctx, thing, payment) : [],
    };
  },
});

/** The money goes back to whoever sent it. */
export const returnLine = verb({
  permission: bankPermissions.decide,
  of: aBankLine,
  version: "required",
  step: bankLineProcess.steps.return,
  input: DecideLine,
  write: (call) => ({ changes: decided(call, "return", call.input.reason) }),
});

/** The money has nothing to do with any order, such as interest. */
export const disownLine = verb({
  permission: bankPermissions.decide,
  of: aBankLine,
  version: "required",
  step: bankLineProcess.steps.disown,
  input: DecideLine,
  write: (call) => ({ changes: decided(call, "disown", call.input.reason) }),
});

/**
 * Confirms what somebody else proposed, which is done now.
 * @throws RuleBroken `second_person_needed` for whoever proposed it
 */
export const confirmLine = verb({
  permission: bankPermissions.decide,
  of: aBankLine,
  version: "required",
  step: bankLineProcess.steps.confirm,
  async write(call) {
    const { ctx, thing } = call;
    const isReceipt = thing.proposal?.act === "match" || thing.proposal?.act === "allot";
    const payment = isReceipt ? await paymentFor(ctx, thing, thing.payment?.paymentId ?? "") : undefined;
    return {
      changes: { decisions: withDecision(call, "confirm", ""), proposal: undefined },
      writes: payment ? await posted(ctx, thing, payment) : [],
    };
  },
});

/** It is not to be so: the line is to be decided anew. */
export const declineLine = verb({
  permission: bankPermissions.decide,
  of: aBankLine,
  version: "required",
  step: bankLineProcess.steps.decline,
  input: DecideLine,
  write: (call) => ({
    changes: { decisions: withDecision(call, "decline", call.input.reason), proposal: undefined },
  }),
});

type Deciding = Pick<Call<unknown, KeptLine, unknown>, "person" | "now" | "thing">;

function decisionOf({ person, now }: Deciding, act: BankAct, reason: string): BankDecision {
  return { act, byId: person.id, byName: person.name, at: now, reason };
}

function withDecision(call: Deciding, act: BankAct, reason: string): BankDecision[] {
  const { decisions } = call.thing;
  if (decisions.length >= maximumDecisions) throw new RuleBroken("bank_line_decisions_full");
  return [...decisions, decisionOf(call, act, reason)];
}

/** What deciding leaves: above the limit, what is to be confirmed. */
function decided(call: Deciding, act: BankAct, reason: string) {
  const proposal = needsFourEyes(call.thing.amount) ? decisionOf(call, act, reason) : undefined;
  return { decisions: withDecision(call, act, reason), proposal };
}

/** The payment that somebody names by its reference, however written, or its id. */
async function paymentFor({ table }: Ctx, line: KeptLine, named: string): Promise<HeldPayment> {
  const [reference = named] = referencesIn(named);
  const payment = await paymentNamed(table, reference.slice(0, 40));
  const fault = !payment
    ? "payment_unknown"
    : payment.provider !== "transfer"
      ? "payment_not_by_transfer"
      : payment.amount.currency !== line.amount.currency
        ? "bank_line_other_currency"
        : undefined;
  if (payment && !fault) return payment;
  const code = fault ?? "payment_unknown";
  throw new RuleBroken(code, { issues: [{ pointer: "/payment", code }] });
}

function posted(ctx: Ctx, { id, amount }: KeptLine, payment: HeldPayment): Promise<Write[]> {
  return receiveWrites(ctx, payment, { receiptId: id, amount, eventId: id });
}

import { paymentNamed, receiveWrites } from "#functions/money/payments/payments.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { add, type Fresh, type Write } from "#functions/platform/table/write.ts";
import { afresh, commit } from "#functions/platform/verbs/commit.ts";
import { Conflict } from "#shared/errors.ts";
import { bankLineProcess } from "#shared/money/bank/bank-line.process.ts";
import type { BankLine, StatementFormat } from "#shared/money/bank/bank-line.ts";
import { judgeLine, type LineVerdict } from "#shared/money/bank/judge-line.ts";
import type { BankDecision, KeptLine, LinePayment } from "#shared/money/bank/kept-line.ts";
import { referencesIn } from "#shared/money/bank/payment-reference.ts";
import { type HeldPayment, isOpen } from "#shared/money/payments/payment.ts";
import type { Person } from "#shared/people/people/person.ts";
import { changesOf } from "#shared/process.ts";
import { bankLineIdOf, bankLineRecord } from "./bank.records.ts";

type Brought = "known" | KeptLine["stage"];

/** All lines of a statement go for the same payments at once, and so may many statements. */
const mostTries = 24;

/**
 * Keeps a line once, however often and in whatever statement it comes, and posts it in the same transaction where it is
 * just what a payment waits for.
 */
export async function keepLine(
  ctx: Ctx,
  line: BankLine,
  { format, person }: { format: StatementFormat; person: Person },
): Promise<Brought> {
  try {
    return await afresh(async () => {
      const free = await freeKeyOf(ctx, line, format);
      if (free === undefined) return "known";
      const payment = await paymentOf(ctx, line);
      const { kept, writes } = await judged(ctx, { ...line, lineKey: free }, { format, person, payment });
      await commit(ctx, [add(bankLineRecord, kept, () => new Conflict("bank_line_known")), ...writes]);
      return kept.stage;
    }, mostTries);
  } catch (error) {
    if (error instanceof Conflict && (error.code === "bank_line_known" || error.code === "already_posted"))
      return "known";
    throw error;
  }
}

/**
 * The key that a line is to be kept by; undefined where it is kept. One of the same format that the bank calls otherwise
 * is another line: a statement that begins within a day numbers its own from the first again.
 */
async function freeKeyOf(
  { table }: Ctx,
  { lineKey, bankReference }: BankLine,
  format: StatementFormat,
): Promise<string | undefined> {
  const [base = "", number = "1"] = lineKey.split(".");
  for (let at = Number(number); ; at++) {
    const key = `${base}.${at}`;
    const known = await table.get(bankLineRecord, bankLineIdOf(key));
    if (!known) return key;
    const isOther =
      known.format === format &&
      known.bankReference !== undefined &&
      bankReference !== undefined &&
      known.bankReference !== bankReference;
    if (!isOther) return undefined;
  }
}

async function paymentOf({ table }: Ctx, { direction, text }: BankLine): Promise<HeldPayment | undefined> {
  const [reference, ...others] = referencesIn(text);
  if (direction === "debit" || reference === undefined || others.length > 0) return undefined;
  const payment = await paymentNamed(table, reference);
  return payment?.provider === "transfer" ? payment : undefined;
}

interface Judged {
  format: StatementFormat;
  person: Person;
  payment: HeldPayment | undefined;
}

async function judged(
  ctx: Ctx,
  line: BankLine,
  { format, person, payment }: Judged,
): Promise<{ kept: Fresh<KeptLine>; writes: Write[] }> {
  const now = ctx.now.toISOString();
  const id = bankLineIdOf(line.lineKey);
  const awaited = payment && { ...payment, isOpen: isOpen(payment) };
  const verdict = judgeLine(line, awaited, payment?.receivedMinor ?? 0);
  const blank = { ...line, id, format, verdict, stage: bankLineProcess.first, decisions: [] };
  const open = payment ? { ...blank, payment: linePayment(payment) } : blank;
  const step = stepOf(verdict);
  if (!step) return { kept: open, writes: [] };
  const moved = changesOf(bankLineProcess.steps[step], open, { person, now }) ?? {};
  const kept = { ...open, ...moved };
  if (step === "note" || !payment) return { kept, writes: [] };
  const decision: BankDecision = { act: "match", byId: person.id, byName: person.name, at: now, reason: "" };
  const decided = { ...kept, decisions: [decision] };
  if (kept.stage === "proposed") return { kept: { ...decided, proposal: decision }, writes: [] };
  const received = { receiptId: id, amount: line.amount, eventId: id };
  return { kept: decided, writes: await receiveWrites(ctx, payment, received) };
}

function stepOf(verdict: LineVerdict): "match" | "note" | undefined {
  if (verdict === "matched") return "match";
  return verdict === "outgoing" ? "note" : undefined;
}

export function linePayment({ id, orderId, profileId, buyerId, orderNumber }: HeldPayment): LinePayment {
  return { paymentId: id, orderId, profileId, buyerId, orderNumber };
}

import * as z from "zod";
import type { Ctx } from "#functions/platform/ctx.ts";
import { nothing } from "#functions/platform/verbs/about.ts";
import { longVerb } from "#functions/platform/verbs/long-verb.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { bankPermissions } from "#shared/money/bank/bank.permissions.ts";
import type { BankLine } from "#shared/money/bank/bank-line.ts";
import {
  BringStatement,
  type BroughtStatement,
  maximumStatementBytes,
} from "#shared/money/bank/bring-statement.ts";
import type { BankFile } from "#shared/money/bank/statements/read-statement.ts";
import { readStatement } from "#shared/money/bank/statements/read-statement.ts";
import type { Person } from "#shared/people/people/person.ts";
import type { Money } from "#shared/terms/money.ts";
import { bankDigest } from "./bank.records.ts";
import { keepLine } from "./keep-line.ts";

/**
 * Takes in a statement of our bank: what matches a payment is posted, what does not waits for somebody. The same statement
 * again, one that overlaps, or the same in another format posts nothing twice.
 * @throws ValidationFailed with a `StatementFault`: nothing of the file is taken in then
 */
export const bringStatement = longVerb({
  permission: bankPermissions.bring,
  of: nothing,
  input: BringStatement,
  work: ({ ctx, person, input: { file, ...answers } }) =>
    takeIn(ctx, person, readStatement(file, bankDigest, answers)),
});

/** For whoever may bring one: the form is nobody else's. */
export const getStatementForm = read({
  permission: bankPermissions.bring,
  of: nothing,
  find: async () => ({}),
});

/** The same of a file alone, for programs: what it leaves open stands in lines above its headings. */
export const bringStatementFile = longVerb({
  permission: bankPermissions.bring,
  of: nothing,
  input: z.string().meta({ maxLength: maximumStatementBytes }),
  work: ({ ctx, person, input }) => takeIn(ctx, person, readStatement(input, bankDigest)),
});

/** So many at once: a request ends after half a minute. */
const together = 16;

async function takeIn(ctx: Ctx, person: Person, file: BankFile): Promise<BroughtStatement> {
  const { format, lines, statements } = file;
  const stages: Awaited<ReturnType<typeof keepLine>>[] = [];
  for (let at = 0; at < lines.length; at += together) {
    const some = lines.slice(at, at + together);
    stages.push(...(await Promise.all(some.map((line) => keepLine(ctx, line, { format, person })))));
  }
  const count = (stage: (typeof stages)[number]) => stages.filter((it) => it === stage).length;
  ctx.log.info("statement_brought", { format, lines: lines.length, posted: count("posted") });
  return {
    format,
    lines: lines.length,
    posted: count("posted"),
    toConfirm: count("proposed"),
    open: count("open"),
    noted: count("noted"),
    known: count("known"),
    statements: statements.map(({ account, ...it }) => ({ ...it, last4: account.last4 })),
    sums: sumsOf(lines.filter((_, at) => stages[at] === "posted")),
  };
}

function sumsOf(lines: readonly BankLine[]): Money[] {
  const sums = new Map<Money["currency"], number>();
  for (const { amount } of lines)
    sums.set(amount.currency, (sums.get(amount.currency) ?? 0) + amount.amountMinor);
  return [...sums].map(([currency, amountMinor]) => ({ amountMinor, currency }));
}

import type { AmountCell } from "./csv-figures.ts";
import type { CountedLine, ReadStatement } from "./read-statement-parts.ts";
import { statementFault } from "./statement-fault.ts";

interface CountedRow extends CountedLine {
  balance: AmountCell | undefined;
  at: number;
}

/** The rows by account and currency, each a statement of its own, whose balances go from line to line. */
export function stateOf(rows: readonly CountedRow[]): ReadStatement[] {
  const groups = Map.groupBy(rows, ({ line }) => `${line.account} ${line.amount.currency}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const days = group.map(({ line }) => line.bookedOn).sort();
    const id = `${days[0]}/${days.at(-1)}`;
    const closing = closingOf(group);
    const lines = group.map(({ line, minor }) => ({ line: { ...line, statementId: id }, minor }));
    const { account, amount } = first.line;
    return [{ id, account, currency: amount.currency, lines, ...(closing ? { closing } : {}) }];
  });
}

/**
 * The last balance, of rows that are written oldest or newest first.
 * @throws `statement_balance_differs` with the first line that in neither order makes the balance beside it.
 */
function closingOf(rows: readonly CountedRow[]): { on: string; minor: bigint } | undefined {
  const balances = rows.map(({ balance }) => balance && signed(balance));
  const last = rows.length - 1;
  if (balances.some((it) => it === undefined)) return undefined;
  const known = balances as bigint[];
  const falls = (isOff: (at: number) => boolean) => rows.findIndex((_, at) => at > 0 && isOff(at));
  const oldestFirst = falls((at) => known[at] !== (known[at - 1] as bigint) + (rows[at] as CountedRow).minor);
  if (oldestFirst < 0) return { on: (rows[last] as CountedRow).line.bookedOn, minor: known[last] as bigint };
  const newestFirst = falls(
    (at) => known[at - 1] !== (known[at] as bigint) + (rows[at - 1] as CountedRow).minor,
  );
  if (newestFirst < 0) return { on: (rows[0] as CountedRow).line.bookedOn, minor: known[0] as bigint };
  const at = Math.max(oldestFirst, newestFirst);
  const row = rows[at] as CountedRow;
  throw statementFault("statement_balance_differs", row.at, {
    stated: String(known[at]),
    counted: String((known[at - 1] as bigint) + row.minor),
  });
}

function signed({ minor, isNegative, side }: AmountCell): bigint {
  return isNegative || side === "debit" ? -BigInt(minor) : BigInt(minor);
}

import { bankDigest, bankLineIdOf } from "#functions/money/bank/bank.records.ts";
import { bringStatement } from "#functions/money/bank/bringing.service.ts";
import { getBankLine, returnLine } from "#functions/money/bank/deciding.service.ts";
import { readStatement } from "#shared/money/bank/statements/read-statement.ts";
import { awaitedTransfer, csvStatement } from "#test/support/bank-money.ts";
import type { Example, ExamplesOf } from "#test/support/every-slice/example.ts";

/** What the routes of the bank are tried with: for each step, a line that stands before it. */
export const examples: ExamplesOf = async (world, { people }) => {
  const second = await world.makePerson({ roles: ["finance"] });
  const payment = await awaitedTransfer(world);
  let count = 0;
  /** Each of another amount, so that none is like another. */
  const opened = async (base = 10) => {
    const file = csvStatement([{ text: `Line ${++count}`, amount: `${base + count}.00` }]);
    await bringStatement(world.ctxOf(second), {}, { file });
    const [line] = readStatement(file, bankDigest).lines;
    const bankLineId = bankLineIdOf(line?.lineKey ?? "");
    return getBankLine(world.ctxOf(second), { bankLineId });
  };
  const proposed = async () => {
    const line = await opened(6000);
    return returnLine(world.ctxOf(second), { bankLineId: line.id }, { reason: "Not ours." }, line.version);
  };
  const route = (line: { id: string; version: number }, body?: Example["body"]): Example => ({
    at: { bankLineId: line.id },
    version: line.version,
    ...(body === undefined ? {} : { body }),
  });
  if (!people.finance) throw new Error("Finance decides about lines.");
  const file = csvStatement([{ text: payment.reference, amount: "125.00" }]);
  const reason = "The buyer wrote which order it is for.";
  const first = await opened();
  return {
    "API POST /bank-statements": { body: file },
    "site GET /finance/bank-statements": {},
    "site POST /finance/bank-statements": { fields: { file } },
    "API GET /awaited-transfers": {},
    "site GET /finance/transfers": {},
    "API GET /bank-lines": {},
    "site GET /finance/bank-lines": {},
    "API GET /bank-lines/:bankLineId": route(first),
    "site GET /finance/bank-lines/:bankLineId": route(first),
    ...Object.fromEntries(
      await Promise.all(
        ["API POST /bank-lines/:bankLineId", "site POST /finance/bank-lines/:bankLineId"].flatMap((path) => [
          stepOf(`${path}/allot`, opened(), { payment: payment.reference, reason }),
          stepOf(`${path}/return`, opened(), { reason }),
          stepOf(`${path}/disown`, opened(), { reason }),
          stepOf(`${path}/confirm`, proposed()),
          stepOf(`${path}/decline`, proposed(), { reason }),
        ]),
      ),
    ),
  };

  async function stepOf(key: string, line: Promise<{ id: string; version: number }>, body?: object) {
    return [key, route(await line, body)] as const;
  }
};

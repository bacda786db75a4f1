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
  const opened = async (amount = "15.00") => {
    const file = csvStatement([{ text: `Line ${++count}`, amount, reference: `B${count}` }]);
    await bringStatement(world.ctxOf(second), {}, { file });
    const [line] = readStatement(file, bankDigest).lines;
    const lineId = bankLineIdOf(line?.lineKey ?? "");
    return getBankLine(world.ctxOf(second), { lineId });
  };
  const proposed = async () => {
    const line = await opened("6000.00");
    return returnLine(world.ctxOf(second), { lineId: line.id }, { reason: "Not ours." }, line.version);
  };
  const route = (line: { id: string; version: number }, body?: Example["body"]): Example => ({
    at: { lineId: line.id },
    version: line.version,
    ...(body === undefined ? {} : { body }),
  });
  if (!people.finance) throw new Error("Finance decides about lines.");
  const file = csvStatement([{ text: payment.reference, amount: "125.00" }]);
  const reason = "The buyer wrote which order it is for.";
  const first = await opened("20.00");
  return {
    "API POST /bank-statements": { body: file },
    "site GET /finance/bank-statements": {},
    "site POST /finance/bank-statements": { fields: { file } },
    "API GET /bank-lines": {},
    "site GET /finance/bank-lines": {},
    "API GET /bank-lines/:lineId": route(first),
    "site GET /finance/bank-lines/:lineId": route(first),
    ...Object.fromEntries(
      await Promise.all(
        ["API POST /bank-lines/:lineId", "site POST /finance/bank-lines/:lineId"].flatMap((path) => [
          stepOf(`${path}/allot`, opened("25.00"), { payment: payment.reference, reason }),
          stepOf(`${path}/return`, opened("30.00"), { reason }),
          stepOf(`${path}/disown`, opened("35.00"), { reason }),
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

import { setImmediate } from "node:timers/promises";
import { TransactionCanceledException } from "@aws-sdk/client-dynamodb";

/** Writes that are under way at once, each holding its items until it is done. */
export interface WriteConflicts {
  /** @throws as AWS does where a transaction meets another write on one of its items; the local engine lets it wait. */
  meet(name: string, items: readonly string[], write: () => object): Promise<object>;
}

const mostTurns = 3;

export function writeConflicts(): WriteConflicts {
  const underWay = new Set<{ isTransaction: boolean; items: readonly string[] }>();
  let turn = 0;
  return {
    async meet(name, items, write) {
      const isTransaction = name === "TransactWriteItems";
      const others = [...underWay].filter((it) => isTransaction || it.isTransaction);
      const inTheWay = items.map((item) => others.some((it) => it.items.includes(item)));
      if (inTheWay.includes(true)) throw conflict(isTransaction, inTheWay);
      const own = { isTransaction, items };
      underWay.add(own);
      try {
        // No two are as long in a row, so that the first to begin is not always the first to be done.
        for (let left = 1 + (turn++ % mostTurns); left > 0; left--) await setImmediate();
        return write();
      } finally {
        underWay.delete(own);
      }
    },
  };
}

function conflict(isTransaction: boolean, inTheWay: readonly boolean[]): Error {
  const message = "Transaction is ongoing for the item";
  if (!isTransaction) return Object.assign(new Error(message), { name: "TransactionConflictException" });
  return new TransactionCanceledException({
    message,
    $metadata: {},
    CancellationReasons: inTheWay.map((is) => ({ Code: is ? "TransactionConflict" : "None" })),
  });
}

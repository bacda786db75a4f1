import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";

/** One operation of the table, and the capacity units that it took. */
export interface Operation {
  name: string;
  units: number;
}

/** A command of the document client, as it is sent. */
export interface Sent {
  constructor: { name: string };
  input: Record<string, unknown>;
}

interface Capacity {
  CapacityUnits?: number;
}

const reading = new Set(["GetItem", "BatchGetItem", "Query"]);

/** Counts what a client sends from now on, whichever way it goes. */
export function countOperations(client: DynamoDBDocumentClient) {
  const operations: Operation[] = [];
  let writesSent = 0;
  const send = client.send.bind(client) as (command: Sent) => Promise<unknown>;
  client.send = (async (command: Sent) => {
    const operation = { name: nameOf(command), units: 0 };
    operations.push(operation);
    if (!reading.has(operation.name)) writesSent++;
    command.input.ReturnConsumedCapacity = "TOTAL";
    const answer = (await send(command)) as { ConsumedCapacity?: Capacity | Capacity[] };
    for (const { CapacityUnits = 0 } of [answer.ConsumedCapacity ?? []].flat())
      operation.units += CapacityUnits;
    return answer;
  }) as unknown as typeof client.send;
  return {
    /** Those that `act` made, in order. */
    async costsOf(act: () => Promise<unknown>): Promise<Operation[]> {
      operations.length = 0;
      await act();
      return [...operations];
    },
    writesSent: () => writesSent,
  };
}

/** What the table calls a command, such as `GetItem`. */
export function nameOf({ constructor: { name } }: Sent): string {
  return name
    .replace(/Command$/, "")
    .replace(/^((?:Batch)?Get|Update|Delete)$/, "$1Item")
    .replace(/^TransactWrite$/, "$&Items");
}

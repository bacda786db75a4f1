import { callTable } from "#infra/local/table/call-table.ts";

type Item = Record<string, unknown>;
type State = Map<string, Item>;

interface Place {
  tableName: string;
  endpoint: string;
}

/** All that a small table holds (an answer of 1 MB at most), by key. */
export async function readState({ tableName, endpoint }: Place): Promise<State> {
  const { Items, LastEvaluatedKey } = await callTable<{ Items: Item[]; LastEvaluatedKey?: Item }>(
    endpoint,
    "DynamoDB_20120810.Scan",
    { TableName: tableName, ConsistentRead: true },
  );
  if (LastEvaluatedKey) throw new Error("The table holds too much to be put back after each HTTP request.");
  return new Map(Items.map((item) => [JSON.stringify(keyOf(item)), item]));
}

/** One item that was changed: as it was and as it is; nothing where there was or is none. */
export interface Change {
  key: string;
  before: Item | undefined;
  after: Item | undefined;
}

/** Makes the table as it was, and tells what was another. */
export async function putBack(place: Place, before: State): Promise<Change[]> {
  const now = await readState(place);
  const changes = [...new Set([...before.keys(), ...now.keys()])]
    .map((key) => ({ key, before: before.get(key), after: now.get(key) }))
    .filter((it) => JSON.stringify(it.before) !== JSON.stringify(it.after));
  const writes = changes.map(({ key, before: item }) =>
    item ? { PutRequest: { Item: item } } : { DeleteRequest: { Key: JSON.parse(key) } },
  );
  const batch = 25;
  for (let start = 0; start < writes.length; start += batch)
    await callTable(place.endpoint, "DynamoDB_20120810.BatchWriteItem", {
      RequestItems: { [place.tableName]: writes.slice(start, start + batch) },
    });
  return changes;
}

function keyOf({ pk, sk }: Item) {
  return { pk, sk };
}

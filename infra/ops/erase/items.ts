import { DeleteCommand, type DynamoDBDocumentClient, ScanCommand } from "@aws-sdk/lib-dynamodb";
import type { Attributes } from "#functions/platform/table/record.ts";

/** All items of a table as they lie there, for an operator: no request ever reads it so. */
export function itemsOf(client: DynamoDBDocumentClient, tableName: string) {
  async function* all(kinds?: readonly string[]): AsyncGenerator<Attributes> {
    const filter = kinds && {
      FilterExpression: kindsWithin(kinds.length),
      ExpressionAttributeNames: { "#kind": "kind" },
      ExpressionAttributeValues: Object.fromEntries(kinds.map((kind, at) => [`:k${at}`, kind])),
    };
    let from: Attributes | undefined;
    do {
      const page = await client.send(
        new ScanCommand({
          TableName: tableName,
          ConsistentRead: true,
          ...filter,
          ...(from ? { ExclusiveStartKey: from } : {}),
        }),
      );
      yield* page.Items ?? [];
      from = page.LastEvaluatedKey;
    } while (from);
  }

  return {
    all,

    async ofKinds(
      kinds: readonly string[],
      fits: (item: Attributes) => boolean = () => true,
    ): Promise<Attributes[]> {
      const found: Attributes[] = [];
      for await (const item of all(kinds)) if (fits(item)) found.push(item);
      return found;
    },

    async remove({ pk, sk }: Attributes): Promise<void> {
      await client.send(new DeleteCommand({ TableName: tableName, Key: { pk, sk } }));
    },
  };
}
export type Items = ReturnType<typeof itemsOf>;

/** One `IN` takes a hundred values at most. */
function kindsWithin(count: number): string {
  const names = Array.from({ length: count }, (_, at) => `:k${at}`);
  const parts = Array.from({ length: Math.ceil(count / 100) }, (_, at) =>
    names.slice(at * 100, at * 100 + 100),
  );
  return parts.map((it) => `#kind IN (${it.join(", ")})`).join(" OR ");
}

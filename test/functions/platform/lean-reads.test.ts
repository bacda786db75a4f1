import { createServer, type IncomingHttpHeaders } from "node:http";
import { text } from "node:stream/consumers";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import {
  BatchGetCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
} from "@aws-sdk/lib-dynamodb";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openClient } from "#functions/platform/table/table-calls.ts";
import { createWorld, type World } from "#test/support/world.ts";

/** What the first try of a read meets, and how often reads came each way. */
interface Way {
  endpoint: string;
  fault: { status: number; body: string } | "reset" | undefined;
  lean: number;
  whole: number;
}

let world: World;
let lean: DynamoDBDocumentClient;
let whole: DynamoDBDocumentClient;
let TableName: string;
const way: Way = { endpoint: "", fault: undefined, lean: 0, whole: 0 };
const server = createServer(async (request, response) => {
  const body = await text(request);
  // The SDK's own way counts its tries in a header.
  const isWhole = request.headers["amz-sdk-request"] !== undefined;
  way[isWhole ? "whole" : "lean"]++;
  const { fault } = way;
  if (fault && !isWhole) {
    if (fault === "reset") return void request.socket.destroy();
    return void response.writeHead(fault.status).end(fault.body);
  }
  const headers = request.headers as Record<string, string>;
  const answer = await fetch(engine, { method: "POST", headers: sendable(headers), body });
  response.writeHead(answer.status, { "content-type": "application/x-amz-json-1.0" });
  response.end(Buffer.from(await answer.arrayBuffer()));
});
let engine = "";

/** Without those that belong to one connection. */
function sendable({ connection, host, "content-length": length, ...headers }: IncomingHttpHeaders) {
  return headers as Record<string, string>;
}

beforeAll(async () => {
  world = await createWorld({ table: "engine" });
  TableName = world.config.tableName;
  engine = world.config.dynamodbEndpoint ?? "";
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  way.endpoint = typeof address === "object" ? `http://127.0.0.1:${address?.port}` : "";
  lean = openClient({ tableName: TableName, dynamodbEndpoint: way.endpoint });
  whole = DynamoDBDocumentClient.from(
    new DynamoDBClient({
      endpoint: engine,
      region: "local",
      credentials: { accessKeyId: "local", secretAccessKey: "local" },
    }),
    { marshallOptions: { removeUndefinedValues: true } },
  );
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: "small" },
    fc.string({ unit: "grapheme" }),
    fc.integer(),
    fc.integer().map((it) => it / 1000),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("any"), { maxLength: 3 }),
    fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), tie("any"), { maxKeys: 3 }),
  ),
})).any;
const thing = fc.record({ sk: fc.uuid(), value, text: fc.string({ unit: "grapheme", maxLength: 2000 }) });
const things = fc.uniqueArray(thing, { minLength: 1, maxLength: 5, selector: ({ sk }) => sk });

/** The same asked both ways, without what tells of the call itself. */
async function askedBothWays(command: () => GetCommand | QueryCommand | BatchGetCommand) {
  const answers = await Promise.all([lean, whole].map((client) => client.send(command() as GetCommand)));
  return answers.map(({ $metadata, ...answer }) => JSON.parse(JSON.stringify(answer)));
}

describe("a read by the shortest way", () => {
  it("answers as the SDK's own way does, whatever lies in the table", async () => {
    let nth = 0;
    await lean.send(new GetCommand({ TableName, Key: { pk: "none", sk: "none" } }));
    const before = { ...way };
    await fc.assert(
      fc.asyncProperty(things, async (some) => {
        const pk = `LEAN#${nth++}`;
        for (const it of some) await whole.send(new PutCommand({ TableName, Item: { pk, ...it } }));
        const [Key = { pk, sk: "" }, ...keys] = some.map(({ sk }) => ({ pk, sk }));
        const Keys = [Key, ...keys, { pk, sk: "missing" }];
        const byPlace = {
          ...{ TableName, KeyConditionExpression: "pk = :pk", ExpressionAttributeValues: { ":pk": pk } },
          ...{ Limit: 2, ConsistentRead: true },
        };
        for (const command of [
          () => new GetCommand({ TableName, Key, ConsistentRead: true }),
          () => new GetCommand({ TableName, Key: { pk, sk: "missing" } }),
          () => new QueryCommand(byPlace),
          () => new QueryCommand({ ...byPlace, ExclusiveStartKey: Key, ScanIndexForward: false }),
        ]) {
          const [one, other] = await askedBothWays(command);
          expect(one).toEqual(other);
        }
        const RequestItems = { [TableName]: { Keys, ConsistentRead: true, ProjectionExpression: "pk, sk" } };
        const [one, other] = await askedBothWays(() => new BatchGetCommand({ RequestItems }));
        const inOrder = ({ Responses, ...more }: { Responses: Record<string, { sk: string }[]> }) => ({
          ...more,
          items: Responses[TableName]?.toSorted((a, b) => a.sk.localeCompare(b.sk)),
        });
        expect(inOrder(one)).toEqual(inOrder(other));
      }),
      { numRuns: 25 },
    );
    expect(way.whole).toBe(before.whole);
    expect(way.lean - before.lean).toBe(nth * 5);
  });

  it.each([
    ["is refused", { status: 400, body: '{"__type":"ThrottlingException"}' }],
    ["is answered with an error", { status: 500, body: "" }],
    ["is answered with no JSON", { status: 200, body: '{"Item":' }],
    ["loses its connection", "reset" as const],
  ])("goes the SDK's own way where it %s, and is short again after an answer", async (_, fault) => {
    const Key = { pk: "LEAN#fault", sk: "it" };
    await whole.send(new PutCommand({ TableName, Item: { ...Key, text: "here" } }));
    const ask = async () => (await lean.send(new GetCommand({ TableName, Key }))).Item;
    await ask();
    const before = { ...way };
    way.fault = fault;
    expect(await ask()).toEqual({ ...Key, text: "here" });
    way.fault = undefined;
    expect(await ask()).toEqual({ ...Key, text: "here" });
    expect({ lean: way.lean - before.lean, whole: way.whole - before.whole }).toEqual({ lean: 2, whole: 1 });
  });

  it("tells of a refusal as the SDK does", async () => {
    const ask = (client: DynamoDBDocumentClient) =>
      client.send(new GetCommand({ TableName: "none", Key: { pk: "a", sk: "b" } }));
    const [one, other] = await Promise.allSettled([ask(lean), ask(whole)]);
    const told = (it: PromiseSettledResult<unknown>) =>
      it.status === "rejected" ? { name: it.reason.name, message: it.reason.message } : it.value;
    expect(told(one)).toEqual(told(other));
    expect(told(one)).toMatchObject({ name: "ResourceNotFoundException" });
  });
});

import type { IncomingMessage } from "node:http";
import {
  BatchGetCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  QueryCommand,
} from "@aws-sdk/lib-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import type { SignatureV4 } from "@smithy/signature-v4";

type Values = Record<string, unknown>;
type Wire = Parameters<typeof unmarshall>[0];
type Signed = Parameters<DynamoDBDocumentClient["config"]["requestHandler"]["handle"]>[0];

/** Where the table is. */
type Place = Pick<Signed, "protocol" | "hostname" | "port" | "path">;

/** One kind of read: what it is called on the wire, and how what it says and hears is written there. */
interface Read {
  target: string;
  write(input: Values): unknown;
  read(answer: Values): Values;
}

const reads = new Map<unknown, Read>([
  [
    GetCommand,
    {
      target: "GetItem",
      write: (input) => ({ ...input, Key: wire(input.Key) }),
      read: (answer) => ({ ...answer, Item: plain(answer.Item) }),
    },
  ],
  [
    QueryCommand,
    {
      target: "Query",
      write: (input) => ({
        ...input,
        ExpressionAttributeValues: wire(input.ExpressionAttributeValues),
        ExclusiveStartKey: wire(input.ExclusiveStartKey),
      }),
      read: (answer) => ({
        ...answer,
        Items: (answer.Items as Wire[]).map((item) => unmarshall(item)),
        LastEvaluatedKey: plain(answer.LastEvaluatedKey),
      }),
    },
  ],
  [
    BatchGetCommand,
    {
      target: "BatchGetItem",
      write: (input) => ({ ...input, RequestItems: ofEachTable(input.RequestItems, withKeys(wire)) }),
      read: (answer) => ({
        ...answer,
        Responses: ofEachTable(answer.Responses, (items) =>
          (items as Wire[]).map((item) => unmarshall(item)),
        ),
        UnprocessedKeys: ofEachTable(answer.UnprocessedKeys, withKeys(plain)),
      }),
    },
  ],
]);

/**
 * Has a client send its reads by the shortest way: what the SDK's layers do for an operation costs more than the operation
 * itself (docs/decisions/109). Its configuration, signer and connections serve both ways; the place is where the SDK last had an
 * answer from. Whatever does not come back as an answer goes the SDK's own way, with its tries and its errors, as does all that
 * follows until an answer came by it.
 */
export function readLeanly(client: DynamoDBDocumentClient, signer: Pick<SignatureV4, "sign">): void {
  const { config } = client;
  const send = client.send.bind(client) as (...sent: unknown[]) => Promise<Values>;
  let place: Place | undefined;
  client.middlewareStack.add(
    (next) => async (args) => {
      const { protocol, hostname, port, path } = args.request as Signed;
      const answer = await next(args);
      place = { protocol, hostname, port, path };
      return answer;
    },
    { step: "finalizeRequest", priority: "low", name: "placeOfTable" },
  );

  async function sendLeanly({ target, write, read }: Read, input: Values, at: Place): Promise<Values> {
    const headers = {
      host: at.port ? `${at.hostname}:${at.port}` : at.hostname,
      "content-type": "application/x-amz-json-1.0",
      "x-amz-target": `DynamoDB_20120810.${target}`,
    };
    const request = { ...at, method: "POST", headers, body: JSON.stringify(write(input)) };
    const signingDate = new Date(Date.now() + config.systemClockOffset);
    const signed = await signer.sign(request as Signed, { signingDate });
    const { response } = await config.requestHandler.handle(signed as Signed);
    const text = await textOf(response.body as IncomingMessage);
    if (response.statusCode !== 200) throw new Error(`The table answered ${response.statusCode}.`);
    return read(JSON.parse(text));
  }

  client.send = (async (...sent: [{ constructor: unknown; input: Values }, ...unknown[]]) => {
    const [command] = sent;
    const read = reads.get(command.constructor);
    const at = place;
    if (!read || !at || sent.length > 1) return send(...sent);
    try {
      return await sendLeanly(read, command.input, at);
    } catch {
      // Known again once the SDK's own way has led to an answer.
      place = undefined;
      return send(...sent);
    }
  }) as unknown as typeof client.send;
}

/** @throws Error for a text that ends before it is whole. */
function textOf(body: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    body.on("data", (part: Buffer) => parts.push(part));
    body.once("end", () => resolve(Buffer.concat(parts).toString("utf8")));
    body.once("error", reject);
    body.once("close", () => {
      if (!body.readableEnded) reject(new Error("The table's answer broke off."));
    });
  });
}

function wire(values: unknown): Wire | undefined {
  return values ? marshall(values as Values, { removeUndefinedValues: true }) : undefined;
}

function plain(values: unknown): Values | undefined {
  return values ? unmarshall(values as Wire) : undefined;
}

function withKeys(written: (key: unknown) => unknown) {
  return (asked: unknown) => {
    const { Keys, ...more } = asked as { Keys: unknown[] };
    return { ...more, Keys: Keys.map(written) };
  };
}

function ofEachTable(tables: unknown, written: (it: unknown) => unknown): Values {
  return Object.fromEntries(
    Object.entries((tables ?? {}) as Values).map(([name, it]) => [name, written(it)]),
  );
}

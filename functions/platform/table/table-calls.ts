import { randomUUID } from "node:crypto";
import { DynamoDBClient, TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import {
  BatchGetCommand,
  DynamoDBDocumentClient,
  GetCommand,
  QueryCommand,
  type QueryCommandInput,
  type QueryCommandOutput,
  TransactWriteCommand,
  UpdateCommand,
  type UpdateCommandInput,
} from "@aws-sdk/lib-dynamodb";
import { SignatureV4 } from "@smithy/signature-v4";
import { Conflict } from "#shared/errors.ts";
import type { Config } from "../config.ts";
import { readLeanly } from "./lean-reads.ts";
import type { Attributes } from "./record.ts";
import { SigningHash } from "./signing-hash.ts";
import { asTold, patience, sendUpdatesOnce, tableUnavailable, weatherSettings } from "./table-weather.ts";
import type { TransactItem } from "./write.ts";

export type TableConfig = Pick<Config, "tableName" | "dynamodbEndpoint"> &
  Partial<Pick<Config, "tableTryMs">>;
export type ItemKey = { pk: string; sk: string };

export interface BatchOptions {
  isConsistent: boolean;
  /** These attributes and no other, the keys among them. */
  only?: readonly string[];
}

/**
 * The operations of the table, each tried again while the table is throttled or silent.
 * @throws Unavailable where it stays so.
 */
export function tableCalls(
  client: DynamoDBDocumentClient,
  { tableName: TableName, tableTryMs }: TableConfig,
) {
  async function ask<Answer>(call: Promise<Answer>): Promise<Answer> {
    try {
      return await call;
    } catch (error) {
      throw asTold(error);
    }
  }

  async function get(Key: ItemKey): Promise<Attributes | undefined> {
    const { Item } = await ask(client.send(new GetCommand({ TableName, Key, ConsistentRead: true })));
    return Item;
  }

  /** By key; what the table leaves out of an answer is asked for again. */
  async function getBatch(
    keys: ItemKey[],
    { isConsistent: ConsistentRead, only }: BatchOptions,
  ): Promise<Map<string, Attributes>> {
    const found = new Map<string, Attributes>();
    const tries = patience(tableTryMs);
    let Keys: Record<string, unknown>[] = [...new Map(keys.map((key) => [keyText(key), key])).values()];
    while (Keys.length > 0) {
      const RequestItems = { [TableName]: { Keys, ConsistentRead, ProjectionExpression: only?.join(", ") } };
      const answer = await ask(client.send(new BatchGetCommand({ RequestItems })));
      for (const item of answer.Responses?.[TableName] ?? []) found.set(keyText(item as never), item);
      Keys = answer.UnprocessedKeys?.[TableName]?.Keys ?? [];
      if (Keys.length > 0 && !(await tries.again())) throw tableUnavailable();
    }
    return found;
  }

  /** As many items as asked for: an answer ends at 1 MB, however many that are. */
  async function query(input: Omit<QueryCommandInput, "TableName">, limit: number): Promise<Attributes[]> {
    const found: Attributes[] = [];
    let from: Attributes | undefined = input.ExclusiveStartKey;
    do {
      const page = { ...input, TableName, Limit: limit - found.length, ExclusiveStartKey: from };
      const answer: QueryCommandOutput = await ask(client.send(new QueryCommand(page)));
      found.push(...(answer.Items ?? []));
      from = answer.LastEvaluatedKey;
    } while (from && found.length < limit);
    return found;
  }

  /**
   * All or nothing, and once: tries whose answer was lost carry the same token, by which the table knows what it has done.
   * `refusalOf` makes the error of the writes whose conditions failed.
   * @throws Conflict `busy` where other transactions were always in the way.
   */
  async function transact(TransactItems: TransactItem[], refusalOf: (failed: number[]) => unknown) {
    const command = { TransactItems, ClientRequestToken: randomUUID() };
    const tries = patience(tableTryMs);
    for (;;) {
      try {
        await ask(client.send(new TransactWriteCommand(command)));
        return;
      } catch (error) {
        if (!(error instanceof TransactionCanceledException)) throw error;
        const reasons = (error.CancellationReasons ?? []).map(({ Code = "None" }) => Code);
        const failed = reasons.flatMap((code, at) => (code === "ConditionalCheckFailed" ? [at] : []));
        if (failed.length > 0) throw refusalOf(failed) ?? error;
        const passing = reasons.filter((code) => passingReasons.has(code));
        if (passing.length === 0) throw error;
        if (await tries.again()) continue;
        if (!passing.includes("TransactionConflict")) throw tableUnavailable(error);
        throw new Conflict("busy", { cause: error, retryAfterSeconds: 1 });
      }
    }
  }

  /** Once at most: an update whose answer was lost is not sent again. */
  async function update(input: Omit<UpdateCommandInput, "TableName">): Promise<void> {
    const tries = patience(tableTryMs);
    for (;;) {
      try {
        await ask(client.send(new UpdateCommand({ TableName, ...input })));
        return;
      } catch (error) {
        const isInTheWay = error instanceof Error && error.name === "TransactionConflictException";
        if (!isInTheWay) throw error;
        if (!(await tries.again())) throw new Conflict("busy", { cause: error, retryAfterSeconds: 1 });
      }
    }
  }

  return { get, getBatch, query, transact, update };
}

/** Why a transaction was cancelled that may go through the next time. */
const passingReasons = new Set(["TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded"]);

export function keyText({ pk, sk }: ItemKey): string {
  return `${pk} ${sk}`;
}

export function openClient(config: TableConfig): DynamoDBDocumentClient {
  const local = config.dynamodbEndpoint
    ? {
        endpoint: config.dynamodbEndpoint,
        region: "local",
        credentials: { accessKeyId: "local", secretAccessKey: "local" },
      }
    : {};
  const bare = new DynamoDBClient({ ...weatherSettings(config.tableTryMs), ...local });
  const signer = keepSigner(bare);
  const client = DynamoDBDocumentClient.from(bare, { marshallOptions: { removeUndefinedValues: true } });
  sendUpdatesOnce(client);
  // It makes a copy of each answer without its sensitive fields, for a log that is off.
  client.middlewareStack.remove("loggerMiddleware");
  // It writes anew with each call which version of the SDK on which Node is calling.
  client.middlewareStack.remove("getUserAgentMiddleware");
  readLeanly(client, signer);
  return client;
}

/** The SDK makes a signer for each call, of a copy of its whole configuration; they are all alike. */
function keepSigner({ config }: DynamoDBClient): SignatureV4 {
  const { credentials, region, defaultSigningName: service } = config;
  const signer = new SignatureV4({ credentials, region, sha256: SigningHash, service });
  config.signer = async () => signer;
  return signer;
}

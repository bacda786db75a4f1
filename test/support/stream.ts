import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { DynamoDBBatchResponse, DynamoDBRecord } from "aws-lambda";
import { allDue } from "#functions/due.ts";
import { runDue } from "#functions/platform/due/due.ts";
import { outboxMailer } from "#functions/platform/mail/outbox-mailer.ts";
import { runReactions, type StreamCtx } from "#functions/platform/stream.ts";
import { openTable } from "#functions/platform/table/open-table.ts";
import { signedCursors } from "#functions/platform/table/page.ts";
import { allReactions } from "#functions/reactions.ts";
import { callTable, TableCallFailed } from "#infra/local/table/call-table.ts";
import { streamSpecification } from "#infra/local/table/create-table.ts";
import { mendImages } from "#infra/local/table/stream-images.ts";
import type { World } from "./world.ts";

/** The stream of a world's table, from now on, and the reactions that it wakes; mail lands in the real outbox. */
export async function followStream(world: World) {
  const { outboxFolder = "", mailFrom: from } = world.config;
  const told = world.memory?.follow();
  const read: () => Promise<DynamoDBRecord[]> = told ? async () => told() : await readEngine(world);
  // As on AWS, where the stream's function is given no key for sealed fields.
  const keyless = openTable({
    config: world.config,
    cursors: signedCursors(world.config.cursorKey),
    now: world.platform.now,
    client: world.clientOf(world.config),
  });
  const outbox = outboxMailer({ folder: outboxFolder, from });
  const reactions = await allReactions(world.mounted);
  let sendings = 0;
  let isDown = false;

  function ctx(): StreamCtx {
    return {
      ...world.ctxOf(),
      table: keyless,
      mailer: {
        async send(mail) {
          if (isDown) throw new Error("The mail service is down.");
          sendings++;
          await outbox.send(mail);
        },
      },
    };
  }

  const deliver = (Records: DynamoDBRecord[]): Promise<DynamoDBBatchResponse> =>
    runReactions(ctx(), reactions, { Records });

  /** Delivers what was written, and what that wrote, until nothing more follows. */
  async function settle(): Promise<void> {
    for (let records = await read(); records.length > 0; records = await read()) {
      const { batchItemFailures } = await deliver(records);
      if (batchItemFailures.length > 0) throw new Error("A reaction failed.");
    }
  }

  /** Moves the world's clock on, and takes what is due then. */
  async function passTime(seconds: number): Promise<void> {
    world.clock.now = new Date(world.platform.now().getTime() + seconds * 1000);
    const { records, effects } = await allDue(world.mounted);
    await runDue(ctx(), records, effects);
    await settle();
  }

  return {
    read,
    deliver,
    passTime,
    settle,
    ctx,
    /** How often a mail was handed over since the last call. */
    sent(): number {
      const count = sendings;
      sendings = 0;
      return count;
    },
    breakMail(down: boolean): void {
      isDown = down;
    },
  };
}

interface Shard {
  ShardId: string;
  iterator: string | undefined;
  /** The number of the last record that was read. */
  after: bigint;
}

async function readEngine({
  config: { tableName, dynamodbEndpoint = "" },
}: World): Promise<() => Promise<DynamoDBRecord[]>> {
  const call = <Answer>(operation: string, input: object) =>
    callTable<Answer>(dynamodbEndpoint, `DynamoDBStreams_20120810.${operation}`, input);
  const { StreamArn, isNew } = await streamOf(dynamodbEndpoint, tableName);
  const { StreamDescription } = await call<{ StreamDescription: { Shards: { ShardId: string }[] } }>(
    "DescribeStream",
    { StreamArn },
  );
  const iteratorOf = async (ShardId: string, ShardIteratorType: "LATEST" | "TRIM_HORIZON") =>
    (await call<{ ShardIterator?: string }>("GetShardIterator", { StreamArn, ShardId, ShardIteratorType }))
      .ShardIterator;
  const shards = await Promise.all(
    StreamDescription.Shards.map(
      async ({ ShardId }): Promise<Shard> => ({
        ShardId,
        iterator: await iteratorOf(ShardId, "LATEST"),
        after: 0n,
      }),
    ),
  );

  /** The engine may refuse an iterator that it gave out: then the shard is read from its start, without what was read before. */
  async function next(shard: Shard): Promise<DynamoDBRecord[]> {
    const ask = () =>
      call<{ Records: DynamoDBRecord[]; NextShardIterator?: string }>("GetRecords", {
        ShardIterator: shard.iterator,
        Limit: 1000,
      });
    const page = await ask().catch(async (error) => {
      const isRefused = error instanceof TableCallFailed && error.code === "TrimmedDataAccessException";
      if (!isRefused || (!isNew && shard.after === 0n)) throw error;
      shard.iterator = await iteratorOf(shard.ShardId, "TRIM_HORIZON");
      return ask();
    });
    shard.iterator = page.NextShardIterator;
    return page.Records;
  }

  return async () => {
    const found: DynamoDBRecord[] = [];
    for (const shard of shards)
      while (shard.iterator) {
        const records = await next(shard);
        if (records.length === 0) break;
        const { after } = shard;
        found.push(...records.filter((it) => numberOf(it) > after).map(mendImages));
        shard.after = larger(after, numberOf(records.at(-1)));
      }
    return found;
  };
}

function larger(one: bigint, other: bigint): bigint {
  return one > other ? one : other;
}

function numberOf(record: DynamoDBRecord | undefined): bigint {
  return BigInt(record?.dynamodb?.SequenceNumber ?? 0);
}

/** The table's stream; it begins with the first who asks, as the local engine's writes become slower with each stream. */
async function streamOf(
  endpoint: string,
  TableName: string,
): Promise<{ StreamArn: string | undefined; isNew: boolean }> {
  interface Described {
    LatestStreamArn?: string;
  }
  const call = <Answer>(operation: string, more = {}) =>
    callTable<Answer>(endpoint, `DynamoDB_20120810.${operation}`, { TableName, ...more });
  const { Table } = await call<{ Table: Described }>("DescribeTable");
  if (Table.LatestStreamArn) return { StreamArn: Table.LatestStreamArn, isNew: false };
  const change = { StreamSpecification: streamSpecification };
  const { TableDescription } = await call<{ TableDescription: Described }>("UpdateTable", change);
  return { StreamArn: TableDescription.LatestStreamArn, isNew: true };
}

export type Stream = Awaited<ReturnType<typeof followStream>>;

/** The mails in the outbox to one address, each as its source. */
export async function mailsTo(world: World, address: string): Promise<string[]> {
  const folder = world.config.outboxFolder ?? "";
  const names = await readdir(folder).catch(() => []);
  const sources = await Promise.all(names.sort().map((name) => readFile(join(folder, name), "utf8")));
  return sources.filter((source) => source.includes(`To: ${address}`));
}

/** A mail's source with its quoted-printable bodies read out. */
export function plainOf(source: string): string {
  const bytes = source
    .replaceAll(/=\r?\n/g, "")
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}

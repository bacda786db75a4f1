import { setTimeout as delay } from "node:timers/promises";
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from "aws-lambda";
import { isWaking } from "#functions/platform/stream-filter.ts";
import { streamTries } from "#shared/stream-tries.ts";
import { writeDeadLetter } from "./dead-letter.ts";
import { checkpointWriter, type Positions, readPositions } from "./stream-checkpoint.ts";
import { callTable, TableCallFailed } from "./table/call-table.ts";
import { mendImages } from "./table/stream-images.ts";

const longestPauseMs = 10_000;

export interface StreamPollerOptions {
  endpoint: string;
  tableName: string;
  /** Calls the function; what it throws, or the failures that it returns, are tried again. */
  handle(event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse | undefined>;
  checkpointFile: string;
  deadLetterFolder: string;
  report(message: string, error?: unknown): void;
  /** Tries of one record before it is a dead letter; as many as on AWS unless said otherwise. */
  attempts?: number;
  /** Doubles with each try, up to some seconds. */
  retryDelayMs?: number;
  idleMs?: number;
  batchSize?: number;
}

export interface StreamPoller {
  stop(): Promise<void>;
}

interface Shard {
  ShardId: string;
  ParentShardId?: string;
}

/**
 * Follows the table's stream as Lambda does: in order within a shard, a parent before its children, from where it last
 * stopped; a batch that fails is tried again from the record that failed, and that record becomes a dead letter in the end.
 */
export async function startStreamPoller(options: StreamPollerOptions): Promise<StreamPoller> {
  const { endpoint, tableName, checkpointFile, report, idleMs = 200 } = options;
  const stopping = new AbortController();
  const { Table } = await callTable<{ Table: { LatestStreamArn: string } }>(
    endpoint,
    "DynamoDB_20120810.DescribeTable",
    {
      TableName: tableName,
    },
  );
  const stream = Table.LatestStreamArn;
  const positions = await readPositions(checkpointFile, stream);
  const save = checkpointWriter(checkpointFile, { stream, shards: positions });
  const followed = new Map<string, Promise<void>>();

  async function lookForShards(): Promise<void> {
    const shards = await describeShards(endpoint, stream);
    const known = new Set(shards.map(({ ShardId }) => ShardId));
    for (const { ShardId, ParentShardId } of shards) {
      const mustWait = ParentShardId && known.has(ParentShardId) && !positions[ParentShardId]?.ended;
      if (followed.has(ShardId) || positions[ShardId]?.ended || mustWait) continue;
      const following = followShard({
        ...options,
        stream,
        shardId: ShardId,
        positions,
        save,
        signal: stopping.signal,
      });
      followed.set(
        ShardId,
        following.finally(() => followed.delete(ShardId)),
      );
    }
  }

  async function look(): Promise<void> {
    while (!stopping.signal.aborted) {
      await lookForShards().catch((error) => report("The table's stream does not answer.", error));
      // A shard lasts for hours; while one is followed, the next is not urgent.
      await pause(followed.size > 0 ? idleMs * 10 : idleMs, stopping.signal);
    }
  }

  const looking = look();
  return {
    async stop() {
      stopping.abort();
      await looking;
      await Promise.all(followed.values());
    },
  };
}

interface FollowOptions extends StreamPollerOptions {
  stream: string;
  shardId: string;
  positions: Positions;
  save(): Promise<void>;
  signal: AbortSignal;
}

async function followShard(options: FollowOptions): Promise<void> {
  const { endpoint, shardId, positions, signal, report, save, idleMs = 200, batchSize = 100 } = options;
  let iterator: string | undefined;
  while (!signal.aborted) {
    try {
      iterator ??= await openShard(options);
      const page = await callTable<{ Records: DynamoDBRecord[]; NextShardIterator?: string }>(
        endpoint,
        "DynamoDBStreams_20120810.GetRecords",
        { ShardIterator: iterator, Limit: batchSize },
      );
      const records = page.Records.map(mendImages);
      await deliver(records.filter(isWaking), options);
      if (signal.aborted) return;
      // What wakes nobody is done too: it is not read again after a restart.
      const last = records.at(-1);
      if (last && !isWaking(last)) positions[shardId] = { after: sequenceOf(last) };
      if (last && !isWaking(last)) await save();
      iterator = page.NextShardIterator;
      if (!iterator) {
        positions[shardId] = { ...positions[shardId], ended: true };
        await save();
        return;
      }
      if (page.Records.length === 0) await pause(idleMs, signal);
    } catch (error) {
      // An expired iterator, or one whose records were trimmed, is opened anew from the checkpoint.
      iterator = undefined;
      if (error instanceof TableCallFailed && error.code === "TrimmedDataAccessException")
        delete positions[shardId];
      else if (!signal.aborted) report("The table's stream could not be read.", error);
      await pause(idleMs, signal);
    }
  }
}

async function openShard({ endpoint, stream, shardId, positions }: FollowOptions): Promise<string> {
  const after = positions[shardId]?.after;
  const start = after
    ? { ShardIteratorType: "AFTER_SEQUENCE_NUMBER", SequenceNumber: after }
    : { ShardIteratorType: "TRIM_HORIZON" };
  const answer = await callTable<{ ShardIterator: string }>(
    endpoint,
    "DynamoDBStreams_20120810.GetShardIterator",
    {
      StreamArn: stream,
      ShardId: shardId,
      ...start,
    },
  );
  return answer.ShardIterator;
}

async function deliver(records: DynamoDBRecord[], options: FollowOptions): Promise<void> {
  const {
    stream,
    shardId,
    positions,
    signal,
    attempts = streamTries.most,
    retryDelayMs = 200,
    save,
    report,
  } = options;
  let waiting = records.map((record) => ({ ...record, eventSourceARN: stream }));
  let size = waiting.length;
  let tries = 0;
  while (waiting.length > 0 && !signal.aborted) {
    const batch = waiting.slice(0, size);
    const failure = await handleBatch(batch, options);
    const done = failure ? failure.at : batch.length;
    if (done > 0) {
      positions[shardId] = { after: sequenceOf(batch[done - 1]) };
      await save();
      waiting = waiting.slice(done);
      tries = 0;
    }
    if (!failure) {
      size = waiting.length;
      continue;
    }
    // A handler that throws does not say which record it was: halve the batch until one is left, as Lambda bisects.
    if (!failure.isKnown && batch.length > 1) {
      size = Math.ceil(batch.length / 2);
      continue;
    }
    tries += 1;
    const [record] = waiting;
    if (tries < attempts) await pause(Math.min(longestPauseMs, retryDelayMs * 2 ** (tries - 1)), signal);
    else if (record) {
      const letter = { name: sequenceOf(record), error: failure.error, what: { record } };
      const file = await writeDeadLetter(options.deadLetterFolder, letter);
      report(`A record of the stream failed ${tries} times; it is in ${file} now.`, failure.error);
      positions[shardId] = { after: sequenceOf(record) };
      await save();
      waiting = waiting.slice(1);
      size = waiting.length;
      tries = 0;
    }
  }
}

interface Failure {
  /** Index of the first record to try again. */
  at: number;
  isKnown: boolean;
  error: unknown;
}

async function handleBatch(batch: DynamoDBRecord[], { handle }: FollowOptions): Promise<Failure | undefined> {
  try {
    const failed = (await handle({ Records: batch }))?.batchItemFailures ?? [];
    if (failed.length === 0) return undefined;
    const identifiers = new Set(failed.map(({ itemIdentifier }) => itemIdentifier));
    const at = batch.findIndex((record) => identifiers.has(sequenceOf(record)));
    // Lambda takes an identifier that it does not know for a failure of the whole batch.
    return { at: Math.max(0, at), isKnown: at >= 0, error: new Error("The function returned it as failed.") };
  } catch (error) {
    return { at: 0, isKnown: false, error };
  }
}

async function describeShards(endpoint: string, stream: string): Promise<Shard[]> {
  const shards: Shard[] = [];
  let start: string | undefined;
  do {
    const { StreamDescription } = await callTable<{
      StreamDescription: { Shards: Shard[]; LastEvaluatedShardId?: string };
    }>(endpoint, "DynamoDBStreams_20120810.DescribeStream", {
      StreamArn: stream,
      ExclusiveStartShardId: start,
    });
    shards.push(...StreamDescription.Shards);
    start = StreamDescription.LastEvaluatedShardId;
  } while (start);
  return shards;
}

function sequenceOf(record: DynamoDBRecord | undefined): string {
  const sequence = record?.dynamodb?.SequenceNumber;
  if (!sequence) throw new Error("A record of the stream has no sequence number.");
  return sequence;
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await delay(milliseconds, undefined, { signal }).catch(() => undefined);
}

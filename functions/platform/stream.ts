import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from "aws-lambda";
import type { Ctx } from "./ctx.ts";
import type { Mailer } from "./mail/mailer.ts";
import { type Attributes, fromItem, type Stored, type TableRecord } from "./table/record.ts";

/** What happens after a write may also send mail; it acts for nobody. */
export interface StreamCtx extends Ctx {
  mailer: Mailer;
}

interface Change {
  kind: string;
  before?: Attributes;
  after?: Attributes;
}

/** What follows from the change of one kind of thing. It may run more than once for one change, so it must be safe to. */
export interface Reaction {
  kind: string;
  run(ctx: StreamCtx, change: Change): Promise<void>;
}

/** What follows from all of a batch's changes of one kind together, told in their order; as safe to repeat. */
export interface BatchReaction {
  kind: string;
  /** Throws where `runAll` could not read the change, while it can still be told from the others. */
  check(change: Change): void;
  runAll(ctx: StreamCtx, changes: Change[]): Promise<void>;
}

/** A reaction to the changes of one record, both images read through its schema. */
export function reactTo<T extends Stored, Key>(
  record: TableRecord<T, Key>,
  run: (ctx: StreamCtx, change: { before?: T; after?: T }) => Promise<void>,
): Reaction {
  return { kind: record.kind, run: (ctx, change) => run(ctx, readChange(record, change)) };
}

/** A reaction to all changes of one record in a batch: the images that they left behind. */
export function reactToAll<T extends Stored, Key>(
  record: TableRecord<T, Key>,
  run: (ctx: StreamCtx, changes: { before?: T; after?: T }[]) => Promise<void>,
): BatchReaction {
  return {
    kind: record.kind,
    check: (change) => void readChange(record, change),
    runAll: (ctx, changes) =>
      run(
        ctx,
        changes.map((change) => readChange(record, change)),
      ),
  };
}

function readChange<T extends Stored, Key>(
  record: TableRecord<T, Key>,
  { before, after }: Change,
): { before?: T; after?: T } {
  return {
    ...(before ? { before: fromItem(record, before) } : {}),
    ...(after ? { after: fromItem(record, after) } : {}),
  };
}

/**
 * Runs the reactions to a batch, in order. The first record that fails, or cannot be read, is reported and ends the
 * batch: it and those after it come again, and after some tries it goes to the dead-letter queue without blocking the
 * rest. Reactions to the whole batch run last, on the records that went well; where one fails, all of its kind come
 * again.
 */
export async function runReactions(
  ctx: StreamCtx,
  reactions: readonly (Reaction | BatchReaction)[],
  event: DynamoDBStreamEvent,
): Promise<DynamoDBBatchResponse> {
  const done: Change[] = [];
  for (const record of event.Records) {
    try {
      const change = changeOf(record);
      for (const reaction of reactions) {
        if (reaction.kind !== change.kind) continue;
        if ("run" in reaction) await reaction.run(ctx, change);
        else reaction.check(change);
      }
      done.push(change);
    } catch (error) {
      ctx.log.error("reaction_failed", error, { kind: kindOf(record), eventId: record.eventID });
      break;
    }
  }
  let failed = done.length;
  for (const reaction of reactions) {
    if (!("runAll" in reaction)) continue;
    const changes = done.slice(0, failed).filter((change) => change.kind === reaction.kind);
    if (changes.length === 0) continue;
    try {
      await reaction.runAll(ctx, changes);
    } catch (error) {
      ctx.log.error("reaction_failed", error, { kind: reaction.kind, records: changes.length });
      failed = done.findIndex((change) => change.kind === reaction.kind);
    }
  }
  const first = event.Records[failed];
  return { batchItemFailures: first ? [{ itemIdentifier: first.dynamodb?.SequenceNumber ?? "" }] : [] };
}

function changeOf(record: DynamoDBRecord): Change {
  const { dynamodb } = record;
  const before = dynamodb?.OldImage && unmarshall(dynamodb.OldImage as Record<string, AttributeValue>);
  const after = dynamodb?.NewImage && unmarshall(dynamodb.NewImage as Record<string, AttributeValue>);
  return {
    kind: kindOf(record),
    ...(before ? { before } : {}),
    ...(after ? { after } : {}),
  };
}

function kindOf({ dynamodb }: DynamoDBRecord): string {
  return String((dynamodb?.NewImage ?? dynamodb?.OldImage)?.kind?.S);
}

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
  runAll(ctx: StreamCtx, changes: Change[]): Promise<void>;
}

/** A reaction to the changes of one record, both images read through its schema. */
export function reactTo<T extends Stored, Key>(
  record: TableRecord<T, Key>,
  run: (ctx: StreamCtx, change: { before?: T; after?: T }) => Promise<void>,
): Reaction {
  return {
    kind: record.kind,
    run: (ctx, { before, after }) =>
      run(ctx, {
        ...(before ? { before: fromItem(record, before) } : {}),
        ...(after ? { after: fromItem(record, after) } : {}),
      }),
  };
}

/** A reaction to all changes of one record in a batch: the images that they left behind. */
export function reactToAll<T extends Stored, Key>(
  record: TableRecord<T, Key>,
  run: (ctx: StreamCtx, changes: { before?: T; after?: T }[]) => Promise<void>,
): BatchReaction {
  return {
    kind: record.kind,
    runAll: (ctx, changes) =>
      run(
        ctx,
        changes.map(({ before, after }) => ({
          ...(before ? { before: fromItem(record, before) } : {}),
          ...(after ? { after: fromItem(record, after) } : {}),
        })),
      ),
  };
}

/**
 * Runs the reactions to a batch, in order. The first record that fails is reported and ends the batch: it and those
 * after it come again, and after some tries it goes to the dead-letter queue without blocking the rest. Reactions to
 * the whole batch run last, on the records that went well; where one fails, all of its kind come again.
 */
export async function runReactions(
  ctx: StreamCtx,
  reactions: readonly (Reaction | BatchReaction)[],
  event: DynamoDBStreamEvent,
): Promise<DynamoDBBatchResponse> {
  const records = event.Records.map((record) => ({ record, change: changeOf(record) }));
  let failed = records.length;
  for (const [at, { record, change }] of records.entries()) {
    try {
      for (const reaction of reactions)
        if ("run" in reaction && reaction.kind === change.kind) await reaction.run(ctx, change);
    } catch (error) {
      ctx.log.error("reaction_failed", error, { kind: change.kind, eventId: record.eventID });
      failed = at;
      break;
    }
  }
  for (const reaction of reactions) {
    if (!("runAll" in reaction)) continue;
    const changes = records.slice(0, failed).filter(({ change }) => change.kind === reaction.kind);
    if (changes.length === 0) continue;
    try {
      await reaction.runAll(
        ctx,
        changes.map(({ change }) => change),
      );
    } catch (error) {
      ctx.log.error("reaction_failed", error, { kind: reaction.kind, records: changes.length });
      failed = records.findIndex(({ change }) => change.kind === reaction.kind);
    }
  }
  const first = records[failed]?.record;
  return { batchItemFailures: first ? [{ itemIdentifier: first.dynamodb?.SequenceNumber ?? "" }] : [] };
}

function changeOf({ dynamodb }: DynamoDBRecord): Change {
  const before = dynamodb?.OldImage && unmarshall(dynamodb.OldImage as Record<string, AttributeValue>);
  const after = dynamodb?.NewImage && unmarshall(dynamodb.NewImage as Record<string, AttributeValue>);
  return {
    kind: String((after ?? before)?.kind),
    ...(before ? { before } : {}),
    ...(after ? { after } : {}),
  };
}

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

/**
 * Runs the reactions to a batch, in order. The first record that fails is reported and ends the batch: it and those
 * after it come again, and after some tries it goes to the dead-letter queue without blocking the rest.
 */
export async function runReactions(
  ctx: StreamCtx,
  reactions: readonly Reaction[],
  event: DynamoDBStreamEvent,
): Promise<DynamoDBBatchResponse> {
  for (const record of event.Records) {
    const change = changeOf(record);
    try {
      for (const reaction of reactions) if (reaction.kind === change.kind) await reaction.run(ctx, change);
    } catch (error) {
      ctx.log.error("reaction_failed", error, { kind: change.kind, eventId: record.eventID });
      return { batchItemFailures: [{ itemIdentifier: record.dynamodb?.SequenceNumber ?? "" }] };
    }
  }
  return { batchItemFailures: [] };
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

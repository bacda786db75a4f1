import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from "aws-lambda";
import type { z } from "zod";
import type { Ctx } from "./ctx.ts";
import type { Mailer } from "./mail/mailer.ts";
import { type Attributes, fromItem, type Stored, type TableRecord } from "./table/record.ts";
import { ItemUnreadable } from "./table/stored-item.ts";

/** What happens after a write may also send mail; it acts for nobody. */
export interface StreamCtx extends Ctx {
  mailer: Mailer;
}

interface Images {
  kind: string;
  before?: Attributes;
  after?: Attributes;
}

/** What a thing was before a write and is after it; one of them is missing where it was added or removed. */
export interface Change<T> {
  before?: T;
  after?: T;
}

/** What follows from the change of one kind of thing. It may run more than once for one change, so it must be safe to. */
export interface Reaction {
  kind: string;
  run(ctx: StreamCtx, change: Images): Promise<void>;
}

/** What follows from all of a batch's changes of one kind together, told in their order; as safe to repeat. */
export interface BatchReaction {
  kind: string;
  /** Throws where `runAll` could not read the change, while it can still be told from the others. */
  check(change: Images): void;
  runAll(ctx: StreamCtx, changes: Images[]): Promise<void>;
}

/**
 * A reaction to the changes of one record, both images read through its schema; without what is sealed, as the stream's
 * function holds no key.
 */
export function reactTo<T extends Stored, Key, Sealed extends string = never>(
  record: TableRecord<T, Key, never, Sealed>,
  run: (ctx: StreamCtx, change: Change<Omit<T, Sealed>>) => Promise<void>,
): Reaction {
  const readChange = changeReader(record);
  return { kind: record.kind, run: (ctx, images) => run(ctx, readChange(images)) };
}

/** A reaction to all changes of one record in a batch. */
export function reactToAll<T extends Stored, Key, Sealed extends string = never>(
  record: TableRecord<T, Key, never, Sealed>,
  run: (ctx: StreamCtx, changes: Change<Omit<T, Sealed>>[]) => Promise<void>,
): BatchReaction {
  const readChange = changeReader(record);
  return {
    kind: record.kind,
    check: (images) => void readChange(images),
    runAll: (ctx, all) => run(ctx, all.map(readChange)),
  };
}

function changeReader<T extends Stored, Key>(record: TableRecord<T, Key>) {
  const open = record.sealed?.length ? withoutSealed(record) : record;
  // What could not be read before is as if it had not been there: what follows from it now must not wait for its repair.
  const readBefore = (item: Attributes) => {
    try {
      return fromItem(open, item);
    } catch (error) {
      if (error instanceof ItemUnreadable) return undefined;
      throw error;
    }
  };
  return ({ before: image, after }: Images): Change<T> => {
    const before = image && readBefore(image);
    return { ...(before ? { before } : {}), ...(after ? { after: fromItem(open, after) } : {}) };
  };
}

function withoutSealed<T extends Stored, Key>(record: TableRecord<T, Key>): TableRecord<T, Key> {
  const mask = Object.fromEntries((record.sealed ?? []).map((name) => [name, true] as const));
  const schema = (record.schema as unknown as z.ZodObject).omit(mask as never) as unknown as z.ZodType<T>;
  return { ...record, schema, sealed: [] };
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
  const done: Images[] = [];
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

function changeOf(record: DynamoDBRecord): Images {
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

import * as z from "zod";
import { Conflict } from "#shared/errors.ts";
import { isToldAtOnce, type MailTurns } from "#shared/mail-turns.ts";
import { stamps } from "#shared/stamps.ts";
import type { Ctx } from "../ctx.ts";
import { defineRecord } from "../table/record.ts";
import { ref, type Table } from "../table/table.ts";
import { add, change } from "../table/write.ts";
import { afresh, commit } from "../verbs/commit.ts";
import type { Posting, Span } from "./outbox.ts";

/** Longer than a change may come again from the stream or a dead letter, and a mail be tried. */
const keptDays = 30;
/** What one mail can tell of. */
const mostTold = 100;

const name = z.string().max(200);
const day = z.iso.date();

/** How many things a queue has had. */
const MailQueue = z.strictObject({ name, day, count: z.int().min(1), ...stamps });
type MailQueue = z.infer<typeof MailQueue>;

/** A thing in a queue, and its number: the same however often it comes. */
const QueuedThing = z.strictObject({
  name,
  day,
  thingId: z.string().max(80),
  number: z.int().min(1),
  ...stamps,
});
type QueuedThing = z.infer<typeof QueuedThing>;

/** One day's queue of what is to be told to somebody. */
export type QueueOfDay = Pick<MailQueue, "name" | "day">;

const partition = ({ name, day }: QueueOfDay) => `QUEUE#${name}|${day}`;
const expiresAt = ({ day }: QueueOfDay) => Date.parse(day) / 1000 + keptDays * 24 * 3600;

export const mailQueueRecord = defineRecord<MailQueue, QueueOfDay>()({
  kind: "mail-queue",
  schema: MailQueue,
  key: (queue) => ({ pk: partition(queue), sk: "COUNT" }),
  keyOf: ({ name, day }) => ({ name, day }),
  expiresAt,
});

export const queuedThingRecord = defineRecord<QueuedThing, QueueOfDay & Pick<QueuedThing, "thingId">>()({
  kind: "queued-thing",
  schema: QueuedThing,
  key: ({ thingId, ...queue }) => ({ pk: partition(queue), sk: `THING#${thingId}` }),
  keyOf: ({ name, day, thingId }) => ({ name, day, thingId }),
  expiresAt,
});

/** Which thing of whose is to be told, and in which queue it stands. */
export interface Turn {
  queue: string;
  sender: string;
  thingId: string;
  /** When it came to be. */
  createdAt: string;
  turns: MailTurns;
}

/**
 * Whether a thing is told in a mail of its own, or how the mail that tells of it and others together is to be posted:
 * that is once in a time, whatever comes. A thing that comes again gets the same answer.
 */
export async function takeTurn(
  ctx: Pick<Ctx, "table" | "now">,
  { queue, sender, thingId, createdAt, turns }: Turn,
): Promise<{ together?: QueueOfDay & Required<Pick<Posting, "number" | "first" | "gapSeconds">> }> {
  const day = createdAt.slice(0, 10);
  const number = await numberIn(ctx, { name: queue, day }, thingId);
  const ofSender = await numberIn(ctx, { name: `${queue}|${sender}`, day }, thingId);
  if (isToldAtOnce(turns, { number, ofSender })) return {};
  const rest = togetherIn(queue, day);
  const { gapSeconds } = turns;
  return { together: { ...rest, number: await numberIn(ctx, rest, thingId), first: 1, gapSeconds } };
}

/** Where what is told together stands. */
export function togetherIn(queue: string, day: string): QueueOfDay {
  return { name: `${queue}|together`, day };
}

/** A thing's place in a queue, at whose end it is put where it is not in it yet. */
function numberIn(ctx: Pick<Ctx, "table" | "now">, queue: QueueOfDay, thingId: string): Promise<number> {
  return afresh(async () => {
    const key = { ...queue, thingId };
    const [known, last] = await ctx.table.getTogether([
      ref(queuedThingRecord, key),
      ref(mailQueueRecord, queue),
    ]);
    if (known) return known.number;
    const number = (last?.count ?? 0) + 1;
    const isOvertaken = () => new Conflict("version_stale");
    await commit(ctx, [
      add(queuedThingRecord, { ...key, number }, isOvertaken),
      last
        ? change(mailQueueRecord, last, { count: number })
        : add(mailQueueRecord, { ...queue, count: number }, isOvertaken),
    ]);
    return number;
  });
}

/** The things that one mail is to tell of together, oldest first: the newest hundred of them, and how many are left. */
export async function thingsIn(
  table: Table,
  queue: QueueOfDay,
  { covered, wanted }: Span,
): Promise<{ thingIds: string[]; others: number }> {
  const found = await table.queryPartition(partition(queue), { prefix: "THING#", newestFirst: true });
  const queued = await found.of(queuedThingRecord);
  const thingIds = queued
    .filter(({ number }) => number > covered && number <= wanted)
    .slice(0, mostTold)
    .map(({ thingId }) => thingId)
    .reverse();
  return { thingIds, others: wanted - covered - thingIds.length };
}

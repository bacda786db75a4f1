import * as z from "zod";
import { Conflict } from "#shared/errors.ts";
import type { ContentLocale } from "#shared/locales.ts";
import {
  firstMail,
  leaseFrom,
  type MailState,
  mailOnDone,
  mailOnFailure,
  mailOnMore,
  mailOnTaken,
  mailProcess,
  mailStages,
} from "#shared/outbox.ts";
import { stamps } from "#shared/stamps.ts";
import type { Ctx } from "../ctx.ts";
import { type OnTime, onTime } from "../due/due.ts";
import { type Reaction, reactTo, type StreamCtx } from "../stream.ts";
import { defineRecord } from "../table/record.ts";
import { add, change, type Write } from "../table/write.ts";
import { afresh, commit, outcomeOf, settle } from "../verbs/commit.ts";
import type { Mail } from "./mailer.ts";

/** How long it is remembered that a mail went out. */
const keptSeconds = 400 * 24 * 3600;

/** What a mail is about: ids and figures by which its writer finds the rest when it is sent. Never a text of somebody. */
const About = z.record(z.string().max(40), z.union([z.string().max(200), z.number()]));

const PostedMail = z.strictObject({
  id: z.string().max(200),
  /** Which writer makes it. */
  writer: z.string().max(60),
  about: About,
  stage: z.enum(mailStages),
  stagedAt: z.iso.datetime().optional(),
  wanted: z.int().min(1),
  covered: z.int().min(0),
  gapSeconds: z.int().min(0),
  sentAt: z.iso.datetime().optional(),
  attempts: z.int().min(0),
  ...stamps,
});
export type PostedMail = z.infer<typeof PostedMail>;

export const mailRecord = defineRecord<PostedMail, string>()({
  kind: "mail",
  schema: PostedMail,
  process: mailProcess,
  key: (id) => ({ pk: `MAIL#${id}`, sk: "MAIL" }),
  keyOf: ({ id }) => id,
  expiresAt: ({ createdAt, sentAt }) => Math.floor(Date.parse(sentAt ?? createdAt) / 1000) + keptSeconds,
});

export interface MailText extends Omit<Mail, "id" | "language"> {
  language: ContentLocale;
}

/** Which of a matter's numbered things a mail is to tell of: those past `covered`, up to `wanted`. */
export type Span = Pick<MailState, "covered" | "wanted">;

/** Makes the mails of one kind when they are sent; undefined means that there is nobody to tell, or nothing any more. */
export interface MailWriter<A extends Record<string, string | number> = Record<string, string | number>> {
  name: string;
  write(ctx: StreamCtx, about: A, span: Span): Promise<MailText | undefined>;
}

/** Gives a writer its types; what a mail is about is read through `about`. */
export function mailWriter<Schema extends z.ZodType<Record<string, string | number>>>(writer: {
  name: string;
  about: Schema;
  write(ctx: StreamCtx, about: z.output<Schema>, span: Span): Promise<MailText | undefined>;
}): MailWriter {
  return {
    name: writer.name,
    write: (ctx, about, span) => writer.write(ctx, writer.about.parse(about), span),
  };
}

/** One mail to be sent. The same `id` is the same mail, however often it is posted. */
export interface Posting {
  id: string;
  writer: string;
  about: Record<string, string | number>;
  /** Of a matter that goes on, such as a thread: the number of what is to be told, and how far mails stand apart. */
  number?: number;
  gapSeconds?: number;
  /** Where that began: the mail tells of all from there on, in whichever order they are posted. */
  first?: number;
}

/** Posts a mail in the transaction of what it tells of. For one that was surely not posted before. */
export function posting(
  { id, writer, about, number = 1, gapSeconds = 0, first = number }: Posting,
  now: Date,
): Write<PostedMail> {
  const state = { ...firstMail(number, gapSeconds, now), covered: first - 1 };
  return add(mailRecord, { id, writer, about, ...state } as PostedMail);
}

/** Posts a mail from a reaction, which may run again: what is known already changes nothing. */
export function post(ctx: Pick<Ctx, "table" | "now">, mail: Posting): Promise<void> {
  return settle(ctx, async () => {
    const known = await ctx.table.get(mailRecord, mail.id);
    if (!known) return [{ ...posting(mail, ctx.now), refusal: () => new Conflict("version_stale") }];
    const state = mailOnMore(known, mail.number ?? 1, ctx.now);
    return state ? [change(mailRecord, known, state)] : [];
  });
}

/** What waited long enough, or was left lying by a crash, is due; the lease keeps it from being lost again. */
export const outboxDue: readonly OnTime[] = [
  onTime(mailRecord, mailProcess.steps.release, ({ now }) => ({ changes: { stagedAt: leaseFrom(now) } })),
];

/** What is due is taken by one, who sends it. A mail that fails is tried later and holds up nothing. */
export function outboxReactions(writers: readonly MailWriter[]): readonly Reaction[] {
  const byName = new Map(writers.map((writer) => [writer.name, writer]));
  return [
    reactTo(mailRecord, async (ctx, { after }) => {
      if (after?.stage !== "due") return;
      const taken = await take(ctx, after.id);
      if (taken) await send(ctx, taken, byName.get(taken.writer));
    }),
  ];
}

async function take(ctx: StreamCtx, id: string): Promise<PostedMail | undefined> {
  return afresh(async () => {
    const mail = await ctx.table.get(mailRecord, id);
    const state = mail && mailOnTaken(mail, ctx.now);
    if (!mail || !state) return undefined;
    const write = change(mailRecord, mail, state);
    await commit(ctx, [write]);
    return outcomeOf(ctx, write);
  });
}

async function send(ctx: StreamCtx, taken: PostedMail, writer: MailWriter | undefined): Promise<void> {
  const { id, about, covered, wanted, gapSeconds } = taken;
  let wasSent = false;
  try {
    if (!writer) throw new Error(`No slice writes mails called ${taken.writer}.`);
    const mail = await writer.write(ctx, about, { covered, wanted });
    if (mail) await ctx.mailer.send({ ...mail, id: gapSeconds > 0 ? `${id}-${wanted}` : id });
    wasSent = mail !== undefined;
  } catch (error) {
    ctx.log.error("mail_failed", error, { mailId: id, writer: taken.writer, attempt: taken.attempts + 1 });
    await end(ctx, id, (mail) => {
      const failed = mailOnFailure(mail, ctx.now);
      if (failed.stage === "failed") ctx.log.warn("mail_given_up", { mailId: id, attempts: failed.attempts });
      return failed;
    });
    return;
  }
  await end(ctx, id, (mail) => mailOnDone(mail, { told: wanted, wasSent }, ctx.now));
}

/** More to tell may have come while the mail went out, so it is read again. */
function end(ctx: StreamCtx, id: string, next: (mail: PostedMail) => MailState): Promise<void> {
  return settle(ctx, async () => {
    const mail = await ctx.table.get(mailRecord, id);
    return mail ? [change(mailRecord, mail, next(mail))] : [];
  });
}

import { createHash, createHmac } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import * as z from "zod";
import { AppError, Conflict, RuleBroken } from "#shared/errors.ts";
import { stamps } from "#shared/stamps.ts";
import type { Ctx } from "../ctx.ts";
import type { OnceKey } from "../once-key.ts";
import { defineRecord } from "../table/record.ts";
import { add, change, drop, type Write } from "../table/write.ts";

/** How long a repeat is still known as one. */
const keptSeconds = 48 * 3600;

const Done = z.strictObject({
  id: z.string(),
  fingerprint: z.string(),
  /** What was answered, packed; absent while a long verb still works. */
  answer: z.string().optional(),
  /** Until when whoever works on it may be taken to be alive. */
  leaseUntil: z.iso.datetime().optional(),
  until: z.number(),
  ...stamps,
});
type Done = z.infer<typeof Done>;

export const doneRecord = defineRecord<Done, string>()({
  kind: "once",
  schema: Done,
  sealed: ["answer"],
  key: (id) => ({ pk: `ONCE#${id}`, sk: "ONCE" }),
  keyOf: (done) => done.id,
  expiresAt: (done) => done.until,
});

/** The claim of a request was there already: its answer is to be given again. */
export class AlreadyDone extends AppError {
  override readonly name = "AlreadyDone";
  readonly status = 409;
}

/** What is known of one request's repeats. */
export interface Repeats {
  /**
   * The answer that the same request was given; undefined where it was not done yet.
   * @throws RuleBroken `idempotency_key_reused` where the same key came with another input.
   */
  find(): Promise<{ answer?: unknown; isWorking: boolean } | undefined>;
  /** For the transaction of the effect: the mark and the effect happen together. */
  claim(answer: unknown): Write;
  /**
   * A lease, for what is no single transaction: taken by one of those who ask at once. Undefined where it is done, or
   * somebody holds one still.
   */
  lease(until: string, now: string): Promise<Write | undefined>;
  keepAnswer(answer: unknown): Promise<Write | undefined>;
  /** Gives a lease back, for the next to begin at once. */
  release(): Write;
}

export function repeatsOf(ctx: Ctx, once: OnceKey, input: unknown): Repeats {
  const id = digest(`${once.scope} ${once.key}`);
  const fingerprint = fingerprintOf(ctx, input);
  const until = Math.floor(ctx.now.getTime() / 1000) + keptSeconds;
  const alreadyDone = () => new AlreadyDone("already_done");
  return {
    async find() {
      const done = await ctx.table.get(doneRecord, id);
      if (!done) return undefined;
      if (done.fingerprint !== fingerprint) throw new RuleBroken("idempotency_key_reused");
      return done.answer === undefined
        ? { isWorking: true }
        : { answer: unpack(done.answer), isWorking: false };
    },
    claim: (answer) => ({
      ...add(doneRecord, { id, fingerprint, answer: pack(answer), until }, alreadyDone),
      rank: "claim",
    }),
    async lease(leaseUntil, now) {
      const known = await ctx.table.get(doneRecord, id);
      if (!known)
        return { ...add(doneRecord, { id, fingerprint, leaseUntil, until }, alreadyDone), rank: "claim" };
      if (known.fingerprint !== fingerprint) throw new RuleBroken("idempotency_key_reused");
      if (known.answer !== undefined || (known.leaseUntil ?? "") > now) return undefined;
      return { ...change(doneRecord, known, { leaseUntil }, { refusal: alreadyDone }), rank: "claim" };
    },
    release: () => drop(doneRecord, id),
    async keepAnswer(answer) {
      const known = await ctx.table.get(doneRecord, id);
      return known && change(doneRecord, known, { answer: pack(answer), leaseUntil: undefined });
    },
  };
}

/** A repeat that fails on what the first one left (gone, moved on, claimed a moment ago) is answered as the first one was. */
export async function orAsBefore<Answer>(
  repeats: Repeats | undefined,
  act: () => Promise<Answer>,
): Promise<Answer> {
  try {
    return await act();
  } catch (error) {
    const done = error instanceof AppError ? await repeats?.find() : undefined;
    if (done && !done.isWorking) return done.answer as Answer;
    throw error instanceof AlreadyDone ? new Conflict("busy", { retryAfterSeconds: 1 }) : error;
  }
}

/** Keyed: from a bare digest, a number of few digits in the input could be guessed. */
function fingerprintOf({ config }: Ctx, input: unknown): string {
  const text = JSON.stringify(input) ?? "";
  return createHmac("sha256", config.cursorKey).update(`once ${text}`).digest("base64url");
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("base64url");
}

/** What was answered, as it is kept: for those who look for somebody in it. */
export function answerIn({ answer }: Pick<Done, "answer">): unknown {
  return answer === undefined ? undefined : unpack(answer);
}

/** As text, since that is what can be sealed; small, since an item holds 400 KB. */
function pack(answer: unknown): string {
  return deflateRawSync(JSON.stringify({ answer })).toString("base64");
}

function unpack(packed: string): unknown {
  return JSON.parse(inflateRawSync(Buffer.from(packed, "base64")).toString("utf8")).answer;
}

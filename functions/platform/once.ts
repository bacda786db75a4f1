import { createHash, createHmac } from "node:crypto";
import * as z from "zod";
import { AppError, Conflict, RuleBroken } from "#shared/errors.ts";
import type { Ctx } from "./ctx.ts";
import { defineRecord } from "./table/record.ts";
import { create, type Write } from "./table/write.ts";

/** One request that may arrive many times: the caller's key, within whom and what it was given for. */

/** How long a repeat is still known as one. */
const keptSeconds = 48 * 3600;

const Done = z.strictObject({
  id: z.string(),
  fingerprint: z.string(),
  resultId: z.string(),
  until: z.number(),
  version: z.int(),
  createdAt: z.string(),
  updatedAt: z.string(),
});

const doneRecord = defineRecord<z.infer<typeof Done>, string>()({
  kind: "once",
  schema: Done,
  key: (id) => ({ pk: `ONCE#${id}`, sk: "ONCE" }),
  keyOf: (done) => done.id,
  expiresAt: (done) => done.until,
});

class AlreadyDone extends AppError {
  readonly status = 409;
}

/**
 * Does a thing once, however often its request comes. `effect` puts the claim among the writes of its own transaction,
 * so that the mark and the effect happen together; a repeat is answered by `again` with the first one's result.
 * @throws RuleBroken `idempotency_key_reused` where the same key came with another input.
 */
export async function once<T>(
  ctx: Ctx,
  input: unknown,
  effect: (claim: (resultId: string) => Write[]) => Promise<T>,
  again: (resultId: string) => Promise<T>,
): Promise<T> {
  if (!ctx.once) return effect(() => []);
  const id = digest(`${ctx.once.scope} ${ctx.once.key}`);
  const fingerprint = fingerprintOf(ctx, input);
  const known = await ctx.table.get(doneRecord, id);
  if (known) return answerAgain(known);

  function claim(resultId: string): Write[] {
    const at = ctx.now.toISOString();
    const until = Math.floor(ctx.now.getTime() / 1000) + keptSeconds;
    const done = { id, fingerprint, resultId, until, version: 1, createdAt: at, updatedAt: at };
    return [create(doneRecord, done, () => new AlreadyDone("already_done"))];
  }

  async function answerAgain(done: z.infer<typeof Done>): Promise<T> {
    if (done.fingerprint !== fingerprint) throw new RuleBroken("idempotency_key_reused");
    return again(done.resultId);
  }

  try {
    return await effect(claim);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const done = await ctx.table.get(doneRecord, id);
    if (done) return answerAgain(done);
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

import { createHash, randomBytes } from "node:crypto";
import * as z from "zod";
import type { Ctx } from "#functions/platform/ctx.ts";
import { countWithin } from "#functions/platform/table/conditions.ts";
import { add, remove, type Write } from "#functions/platform/table/write.ts";
import { nothing } from "#functions/platform/verbs/about.ts";
import { commit } from "#functions/platform/verbs/commit.ts";
import { verb } from "#functions/platform/verbs/verb.ts";
import { Conflict, TooLarge, TooManyRequests } from "#shared/errors.ts";
import { everyone } from "#shared/permissions.ts";
import { windowAt } from "#shared/sending-limit.ts";
import { Draft, draftRecord } from "./drafts.records.ts";

/** Longer than any sign-in takes, a first one with a new mail account included. */
export const draftSeconds = 2 * 3600;
/** Twice the longest form there is. */
const maximumBytes = 32 * 1024;
/** Of those who are not signed in there is nobody to count by, so the form that they write in is what counts. */
const draftLimit = { seconds: 600, limit: 60 };

const KeepDraft = z.strictObject({ path: Draft.shape.path, values: Draft.shape.values });

/**
 * Keeps what was typed until its writer has signed in. The answered secret is for the browser's cookie.
 * @throws TooLarge; TooManyRequests `drafts_too_many`
 */
export const keepDraft = verb({
  permission: everyone,
  of: nothing,
  input: KeepDraft,
  rule({ input: { values } }) {
    if (Buffer.byteLength(JSON.stringify(values)) > maximumBytes)
      throw new TooLarge("body_too_large", { params: { maximumKilobytes: maximumBytes / 1024 } });
  },
  limits: ({ ctx, input }) => [countDraft(input.path, ctx.now)],
  write({ ctx, input }) {
    const secret = randomBytes(32).toString("base64url");
    const endsAt = Math.floor(ctx.now.getTime() / 1000) + draftSeconds;
    return {
      writes: [add(draftRecord, { ...input, secretHash: hashOf(secret), endsAt })],
      answer: { secret },
    };
  },
});

function countDraft(path: string, now: Date): Write {
  const { seconds, limit } = draftLimit;
  const { number, endsAt, secondsLeft } = windowAt(seconds, now);
  const params = { minutes: Math.ceil(secondsLeft / 60) };
  return countWithin(
    { name: `draft|${path}|${seconds}|${number}`, limit, expiresAt: endsAt },
    () => new TooManyRequests("drafts_too_many", { retryAfterSeconds: secondsLeft, params }),
  );
}

/** The draft of this very form, where the browser has kept one. */
export async function findDraft(ctx: Ctx, secret: string, path: string): Promise<Draft | undefined> {
  if (!/^[\w-]{43}$/.test(secret)) return undefined;
  const draft = await ctx.table.get(draftRecord, hashOf(secret));
  return draft?.path === path ? draft : undefined;
}

/** Forgets a draft that was sent; one that is gone already needs nothing. */
export async function dropDraft(ctx: Ctx, draft: Draft): Promise<void> {
  await commit(ctx, [remove(draftRecord, draft)]).catch((error: unknown) => {
    if (!(error instanceof Conflict)) throw error;
  });
}

function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("base64url");
}

import { createHash, randomBytes } from "node:crypto";
import type { Ctx } from "#functions/platform/ctx.ts";
import { create, remove } from "#functions/platform/table/write.ts";
import { Conflict, TooLarge } from "#shared/errors.ts";
import type { FieldValues } from "#web/form-state.ts";
import { countDraft } from "./draft-limit.ts";
import { type Draft, draftRecord } from "./drafts.records.ts";

/** Longer than any sign-in takes, a first one with a new mail account included. */
export const draftSeconds = 2 * 3600;
/** Twice the longest form there is. */
const maximumBytes = 32 * 1024;

/**
 * Keeps what was typed until its writer has signed in. The returned secret is for the browser's cookie.
 * @throws TooLarge; TooManyRequests `drafts_too_many`
 */
export async function keepDraft(ctx: Ctx, path: string, values: FieldValues): Promise<string> {
  if (Buffer.byteLength(JSON.stringify(values)) > maximumBytes)
    throw new TooLarge("body_too_large", { params: { maximumKilobytes: maximumBytes / 1024 } });
  const secret = randomBytes(32).toString("base64url");
  const at = ctx.now.toISOString();
  const endsAt = Math.floor(ctx.now.getTime() / 1000) + draftSeconds;
  const stamps = { version: 1, createdAt: at, updatedAt: at };
  await ctx.table.transact([
    countDraft(path, ctx.now),
    create(draftRecord, { secretHash: hashOf(secret), path, values, endsAt, ...stamps }),
  ]);
  return secret;
}

/** The draft of this very form, where the browser has kept one. */
export async function findDraft(ctx: Ctx, secret: string, path: string): Promise<Draft | undefined> {
  if (!/^[\w-]{43}$/.test(secret)) return undefined;
  const draft = await ctx.table.get(draftRecord, hashOf(secret));
  return draft?.path === path ? draft : undefined;
}

/** Forgets a draft that was sent; one that is gone already needs nothing. */
export async function dropDraft(ctx: Ctx, draft: Draft): Promise<void> {
  await ctx.table.transact([remove(draftRecord, draft)]).catch((error: unknown) => {
    if (!(error instanceof Conflict)) throw error;
  });
}

function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("base64url");
}

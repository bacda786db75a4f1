import { createHash } from "node:crypto";
import * as z from "zod";
import type { Ctx } from "#functions/platform/ctx.ts";
import { countWithin } from "#functions/platform/table/conditions.ts";
import { remove, set, type Write } from "#functions/platform/table/write.ts";
import type { About } from "#functions/platform/verbs/about.ts";
import { commit } from "#functions/platform/verbs/commit.ts";
import { verb } from "#functions/platform/verbs/verb.ts";
import { Conflict, TooLarge, TooManyRequests } from "#shared/errors.ts";
import { everyone, noSubject } from "#shared/permissions.ts";
import { windowAt } from "#shared/sending-limit.ts";
import { isBrowserSecret, newBrowserSecret } from "./browser-secret.ts";
import { Draft, draftRecord } from "./drafts.records.ts";

/** Longer than any sign-in takes, a first one with a new mail account included. */
export const draftSeconds = 2 * 3600;
/** Twice the longest form there is. */
const maximumBytes = 32 * 1024;
/** Nobody here is signed in, so a browser counts by the secret that it was given, and who has none by their network. */
const draftLimits = {
  browser: { code: "drafts_too_many", seconds: 600, limit: 30 },
  /** A dormitory or an office is one network: past this its browsers are only asked to send again, with a secret. */
  network: { code: "form_to_send_again", seconds: 600, limit: 300 },
} as const;

const KeepDraft = z.strictObject({
  path: Draft.shape.path,
  values: z.record(z.string().max(40), z.union([z.string(), z.array(z.string())])),
});

/**
 * Keeps what was typed until its writer has signed in, in place of what the same browser typed into that form before.
 * The answered secret is for the browser's cookie.
 * @throws TooLarge; TooManyRequests `drafts_too_many` for a browser, `form_to_send_again` for one without a secret
 */
export const keepDraft = verb({
  permission: everyone,
  of: aBrowser(),
  input: KeepDraft,
  rule({ input: { values } }) {
    if (Buffer.byteLength(JSON.stringify(values)) > maximumBytes)
      throw new TooLarge("body_too_large", { params: { maximumKilobytes: maximumBytes / 1024 } });
  },
  limits: ({ ctx, thing: { secret } }) => countDraft(ctx, secret),
  write({ ctx, thing, input: { path, values } }) {
    const secret = thing.secret ?? newBrowserSecret(ctx.config);
    const endsAt = Math.floor(ctx.now.getTime() / 1000) + draftSeconds;
    return {
      writes: [
        set(draftRecord, {
          ...{ path, typed: JSON.stringify(values) },
          ...{ secretHash: hashOf(secret, path), endsAt },
        }),
      ],
      answer: { secret },
    };
  },
});

/** Whatever browser it is, with its secret where we gave it one. */
function aBrowser(): About<{ secret?: string | undefined }, { secret: string | undefined }> {
  return {
    find: async ({ config }, { secret }) => ({
      secret: isBrowserSecret(config, secret) ? secret : undefined,
    }),
    subject: () => noSubject,
  };
}

function countDraft({ now, address }: Ctx, secret: string | undefined): Write[] {
  const who = secret === undefined ? address : createHash("sha256").update(secret).digest("base64url");
  if (who === undefined) return [];
  const { code, seconds, limit } = secret === undefined ? draftLimits.network : draftLimits.browser;
  const { number, endsAt, secondsLeft } = windowAt(seconds, now);
  const params = { minutes: Math.ceil(secondsLeft / 60) };
  const wait = secret === undefined ? {} : { retryAfterSeconds: secondsLeft };
  return [
    countWithin(
      { name: `draft|${who}|${seconds}|${number}`, limit, expiresAt: endsAt },
      () => new TooManyRequests(code, { ...wait, params }),
    ),
  ];
}

/** What this browser has typed into this very form. */
export async function findDraft(ctx: Ctx, secret: string, path: string): Promise<KeptDraft | undefined> {
  if (!isBrowserSecret(ctx.config, secret)) return undefined;
  const draft = await ctx.table.get(draftRecord, hashOf(secret, path));
  return draft && { ...draft, values: JSON.parse(draft.typed) };
}

/** A draft with its fields as they were typed. */
export interface KeptDraft extends Draft {
  values: z.infer<typeof KeepDraft>["values"];
}

/** Forgets a draft that was sent; one that is gone already needs nothing. */
export async function dropDraft(ctx: Ctx, { values: _typed, ...draft }: KeptDraft): Promise<void> {
  await commit(ctx, [remove(draftRecord, draft)]).catch((error: unknown) => {
    if (!(error instanceof Conflict)) throw error;
  });
}

function hashOf(secret: string, path: string): string {
  return createHash("sha256").update(`${secret} ${path}`).digest("base64url");
}

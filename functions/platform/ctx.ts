import { SignInRequired } from "#shared/errors.ts";
import type { Locale } from "#shared/locales.ts";
import { type Actor, anonymous, type Person } from "#shared/people/people/person.ts";
import type { Blobs } from "./blobs/blobs.ts";
import type { Config } from "./config.ts";
import type { Log } from "./log.ts";
import type { OnceKey } from "./once-key.ts";
import type { Platform } from "./platform.ts";
import type { Seal } from "./seal/seal.ts";
import type { Table } from "./table/table.ts";

/** All that a verb may know of its surroundings: who asks, when, in which language, and the platform's parts. */
export interface Ctx {
  actor: Actor;
  now: Date;
  locale: Locale;
  log: Log;
  requestId: string;
  /** Where the request came from, as a mark to count by; undefined where no gateway was in between. */
  address?: string | undefined;
  config: Config;
  table: Table;
  blobs: Blobs;
  /** For files; fields of records are sealed by the table. */
  seal: Seal;
  /** Set where the caller marked this request as one that may be repeated but must be done once. */
  once?: OnceKey;
}

/** @throws SignInRequired */
export function signedIn(ctx: Pick<Ctx, "actor">): Person {
  if (ctx.actor.kind === "anonymous") throw new SignInRequired();
  return ctx.actor.person;
}

/** The surroundings of work that nobody asked for: what the stream, a schedule or a store wakes. */
export function systemCtx(platform: Platform, requestId: string): Ctx {
  return {
    ...platform,
    log: platform.log.with({ requestId }),
    actor: anonymous,
    now: platform.now(),
    locale: "en",
    requestId,
  };
}

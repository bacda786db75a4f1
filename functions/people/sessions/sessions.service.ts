import { createHash, randomBytes } from "node:crypto";
import type { Ctx } from "#functions/platform/ctx.ts";
import { add, remove } from "#functions/platform/table/write.ts";
import { commit } from "#functions/platform/verbs/commit.ts";
import type { Person } from "#shared/people/people/person.ts";
import { type Session, sessionRecord, sessionWithPerson } from "./sessions.records.ts";

/** Two weeks: long enough for a phone used now and then, short enough for one that is lost. */
export const sessionSeconds = 14 * 24 * 3600;

/** Starts a session; the returned token is for the browser's cookie and is kept nowhere else. */
export async function startSession(ctx: Ctx, person: Person, idToken: string): Promise<string> {
  const secret = randomBytes(32).toString("base64url");
  const session = add(sessionRecord, {
    personId: person.id,
    secretHash: hashOf(secret),
    idToken,
    endsAt: Math.floor(ctx.now.getTime() / 1000) + sessionSeconds,
  });
  await commit(ctx, [session]);
  return `${person.id}.${secret}`;
}

interface Found {
  session: Session;
  person: Person;
}

/** Who a cookie's token belongs to; undefined for one that is malformed, ended, expired, or of somebody suspended. */
export async function findSession(ctx: Pick<Ctx, "table">, token: string): Promise<Found | undefined> {
  const found = await findAnySession(ctx, token);
  return found?.person.disabledAt ? undefined : found;
}

/** The same, and whose it was until they were suspended: they may be told of that, and do nothing else by it. */
export async function findAnySession(ctx: Pick<Ctx, "table">, token: string): Promise<Found | undefined> {
  const match = /^(prs_[0-9A-HJKMNP-TV-Z]{26})\.([\w-]{43})$/.exec(token);
  if (!match?.[1] || !match[2]) return undefined;
  return sessionWithPerson(ctx.table, { personId: match[1], secretHash: hashOf(match[2]) });
}

export async function endSession(ctx: Ctx, session: Session): Promise<void> {
  await commit(ctx, [remove(sessionRecord, session)]);
}

/** What the forms of a session must carry back: derived from the secret, so nothing more is stored. */
export function csrfToken(sessionToken: string): string {
  return createHash("sha256").update(`csrf ${sessionToken}`).digest("base64url");
}

function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("base64url");
}

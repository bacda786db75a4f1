import { createHash, timingSafeEqual } from "node:crypto";
import type { Config } from "#functions/platform/config.ts";
import { isMarkOf, markOf } from "#functions/platform/mark.ts";
import { isIdOf } from "#shared/ids.ts";
import { invitationIds } from "#shared/market/ids.ts";

/**
 * The secret of an invitation's link, made of its id by our key: whoever writes the mail can make it again, and it lies
 * nowhere.
 */
export function invitationToken(config: Pick<Config, "cursorKey">, invitationId: string): string {
  return `${invitationId.slice(prefix.length)}.${markOf(config, "invitation", invitationId)}`;
}

/** The id in a token; its secret is for `isTokenOf` to judge. */
export function invitationIdIn(token: string): string | undefined {
  const [id] = token.split(".");
  const invitationId = `${prefix}${id}`;
  return isIdOf(invitationIds, invitationId) ? invitationId : undefined;
}

/** Whether we ever gave it out, though its invitation may be gone. */
export function wasGivenOut(config: Pick<Config, "cursorKey">, token: string): boolean {
  const [, mark = "", ...more] = token.split(".");
  const id = invitationIdIn(token);
  return id !== undefined && more.length === 0 && isMarkOf(config, "invitation", id, mark);
}

export function tokenHashOf(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}

export function isTokenOf({ tokenHash }: { tokenHash: string }, token: string): boolean {
  const given = Buffer.from(tokenHashOf(token));
  const expected = Buffer.from(tokenHash);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

const prefix = `${invitationIds.prefix}_`;

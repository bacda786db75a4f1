import type { Config } from "#functions/platform/config.ts";
import { isMarkOf, markOf } from "#functions/platform/mark.ts";
import { isIdOf } from "#shared/ids.ts";
import { personIds } from "#shared/people/ids.ts";

const prefix = `${personIds.prefix}_`;

type Key = Pick<Config, "cursorKey">;

/** What a weekly mail's link carries, by which its receiver ends it without signing in. */
export function digestToken(config: Key, personId: string): string {
  return `${personId.slice(prefix.length)}.${markOf(config, "digest", personId)}`;
}

/** Whose mail such a link ends; undefined where we did not write it. */
export function personIdIn(config: Key, token: string): string | undefined {
  const [id = "", mark = ""] = token.split(".");
  const personId = `${prefix}${id}`;
  return isIdOf(personIds, personId) && isMarkOf(config, "digest", personId, mark) ? personId : undefined;
}

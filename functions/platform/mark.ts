import { createHmac, timingSafeEqual } from "node:crypto";
import type { Config } from "./config.ts";

type Key = Pick<Config, "cursorKey">;

/**
 * What only we can write under an id for one purpose, so that a link with it needs nothing stored. What it opens is
 * bounded by docs/decisions/012. 43 URL-safe characters.
 */
export function markOf({ cursorKey }: Key, purpose: string, id: string): string {
  return createHmac("sha256", cursorKey).update(`${purpose} ${id}`).digest("base64url");
}

export function isMarkOf(key: Key, purpose: string, id: string, given: string): boolean {
  const expected = Buffer.from(markOf(key, purpose, id));
  const actual = Buffer.from(given);
  return actual.length === expected.length && timingSafeEqual(actual, expected);
}

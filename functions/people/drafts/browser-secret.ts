import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { Config } from "#functions/platform/config.ts";

type Key = Pick<Config, "cursorKey">;

/** 16 random bytes, and as many by which we know that we gave them out: a browser makes up none for itself. */
export function newBrowserSecret(key: Key): string {
  const random = randomBytes(16);
  return Buffer.concat([random, sealOf(key, random)]).toString("base64url");
}

export function isBrowserSecret(key: Key, text: string | undefined): text is string {
  if (text === undefined || !/^[\w-]{43}$/.test(text)) return false;
  const bytes = Buffer.from(text, "base64url");
  return timingSafeEqual(bytes.subarray(16), sealOf(key, bytes.subarray(0, 16)));
}

function sealOf({ cursorKey }: Key, random: Buffer): Buffer {
  return createHmac("sha256", cursorKey).update("browser ").update(random).digest().subarray(0, 16);
}

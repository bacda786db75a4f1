import type { IncomingMessage } from "node:http";

/** A page elsewhere could point its own name at this machine (DNS rebinding). */
export function isOurHost({ headers }: IncomingMessage): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(headers.host ?? "");
}

export const notOurHost = "Ask for localhost: this site is on this machine alone.";

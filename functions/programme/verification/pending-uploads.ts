import { idTime } from "#functions/platform/ids.ts";

const refreshSeconds = 4;
/** A file that takes longer has not arrived at all; a page that asks for ever helps nobody. */
const longestSeconds = 300;

/** After how long a page that waits for these uploads asks anew; undefined where it has waited long enough. */
export function refreshSecondsOf(pending: readonly string[], now: Date): number | undefined {
  const isWaiting = pending.some((id) => now.getTime() - idTime(id) < longestSeconds * 1000);
  return isWaiting ? refreshSeconds : undefined;
}

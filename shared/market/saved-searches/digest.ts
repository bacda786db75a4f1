import type { SavedSearches } from "./saved-searches.ts";

const day = 24 * 3600;
export const digestEverySeconds = 7 * day;
/** How long whoever makes a mail has before it counts as crashed. */
const leaseSeconds = 15 * 60;
/** A listing is in the search index by then (60 s on AWS), so what is told of up to here is told whole. */
const indexLagSeconds = 120;

/** The part that the rules below change. */
export type DigestState = Pick<SavedSearches, "stage" | "stagedAt" | "upTo" | "round">;

/** After searches came or went, or the wish for mail changed: the next mail is a week away, unless one stands already. */
export function digestOnChange(
  saved: Pick<SavedSearches, "searches" | "wantsMail"> & DigestState,
  now: Date,
): DigestState {
  if (!saved.wantsMail || saved.searches.length === 0)
    return { stage: undefined, stagedAt: undefined, upTo: undefined, round: saved.round };
  if (saved.stage) return saved;
  return { stage: "waiting", stagedAt: after(now, digestEverySeconds), upTo: undefined, round: saved.round };
}

/** Time has come: the mail is due. One that a crash left half made is due again, and tells of the same time. */
export function digestOnTime(state: DigestState, now: Date): DigestState | undefined {
  if (state.stagedAt === undefined || state.stagedAt > now.toISOString()) return undefined;
  return {
    stage: "due",
    stagedAt: after(now, leaseSeconds),
    upTo: state.upTo ?? after(now, -indexLagSeconds),
    round: state.round,
  };
}

/** The mail is out, or there was nothing to tell: the next one is a week away. */
export function digestOnDone(
  { searches, upTo = "", round }: SavedSearches,
  now: Date,
): Pick<SavedSearches, "searches"> & DigestState {
  return {
    searches: searches.map((it) => (it.toldUpTo < upTo ? { ...it, toldUpTo: upTo } : it)),
    stage: "waiting",
    stagedAt: after(now, digestEverySeconds),
    upTo: undefined,
    round: round + 1,
  };
}

function after(moment: Date, seconds: number): string {
  return new Date(moment.getTime() + seconds * 1000).toISOString();
}

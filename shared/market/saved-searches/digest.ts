import { changesOf } from "#shared/process.ts";
import { type DigestState, savedSearchProcess } from "./saved-searches.process.ts";
import type { SavedSearches } from "./saved-searches.ts";

export const digestEverySeconds = 7 * 24 * 3600;
/** A listing is in the search index by then (60 s on AWS), so what is told of up to here is told whole. */
const indexLagSeconds = 120;

/** After searches came or went, or the wish for mail changed: the next mail is a week away, unless one stands already. */
export function digestOnChange(state: DigestState, now: Date): Partial<DigestState> {
  const { begin, end } = savedSearchProcess.steps;
  const moment = { now: now.toISOString() };
  const begun = changesOf(begin, state, moment);
  if (begun) return { ...begun, nextMailAt: after(now, digestEverySeconds) };
  const ended = changesOf(end, state, moment);
  return ended ? { ...ended, nextMailAt: undefined } : {};
}

/** What a mail is to tell of: what was first published up to a moment, and for each search since another. */
export interface DigestSpan {
  upTo: string;
  /** By the ids of the searches. */
  since: Record<string, string>;
}

/** Time has come for a mail: what it tells of, and the next one, which goes on where this one ends, a week away. */
export function digestOnTime(
  { searches, round }: Pick<SavedSearches, "searches" | "round">,
  now: Date,
): { span: DigestSpan; changes: Pick<SavedSearches, "searches" | "round" | "nextMailAt"> } {
  const upTo = after(now, -indexLagSeconds);
  const told = searches.filter(({ toldUpTo }) => toldUpTo < upTo);
  return {
    span: { upTo, since: Object.fromEntries(told.map(({ id, toldUpTo }) => [id, toldUpTo])) },
    changes: {
      searches: searches.map((it) => (told.includes(it) ? { ...it, toldUpTo: upTo } : it)),
      round: round + 1,
      nextMailAt: after(now, digestEverySeconds),
    },
  };
}

function after(moment: Date, seconds: number): string {
  return new Date(moment.getTime() + seconds * 1000).toISOString();
}

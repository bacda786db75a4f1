import type { KeptSearches, SavedSearches } from "./saved-searches.ts";

export const digestEverySeconds = 7 * 24 * 3600;
/** A listing is in the search index by then (60 s on AWS), so what is told of up to here is told whole. */
const indexLagSeconds = 120;

type DigestState = Pick<SavedSearches, "stage" | "nextMailAt">;

/** After searches came or went, or the wish for mail changed: the next mail is a week away, unless one stands already. */
export function digestOnChange(
  { searches, wantsMail, ...state }: KeptSearches & DigestState,
  now: Date,
): DigestState {
  if (!wantsMail || searches.length === 0) return { stage: "quiet", nextMailAt: undefined };
  if (state.stage === "waiting") return { stage: state.stage, nextMailAt: state.nextMailAt };
  return { stage: "waiting", nextMailAt: after(now, digestEverySeconds) };
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

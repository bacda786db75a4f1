/** What a measure can be about. */
export const measuredThings = ["listing", "profile", "review", "person"] as const;
export type MeasuredThing = (typeof measuredThings)[number];

/** What we act on, as our rules name it (docs/decisions/087). */
export const measureReasons = [
  "forbidden",
  "untrue",
  "stolen",
  "fraud",
  "impersonation",
  "insult",
  "privacy",
  "spam",
  "repeated",
  "authority",
] as const;
export type MeasureReason = (typeof measureReasons)[number];

/** Which of them can be said of which thing. */
export const reasonsFor: Readonly<Record<MeasuredThing, readonly MeasureReason[]>> = {
  listing: ["forbidden", "untrue", "stolen", "fraud", "privacy", "authority"],
  profile: ["untrue", "stolen", "fraud", "impersonation", "insult", "privacy", "repeated", "authority"],
  review: ["untrue", "insult", "privacy", "spam", "authority"],
  person: ["fraud", "impersonation", "insult", "spam", "repeated", "authority"],
};

/** One answer to choose: its name, and what it is worth; undefined where the question does not concern the business. */
export interface Answer {
  name: string;
  points: number | undefined;
}

/**
 * What can be answered, from the least to the most. Questions share these few, so that a reader learns them once and one
 * answer is worth the same everywhere.
 */
export const scales = {
  done: [worth("no", 0), worth("begun", 1), worth("yes", 2)],
  known: [worth("unknown", 0), worth("roughly", 1), worth("written", 2)],
  often: [worth("never", 0), worth("sometimes", 1), worth("mostly", 2), worth("always", 3)],
  duty: [worth("no", 0), worth("begun", 1), worth("yes", 2), worth("exempt", undefined)],
} as const satisfies Record<string, readonly Answer[]>;
export type ScaleName = keyof typeof scales;

export function answersOf(scale: ScaleName): readonly Answer[] {
  return scales[scale];
}

/** The most that an answer of the scale is worth. */
export function mostPoints(scale: ScaleName): number {
  return Math.max(...answersOf(scale).map(({ points }) => points ?? 0));
}

function worth<Name extends string, Points extends number | undefined>(name: Name, points: Points) {
  return { name, points };
}

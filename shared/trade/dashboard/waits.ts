/** How many wait for an attaché in the markets that they serve, and by when the first of them wants its answer. */
export interface Waits {
  count: number;
  /** ISO 8601, UTC; absent where nothing waits, or nothing has a day. */
  firstBy?: string | undefined;
}

export function waitsOf(deadlines: readonly (string | undefined)[]): Waits {
  const days = deadlines.filter((it) => it !== undefined);
  return { count: deadlines.length, firstBy: days.toSorted()[0] };
}

export function sumOf(quantities: readonly number[]): number {
  return quantities.reduce((sum, it) => sum + it, 0);
}

/** What is left of each: never less than nothing. */
export function leftOf(whole: readonly number[], taken: readonly number[]): number[] {
  return whole.map((it, at) => Math.max(0, it - (taken[at] ?? 0)));
}

export function added(to: readonly number[], more: readonly number[]): number[] {
  return to.map((it, at) => it + (more[at] ?? 0));
}

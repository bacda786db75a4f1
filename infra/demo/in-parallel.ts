/** Does all, at most so many at a time; the results are in the order of the things. */
export async function inParallel<T, R>(
  things: readonly T[],
  atOnce: number,
  act: (thing: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const waiting = things.entries();
  async function work(): Promise<void> {
    for (const [at, thing] of waiting) results[at] = await act(thing);
  }
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}

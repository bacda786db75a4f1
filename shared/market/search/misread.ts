/** Finds what a run of Chinese signs names with one of them wrong, as a hand or a machine misreads 胡菽 for 胡椒. */
export function misreadIn(
  bySigns: ReadonlyMap<string, readonly string[]>,
): (signs: string) => readonly string[] {
  return (signs) => {
    if (signs.length < 2 || !/^\p{Script=Han}+$/u.test(signs)) return [];
    const found = new Set<string>();
    for (const [known, ids] of bySigns)
      if (known.length === signs.length && alike(known, signs) === signs.length - 1)
        for (const id of ids) found.add(id);
    return [...found];
  };
}

function alike(a: string, b: string): number {
  let count = 0;
  for (let at = 0; at < a.length; at++) if (a[at] === b[at]) count++;
  return count;
}

/** A term with so many kinds names no goods by their name: furniture, gifts. */
const fewestOfClass = 6;

/** What is a kind of what, and which goods of a code a name can be meant for. */
export function kindsIn(
  kindsOf: ReadonlyMap<string, readonly string[]>,
  codesOf: ReadonlyMap<string, readonly string[]>,
) {
  function kindsInSteps(ids: Iterable<string>): string[][] {
    const seen = new Set(ids);
    const steps: string[][] = [];
    for (let last = [...seen]; last.length > 0; ) {
      last = [...new Set(last.flatMap((id) => kindsOf.get(id) ?? []))].filter((id) => !seen.has(id));
      for (const id of last) seen.add(id);
      if (last.length > 0) steps.push(last);
    }
    return steps;
  }

  /** Whether goods of a heading may be called so; what lies under no code may be anything. */
  function agrees(id: string, heading: string): boolean {
    const codes = codesOf.get(id) ?? [];
    return codes.length === 0 || codes.some((code) => heading.startsWith(code.slice(0, heading.length)));
  }

  const members = Map.groupBy([...kindsOf.values()].flat(), (id) => id);

  return {
    kindsInSteps,

    hasKinds: (id: string) => members.has(id),

    isClass: (id: string) => (members.get(id)?.length ?? 0) >= fewestOfClass,

    general: (ids: Iterable<string>) => kindsInSteps(ids).flat(),

    agreeing(ids: Iterable<string>, hsCode: string | undefined): string[] {
      if (!hsCode) return [...ids];
      return [...ids].filter((id) => agrees(id, hsCode.slice(0, 4)));
    },
  };
}

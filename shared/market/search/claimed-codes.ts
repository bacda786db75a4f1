/** The most headings that a term claims in one chapter; a whole chapter is more than any. */
export function breadthOf(codes: readonly string[]): number {
  if (codes.some((code) => code.length === 2)) return Number.POSITIVE_INFINITY;
  const headings = new Map<string, number>();
  for (const code of codes)
    if (code.length === 4) headings.set(code.slice(0, 2), (headings.get(code.slice(0, 2)) ?? 0) + 1);
  return Math.max(0, ...headings.values());
}

/** Whether all of one term's codes lie within another's. */
function isWithin(codes: readonly string[], broader: readonly string[]): boolean {
  return codes.length > 0 && codes.every((code) => broader.some((it) => code.startsWith(it)));
}

export function isNarrower(codes: readonly string[], broader: readonly string[]): boolean {
  return isWithin(codes, broader) && !isWithin(broader, codes);
}

/** The beginning of a hash as people compare it, and as it stands on the paper: four groups of four. */
export function shortHash(hash: string): string {
  return (hash.slice(0, 16).match(/.{4}/g) ?? []).join(" ");
}

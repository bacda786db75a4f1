/** What the groups of a pattern catch of a text; undefined where it does not fit. `Groups` says which always catch something. */
export function caughtBy<Groups extends (string | undefined)[]>(
  pattern: RegExp,
  text: string,
): Groups | undefined {
  return pattern.exec(text)?.slice(1) as Groups | undefined;
}

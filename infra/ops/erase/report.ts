/** What was done, or would be: how many of what, and why what stays does. */
export interface ErasureReport {
  personId: string;
  /** False: a dry run, which changes nothing. */
  isDone: boolean;
  erased: Record<string, number>;
  changed: Record<string, { count: number; why: string }>;
  kept: Record<string, { count: number; why: string }>;
  /** What this command cannot reach, how long it lasts and what to do. */
  elsewhere: string[];
}

export function emptyReport(personId: string, isDone: boolean): ErasureReport {
  return { personId, isDone, erased: {}, changed: {}, kept: {}, elsewhere: [] };
}

/** One more of a kind of thing. */
export function count(report: ErasureReport, part: "erased", what: string, by?: number): void;
export function count(report: ErasureReport, part: "changed" | "kept", what: string, why: string): void;
export function count(
  report: ErasureReport,
  part: "erased" | "changed" | "kept",
  what: string,
  more: number | string = 1,
): void {
  if (part === "erased") {
    if (Number(more) > 0) report.erased[what] = (report.erased[what] ?? 0) + Number(more);
    return;
  }
  const known = report[part][what];
  report[part][what] = { count: (known?.count ?? 0) + 1, why: String(more) };
}

/** For whoever ran it, and for the person's own file. */
export function textOf({ personId, isDone, erased, changed, kept, elsewhere }: ErasureReport): string {
  const tense = isDone ? "" : " (would be)";
  const counts = Object.entries(erased).map(([what, many]) => `  ${what}: ${many}`);
  const reasons = (part: ErasureReport["kept"]) =>
    Object.entries(part).map(([what, { count: many, why }]) => `  ${what}: ${many} – ${why}`);
  const section = (title: string, lines: string[]) => (lines.length > 0 ? [title, ...lines] : []);
  const isNothing = counts.length === 0 && Object.keys(changed).length === 0;
  return [
    isNothing ? `Nothing of ${personId} is left to erase.` : `${personId}:`,
    ...section(`Erased${tense}:`, counts),
    ...section(`Kept without what was theirs${tense}:`, reasons(changed)),
    ...section("Kept:", reasons(kept)),
    ...section(
      "Not reached from here:",
      elsewhere.map((it) => `  ${it}`),
    ),
    ...(isDone || isNothing ? [] : ["A dry run: nothing was changed. To erase, add --erase."]),
  ].join("\n");
}

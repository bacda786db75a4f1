/** What of a hundred is to be answered rightly. */
export const passMark = 80;

/** How many of a hundred were right, rounded down: nobody passes by rounding. */
export function scoreOf(right: readonly number[], chosen: readonly (number | undefined)[]): number {
  if (right.length === 0) return 0;
  const hits = right.filter((it, at) => chosen[at] === it).length;
  return Math.floor((100 * hits) / right.length);
}

/** How many of so many questions make a pass. */
export function neededOf(questions: number): number {
  return Math.ceil((passMark * questions) / 100);
}

/** What a quiz's fields `q0`, `q1`, … say: of each question the choice, undefined where there is none. */
export function chosenIn(
  values: Readonly<Record<string, string | string[] | undefined>>,
  right: readonly number[],
): (number | undefined)[] {
  return right.map((_, at) => {
    const typed = [values[`q${at}`] ?? ""].flat()[0] ?? "";
    return /^[0-9]$/.test(typed) ? Number(typed) : undefined;
  });
}

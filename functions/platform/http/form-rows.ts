import type { FieldValues } from "#web/form-state.ts";

/** Enough for the schema to say that there are too many, and few enough to draw. */
const rowsPastMaximum = 3;

/**
 * A form's values with the rows of its lists numbered anew: gone are those left blank (an `id` alone counts as blank)
 * and those whose `remove` is ticked. Thus a fault's place in the input is the row that shows it. `maxima` names each
 * list with the most rows that its schema takes; far more than these, which no form of ours offers, are dropped.
 */
export function tidyRows(values: FieldValues, maxima: Record<string, number>): FieldValues {
  const lists = Object.keys(maxima);
  const kept = Object.entries(values).filter(([name]) => !lists.some((list) => name.startsWith(`${list}.`)));
  const rows = Object.entries(maxima).flatMap(([list, maximum]) =>
    rowsOf(values, list)
      .slice(0, maximum + rowsPastMaximum)
      .map((row, at) => named(row, `${list}.${at}`)),
  );
  return Object.assign(Object.fromEntries(kept), ...rows);
}

function rowsOf(values: FieldValues, list: string): FieldValues[] {
  const rows = new Map<number, FieldValues>();
  for (const [name, value] of Object.entries(values)) {
    const match = name.startsWith(`${list}.`) && /^(\d{1,3})\.(.+)$/.exec(name.slice(list.length + 1));
    if (!match) continue;
    const number = Number(match[1]);
    rows.set(number, { ...rows.get(number), [match[2] ?? ""]: value });
  }
  return [...rows]
    .toSorted(([a], [b]) => a - b)
    .map(([, row]) => row)
    .filter((row) => row.remove === undefined && isFilled(row))
    .map(({ remove: _remove, ...row }) => row);
}

function isFilled(row: FieldValues): boolean {
  return Object.entries(row).some(
    ([field, value]) => field !== "id" && [value].flat().some((it) => it.trim() !== ""),
  );
}

function named(row: FieldValues, prefix: string): FieldValues {
  return Object.fromEntries(Object.entries(row).map(([field, value]) => [`${prefix}.${field}`, value]));
}

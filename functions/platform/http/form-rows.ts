import type { FieldValues } from "#web/form-state.ts";

/**
 * A form's values with the rows of its lists numbered anew: gone are those left blank (an `id` alone counts as blank)
 * and those whose `remove` is ticked. Thus a fault's place in the input is the row that shows it.
 */
export function tidyRows(values: FieldValues, lists: readonly string[]): FieldValues {
  const entries = Object.entries(values);
  const kept = entries.filter(([name]) => !lists.some((list) => name.startsWith(`${list}.`)));
  return Object.assign(
    Object.fromEntries(kept),
    ...lists.flatMap((list) => rowsOf(values, list).map((row, at) => named(row, `${list}.${at}`))),
  );
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

import { isDeepStrictEqual } from "node:util";
import type { z } from "zod";

type Fields = Record<string, unknown>;

/** What a stored value holds that its schema does not know, and where: written by a newer version of ours. */
export interface Leftover {
  fields: Fields;
  /** Below a field, or at a place of a list, with what stood there. */
  inside: { at: string | number; was: unknown; leftover: Leftover }[];
}

/** What does not fit is taken out this often before the value is refused. */
const mostRounds = 4;

/**
 * A stored value through its schema; fields and keys that the schema does not know are no fault of it.
 * @throws ZodError where it does not fit otherwise.
 */
export function parseStored<T>(schema: z.ZodType<T>, stored: Fields): { value: T; leftover?: Leftover } {
  let known: unknown = stored;
  for (let round = 1; ; round++) {
    const result = schema.safeParse(known);
    if (result.success) {
      const leftover = known === stored ? undefined : leftoverOf(stored, result.data);
      return { value: result.data, ...(leftover ? { leftover } : {}) };
    }
    const unknown = result.error.issues.flatMap(unknownPaths);
    if (unknown.length < result.error.issues.length || round > mostRounds) throw result.error;
    known = structuredClone(known);
    for (const path of unknown) takeOut(known, path);
  }
}

function unknownPaths(issue: z.core.$ZodIssue): PropertyKey[][] {
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => [...issue.path, key]);
  return issue.code === "invalid_key" ? [issue.path] : [];
}

function takeOut(value: unknown, path: readonly PropertyKey[]): void {
  const parent = path.slice(0, -1).reduce<unknown>((at, key) => (at as Fields)?.[key as string], value);
  if (isFields(parent)) delete parent[path.at(-1) as string];
}

function leftoverOf(stored: unknown, known: unknown): Leftover | undefined {
  const places = placesIn(stored, known);
  const fields =
    isFields(stored) && isFields(known)
      ? Object.fromEntries(Object.entries(stored).filter(([name]) => !(name in known)))
      : {};
  const inside = places.flatMap((at) => {
    const was = (known as Fields)[at as string];
    const leftover = leftoverOf((stored as Fields)[at as string], was);
    return leftover ? [{ at, was, leftover }] : [];
  });
  return inside.length > 0 || Object.keys(fields).length > 0 ? { fields, inside } : undefined;
}

function placesIn(stored: unknown, known: unknown): (string | number)[] {
  if (Array.isArray(stored) && Array.isArray(known) && stored.length === known.length)
    return known.map((_, at) => at);
  return isFields(stored) && isFields(known) ? Object.keys(known).filter((name) => name in stored) : [];
}

/** The value with what was left over of it, wherever that still has a place. */
export function putBack(value: unknown, { fields, inside }: Leftover): unknown {
  if (Array.isArray(value)) {
    const list = [...value];
    for (const { at, was, leftover } of inside) {
      const place = placeOf(value, Number(at), was);
      if (place >= 0) list[place] = putBack(list[place], leftover);
    }
    return list;
  }
  if (!isFields(value)) return value;
  const whole: Fields = { ...fields, ...value };
  for (const { at, leftover } of inside)
    if (whole[at] !== undefined) whole[at] = putBack(whole[at], leftover);
  return whole;
}

/** Where an element of a list stands now: by its id, unchanged elsewhere, or changed in its place. */
function placeOf(list: readonly unknown[], at: number, was: unknown): number {
  const id = isFields(was) ? was.id : undefined;
  if (id !== undefined) return list.findIndex((it) => isFields(it) && it.id === id);
  const unchanged = list.findIndex((it) => isDeepStrictEqual(it, was));
  return unchanged >= 0 || at >= list.length ? unchanged : at;
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

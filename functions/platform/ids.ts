import { decodeTime, monotonicFactory } from "ulid";
import type { IdKind } from "#shared/ids.ts";

const ulid = monotonicFactory();

/** A new id such as `lst_01J9…`, later than every id made before it by this process. */
export function newId({ prefix }: IdKind, now: Date): string {
  return `${prefix}_${ulid(now.getTime())}`;
}

/** When an id was made, in milliseconds. */
export function idTime(id: string): number {
  return decodeTime(id.slice(id.indexOf("_") + 1));
}

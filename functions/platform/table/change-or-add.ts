import { Conflict } from "#shared/errors.ts";
import type { Stored, TableRecord } from "./record.ts";
import { add, change, type Fresh, type Write } from "./write.ts";

/** Makes a thing what is said, whether it was there when it was read or not; losing the race is a Conflict `version_stale`. */
export function changeOrAdd<T extends Stored, Key>(
  record: TableRecord<T, Key>,
  read: T | undefined,
  fields: Fresh<T>,
): Write<T> {
  return read ? change(record, read, fields) : add(record, fields, () => new Conflict("version_stale"));
}

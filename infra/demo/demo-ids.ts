import { createHash } from "node:crypto";
import { encodeTime } from "ulid";
import type { IdKind } from "#shared/ids.ts";

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/** Before anything that people make later, so that those ids sort after ours. */
const firstMoment = Date.UTC(2025, 0, 1);

/** The same name always gives the same id, so that loading twice finds what is there. A higher `order` sorts later. */
export function demoId(kind: IdKind, name: string, order = 0): string {
  const digest = createHash("sha256").update(`${kind.noun} ${name}`).digest();
  const tail = [...digest.subarray(0, 16)].map((byte) => alphabet[byte & 31]).join("");
  return `${kind.prefix}_${encodeTime(firstMoment + order * 1000, 10)}${tail}`;
}

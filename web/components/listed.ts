import { comma, type Reader } from "./signs.ts";

/** Names side by side, parted as the reader's language parts them: "a, b", "a、b", "a، b". */
export function listed(reader: Reader, names: readonly (string | undefined)[]): string {
  return names.filter(Boolean).join(comma(reader));
}

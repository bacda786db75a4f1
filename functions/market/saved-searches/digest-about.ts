import * as z from "zod";
import type { DigestSpan } from "#shared/market/saved-searches/digest.ts";
import { personIds } from "#shared/people/ids.ts";

/** Apart from the mail itself, which whoever posts one need not load. */
export const digestWriter = "digest";

/** Whose mail it is, up to when it tells, and since when by the id of each search. */
export const AboutDigest = z
  .object({ personId: personIds.schema, upTo: z.iso.datetime() })
  .catchall(z.iso.datetime());
type AboutDigest = z.infer<typeof AboutDigest>;

export function aboutDigest(personId: string, { upTo, since }: DigestSpan): AboutDigest {
  return { personId, upTo, ...since };
}

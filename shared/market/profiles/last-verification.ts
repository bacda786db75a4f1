import * as z from "zod";
import { personIds, profileIds } from "#shared/people/ids.ts";
import { stamps } from "#shared/stamps.ts";

/** Which request for verification of a member, for a business, is the last, and where it stands. */
export const LastVerification = z.strictObject({
  profileId: profileIds.schema,
  personId: personIds.schema,
  verificationId: z.string().max(40),
  /** Of the programme's stages. */
  stage: z.string().max(20).optional(),
  /** When that stage ends by itself: the wait for an answer, or the check. */
  until: z.iso.datetime().optional(),
  ...stamps,
});
export type LastVerification = z.infer<typeof LastVerification>;

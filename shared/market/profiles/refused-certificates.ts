import * as z from "zod";
import { profileIds } from "#shared/people/ids.ts";
import { stamps } from "#shared/stamps.ts";

/** Which certificates of a business an office found not right, until they are shown again or say something else. */
export const RefusedCertificates = z.strictObject({
  profileId: profileIds.schema,
  certificates: z
    .array(z.strictObject({ certificateKind: z.string().max(40), number: z.string().max(100) }))
    .max(200),
  ...stamps,
});
export type RefusedCertificates = z.infer<typeof RefusedCertificates>;

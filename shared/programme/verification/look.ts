import * as z from "zod";
import { personIds, profileIds } from "#shared/people/ids.ts";
import { Office } from "#shared/people/people/offices.ts";
import { lookIds, verificationFileIds, verificationIds } from "#shared/programme/ids.ts";
import { stamps } from "#shared/stamps.ts";
import { EvidenceKind } from "./evidence.ts";

/**
 * That an officer looked at what is private: at what a person showed (the case with its number, or one file), or at the
 * numbers of a business.
 */
export const Look = z.strictObject({
  id: lookIds.schema,
  /** One of the two. */
  verificationId: verificationIds.schema.optional(),
  profileId: profileIds.schema.optional(),
  officerId: personIds.schema,
  /** Absent for an officer to whom no office was given. */
  office: Office.optional(),
  fileId: verificationFileIds.schema.optional(),
  shows: EvidenceKind.optional(),
  ...stamps,
});
export type Look = z.infer<typeof Look>;

/** The same as the person sees it: which office, when, at what. */
export const ShownLook = Look.pick({ office: true, shows: true, createdAt: true });
export type ShownLook = z.infer<typeof ShownLook>;

export function shownLook({ office, shows, createdAt }: Look): ShownLook {
  return { office, shows, createdAt };
}

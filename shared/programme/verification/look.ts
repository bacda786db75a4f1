import * as z from "zod";
import { personIds } from "#shared/people/ids.ts";
import { Office } from "#shared/people/people/offices.ts";
import { lookIds, verificationFileIds, verificationIds } from "#shared/programme/ids.ts";
import { stamps } from "#shared/stamps.ts";
import { EvidenceKind } from "./evidence.ts";

/** That an officer looked at what a person showed: at the case with its number, or at one file. */
export const Look = z.strictObject({
  id: lookIds.schema,
  verificationId: verificationIds.schema,
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

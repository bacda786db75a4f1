import * as z from "zod";
import { ContentLocale } from "#shared/locales.ts";
import { personIds, profileIds } from "#shared/people/ids.ts";
import { Office } from "#shared/people/people/offices.ts";
import { maybeSaid } from "#shared/programme/office/said.ts";
import { stamps } from "#shared/stamps.ts";

export const namePairStages = ["waiting", "different"] as const;

/** A business as it stands in a pair: the name with which it was found to look like the other. */
export const NamedBusiness = z.strictObject({
  profileId: profileIds.schema,
  businessName: z.string().max(100),
  handle: z.string().max(100),
});
export type NamedBusiness = z.infer<typeof NamedBusiness>;

/** Of two ids of businesses, the lesser first. */
export const NamePairId = z
  .string()
  .regex(/^prf_[0-9A-HJKMNP-TV-Z]{26}\.prf_[0-9A-HJKMNP-TV-Z]{26}$/, { error: "id_malformed" })
  .meta({ examples: ["prf_01ARZ3NDEKTSV4RRFFQ69G5FAV.prf_01BX5ZZKBKACTAV9WEVGEMMVRZ"] });

/** Two businesses whose names can be taken for each other. */
export const NamePair = z.strictObject({
  id: NamePairId,
  one: NamedBusiness,
  other: NamedBusiness,
  stage: z.enum(namePairStages),
  decidedAt: z.iso.datetime().optional(),
  office: Office.optional(),
  officerId: personIds.schema.optional(),
  officerName: z.string().max(120).optional(),
  words: z.string().max(1000).optional(),
  language: ContentLocale.optional(),
  isDemo: z.boolean().default(false),
  ...stamps,
});
export type NamePair = z.infer<typeof NamePair>;

/** Finds that two businesses with names that look alike are not taken for each other. */
export const FindDifferent = z.strictObject(maybeSaid);

export function namePairId(one: string, other: string): string {
  return [one, other].toSorted().join(".");
}

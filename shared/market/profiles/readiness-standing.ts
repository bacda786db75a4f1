import * as z from "zod";
import { profileIds } from "#shared/people/ids.ts";
import { stamps } from "#shared/stamps.ts";
import { ProvinceCode } from "#shared/terms/places.ts";

/** Where a business stands after its last assessment of readiness, as far as others than its members may ever know. */
export const ReadinessStanding = z.strictObject({
  profileId: profileIds.schema,
  /** Of the programme's bands. */
  band: z.string().max(20),
  percent: z.int().min(0).max(100),
  /** How many assessments were finished. */
  number: z.int().min(1),
  finishedAt: z.iso.datetime(),
  /** Where it is counted. */
  provinceCode: ProvinceCode,
  ...stamps,
});
export type ReadinessStanding = z.infer<typeof ReadinessStanding>;

import { profileRef, standingRef } from "#functions/market/profiles/profiles.offers.ts";
import { type Ref, ref } from "#functions/platform/table/table.ts";
import { type About, placeOf } from "#functions/platform/verbs/about.ts";
import { isIdOf } from "#shared/ids.ts";
import type { Profile } from "#shared/market/profiles/profile.ts";
import type { ReadinessStanding } from "#shared/market/profiles/readiness-standing.ts";
import { profileIds } from "#shared/people/ids.ts";
import { readinessSubject } from "#shared/programme/readiness/readiness.permissions.ts";
import { type Assessment, AssessmentNumber, type Readiness } from "#shared/programme/readiness/readiness.ts";
import { assessmentRecord, readinessRecord } from "./readiness.records.ts";

export interface BusinessAddress {
  profileId: string;
}

/** A business, of which nothing is read to know who may. */
export const aBusiness = placeOf((at: BusinessAddress) =>
  isIdOf(profileIds, at.profileId) ? readinessSubject(at) : undefined,
);

/** A business with what it answered so far, and where it stood before. */
export interface AssessedBusiness {
  profile: Profile;
  current: Readiness | undefined;
  standing: ReadinessStanding | undefined;
}

export const anAssessedBusiness: About<BusinessAddress, AssessedBusiness> = {
  async find({ table }, { profileId }) {
    if (!isIdOf(profileIds, profileId)) return undefined;
    const [profile, current, standing] = await table.getTogether([
      profileRef(profileId),
      ref(readinessRecord, profileId) as Ref<Readiness>,
      standingRef(profileId),
    ]);
    return profile && { profile, current, standing };
  },
  subject: ({ profile }) => readinessSubject({ profileId: profile.id }),
};

interface AssessmentAddress extends BusinessAddress {
  number: string;
}

/** One finished assessment. */
export const anAssessment: About<AssessmentAddress, Assessment> = {
  async find({ table }, { profileId, number }) {
    if (!isIdOf(profileIds, profileId) || !AssessmentNumber.safeParse(number).success) return undefined;
    return table.get(assessmentRecord, { profileId, number: Number(number) });
  },
  subject: readinessSubject,
};

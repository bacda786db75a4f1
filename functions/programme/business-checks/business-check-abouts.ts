import { privateRef, profileRef, type StoredPrivate } from "#functions/market/profiles/profiles.offers.ts";
import { ref } from "#functions/platform/table/table.ts";
import { type About, thingOf } from "#functions/platform/verbs/about.ts";
import { isIdOf } from "#shared/ids.ts";
import type { Profile } from "#shared/market/profiles/profile.ts";
import { profileIds } from "#shared/people/ids.ts";
import { businessCheckSubject } from "#shared/programme/business-checks/business-checks.permissions.ts";
import { type NamePair, NamePairId } from "#shared/programme/business-checks/name-pair.ts";
import type { NumberCase } from "#shared/programme/business-checks/number-case.ts";
import { namePairRecord, numberCaseRecord } from "./business-checks.records.ts";

export interface BusinessAddressed {
  profileId: string;
}

/** A business with its numbers, and what offices found of them. */
export interface BusinessToCheck {
  profile: Profile;
  hidden: StoredPrivate;
  known: NumberCase | undefined;
}

/** Its version is that of the private part: whoever says what a number was found to be has seen this one. */
export const aBusinessToCheck: About<BusinessAddressed, BusinessToCheck> = {
  async find({ table }, { profileId }) {
    if (!isIdOf(profileIds, profileId)) return undefined;
    const [profile, hidden, known] = await table.getTogether([
      profileRef(profileId),
      privateRef(profileId),
      ref(numberCaseRecord, profileId),
    ]);
    return profile && hidden ? { profile, hidden, known } : undefined;
  },
  subject: ({ profile }) => businessCheckSubject({ profileId: profile.id }),
  versionOf: ({ hidden }) => hidden.version,
};

export const aNamePair: About<{ pairId: string }, NamePair> = {
  ...thingOf(namePairRecord, ({ pairId }: { pairId: string }) => NamePairId.safeParse(pairId).data),
  subject: () => businessCheckSubject({}),
};

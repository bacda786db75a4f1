import { type Change, type Reaction, reactTo, type StreamCtx } from "#functions/platform/stream.ts";
import { changeOrAdd } from "#functions/platform/table/change-or-add.ts";
import { unchanged } from "#functions/platform/table/conditions.ts";
import { type Ref, ref, type Table } from "#functions/platform/table/table.ts";
import { amend, change, type Fresh, type Write } from "#functions/platform/table/write.ts";
import type { LastVerification } from "#shared/market/profiles/last-verification.ts";
import type { Profile } from "#shared/market/profiles/profile.ts";
import type { ProfilePhotos } from "#shared/market/profiles/profile-photo.ts";
import type { ProfileSummary } from "#shared/market/profiles/profile-summary.ts";
import type { ReadinessStanding } from "#shared/market/profiles/readiness-standing.ts";
import type { RefusedCertificates } from "#shared/market/profiles/refused-certificates.ts";
import { profilePrivateRecord, profileRecord, type StoredPrivate } from "./profiles.records.ts";
import {
  lastVerificationRecord,
  readinessStandingRecord,
  refusedCertificatesRecord,
} from "./standings.records.ts";

export { type Member, membersOf, newestProfiles, type StoredPrivate } from "./profiles.records.ts";
export { ownersOf, removeProfile } from "./removal.ts";

export function profileOf(table: Table, profileId: string): Promise<Profile | undefined> {
  return table.get(profileRecord, profileId);
}

/** The same, to be read together with other things. */
export function profileRef(profileId: string): Ref<Profile> {
  return ref(profileRecord, profileId);
}

/** Refuses a transaction that goes by a business as it is not any more. */
export function profileAsRead(profile: Profile): Write {
  return unchanged(profileRecord, profile);
}

/** In the order of the ids; at most 100. */
export function profilesOf(table: Table, profileIds: string[]): Promise<Profile[]> {
  return table.getMany(profileRecord, profileIds);
}

/** What lists show of them, in the order of the ids; at most 100. */
export function makersOf(table: Table, profileIds: string[]): Promise<ProfileSummary[]> {
  return table.getSummaries(profileRecord, profileIds);
}

/** Where what lists show of businesses lies, to be read together with other summaries. */
export function makerSummaries(profileIds: string[]) {
  return { record: profileRecord, keys: profileIds };
}

/** What of a business is private. Whoever asks must have authorized it. */
export function privateOf(table: Table, profileId: string): Promise<StoredPrivate | undefined> {
  return table.get(profilePrivateRecord, profileId);
}

/** The same, to be read together with other things. */
export function privateRef(profileId: string): Ref<StoredPrivate> {
  return ref(profilePrivateRecord, profileId);
}

/** Keeps how fast a business answers; no edit of its members is in the way of it. */
export function keepAnswerTimes(profile: Profile, answerTimes: Profile["answerTimes"]): Write {
  return amend(profileRecord, profile, { answerTimes });
}

/** Keeps what buyers say of a business, and what came of its trade, in the same way. */
export function keepRating(profile: Profile, rating: NonNullable<Profile["rating"]>): Write {
  return amend(profileRecord, profile, { rating });
}

export function keepOutcomes(profile: Profile, outcomes: NonNullable<Profile["outcomes"]>): Write {
  return amend(profileRecord, profile, { outcomes });
}

/**
 * Keeps what was checked of a business. Whoever does must know that it was; an edit of its members at the same moment is
 * told to try again.
 */
export function keepChecks(
  profile: Profile,
  checks: Profile["checks"],
  seal: Partial<Pick<Profile, "revokedSeal">> = {},
): Write<Profile> {
  return change(profileRecord, profile, { checks, ...seal }, { isNews: false });
}

/** Where it stands after its last assessment of readiness, to be read together with other things. */
export function standingRef(profileId: string): Ref<ReadinessStanding> {
  return ref(readinessStandingRecord, profileId);
}

/** Keeps where it stands now. Whoever does must have authorized it. */
export function keepStanding(
  before: ReadinessStanding | undefined,
  now: Fresh<ReadinessStanding>,
): Write<ReadinessStanding> {
  return changeOrAdd(readinessStandingRecord, before, now);
}

/** Where a member's last request for verification stands, to be read together with other things. */
export function lastVerificationRef(
  of: Pick<LastVerification, "profileId" | "personId">,
): Ref<LastVerification> {
  return ref(lastVerificationRecord, of);
}

/** Keeps which it is, and where it stands now. Whoever does must have authorized it. */
export function keepLastVerification(
  before: LastVerification | undefined,
  now: Fresh<LastVerification>,
): Write<LastVerification> {
  return changeOrAdd(lastVerificationRecord, before, now);
}

/** Which of its certificates an office found not right, to be read together with other things. */
export function refusedCertificatesRef(profileId: string): Ref<RefusedCertificates> {
  return ref(refusedCertificatesRecord, profileId);
}

/** Keeps which these are now. Whoever does must know it. */
export function keepRefusedCertificates(
  before: RefusedCertificates | undefined,
  now: Fresh<RefusedCertificates>,
): Write<RefusedCertificates> {
  return changeOrAdd(refusedCertificatesRecord, before, now);
}

/** Keeps its certificates with what an office found of them, in the same way. */
export function keepCertificates(profile: Profile, certificates: Profile["certificates"]): Write<Profile> {
  return change(profileRecord, profile, { certificates }, { isNews: false });
}

/** Holds only while the numbers of a business are still those that were read. */
export function numbersAsRead(hidden: StoredPrivate): Write {
  return unchanged(profilePrivateRecord, hidden);
}

/** Enters a portrait or cover that was made of an upload. Whoever does must know that its sender may change the business. */
export function showOnProfile(profile: Profile, photos: ProfilePhotos): Write<Profile> {
  return change(profileRecord, profile, photos);
}

export function onProfile(run: (ctx: StreamCtx, change: Change<Profile>) => Promise<void>): Reaction {
  return reactTo(profileRecord, run);
}

import type { Profile, ProfilePrivate } from "./profile.ts";

export type ProfileGap =
  | "english"
  | "workedAbroad"
  | "story"
  | "languages"
  | "yearlyCapacity"
  | "certificateCovers"
  | "phone"
  | "nib"
  | "sizeBasis";

/**
 * What a profile lacks that buyers or officers look for; none of it is needed to begin. In the order of the form. Which
 * goods a certificate covers can be said once there are listings.
 */
export function gapsOf(profile: Profile, hidden: ProfilePrivate, hasListing: boolean): ProfileGap[] {
  const has: Record<ProfileGap, boolean> = {
    english: profile.text.en !== undefined,
    workedAbroad: profile.workedAbroad.length > 0,
    story: Object.values(profile.text).some(({ story }) => story !== ""),
    languages: profile.languages.length > 0,
    yearlyCapacity: profile.yearlyCapacity !== undefined,
    certificateCovers: !hasListing || profile.certificates.every(({ covers }) => covers.length > 0),
    phone: hidden.phone !== undefined,
    nib: hidden.nib !== undefined,
    sizeBasis: hidden.sizeBasis !== undefined,
  };
  return (Object.keys(has) as ProfileGap[]).filter((gap) => !has[gap]);
}

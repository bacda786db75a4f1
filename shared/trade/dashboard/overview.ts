import type { ProfileGap } from "#shared/market/profiles/completeness.ts";
import type { ProfilePrivate } from "#shared/market/profiles/profile.ts";
import type { PublicProfile } from "#shared/market/profiles/public-profile.ts";

/** A business as its members find it: what it has, and what there is to do. */
export interface Overview {
  profile: PublicProfile;
  hidden: ProfilePrivate;
  gaps: ProfileGap[];
  hasListing: boolean;
  hasPublished: boolean;
  /** Inquiries that nobody has answered yet, as far as they are counted. */
  waiting: { count: number; hasMore: boolean };
}

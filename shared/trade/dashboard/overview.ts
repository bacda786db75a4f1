import type { Listing } from "#shared/market/listings/listing.ts";
import type { RevokedSeal } from "#shared/market/profiles/checks.ts";
import type { ProfileGap } from "#shared/market/profiles/completeness.ts";
import type { LastVerification } from "#shared/market/profiles/last-verification.ts";
import type { ProfilePrivate } from "#shared/market/profiles/profile.ts";
import type { PublicProfile } from "#shared/market/profiles/public-profile.ts";
import type { ReadinessStanding } from "#shared/market/profiles/readiness-standing.ts";
import type { RefusedCertificates } from "#shared/market/profiles/refused-certificates.ts";
import type { Inquiry } from "#shared/trade/inquiries/inquiry.ts";
import { isUnread } from "#shared/trade/inquiries/sides.ts";
import type { BoardOrder } from "#shared/trade/orders/board.ts";

/** A thread that waits for the business, with its listing where there still is one. */
export interface WaitingThread {
  inquiry: Inquiry;
  listing?: Listing | undefined;
}

/** A business as its members find it: what waits, what it has, and what there is to do. */
export interface Overview {
  /** Whether nothing of the business is shown. */
  isRemoved: boolean;
  /** That a seal of it was revoked, and none was given since. */
  revokedSeal?: RevokedSeal | undefined;
  profile: PublicProfile;
  hidden: ProfilePrivate;
  /** Where it stands after its last assessment of readiness. */
  standing?: ReadinessStanding | undefined;
  /** The reader's own last request for verification. */
  verification?: LastVerification | undefined;
  /** Which of its certificates an office found not right. */
  refused?: RefusedCertificates | undefined;
  gaps: ProfileGap[];
  hasPublished: boolean;
  /** What it lists, last changed first; the first few. */
  listings: Listing[];
  /** How often each of these was seen lately, by its id. */
  views: ReadonlyMap<string, number>;
  /** Inquiries that nobody has answered yet, as far as they are counted. */
  waiting: { count: number; hasMore: boolean };
  /** Threads with something unread, as far as they are counted. */
  unread: number;
  /** Its open orders, those first whose deadline is next. */
  orders: BoardOrder[];
  /** What has waited longest, first. */
  threads: WaitingThread[];
}

/** Threads that wait for the exporter: unanswered ones, and those with something unread; the longest wait first. */
export function threadsThatWait(threads: readonly Inquiry[]): Inquiry[] {
  return threads
    .filter((it) => it.stage === "new" || (it.stage === "answered" && isUnread(it, "exporter")))
    .toSorted((a, b) => a.lastMessage.at.localeCompare(b.lastMessage.at));
}

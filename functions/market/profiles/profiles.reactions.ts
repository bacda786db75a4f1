import { snapshotOf } from "#functions/market/listings/listing-parts.ts";
import { allListingsOfProfile, listingRecord } from "#functions/market/listings/listings.records.ts";
import { sendOnce } from "#functions/platform/mail/send-once.ts";
import { type Reaction, reactTo, type StreamCtx } from "#functions/platform/stream.ts";
import { replace } from "#functions/platform/table/write.ts";
import { Conflict } from "#shared/errors.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import type { Profile } from "#shared/market/profiles/profile.ts";
import { writeInvitationMail } from "#web/mails/invitation-mail.tsx";
import { invitationToken } from "./invitation-token.ts";
import { invitationRecord } from "./invitations.records.ts";
import { profileRecord } from "./profiles.records.ts";

const pageSize = 50;
/** Members edit a listing now and then; losing to them more often than this means that something is wrong. */
const maximumTries = 5;

export const profileReactions: readonly Reaction[] = [
  reactTo(profileRecord, async (ctx, { before, after }) => {
    if (before && after && !isSame(snapshotOf(before), snapshotOf(after)))
      await refreshListings(ctx, after.id);
  }),
  reactTo(invitationRecord, async (ctx, { before, after }) => {
    if (!before && after) await mailInvitation(ctx, after.id);
  }),
];

/** Brings what the business's listings say of it up to date, by what it is now rather than by the change that came. */
async function refreshListings(ctx: StreamCtx, profileId: string): Promise<void> {
  const profile = await ctx.table.get(profileRecord, profileId);
  if (!profile) return;
  let cursor: string | undefined;
  do {
    const page = await allListingsOfProfile(ctx.table, profileId, { limit: pageSize, cursor });
    for (const listing of page.items) await refreshListing(ctx, profile, listing);
    cursor = page.next;
  } while (cursor !== undefined);
}

async function refreshListing(ctx: StreamCtx, profile: Profile, found: Listing): Promise<void> {
  const snapshot = snapshotOf(profile);
  let listing: Listing | undefined = found;
  for (
    let attempt = 1;
    listing && !isSame(snapshotOf({ ...profile, ...parts(listing) }), snapshot);
    attempt++
  ) {
    try {
      // The listing itself did not change, so its time of change stays, and with it its place in every list.
      const { write } = replace(listingRecord, listing, snapshot, new Date(listing.updatedAt));
      await ctx.table.transact([write]);
      return;
    } catch (error) {
      if (!(error instanceof Conflict) || attempt >= maximumTries) throw error;
      listing = await ctx.table.get(listingRecord, found.id);
    }
  }
}

/** What a listing says of its business. */
function parts({ exporter, provinceCode }: Listing) {
  return { ...exporter, provinceCode };
}

function isSame(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Nothing is sent for an invitation that was taken back, or accepted, before its mail could go out. */
async function mailInvitation(ctx: StreamCtx, invitationId: string): Promise<void> {
  await sendOnce(ctx, `invitation-${invitationId}`, async () => {
    const invitation = await ctx.table.get(invitationRecord, invitationId);
    if (invitation?.stage !== "open") return undefined;
    const token = invitationToken(ctx.config, invitationId);
    const mail = writeInvitationMail({ ...invitation, siteUrl: ctx.config.siteUrl, token });
    return { ...mail, to: invitation.email, language: invitation.locale };
  });
}

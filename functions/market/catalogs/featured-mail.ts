import { profileRecord } from "#functions/market/profiles/profiles.records.ts";
import { personRecord } from "#functions/people/people/people.records.ts";
import { sendOnce } from "#functions/platform/mail/send-once.ts";
import type { StreamCtx } from "#functions/platform/stream.ts";
import type { Catalog } from "#shared/market/catalogs/catalog.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { writeFeaturedMail } from "#web/mails/featured-mail.tsx";

/** Tells the exporter, in their own language and once for each catalog and listing, that they are featured. */
export function sendFeaturedMail(ctx: StreamCtx, catalog: Catalog, listing: Listing): Promise<void> {
  return sendOnce(ctx, `featured-${catalog.id}-${listing.id}`, async () => {
    const profile = await ctx.table.get(profileRecord, listing.profileId);
    const owner = profile && (await ctx.table.get(personRecord, profile.ownerId));
    if (!owner?.emailVerified) return undefined;
    const mail = writeFeaturedMail({ catalog, listing, owner, siteUrl: ctx.config.siteUrl });
    return { ...mail, to: owner.email, language: owner.locale };
  });
}

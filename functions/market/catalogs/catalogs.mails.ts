import * as z from "zod";
import { listingOf } from "#functions/market/listings/listings.offers.ts";
import { profileOf } from "#functions/market/profiles/profiles.offers.ts";
import { personOf } from "#functions/people/people/people.offers.ts";
import { mailWriter } from "#functions/platform/mail/outbox.ts";
import { isShownIn } from "#shared/market/catalogs/entries.ts";
import { catalogIds, listingIds } from "#shared/market/ids.ts";
import { writeFeaturedMail } from "#web/mails/featured-mail.tsx";
import { catalogRecord } from "./catalogs.records.ts";

/** Tells the exporter, in their own language, that their listing is in a catalog. */
export const featuredMail = mailWriter({
  name: "featured",
  about: z.strictObject({ catalogId: catalogIds.schema, listingId: listingIds.schema }),
  async write({ table, config: { siteUrl } }, { catalogId, listingId }) {
    const [catalog, listing] = await Promise.all([
      table.get(catalogRecord, catalogId),
      listingOf(table, listingId),
    ]);
    if (!catalog || !listing || !isShownIn(catalog, listingId)) return undefined;
    const profile = await profileOf(table, listing.profileId);
    const owner = profile && (await personOf(table, profile.ownerId));
    if (!owner?.emailVerified) return undefined;
    const mail = writeFeaturedMail({ catalog, listing, owner, siteUrl });
    return { ...mail, to: owner.email, language: owner.locale };
  },
});

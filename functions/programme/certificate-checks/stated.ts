import { allListingsOfProfile, listingOf } from "#functions/market/listings/listings.offers.ts";
import { profileOf } from "#functions/market/profiles/profiles.offers.ts";
import type { Table } from "#functions/platform/table/table.ts";
import type { BusinessCertificate } from "#shared/market/certificates/certificate.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import type { Profile } from "#shared/market/profiles/profile.ts";

/** A certificate as it is stated now, and of what: one of a listing covers that listing alone. */
export interface Stated {
  certificate: BusinessCertificate;
  listingId?: Listing["id"];
}

export function statedBy(profile: Profile, listings: readonly Listing[]): Stated[] {
  return [
    ...profile.certificates.map((certificate) => ({ certificate })),
    ...listings.flatMap((listing) => statedAt(listing)),
  ];
}

/** None of a listing that was withdrawn for good. */
export function statedAt({ id, stage, certificates }: Listing): Stated[] {
  if (stage === "withdrawn") return [];
  return certificates.map((it) => ({ certificate: { ...it, covers: [id] }, listingId: id }));
}

/** A business with all that it states; its listings up to so many as a page of the table holds. */
export async function businessStating(table: Table, profileId: string) {
  const [profile, { items: listings }] = await Promise.all([
    profileOf(table, profileId),
    allListingsOfProfile(table, profileId, { limit: 100 }),
  ]);
  return profile && { profile, listings, stated: statedBy(profile, listings) };
}

/** What a certificate states at this moment, with the business and the listing that it is of. */
export async function statedNow(
  table: Table,
  { profileId, listingId, certificateId }: { profileId: string; listingId?: string; certificateId: string },
) {
  const profile = await profileOf(table, profileId);
  const listing = listingId === undefined ? undefined : await listingOf(table, listingId);
  if (!profile || (listingId !== undefined && listing?.profileId !== profileId)) return undefined;
  const all = listing ? statedAt(listing) : statedBy(profile, []);
  const found = all.find(({ certificate }) => certificate.id === certificateId);
  return found && { ...found, profile, listing };
}

import { listingOf, onListing } from "#functions/market/listings/listings.offers.ts";
import {
  keepRefusedCertificates,
  membersOf,
  onProfile,
  profileOf,
  refusedCertificatesRef,
} from "#functions/market/profiles/profiles.offers.ts";
import { post } from "#functions/platform/mail/outbox.ts";
import { type Reaction, reactTo, type StreamCtx } from "#functions/platform/stream.ts";
import { afresh, commit } from "#functions/platform/verbs/commit.ts";
import { dropAttachment } from "#functions/trade/inquiries/attachment-store.ts";
import type { Profile } from "#shared/market/profiles/profile.ts";
import type { CertificateCase } from "#shared/programme/certificate-checks/certificate-check.ts";
import type { ToldOfCertificate } from "#shared/programme/certificate-checks/told.ts";
import { certificateMail } from "./certificate-checks.mails.ts";
import { casesOfProfile, certificateCaseRecord } from "./certificate-checks.records.ts";
import { placeOfPaper } from "./file-place.ts";
import { follow, forget } from "./follow.ts";
import { type Stated, statedAt, statedBy } from "./stated.ts";

/** What follows from certificates: a case of each, mails to the owners, and that papers which nothing names are deleted. */
export const certificateCheckReactions: readonly Reaction[] = [
  onProfile(async (ctx, { before, after }) => {
    const id = after?.id ?? before?.id;
    if (!id || JSON.stringify(copied(before)) === JSON.stringify(copied(after))) return;
    const profile = await profileOf(ctx.table, id);
    await followAll(ctx, { id, profile, before, stated: profile ? statedBy(profile, []) : [] });
  }),
  onListing(async (ctx, { before, after }) => {
    const either = after ?? before;
    if (!either || (before?.certificates.length ?? 0) + (after?.certificates.length ?? 0) === 0) return;
    const isSame = before?.stage === after?.stage;
    if (isSame && JSON.stringify(before?.certificates) === JSON.stringify(after?.certificates)) return;
    const { id: listingId, profileId: id } = either;
    const [listing, profile] = await Promise.all([listingOf(ctx.table, listingId), profileOf(ctx.table, id)]);
    await followAll(ctx, { id, profile, before, stated: listing ? statedAt(listing) : [] });
  }),
  reactTo(certificateCaseRecord, async (ctx, { before, after }) => {
    if (before?.file && before.file.id !== after?.file?.id)
      await dropAttachment(ctx.blobs, placeOfPaper(before, before.file));
    const either = after ?? before;
    if (either && (before?.stage === "not_right" || after?.stage === "not_right"))
      await keepRefused(ctx, either.profileId);
    const news = after && newsOf(before, after);
    if (after && news) await tellOwners(ctx, after, news);
  }),
];

/** What of a business stands in the cases of its certificates. */
function copied(profile: Pick<Profile, "certificates" | "businessName"> | undefined) {
  return profile && [profile.certificates, profile.businessName];
}

interface Restated {
  /** The business's. */
  id: string;
  profile: Profile | undefined;
  /** What stated certificates, as it was. */
  before: { certificates: readonly { id: string }[] } | undefined;
  /** What the same states now. */
  stated: readonly Stated[];
}

/** A case of each that is stated now, and none of what was and is not any more. */
async function followAll(ctx: StreamCtx, { id, profile, before, stated }: Restated): Promise<void> {
  if (profile) for (const it of stated) await follow(ctx, profile, it);
  const kept = new Set<string>(stated.map(({ certificate }) => certificate.id));
  for (const gone of before?.certificates.filter((it) => !kept.has(it.id)) ?? [])
    await forget(ctx, { profileId: id, certificateId: gone.id });
}

function newsOf(before: CertificateCase | undefined, after: CertificateCase): ToldOfCertificate | undefined {
  if (!before) return undefined;
  if (after.lapsedAt && after.lapsedAt !== before.lapsedAt) return "lapsed";
  if (after.remindedAt && after.remindedAt !== before.remindedAt) return "ends_soon";
  const isDecided = after.decidedAt !== undefined && after.decidedAt !== before.decidedAt;
  if (!isDecided) return undefined;
  return after.stage === "checked" ? "checked" : "not_right";
}

async function tellOwners(ctx: StreamCtx, of: CertificateCase, news: ToldOfCertificate): Promise<void> {
  const { profileId, certificateId, version } = of;
  const owners = (await membersOf(ctx.table, profileId)).filter(({ role }) => role === "owner");
  for (const { personId } of owners)
    await post(ctx, {
      id: `certificate-${certificateId}-${version}-${personId}`,
      writer: certificateMail.name,
      about: { profileId, certificateId, personId, told: news },
    });
}

/** Keeps for the business's page which of its certificates are not right now. */
function keepRefused(ctx: StreamCtx, profileId: string): Promise<void> {
  return afresh(async () => {
    const [[before], cases, profile] = await Promise.all([
      ctx.table.getTogether([refusedCertificatesRef(profileId)]),
      casesOfProfile(ctx.table, profileId),
      profileOf(ctx.table, profileId),
    ]);
    const certificates = cases
      .filter(({ stage }) => stage === "not_right")
      .map(({ certificate: { kind, number } }) => ({ certificateKind: kind, number }));
    const isSame = JSON.stringify(before?.certificates ?? []) === JSON.stringify(certificates);
    if (!profile || isSame) return;
    await commit(ctx, [keepRefusedCertificates(before, { profileId, certificates })]);
  });
}

import { checkHsCode } from "#functions/market/nomenclature/nomenclature.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { newId } from "#functions/platform/ids.ts";
import { certificatesCovering } from "#shared/market/certificates/certificate.ts";
import { foundAfter } from "#shared/market/certificates/certificate-check.ts";
import { certificateIds } from "#shared/market/ids.ts";
import type { Listing, ListingDetails, ListingInput } from "#shared/market/listings/listing.ts";
import { chapterOf } from "#shared/market/nomenclature/hs-code.ts";
import { servicesChapter } from "#shared/market/nomenclature/services-chapter.ts";
import { hasChecks } from "#shared/market/profiles/checks.ts";
import type { Profile } from "#shared/market/profiles/profile.ts";

/** What a listing keeps of its business, so that a card or page of it needs no second read. */
export function snapshotOf(
  profile: Profile,
  listingId: string,
): Pick<Listing, "exporter" | "provinceCode" | "isMakerChecked"> {
  const { handle, businessName, regencyCode, isDemo, provinceCode, portrait, checks } = profile;
  const certificates = certificatesCovering(listingId, profile.certificates);
  const face = portrait ? { portraitId: portrait.id } : {};
  return {
    exporter: { handle, businessName, regencyCode, isDemo, ...face, certificates },
    provinceCode,
    isMakerChecked: hasChecks(checks) || undefined,
  };
}

/** @throws ValidationFailed `hs_code_unknown` at `/hsCode`. */
export async function refuseUnknownCode(ctx: Ctx, { hsCode }: Pick<ListingInput, "hsCode">): Promise<void> {
  if (hsCode !== undefined) await checkHsCode(ctx, hsCode);
}

/** The details as they are stored: their chapter named, and an id given to each certificate that is not one of `known`. */
export function detailsOf(
  ctx: Pick<Ctx, "now">,
  input: ListingInput,
  known: Listing["certificates"] = [],
): ListingDetails & Pick<Listing, "chapter"> {
  const left = new Map(known.map((it) => [it.id, it]));
  const certificates = input.certificates.map((it) => {
    const before = it.id === undefined ? undefined : left.get(it.id);
    if (before) left.delete(before.id);
    return { ...it, id: before?.id ?? newId(certificateIds, ctx.now), ...foundAfter(before, it) };
  });
  return { ...blankDetails, ...input, certificates, chapter: categoryOf(input) };
}

/** A detail that the input leaves out is taken away from what was stored. */
const blankDetails = {
  hsCode: undefined,
  unit: undefined,
  minimumOrder: undefined,
  orderMultiple: undefined,
  price: undefined,
  leadTimeDays: undefined,
  monthlyCapacity: undefined,
} satisfies Partial<ListingDetails>;

function categoryOf({ offerKind, hsCode }: Pick<ListingInput, "offerKind" | "hsCode">): string | undefined {
  if (offerKind === "service") return servicesChapter;
  return hsCode && chapterOf(hsCode);
}

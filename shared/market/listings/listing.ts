import * as z from "zod";
import { localized } from "#shared/locales.ts";
import { Certificate, CertificateInput, shownToAll } from "#shared/market/certificates/certificate.ts";
import { canCover } from "#shared/market/certificates/goods-of-kind.ts";
import { listingIds, photoIds } from "#shared/market/ids.ts";
import { measureIds, profileIds } from "#shared/people/ids.ts";
import { stamps } from "#shared/stamps.ts";
import { CountryCode } from "#shared/terms/countries.ts";
import { ProvinceCode, RegencyCode } from "#shared/terms/places.ts";
import { UnitCode } from "#shared/terms/units.ts";
import { line, prose } from "#shared/text.ts";
import { HsCode } from "../nomenclature/hs-code.ts";
import { maximumPhotos, Photo } from "./photo.ts";
import { Price } from "./price.ts";
import { listingStages } from "./stages.ts";

export const ListingStage = z.enum(listingStages);
export type ListingStage = z.infer<typeof ListingStage>;

export const maximumCertificates = 10;

/** How many of a listing's unit; what cannot be is compared with nothing else. */
export const Quantity = z.int().min(1, { abort: true }).max(100_000_000, { abort: true });

export const listingText = z.strictObject({
  title: line(3, 120),
  description: prose(0, 5000).default(""),
});

const details = {
  offerKind: z.enum(["goods", "service"]),
  text: localized(listingText),
  hsCode: HsCode.optional(),
  unit: UnitCode.optional(),
  minimumOrder: Quantity.optional(),
  orderMultiple: Quantity.optional(),
  price: Price.optional(),
  leadTimeDays: z.int().min(0).max(730).optional(),
  monthlyCapacity: Quantity.optional(),
  originCountry: CountryCode.default("ID"),
  certificates: z.array(Certificate).max(maximumCertificates).default([]),
};

function ruled<T extends z.ZodType<Omit<z.infer<z.ZodObject<typeof details>>, "certificates">>>(
  schema: T,
): T {
  return schema
    .refine((it) => it.offerKind === "goods" || it.hsCode === undefined, {
      path: ["hsCode"],
      error: "hs_code_on_service",
    })
    .refine((it) => (it.minimumOrder ?? 0) <= (it.monthlyCapacity ?? Number.POSITIVE_INFINITY), {
      path: ["minimumOrder"],
      error: "moq_above_capacity",
    })
    .refine((it) => (it.minimumOrder ?? 0) % (it.orderMultiple ?? 1) === 0, {
      path: ["orderMultiple"],
      error: "multiple_not_in_moq",
    })
    .refine((it) => (it.price?.tiers[0]?.minQuantity ?? 1) <= (it.minimumOrder ?? Number.POSITIVE_INFINITY), {
      path: ["price", "tiers", 0, "minQuantity"],
      error: "tier_above_moq",
    });
}

/**
 * What a member writes of a good or a service. Everything but the offer kind and one title may wait until publishing:
 * `missingToPublish` says what is still to do.
 */
export const ListingDetails = ruled(z.strictObject(details));
export type ListingDetails = z.infer<typeof ListingDetails>;

/** The details as they are sent in: new certificates have no id yet. */
export const ListingInput = ruled(
  z.strictObject({
    ...details,
    certificates: z.array(CertificateInput).max(maximumCertificates).default([]),
  }),
).superRefine(({ offerKind, certificates }, found) => {
  for (const [at, { kind }] of certificates.entries())
    if (!canCover(kind, { offerKind }))
      found.addIssue({ code: "custom", path: ["certificates", at, "kind"], message: "competence_on_goods" });
});
export type ListingInput = z.infer<typeof ListingInput>;

/** What cards and pages show of the business; refreshed by the table's stream when the profile changes. */
export const ListingExporter = z.strictObject({
  handle: z.string(),
  businessName: z.string(),
  regencyCode: RegencyCode,
  isDemo: z.boolean(),
  /** The photo that shows the maker, where there is one. */
  portraitId: photoIds.schema.optional(),
  /** Those of the business's certificates that cover this listing; none where nothing was said yet. */
  certificates: z.array(Certificate).default([]),
});
export type ListingExporter = z.infer<typeof ListingExporter>;

/** A listing as it is stored. */
export const Listing = z.strictObject({
  ...details,
  id: listingIds.schema,
  profileId: profileIds.schema,
  exporter: ListingExporter,
  provinceCode: ProvinceCode,
  stage: ListingStage,
  /** HS chapter, or `services`; absent while a good has no code yet. */
  chapter: z.string().optional(),
  photos: z.array(Photo).max(maximumPhotos).default([]),
  publishedAt: z.iso.datetime().optional(),
  /** Its place in the lists of what is newest, where that is not `publishedAt` (`shelf.ts`). */
  shelvedAt: z.iso.datetime().optional(),
  /** That an office checked something of its business: for its place in lists alone, as it may be seconds behind. */
  isMakerChecked: z.literal(true).optional(),
  /** By which measures it is removed, its own and one of its business, and where it stood before. */
  removed: z
    .strictObject({
      from: z.enum(["published", "paused"]),
      own: measureIds.schema.optional(),
      business: measureIds.schema.optional(),
    })
    .optional(),
  /** Fingerprint of the imported row, so that the same file twice changes nothing. */
  importKey: z.string().max(80).optional(),
  ...stamps,
});
export type Listing = z.infer<typeof Listing>;

/** A listing as it is shown, to members and everyone alike. */
export const ListingView = Listing.omit({
  importKey: true,
  shelvedAt: true,
  isMakerChecked: true,
  removed: true,
});
export type ListingView = z.infer<typeof ListingView>;

/**
 * What vouches for this listing: its own certificates, then those of the business that cover it; each number once, and
 * none of a kind that cannot be about it.
 */
export function certificatesOf({
  certificates,
  exporter,
  offerKind,
}: Pick<Listing, "certificates" | "exporter" | "offerKind">): Certificate[] {
  const known = new Set<string>();
  return [...certificates, ...exporter.certificates].filter(({ kind, number }) => {
    const name = `${kind} ${number}`;
    return canCover(kind, { offerKind }) && !known.has(name) && known.add(name);
  });
}

/** The same as everybody sees them: without those that have ended or are not genuine. `today` is Jakarta's. */
export function shownCertificatesOf(
  listing: Pick<Listing, "certificates" | "exporter" | "offerKind">,
  today: string,
): Certificate[] {
  return shownToAll(certificatesOf(listing), today);
}

export function listingView({
  importKey: _importKey,
  shelvedAt: _place,
  isMakerChecked: _isChecked,
  removed: _removed,
  ...shown
}: Listing): ListingView {
  return shown;
}

/** The same for those who are no members of its business: without certificates that have ended or are not genuine. */
export function publicListingView(listing: Listing, today: string): ListingView {
  const { certificates, exporter, ...shown } = listingView(listing);
  return {
    ...shown,
    certificates: shownToAll(certificates, today),
    exporter: { ...exporter, certificates: shownToAll(exporter.certificates, today) },
  };
}

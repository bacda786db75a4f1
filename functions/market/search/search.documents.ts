import type { ContentLocale } from "#shared/locales.ts";
import { type CertificateKind, isCertificateValid } from "#shared/market/certificates/certificate.ts";
import { certificatesOf, type Listing } from "#shared/market/listings/listing.ts";
import { tileWidth } from "#shared/market/listings/photo.ts";
import { checkedUntil } from "#shared/market/profiles/checks.ts";
import type { Profile } from "#shared/market/profiles/profile.ts";
import { standingQuality } from "#shared/market/search/ranking.ts";
import { inDollars } from "#shared/market/search/reference-rates.ts";
import { jakartaToday } from "#shared/terms/calendar.ts";
import { islandName, provinceName, regencyName } from "#shared/terms/places.ts";
import type { SearchChange, SearchDocument } from "./engine/search.ts";

/** What search keeps of the business beside what the listing says of it. */
export type Maker = Pick<Profile, "answerTimes" | "checks">;

/** A listing as search shall know it now: to be found while it is published, and not otherwise. */
export function changeOf(listing: Listing, maker: Maker | undefined, now: Date): SearchChange {
  const { id, version } = listing;
  if (listing.stage !== "published") return { id, version };
  return { id, version, document: documentOf(listing, maker, now) };
}

function documentOf(listing: Listing, maker: Maker | undefined, now: Date): SearchDocument {
  const { exporter, provinceCode, price, text } = listing;
  const today = jakartaToday(now);
  const vouching = certificatesOf(listing).filter((it) => isCertificateValid(it, today));
  const valid = new Set(vouching.map(({ kind }) => kind));
  const lowest = price && Math.min(...price.tiers.map((tier) => tier.unitAmountMinor));
  return {
    id: listing.id,
    version: listing.version,
    profileId: listing.profileId,
    texts: Object.entries(text).map(([locale, { title, description }]) => ({
      locale: locale as ContentLocale,
      title,
      description,
    })),
    maker: [
      exporter.businessName,
      regencyName(exporter.regencyCode),
      provinceName(provinceCode),
      islandName(provinceCode),
    ],
    marks: [...valid].flatMap((kind) => markNames[kind]),
    hsCode: listing.hsCode,
    category: listing.chapter,
    province: provinceCode,
    certificates: [...valid].toSorted(),
    incoterm: price?.delivery?.incoterm,
    namedPlace: price?.delivery?.namedPlace,
    unit: listing.unit,
    currency: price?.currency,
    dollars:
      price && lowest !== undefined
        ? inDollars({ amountMinor: lowest, currency: price.currency })
        : undefined,
    minimumOrder: listing.minimumOrder,
    leadTimeDays: listing.leadTimeDays,
    photoId: listing.photos[0]?.widths.includes(tileWidth) ? listing.photos[0].id : undefined,
    offer: listing.offerKind,
    hasSample: price?.sampleAmountMinor !== undefined,
    checkedUntil: maker && checkedUntil(maker.checks),
    quality: standingQuality({
      completeness: completenessOf(listing),
      certificates: valid.size,
      answerMinutes: maker?.answerTimes.medianMinutes,
    }),
    publishedAt: listing.publishedAt ?? listing.updatedAt,
    shelvedAt: listing.shelvedAt,
  };
}

/** What people call the certificates when they look for them. */
const markNames: Record<CertificateKind, string[]> = {
  halal: ["halal"],
  pirt: ["PIRT"],
  bpom: ["BPOM"],
  sni: ["SNI"],
  haccp: ["HACCP"],
  svlk: ["SVLK", "legal timber"],
  bnsp: ["BNSP"],
  organic: ["organic", "organik"],
  iso: ["ISO"],
  other: [],
};

/** Share of the details that help a buyer decide. */
function completenessOf(listing: Listing): number {
  const { price, photos, text, offerKind } = listing;
  const texts = Object.values(text);
  const has = [
    texts.length > 1,
    texts.some(({ description }) => description.length >= 120),
    photos.length > 0,
    photos.length >= 3,
    (price?.tiers.length ?? 0) > 1,
    price?.sampleAmountMinor !== undefined,
    listing.monthlyCapacity !== undefined,
    listing.leadTimeDays !== undefined,
    offerKind === "service" || price?.delivery !== undefined,
  ];
  return has.filter(Boolean).length / has.length;
}

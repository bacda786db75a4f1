import { privateRef, profileRef } from "#functions/market/profiles/profiles.offers.ts";
import { personRef } from "#functions/people/people/people.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import type { Unissued } from "#functions/trade/papers/papers.offers.ts";
import { type Locale, pickLocalized } from "#shared/locales.ts";
import type { Profile, ProfilePrivate } from "#shared/market/profiles/profile.ts";
import { placeName, provinceName } from "#shared/terms/places.ts";
import type { Inquiry } from "#shared/trade/inquiries/inquiry.ts";
import type { PaperLine, PaperPacking, PaperParty } from "#shared/trade/papers/paper-parts.ts";
import { loadOf, type Packing } from "#shared/trade/quotations/packing.ts";
import type { RevisionLine } from "#shared/trade/quotations/quotation.ts";
import type { FreshRevision } from "./new-revision.ts";

export interface PaperSides {
  inquiry: Pick<Inquiry, "exporterName" | "company">;
  /** The quotation's. */
  number: string;
  profile: Profile | undefined;
  hidden: Pick<ProfilePrivate, "npwp"> | undefined;
  /** The buyer's. */
  language: Locale;
}

/** Whom a quotation's paper names, as they are now; one operation. */
export async function paperSidesOf(
  { table }: Pick<Ctx, "table">,
  inquiry: Inquiry,
  number: string,
): Promise<PaperSides> {
  const [profile, hidden, buyer] = await table.getTogether([
    profileRef(inquiry.profileId),
    privateRef(inquiry.profileId),
    personRef(inquiry.buyerId),
  ]);
  return { inquiry, number, profile, hidden, language: buyer?.locale ?? "en" };
}

/** A revision of the exporter as the paper that it is issued as, in English and the buyer's language. */
export function paperOfRevision(
  { inquiry, number, profile, hidden, language }: PaperSides,
  revision: FreshRevision,
): Unissued {
  const { currency, delivery, port, leadTimeDays, payment, sampleTerms, validUntil, zone, notes } = revision;
  const written = writerLanguage(profile);
  return {
    kind: "quotation",
    number,
    revision: revision.number,
    language,
    seller: sellerOf(inquiry, profile, hidden),
    buyer: { name: inquiry.company.name, country: inquiry.company.country, taxNumbers: [] },
    currency,
    lines: revision.lines.map((line) => lineOf(line, language)),
    charges: [],
    delivery,
    portOfLoading: port,
    origin: commonOrigin(revision.lines),
    leadTimeDays,
    payment,
    validity: { day: validUntil, timeZone: zone },
    sampleTerms: sampleTerms ? { text: sampleTerms, language: written } : undefined,
    notes: notes ? { text: notes, language: written } : undefined,
    isDemo: profile?.isDemo ?? false,
  };
}

/** Where all of it comes from; undefined where that is not one country. */
function commonOrigin(lines: readonly RevisionLine[]): string | undefined {
  const [origin, ...others] = new Set(lines.map(({ originCountry }) => originCountry));
  return others.length > 0 ? undefined : origin;
}

function sellerOf(
  { exporterName }: Pick<Inquiry, "exporterName">,
  profile: Profile | undefined,
  hidden: PaperSides["hidden"],
): PaperParty {
  const place = profile && `${placeName(profile.regencyCode)}, ${provinceName(profile.provinceCode)}`;
  return {
    name: profile?.businessName ?? exporterName,
    address: place,
    country: "ID",
    taxNumbers: hidden?.npwp ? [{ name: "NPWP", number: hidden.npwp }] : [],
  };
}

/** Nobody is asked in which language they write terms; it is most likely the first that the business names. */
function writerLanguage(profile: Profile | undefined) {
  return profile?.languages[0] ?? "id";
}

function lineOf(line: RevisionLine, language: Locale): PaperLine {
  const { title, hsCode, quantity, unit, unitAmountMinor, packing } = line;
  const english = pickLocalized(title, "en");
  const other = pickLocalized(title, language);
  const isOther = other && other.locale === language && other.locale !== english?.locale;
  return {
    description: english?.value ?? line.listingId,
    translation: isOther ? other.value : undefined,
    hsCode,
    quantity,
    unit: unit ?? "H87",
    unitPriceMinor: unitAmountMinor,
    packing: packing && packedOf(quantity, packing),
  };
}

function packedOf(quantity: number, packing: Packing): PaperPacking {
  const { unitsPerCarton, lengthMm, widthMm, heightMm } = packing;
  const { cartons, netGrams, grossGrams } = loadOf(quantity, packing);
  return { cartons, netGrams, grossGrams, unitsPerCarton, carton: { lengthMm, widthMm, heightMm } };
}

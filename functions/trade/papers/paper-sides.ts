import { privateRef, profileRef } from "#functions/market/profiles/profiles.offers.ts";
import { personRef } from "#functions/people/people/people.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { type Locale, pickLocalized } from "#shared/locales.ts";
import type { Profile, ProfilePrivate } from "#shared/market/profiles/profile.ts";
import { placeName, provinceName } from "#shared/terms/places.ts";
import type { Inquiry } from "#shared/trade/inquiries/inquiry.ts";
import type { PaperLine, PaperPacking, PaperParty } from "#shared/trade/papers/paper-parts.ts";
import { loadOf, type Packing } from "#shared/trade/quotations/packing.ts";
import type { RevisionLine } from "#shared/trade/quotations/quotation.ts";

/** Whose trade it is, as a thread or an order names them. */
export type Traders = Pick<Inquiry, "profileId" | "buyerId" | "exporterName" | "company">;

/** Whom a trade's papers name, as they are now. */
export interface PaperSides {
  traders: Pick<Traders, "exporterName" | "company">;
  profile: Profile | undefined;
  hidden: Pick<ProfilePrivate, "npwp"> | undefined;
  /** The buyer's. */
  language: Locale;
}

/** Whom a trade's papers name; one operation. */
export async function paperSidesOf({ table }: Pick<Ctx, "table">, traders: Traders): Promise<PaperSides> {
  const [profile, hidden, buyer] = await table.getTogether([
    profileRef(traders.profileId),
    privateRef(traders.profileId),
    personRef(traders.buyerId),
  ]);
  return { traders, profile, hidden, language: buyer?.locale ?? "en" };
}

export function sellerOf({ traders: { exporterName }, profile, hidden }: PaperSides): PaperParty {
  const place = profile && `${placeName(profile.regencyCode)}, ${provinceName(profile.provinceCode)}`;
  return {
    name: profile?.businessName ?? exporterName,
    address: place,
    country: "ID",
    taxNumbers: hidden?.npwp ? [{ name: "NPWP", number: hidden.npwp }] : [],
  };
}

export function buyerOf({ traders: { company } }: PaperSides): PaperParty {
  return { name: company.name, country: company.country, taxNumbers: [] };
}

/** Nobody is asked in which language they write terms; it is most likely the first that the business names. */
export function writtenBySeller(text: string | undefined, { profile }: Pick<PaperSides, "profile">) {
  return text ? { text, language: profile?.languages[0] ?? "id" } : undefined;
}

type Line = Pick<RevisionLine, "listingId" | "title" | "hsCode" | "quantity" | "unit" | "packing"> & {
  unitAmountMinor: number;
};

/** A line in English, and in the buyer's language where it is written in that. */
export function paperLineOf(line: Line, language: Locale): PaperLine {
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

/** Where all of it comes from; undefined where that is not one country. */
export function commonOrigin(lines: readonly Pick<RevisionLine, "originCountry">[]): string | undefined {
  const [origin, ...others] = new Set(lines.map(({ originCountry }) => originCountry));
  return others.length > 0 ? undefined : origin;
}

function packedOf(quantity: number, packing: Packing): PaperPacking {
  const { unitsPerCarton, lengthMm, widthMm, heightMm } = packing;
  const { cartons, netGrams, grossGrams } = loadOf(quantity, packing);
  return { cartons, netGrams, grossGrams, unitsPerCarton, carton: { lengthMm, widthMm, heightMm } };
}

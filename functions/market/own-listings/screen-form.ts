import { typedOnly } from "#functions/people/drafts/kept-screen.ts";
import type { Locale } from "#shared/locales.ts";
import { type Listing, type ListingInput, Quantity } from "#shared/market/listings/listing.ts";
import { goodsOfTitle } from "#shared/market/nomenclature/goods-of-title.ts";
import { decimalMarkOf, readCount } from "#shared/terms/figures.ts";
import { Incoterm } from "#shared/terms/incoterms.ts";
import { likelyPlace } from "#shared/terms/loading-ports.ts";
import { type FieldValues, textIn } from "#web/form-state.ts";
import { hsChoiceName } from "#web/pages/market/listings/hs-choice.ts";
import { readListingForm, tidyListingForm, valuesOf } from "./listing-form.ts";

/** What was typed on one screen, put over the listing as it stands. @throws ValidationFailed */
export function readScreen(values: FieldValues, listing: Listing, locale: Locale): ListingInput {
  return readListingForm(completed(screenValues(values, listing, locale), listing, locale), locale);
}

/** A screen's form as it is drawn again: the listing's own values under what was typed. */
export function screenValues(values: FieldValues, listing: Listing, locale: Locale): FieldValues {
  const typed = typedOnly(values);
  const words = textIn(typed, "hsCode").trim();
  // What is written beside the choices is newer than the one that stood chosen.
  const { [hsChoiceName]: _chosen, ...written } = typed;
  return tidyListingForm({ ...valuesOf(listing, locale), ...(words === "" ? typed : written) });
}

/** Rupiah is what most count in. */
export function preset({ price }: Pick<Listing, "price">): FieldValues {
  return price ? {} : { "price.currency": "IDR" };
}

/** A new listing of its first screen: the likeliest code of its name, where none was chosen. @throws ValidationFailed */
export function readFirstScreen(values: FieldValues, locale: Locale): ListingInput {
  const typed = typedOnly(values);
  const isChosen = hsChoiceName in typed || textIn(typed, "hsCode") !== "";
  return readListingForm(isChosen ? typed : { ...typed, hsCode: codeOf(typed, locale) }, locale);
}

function codeOf(values: FieldValues, locale: Locale): string {
  if (textIn(values, "offerKind") === "service") return "";
  return goodsOfTitle(textIn(values, `text.${locale}.title`), locale)[0]?.code ?? "";
}

/** What need not be asked: one price holds from the smallest order on, and a term has its likeliest place. */
function completed(values: FieldValues, listing: Listing, locale: Locale): FieldValues {
  const isService = textIn(values, "offerKind") === "service";
  const isSole = textIn(values, "price.tiers.1.unitAmountMinor") === "";
  const least = textIn(values, "minimumOrder");
  const count = readCount(least, decimalMarkOf(locale));
  const isCount = "value" in count && Quantity.safeParse(count.value).success;
  const isPriced = textIn(values, "price.tiers.0.unitAmountMinor").trim() !== "";
  const incoterm = Incoterm.safeParse(textIn(values, "price.delivery.incoterm")).data;
  const { provinceCode, exporter } = listing;
  const place =
    textIn(values, "price.delivery.namedPlace").trim() ||
    (incoterm && likelyPlace(incoterm, { provinceCode, regencyCode: exporter.regencyCode }));
  return {
    ...values,
    ...(isService ? { hsCode: "" } : {}),
    ...(isSole ? { "price.tiers.0.minQuantity": isPriced ? (isCount ? least : "1") : "" } : {}),
    ...(place ? { "price.delivery.namedPlace": place } : {}),
  };
}

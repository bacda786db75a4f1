import type { Written } from "../../listings/offer.ts";

/** What more languages say of offers, by slug; the first ones are written where the offer is. */
export type OfferTexts = Readonly<Record<string, Written>>;

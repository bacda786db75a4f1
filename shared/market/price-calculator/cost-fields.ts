/** What one unit costs until it stands ready at the door. */
export const unitCosts = ["materials", "labour", "packing", "overhead"] as const;
/** What one shipment costs from the door until it is on board, whatever its quantity. */
export const shipmentCosts = ["transport", "handling", "papers"] as const;
export const amountFields = [...unitCosts, ...shipmentCosts, "freight"] as const;
export type AmountField = (typeof amountFields)[number];

export const shareFields = ["margin", "cover", "premium"] as const;
export type ShareField = (typeof shareFields)[number];

/** So many quantities can be reckoned beside each other; each becomes a price tier. */
export const mostQuantities = 4;

/** The terms that a price is reckoned by, each of which holds all of the one before. */
export const priceTerms = ["EXW", "FOB", "CIF"] as const;
export type PriceTerm = (typeof priceTerms)[number];

/** A share of the whole in hundredths of a percent. */
export const wholeShare = 10_000;
/** A margin is of the price; one that leaves less than a tenth of it for costs is a slip of the pen. */
export const mostMargin = 9_000;
export const mostCover = 20_000;
export const mostPremium = 2_000;
export const mostShares: Readonly<Record<ShareField, number>> = {
  margin: mostMargin,
  cover: mostCover,
  premium: mostPremium,
};

/**
 * What is assumed where nobody says otherwise: goods are insured for their CIF value and a tenth more (Incoterms 2020, CIF
 * A5: at least 110 %), for about half a percent of that. The premium hangs on goods, way and insurer: to be changed.
 */
export const assumedShares: Readonly<Record<ShareField, number>> = {
  margin: 2_000,
  cover: 11_000,
  premium: 50,
};

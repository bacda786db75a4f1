import type { OfferTexts } from "./offer-texts.ts";

export const en: OfferTexts = {
  "rempeyek-anchovy": [
    "Rempeyek: crisp wafers with anchovy, 180 g jars",
    "My mother-in-law's recipe. Still trying packs in which they do not break on the way.",
  ],
  "drum-bag-draft": ["Drum bag of heavy canvas", "For the 50 cm size. Waiting for the tailor's sample."],
};

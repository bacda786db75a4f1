import { offerTexts } from "../texts/offers/offers.ts";
import { coffeeAndSpices } from "./coffee-and-spices.ts";
import { crafts } from "./crafts.ts";
import { furnitureAndWicker } from "./furniture-and-wicker.ts";
import { larder } from "./larder.ts";
import type { DemoOffer } from "./offer.ts";
import { services } from "./services.ts";
import { snacks } from "./snacks.ts";
import { textiles } from "./textiles.ts";
import { wearAndBeauty } from "./wear-and-beauty.ts";

const written: readonly DemoOffer[] = [
  ...coffeeAndSpices,
  ...snacks,
  ...larder,
  ...textiles,
  ...furnitureAndWicker,
  ...crafts,
  ...wearAndBeauty,
  ...services,
];

/** Each with what all languages say of it. */
export const offers: readonly DemoOffer[] = written.map((offer) => ({
  ...offer,
  text: { ...offer.text, ...offerTexts(offer.slug) },
}));

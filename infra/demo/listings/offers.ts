import { coffeeAndSpices } from "./coffee-and-spices.ts";
import { crafts } from "./crafts.ts";
import { furnitureAndWicker } from "./furniture-and-wicker.ts";
import { larder } from "./larder.ts";
import type { DemoOffer } from "./offer.ts";
import { services } from "./services.ts";
import { snacks } from "./snacks.ts";
import { textiles } from "./textiles.ts";
import { wearAndBeauty } from "./wear-and-beauty.ts";

export const offers: readonly DemoOffer[] = [
  ...coffeeAndSpices,
  ...snacks,
  ...larder,
  ...textiles,
  ...furnitureAndWicker,
  ...crafts,
  ...wearAndBeauty,
  ...services,
];

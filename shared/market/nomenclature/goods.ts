import type { Good } from "./good.ts";
import { crafts } from "./goods/crafts.ts";
import { farmAndSea } from "./goods/farm-and-sea.ts";
import { food } from "./goods/food.ts";
import { textiles } from "./goods/textiles.ts";
import { wellness } from "./goods/wellness.ts";
import { woodAndWicker } from "./goods/wood-and-wicker.ts";

export type { Good };

/**
 * What Indonesian returnees and other small exporters really make, by HS 2022 code (WCO), ascending.
 * The names are our own, short and for buyers: they do not define the code's scope, the official text does.
 */
export const goods: readonly Good[] = [
  ...farmAndSea,
  ...food,
  ...wellness,
  ...woodAndWicker,
  ...textiles,
  ...crafts,
];

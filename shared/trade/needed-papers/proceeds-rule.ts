import { among, resourceGoods, resourceSome } from "./goods-lists.ts";
import type { Finding } from "./needed-paper.ts";
import type { ShipmentFacts } from "./shipment.ts";

/** From this value on one declaration, the proceeds of natural resources stay here: at least US$ 250,000 (PP 36/2023). */
export const proceedsUsdMinor = 25_000_000;

/** Where the foreign currency of natural resources has to go. */
export function proceedsPapers({ codes, usdMinor }: ShipmentFacts): Finding[] {
  const [listed, perhaps] = [among(codes, resourceGoods), among(codes, resourceSome)];
  const isUncoded = codes.some((code) => code === undefined);
  const account: Pick<Finding, "key" | "sources" | "deadlines" | "ask"> = {
    ...{
      key: "proceeds_account",
      sources: ["pp_8_2025", "kmk_272_2023"],
      deadlines: ["proceeds"],
      ask: "bank",
    },
  };
  if (usdMinor !== undefined && usdMinor < proceedsUsdMinor) return [];
  if (usdMinor === undefined)
    return listed.length + perhaps.length > 0
      ? [
          {
            ...account,
            need: "unknown",
            why: "proceeds_unvalued",
            goods: [...new Set([...listed, ...perhaps])],
          },
        ]
      : [];
  if (listed.length > 0) return [{ ...account, need: "required", why: "proceeds", goods: listed }];
  if (perhaps.length > 0)
    return [{ ...account, need: "required_if", why: "proceeds_listed", goods: perhaps }];
  return isUncoded ? [{ ...account, need: "unknown", why: "no_code" }] : [];
}

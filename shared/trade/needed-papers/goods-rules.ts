import {
  among,
  animalGoods,
  animalGoodsWithout,
  coffeeGoods,
  fishGoods,
  foodGoods,
  halalGoods,
  rawPlants,
  rawPlantsWithout,
  timberGoods,
  timberSome,
  timberWithout,
  workedPlants,
} from "./goods-lists.ts";
import type { Finding, NeededPaperKey } from "./needed-paper.ts";
import type { ShipmentFacts } from "./shipment.ts";

/** Countries whose own law asks for halal certificates of meat and of much other food. */
const halalMarkets = new Set("AE BH BN DZ EG IR JO KW LB LY MV MY OM PK QA SA YE".split(" "));

/** What the kind of goods asks for. Where a code is missing, each of these is unknown. */
export function goodsPapers(facts: ShipmentFacts): Finding[] {
  const { codes } = facts;
  const found = [
    timber(facts),
    plants(facts),
    ofGoods(facts, fishGoods, {
      ...{ key: "fish_quality", need: "required", why: "fish", sources: ["uu_21_2019", "smkhp"] },
      deadlines: ["quarantine"],
    }),
    ofGoods(
      facts,
      animalGoods,
      {
        ...{ key: "veterinary", need: "required", why: "animal", sources: ["uu_21_2019"] },
        deadlines: ["quarantine"],
      },
      animalGoodsWithout,
    ),
    ofGoods(facts, coffeeGoods, {
      ...{ key: "coffee_certificate", need: "required_if", why: "coffee", sources: ["coffee"] },
      ask: "trade_office",
    }),
    ofGoods(facts, foodGoods, {
      ...{ key: "food_certificate", need: "required_if", why: "food", sources: ["bpom"], ask: "buyer" },
    }),
    halal(facts),
  ].filter((it) => it !== undefined);
  if (codes.every((code) => code !== undefined)) return found;
  const known = new Set(found.map(({ key }) => key));
  return [...found, ...uncoded.filter(({ key }) => !known.has(key))];
}

const asked = [
  ["timber_legality", "timber", "timber_body"],
  ["phytosanitary", "uu_21_2019", "quarantine"],
  ["fish_quality", "smkhp", "fish_body"],
  ["veterinary", "uu_21_2019", "quarantine"],
  ["food_certificate", "bpom", "food_agency"],
  ["halal", "halal_destination", "buyer"],
] as const;
const uncoded: Finding[] = asked.map(([key, source, ask]) => ({
  ...{ key: key satisfies NeededPaperKey, need: "unknown", why: "no_code", sources: [source], ask },
}));

function ofGoods(
  { codes }: ShipmentFacts,
  prefixes: readonly string[],
  finding: Finding,
  without: readonly string[] = [],
): Finding | undefined {
  const goods = among(codes, prefixes, without);
  return goods.length > 0 ? { ...finding, goods } : undefined;
}

function timber(facts: ShipmentFacts): Finding | undefined {
  const paper = { key: "timber_legality", sources: ["timber"], ask: "timber_body" } as const;
  return (
    ofGoods(facts, timberGoods, { ...paper, need: "required", why: "timber" }, timberWithout) ??
    ofGoods(facts, timberSome, { ...paper, need: "required_if", why: "timber_some" })
  );
}

function plants(facts: ShipmentFacts): Finding | undefined {
  const paper = { key: "phytosanitary", deadlines: ["quarantine"] } as const;
  const raw = { ...paper, need: "required", why: "plants", sources: ["uu_21_2019"] } as const;
  const worked = { ...paper, need: "required_if", why: "plants_processed", ask: "quarantine" } as const;
  return (
    ofGoods(facts, rawPlants, raw, rawPlantsWithout) ??
    ofGoods(facts, workedPlants, { ...worked, sources: ["uu_21_2019", "ispm_12"] })
  );
}

function halal(facts: ShipmentFacts): Finding | undefined {
  const paper = { key: "halal", sources: ["halal_destination", "uu_33_2014"], ask: "buyer" } as const;
  return halalMarkets.has(facts.destination)
    ? ofGoods(facts, halalGoods, { ...paper, need: "required_if", why: "halal_market" })
    : ofGoods(facts, halalGoods, { ...paper, need: "recommended", why: "halal_else" });
}

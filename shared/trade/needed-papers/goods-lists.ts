import { formatHsDigits, type HsCode } from "#shared/market/nomenclature/hs-code.ts";

/** Chapters, headings or subheadings, as the digits that a code begins with; leading zeros count. */
export type Prefixes = readonly string[];

function prefixes(...lines: string[]): Prefixes {
  return lines.join(" ").split(" ");
}

/** Whether a code stands below one of these, and below none of those that are left out. */
export function isAmong(code: HsCode, prefixes: Prefixes, without: Prefixes = []): boolean {
  const begins = (prefix: string) => code.startsWith(prefix);
  return prefixes.some(begins) && !without.some(begins);
}

/** Those of the codes that are among these, each once, as printed. */
export function among(
  codes: readonly (HsCode | undefined)[],
  prefixes: Prefixes,
  without: Prefixes = [],
): string[] {
  const found = codes.filter((code) => code !== undefined && isAmong(code, prefixes, without));
  return [...new Set(found)].map((code) => formatHsDigits(code ?? ""));
}

/** Plants and what of them may still carry pests: fresh, dried, raw, unroasted. */
export const rawPlants = prefixes(
  "06 07 08 0901 0904 0905 0906 0907 0908 0909 0910 10 12 1401 1404 1801 2401 4401 4403 4404",
);
/** Roasted coffee is none of them, and seaweed goes with the fish. */
export const rawPlantsWithout = prefixes("090121 090122 121221 121229");
/** Goods of plants that were worked so that pests seldom live on, which some countries still want certified. */
export const workedPlants = prefixes(
  "090121 090122 0902 0903 11 13 1802 4406 4407 4409 4415 4416 4417 4419 4420 4421 46 5305 9403",
  "9602",
);

/** Fish and what the sea gives, alive, raw or prepared, and seaweed as food. */
export const fishGoods = prefixes("03 1504 1603 1604 1605 121221 121229 051191");

/** Animals and what is made of them, fish apart. */
export const animalGoods = prefixes("01 02 04 05 1501 1502 1503 1506 1601 1602 41 4301 5101 5102");
export const animalGoodsWithout = prefixes("051191 0508");

export const coffeeGoods = prefixes("0901 210111 210112");

/** What people eat and drink, processed. */
export const foodGoods = prefixes("16 17 18 19 20 21 22 0901 0902 0910 15");
/** What is halal or not: food, drink, cosmetics, medicines. */
export const halalGoods = prefixes(
  "02 03 04 15 16 17 18 19 20 21 22 30 3301 3303 3304 3305 3306 3307 3401 3503",
);

/** Wood, and furniture of wood: seats, other furniture, their parts, and houses. */
export const timberGoods = prefixes(
  "44 940131 940141 940161 940169 940191 940330 940340 940350 940360 940391 940610",
);
/** Charcoal of bamboo, shells and nuts is of no wood, and bamboo is a grass. */
export const timberWithout = prefixes(
  "440210 440220 440921 441210 441873 441891 441911 441912 441919 442191",
);
/** Where the list names some goods of a heading: pulp, paper, and charcoal whose kind must be said. */
export const timberSome = prefixes("440210 440220 47 48");

/** Goods of which some may not be exported: raw rattan, logs and sawn wood, porang, kratom, natural rubber, ores, scrap. */
export const bannedSome = prefixes(
  "140120 4403 4406 4407 0601 071490 121190 121299 4001 100630 25 26 7204 7404 7602 3102 3105",
);

/**
 * Natural resources whose proceeds are kept in Indonesia: mines, plantations, forests and fisheries. The decree lists
 * 1,545 eight-digit codes; here stand the headings that it is known to be about.
 */
export const resourceGoods = prefixes(
  "03 0801 0803 0804 0901 0902 0904 0905 0906 0907 0908 0910 1511 1513 1604 1605 1801 1803 1804",
  "1805 2401 26 27 4001 44 47 121221 121229",
);
/** Where some codes of a heading are known or likely to be listed. */
export const resourceSome = prefixes(
  "06 07 08 09 12 13 14 15 18 20 2101 2308 25 28 48 71 72 74 75 76 78 79 80 81 9401 9403 53",
);

/** Grown, gathered, caught or dug, and not made of anything: what is wholly obtained where it is from. */
export const obtainedGoods = prefixes(
  "01 02 03 04 05 06 07 08 09 10 12 13 14 1801 2401 25 26 4001 4401 4403",
);

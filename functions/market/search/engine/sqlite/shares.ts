import type { Concepts } from "#shared/market/search/concepts.ts";
import { placePrefix } from "#shared/market/search/named-places.ts";
import type { Asked } from "#shared/market/search/question.ts";
import { broadBesidePlace, goodsOfService, qualityWeight } from "#shared/market/search/ranking.ts";
import type { Word } from "#shared/market/search/words.ts";

/** What else a question seeks, beside which some of its parts weigh less. */
export interface Sought {
  isPlace: boolean;
  isService: boolean;
  /** Nothing else at all. */
  isAlone: boolean;
  /** Only a class of goods, and no goods by their name. */
  isClass: boolean;
}

export function soughtIn(named: readonly string[], concepts: Concepts, isAlone = false): Sought {
  return {
    isAlone,
    isPlace: named.some((id) => id.startsWith(placePrefix)),
    isService: named.some(concepts.isService),
    isClass:
      named.some(concepts.isGoods) &&
      named.filter(concepts.isGoods).every((id) => concepts.isClass(id) || concepts.isBroad(id)),
  };
}

/** "Handwoven" and "carved" name crafts too, but say here how goods are made. */
function isWayOfMaking({ text }: Word): boolean {
  return /^(?:hand)?(?:made|crafted|woven|carved|embroidered|knitted|knit|crocheted|printed|dyed|painted|drawn|braided|plaited)$/.test(
    text,
  );
}

export function isOfQuality({ concepts: named, words }: Asked, concepts: Concepts): boolean {
  return (named.length > 0 && named.every(concepts.isQuality)) || words.every(isWayOfMaking);
}

/** By what share of its weight a part counts. */
export function shareIn(sought: Sought, asked: Asked, concepts: Concepts): number {
  if (isOfQuality(asked, concepts)) return qualityWeight;
  const { concepts: named } = asked;
  const isWorkedOn = named.some(concepts.isGoods) && !named.some(concepts.isService);
  if (sought.isService && isWorkedOn) return goodsOfService;
  return sought.isPlace && named.some(concepts.isBroad) ? broadBesidePlace : 1;
}

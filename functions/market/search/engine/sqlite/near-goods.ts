import type { Concepts } from "#shared/market/search/concepts.ts";
import { rarity } from "#shared/market/search/ranking.ts";
import { anyTerm } from "./expressions.ts";
import type { IndexReader } from "./index-reader.ts";
import { placeBits } from "./schema.ts";

interface Named {
  hsCode: string | undefined;
  /** What the title names. */
  named: ReadonlySet<string>;
  /** What all goods of the code are. */
  are: readonly string[];
}

/** By what others are near: the heading, what it is as title and code agree, and what that is a kind of. */
export function nearTerms({ hsCode, named, are }: Named, concepts: Concepts): string[] {
  const isOfOffer = (id: string) =>
    !concepts.isQuality(id) && (concepts.isGoods(id) || (!hsCode && concepts.isService(id)));
  const own = concepts.agreeing(named, hsCode).filter(isOfOffer);
  const kinds = concepts.general(own).filter((id) => !concepts.isQuality(id));
  const ids = new Set([...own, ...kinds, ...are.filter(concepts.isOneChapter)]);
  return [...(hsCode ? [`≈${hsCode.slice(0, 4)}`] : []), ...[...ids].map(nearTerm)];
}

function nearTerm(id: string): string {
  return `≈${id.replaceAll(/[^a-z0-9]/g, "¤")}`;
}

/**
 * What stands nearest to the best answers, by all that it has in common with them, the rarest counting most. It is
 * looked for only where few answer a question.
 */
export function nearGoodsOf(reader: IndexReader) {
  const total = reader.live.length;

  return function nearGoods(best: readonly number[], isOut: (number: number) => boolean): number[] {
    const nearness = new Map<number, number>();
    for (const [at, number] of best.entries())
      for (const term of reader.nearTermsOf(number)) {
        const rows = reader.rows(anyTerm([term]));
        const share = rarity(rows.length, total) / (at + 1);
        for (const row of rows) {
          const near = row >>> placeBits;
          if (reader.columns.isLive[near] === 1 && !isOut(near))
            nearness.set(near, (nearness.get(near) ?? 0) + share);
        }
      }
    const qualityOf = (number: number) => reader.columns.quality[number] ?? 0;
    return [...nearness]
      .sort(([a, one], [b, other]) => other - one || qualityOf(b) - qualityOf(a) || a - b)
      .map(([number]) => number);
  };
}

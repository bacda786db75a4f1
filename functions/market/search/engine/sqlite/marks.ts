import type { Asked } from "#shared/market/search/question.ts";
import { agreement, formWeights, type Place, places, placeWeights } from "#shared/market/search/ranking.ts";
import { anyTerm, codeBeginning, otherForms, sameWords } from "./expressions.ts";
import type { IndexReader } from "./index-reader.ts";
import { codeTerm, conceptTerm, possibleTerm } from "./index-writer.ts";
import { placeBits } from "./schema.ts";

const placeMask = (1 << placeBits) - 1;
const weightAt = places.map((place: Place) => placeWeights[place].weight);
const isGoodsAt = places.map((place: Place) => placeWeights[place].kind === "goods");

/** Which documents have one part of a question, and how well: by what their text says and by what goods they are. */
export interface Marks {
  /** Each marked document once. */
  touched(): readonly number[];
  mark(expression: string | undefined, form: number): void;
  /** Marks what has the words or what they name, in their own forms. */
  markKnown(asked: Asked, form: number): void;
  foundIn(number: number): number;
  /** Forgets all marks, and tells what had one. */
  wipe(): number[];
}

/** The arrays are as long as the index and used again: one part of one question at a time. */
export function marksOf(reader: IndexReader): Marks {
  const { isLive } = reader.columns;
  const text = new Float32Array(isLive.length);
  const goods = new Float32Array(isLive.length);
  let touched: number[] = [];

  function mark(expression: string | undefined, form: number): void {
    if (!expression) return;
    const rows = reader.rows(expression);
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] ?? 0;
      const number = row >>> placeBits;
      if (isLive[number] !== 1) continue;
      const place = row & placeMask;
      const weight = (weightAt[place] ?? 0) * form;
      if (text[number] === 0 && goods[number] === 0) touched.push(number);
      const side = isGoodsAt[place] ? goods : text;
      if (weight > (side[number] ?? 0)) side[number] = weight;
    }
  }

  /** Where the text says so, a code that may hold such goods agrees with it. */
  function markAgreeing(named: readonly string[]): void {
    const rows = reader.rows(anyTerm(named.map(possibleTerm)));
    for (let at = 0; at < rows.length; at++) {
      const number = (rows[at] ?? 0) >>> placeBits;
      const said = text[number] ?? 0;
      if (said > (goods[number] ?? 0)) goods[number] = said;
    }
  }

  return {
    touched: () => touched,
    mark,

    markKnown({ words, concepts: named, code }, form) {
      mark(sameWords(words), formWeights.same * form);
      mark(otherForms(words, reader.formsOf), formWeights.otherForm * form);
      if (named.length > 0) {
        mark(anyTerm(named.map(conceptTerm)), form);
        markAgreeing(named);
      }
      if (code) mark(codeBeginning(codeTerm(code)), form);
    },

    foundIn(number) {
      const [said, coded] = [text[number] ?? 0, goods[number] ?? 0];
      return Math.max(said, coded) + agreement * Math.min(said, coded);
    },

    wipe() {
      const marked = touched;
      for (const number of marked) {
        text[number] = 0;
        goods[number] = 0;
      }
      touched = [];
      return marked;
    },
  };
}

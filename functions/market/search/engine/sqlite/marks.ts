import type { Concepts } from "#shared/market/search/concepts.ts";
import { placePrefix } from "#shared/market/search/named-places.ts";
import type { Asked } from "#shared/market/search/question.ts";
import {
  agreement,
  byProduct,
  formWeights,
  nameWeight,
  type Place,
  places,
  placeWeight,
  placeWeights,
  servesGoods,
} from "#shared/market/search/ranking.ts";
import { wordsOf } from "#shared/market/search/words.ts";
import { anyTerm, codeBeginning, everyTerm, otherForms, sameWords } from "./expressions.ts";
import type { IndexReader } from "./index-reader.ts";
import { codeTerm, conceptTerm, lesserTerm, namedPlaceTerm, possibleTerm } from "./index-writer.ts";
import { placeBits } from "./schema.ts";

const placeMask = (1 << placeBits) - 1;
const weightsOf = (other: Partial<Record<Place, number>>) =>
  places.map((place: Place) => other[place] ?? placeWeights[place].weight);
const weightAt = weightsOf({});
const weightAsName = weightsOf({ maker: nameWeight });
const weightAsPlace = weightsOf({ maker: placeWeight, terms: placeWeight });
/** Forms of a term's words that stand somewhere in a description are not yet the term. */
const weightOfTerm = weightsOf({ body: 0, goodsName: 0 });
const isGoodsAt = places.map((place: Place) => placeWeights[place].kind === "goods");

/** Which documents have one part of a question, and how well: by what their text says and by what goods they are. */
export interface Marks {
  /** Tells what the next question names, before its parts are marked. */
  seek(named: readonly string[]): void;
  /** Each marked document once. */
  touched(): readonly number[];
  mark(expression: string | undefined, form: number): void;
  /** Marks what is marked already. */
  strengthen(expression: string, form: number): void;
  /** Marks what has the words or what they name, in their own forms. */
  markKnown(asked: Asked, form: number): void;
  foundIn(number: number): number;
  /** How well a document's own text has it, whatever its code says. */
  saidIn(number: number): number;
  /** Forgets all marks, and tells what had one. */
  wipe(): number[];
}

/** The arrays are as long as the index and used again: one part of one question at a time. */
export function marksOf(reader: IndexReader, concepts: Concepts): Marks {
  const { isLive, flags } = reader.columns;
  const text = new Float32Array(isLive.length);
  const goods = new Float32Array(isLive.length);
  let touched: number[] = [];
  let isServiceSought = false;

  function mark(expression: string | undefined, form: number, weights = weightAt): void {
    if (!expression) return;
    const rows = reader.rows(expression);
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] ?? 0;
      const number = row >>> placeBits;
      if (isLive[number] !== 1) continue;
      const place = row & placeMask;
      const weight = (weights[place] ?? 0) * form;
      if (weight === 0) continue;
      if (text[number] === 0 && goods[number] === 0) touched.push(number);
      const side = isGoodsAt[place] ? goods : text;
      if (weight > (side[number] ?? 0)) side[number] = weight;
    }
  }

  function strengthen(expression: string, form: number): void {
    const before = new Set(touched);
    mark(expression, form);
    for (const number of touched) if (!before.has(number)) lessen(number, 0);
    touched = touched.filter((number) => before.has(number));
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

  function lessen(number: number, factor: number): void {
    text[number] = (text[number] ?? 0) * factor;
    goods[number] = (goods[number] ?? 0) * factor;
  }

  /**
   * Who asks for goods asks for them, before what is left of them or is done to them; who asks for work on goods, for that
   * before the goods.
   */
  function markLesser(named: readonly string[]): void {
    if (!named.some(concepts.isGoods)) return;
    for (const number of touched)
      if ((((flags[number] ?? 0) & 1) === 1) !== isServiceSought) lessen(number, servesGoods);
    const rows = reader.rows(anyTerm(named.map(lesserTerm)));
    for (let at = 0; at < rows.length; at++) lessen((rows[at] ?? 0) >>> placeBits, byProduct);
  }

  return {
    seek(named) {
      isServiceSought = named.some(concepts.isService);
    },

    touched: () => touched,
    mark,
    strengthen,

    markKnown({ words, concepts: named, code }, form) {
      const isPlace = named.length > 0 && named.some((id) => id.startsWith(placePrefix));
      const isName = named.length === 0;
      const weights = isName ? weightAsName : isPlace ? weightAsPlace : weightAt;
      mark(sameWords(words), formWeights.same * form, weights);
      const otherForm = isName ? formWeights.otherFormOfName : formWeights.otherForm;
      const isTerm = words.length > 1 && named.length > 0;
      mark(otherForms(words, reader.formsOf), otherForm * form, isTerm ? weightOfTerm : weightAt);
      if (isName || isPlace) {
        const names = words.flatMap((word) => wordsOf(word.text)).map(({ text: it }) => namedPlaceTerm(it));
        mark(everyTerm(names), form);
      }
      if (named.length > 0) {
        mark(anyTerm(named.map(conceptTerm)), form, weights);
        markAgreeing(named);
      }
      if (code) mark(codeBeginning(codeTerm(code)), form);
      markLesser(named);
    },

    saidIn: (number) => text[number] ?? 0,

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

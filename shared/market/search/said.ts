import { isBesideTheGoods } from "./asides.ts";
import type { Concepts } from "./concepts.ts";
import { functionWords } from "./language/function-words.ts";
import {
  afterPurposes,
  betweenNegators,
  negators,
  negatorsBehind,
  purposes,
  signsBefore,
  signsBehind,
} from "./language/question-words.ts";
import { withoutPurpose } from "./purposes.ts";
import { type Word, wordsOf } from "./words.ts";

/** A stretch of what was said, and how it was meant. */
export interface Said {
  words: Word[];
  concepts: readonly string[];
  isAside?: boolean;
  isUnwanted?: boolean;
  joined?: readonly string[];
}

type Token = Said | "not" | "not, before" | "for" | "no longer for";

/** Fewest letters of a word that is heard within another. */
const fewestTogether = 4;

const clauseEnds = /[,;:!?()\n、。，；：！？؟،؛（）]|\.(?=\s|$)/u;

/** "Free sample" asks for no goods without samples. */
const isGivenFree: ReadonlySet<string> = new Set(
  "sample samples shipping delivery quote design gift size trade range form shape standing".split(" "),
);

/** Fewest letters that "un" may stand before: "unsalted", not "union". */
const un = /^un(?=[a-z]{4,}ed$)/;

/** What a text names, clause by clause: what is sought, what only goes with it, and what shall not be there. */
export function saidIn(text: string, concepts: Concepts): Said[] {
  const said = text.split(clauseEnds).flatMap((clause, at) => {
    const { purpose, sought } = withoutPurpose(clause, at === 0);
    const asides = meant(tokensOf(wordsOf(purpose), concepts)).map((it) => ({ ...it, isAside: true }));
    return [...meant(tokensOf(wordsOf(sought), concepts)), ...asides.filter(({ isUnwanted }) => !isUnwanted)];
  });
  return said.some((it) => !it.isUnwanted) ? said : said.flatMap((it) => withoutQuality(it, concepts));
}

/** Of "non-synthetic wig" the wig is sought: where nothing else is, what is denied is its first word. */
function withoutQuality(said: Said, concepts: Concepts): Said[] {
  const [quality, ...rest] = said.words;
  if (!quality || rest.length === 0 || quality.script !== "letters") return [said];
  return [
    ...concepts.stretches(rest),
    ...concepts.stretches([quality]).map((it) => ({ ...it, isUnwanted: true })),
  ];
}

function tokensOf(words: readonly Word[], concepts: Concepts): Token[] {
  const tokens: Token[] = [];
  let plain: Word[] = [];
  const settle = () => {
    for (const { words: its, concepts: ids } of concepts.stretches(plain))
      tokens.push(...tokensOfStretch({ words: its, concepts: ids }, words, concepts));
    plain = [];
  };
  for (let at = 0; at < words.length; at++) {
    const count = heardAt(words, at, concepts);
    const word = words[at];
    if (!word) break;
    const term = termWithFunctionWords(words, at, concepts);
    if (term) {
      settle();
      tokens.push(term);
      at += term.words.length - 1;
    } else if (count > 0) {
      settle();
      const run = words.slice(at, at + count);
      tokens.push({ words: run, concepts: concepts.heard(run) });
      at += count - 1;
    } else if (purposes.has(word.text)) {
      settle();
      tokens.push("for");
    } else if (afterPurposes.has(word.text)) {
      settle();
      tokens.push("no longer for");
    } else if (word.text === "free") {
      const next = words[at + 1]?.text ?? "";
      if (isGivenFree.has(next)) continue;
      if (next === "of" || next === "from") {
        settle();
        tokens.push("not");
      } else plain.push(word);
    } else if (negators.has(word.text) || !functionWords.has(word.text)) plain.push(word);
  }
  settle();
  return tokens;
}

/** "Free on board", "certificate of origin": elsewhere such words are left out before terms are looked for. */
function termWithFunctionWords(words: readonly Word[], at: number, concepts: Concepts): Said | undefined {
  if (!words.slice(at + 1, at + 3).some(({ text }) => functionWords.has(text))) return undefined;
  const [term] = concepts.stretches(words.slice(at, at + longestTerm));
  const isOne = term && term.concepts.length > 0 && term.words.length > 2;
  return isOne && term.words.some(({ text }) => functionWords.has(text)) ? term : undefined;
}

const longestTerm = 6;
const mostSyllables = 8;

/**
 * Syllables written apart ("ka fei dou") make a word where they are not all words of their own: so many from here on that
 * the fewest of those behind them are left over.
 */
function heardAt(words: readonly Word[], at: number, concepts: Concepts): number {
  let best = { count: 0, left: Number.POSITIVE_INFINITY };
  for (let count = Math.min(mostSyllables, words.length - at); count >= 2; count--) {
    if (!isHeard(words.slice(at, at + count), concepts)) continue;
    const left = leftOver(words.slice(at + count, at + mostSyllables), concepts);
    if (left < best.left) best = { count, left };
  }
  const [first, ...behind] = words.slice(at, at + mostSyllables);
  const isWordAlone = first && concepts.heard([first]).length > 0;
  return isWordAlone && leftOver(behind, concepts) < best.left ? 0 : best.count;
}

/** How many of these words are in no word that sounds so. */
function leftOver(words: readonly Word[], concepts: Concepts): number {
  if (words.length === 0) return 0;
  let least = 1 + leftOver(words.slice(1), concepts);
  for (let count = 1; count <= words.length && least > 0; count++) {
    const run = words.slice(0, count);
    if (concepts.heard(run).length > 0 || (count === 1 && concepts.stretches(run)[0]?.concepts.length))
      least = Math.min(least, leftOver(words.slice(count), concepts));
  }
  return least;
}

function isHeard(run: readonly Word[], concepts: Concepts): boolean {
  if (concepts.heard(run).length === 0) return false;
  const isForeign = run.some(
    (word) => !functionWords.has(word.text) && concepts.stretches([word])[0]?.concepts.length === 0,
  );
  return isForeign && concepts.stretches(run).length > 1;
}

/** Two words that were written as one, as they sound: "shirukusukafu". */
function heardTogether(word: Word, concepts: Concepts): Word[] | undefined {
  if (word.script !== "letters" || concepts.isKnown(word) || concepts.heard([word]).length > 0)
    return undefined;
  for (let at = fewestTogether; at <= word.text.length - fewestTogether; at++) {
    const halves = [word.text.slice(0, at), word.text.slice(at)].map((text) => ({ ...word, text }));
    if (halves.every((half) => concepts.heard([half]).length > 0)) return halves;
  }
  return undefined;
}

function tokensOfStretch(said: Said, all: readonly Word[], concepts: Concepts): Token[] {
  const [word] = said.words;
  if (said.concepts.length > 0) return [said];
  if (!word) return [];
  if (word.script === "signs") return tokensOfSigns(word);
  if (negators.has(word.text)) return ["not"];
  if (negatorsBehind.has(word.text) || word.text === "free") return ["not, before"];
  if (betweenNegators.has(word.text) || functionWords.has(word.text)) return [];
  const halves = heardTogether(word, concepts);
  if (halves) return halves.map((half) => ({ words: [half], concepts: concepts.heard([half]) }));
  const root = word.text.replace(un, "");
  const own: Token = { ...said, joined: joinedIn(word, all) };
  return root === word.text
    ? [own]
    : [own, { words: [{ ...word, text: root }], concepts: [], isUnwanted: true }];
}

function tokensOfSigns(word: Word): Token[] {
  const text = word.text.replaceAll(/有[沒没]有|請問|请问/gu, "");
  const behind = signsBehind.exec(text)?.[0] ?? "";
  const rest = text.slice(behind.length);
  const before = signsBefore.exec(rest)?.[0] ?? "";
  const left = rest.slice(0, rest.length - before.length);
  return [
    ...(behind ? ["not, before" as const] : []),
    ...(left ? [{ words: [{ ...word, text: left }], concepts: [] }] : []),
    ...(before ? ["not" as const] : []),
  ];
}

function joinedIn(word: Word, all: readonly Word[]): string[] {
  const at = all.indexOf(word);
  const [before, after] = [all[at - 1], all[at + 1]];
  return [before && `${before.text}${word.text}`, after && `${word.text}${after.text}`].filter(
    (it) => it !== undefined,
  );
}

function meant(tokens: readonly Token[]): Said[] {
  const found: Said[] = [];
  let isNegated = false;
  let isFor = false;
  for (const token of tokens) {
    if (token === "not") isNegated = true;
    else if (token === "for") isFor = found.some((it) => !it.isAside && !it.isUnwanted);
    else if (token === "no longer for") isFor = false;
    else if (token === "not, before") {
      const last = found.at(-1);
      // "Free from gluten" says it before, "gluten free" behind.
      if (last && !last.isUnwanted) found[found.length - 1] = { ...last, isUnwanted: true };
      else isNegated = true;
    } else {
      const isAside = isFor || isBesideTheGoods(token);
      const isUnwanted = token.isUnwanted || (isNegated && !isBesideTheGoods(token));
      found.push({ ...token, ...(isAside ? { isAside } : {}), ...(isUnwanted ? { isUnwanted } : {}) });
      isNegated = false;
    }
  }
  return found;
}

/** Whether a term says that something is not there: "sugar free", "tanpa gula", 無糖. */
export function isDenial({ words }: Pick<Said, "words">): boolean {
  const [first] = words;
  const last = words.at(-1);
  if (first?.script === "signs") return deniedSigns(first.text) !== first.text;
  return (
    words.length > 1 &&
    (negators.has(first?.text ?? "") || last?.text === "free" || negatorsBehind.has(last?.text ?? ""))
  );
}

/** What such a term says that is not there. */
export function deniedIn(
  { words }: Pick<Said, "words">,
  concepts: Concepts,
): { words: Word[]; concepts: readonly string[] }[] {
  const [first] = words;
  if (first?.script === "signs") return concepts.stretches([{ ...first, text: deniedSigns(first.text) }]);
  const rest = words.filter(
    ({ text }) => !negators.has(text) && text !== "free" && !negatorsBehind.has(text),
  );
  return concepts.stretches(rest);
}

function deniedSigns(text: string): string {
  const [before] = /^(?:不含|不加|無|无|非|零)(?=.)/u.exec(text) ?? [];
  return before ? text.slice(before.length) : text.replace(/(?:なし|無し|抜き|不使用|フリー|ゼロ)$/u, "");
}

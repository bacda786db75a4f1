import { isBesideTheGoods } from "./asides.ts";
import { takeCodes } from "./asked-codes.ts";
import type { Concepts } from "./concepts.ts";
import { inAsciiDigits, inHalfWidth } from "./fold.ts";
import { heardInAny } from "./heard-words.ts";
import { functionWords } from "./language/function-words.ts";
import { sayNothing } from "./language/question-words.ts";
import { type Said, saidIn } from "./said.ts";
import { questionWords, type Word, wordsOf } from "./words.ts";

/** One thing that is asked for: a word, or the words of one trade term. */
export interface Asked {
  words: Word[];
  /** What the words name in the thesaurus. */
  concepts: readonly string[];
  /** What the word names where it is written as it sounds: "kohii". It counts where nothing is called so. */
  heard?: readonly string[];
  /** The word with a neighbour, written as one: "lamp shade" is "lampshade" too. */
  joined?: readonly string[];
  /** Perhaps an HS code, or its beginning. */
  code?: string;
  /** Said beside what is sought (for whom, how much, to whom one speaks): it orders, and is not missed. */
  isAside?: boolean;
}

/** A question as the engine answers it. */
export interface Question {
  asked: Asked[];
  /** What stood in quotes: these words in this order. */
  phrases: Word[][];
  excluded: Asked[];
  /** Whether all goods answer it: nothing is asked for, or only something is not wanted. */
  isOpen: boolean;
  /** Whether it speaks of buying and selling alone ("wholesale"), which all goods are for. */
  isOfDealings: boolean;
  /** What goods shall be without: those that are it are left out, unless they say themselves that they have none. */
  unwanted: Asked[];
}

/** Past these a question is cut: nobody types so much, and each word costs time. */
const mostCharacters = 200;
const mostAsked = 12;

/** Fewest kana of a word within a run that is taken as it sounds: fewer are endings of verbs. */
const fewestKanaOfPiece = 3;

/** Fewest signs that are told though one of them is wrong. */
const fewestMisread = 3;

/** One letter, syllable or kana stands in too many words to be looked for; a Chinese sign may be a word. */
const saysNothingAlone = /^[a-z\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]$/u;

const quoted =
  /(?<not>(?<!\S)-)?(?:"(?<a>[^"]*)"|“(?<b>[^”]*)”|«(?<c>[^»]*)»|「(?<d>[^」]*)」|『(?<e>[^』]*)』)/gu;

/**
 * Reads what somebody typed: words, `"phrases"`, `-exclusions`, what shall not be there ("without sugar"), HS codes with
 * or without dots. Whatever else stands there (operators of other engines, quotes that do not close, control
 * characters) is taken for space.
 */
export function readQuestion(typed: string, concepts: Concepts): Question {
  const text = inAsciiDigits(
    typed
      .slice(0, mostCharacters)
      .replaceAll(/\p{Cc}/gu, " ")
      .replaceAll(/\p{Cf}/gu, ""),
  );
  const phrases: Word[][] = [];
  const excluded: Asked[] = [];
  const open = text.replaceAll(quoted, (...match) => {
    const groups = match.at(-1) as Record<string, string | undefined>;
    const words = wordsOf(groups.a ?? groups.b ?? groups.c ?? groups.d ?? groups.e ?? "");
    if (words.length === 0) return " ";
    if (groups.not) excluded.push({ words, concepts: [] });
    else phrases.push(words);
    return " ";
  });
  const { codes, rest } = takeCodes(inHalfWidth(open));
  const plain = rest.replaceAll(/(?<!\S)-(?=[\p{L}\p{N}])(\S+)/gu, (_, word: string) => {
    excluded.push(...saidIn(word, concepts).flatMap((it) => askedOf(it, concepts)));
    return " ";
  });
  const said = saidIn(plain, concepts);
  const asked: Asked[] = [
    ...codes.map((code) => ({ words: wordsOf(code), concepts: [], code })),
    ...said.filter((it) => !it.isUnwanted).flatMap((it) => askedOf(it, concepts)),
  ].slice(0, mostAsked);
  const isAllAside = asked.length > 0 && asked.every(({ isAside }) => isAside);
  const isOfDealings = isAllAside && asked.every(isBesideTheGoods);
  const isNothingSought = asked.length + phrases.length === 0;
  const isNothingSaid = !/[\p{L}\p{N}]/u.test(text) || excluded.length > 0 || said.length > 0;
  return {
    // Of "raw material for pearls" the pearls are sought, where nothing else is.
    asked: isAllAside
      ? asked.map((it) => ({ ...it, isAside: !isOfDealings && isBesideTheGoods(it) }))
      : asked,
    isOpen: isNothingSought && isNothingSaid,
    isOfDealings,
    phrases: phrases.slice(0, 4),
    excluded: excluded.slice(0, 6),
    unwanted: said
      .filter((it) => it.isUnwanted)
      .flatMap((it) => askedOf(it, concepts))
      .slice(0, 4),
  };
}

/** A term as it is; words that are none cut as a reader would cut them. */
function askedOf({ words, concepts: ids, isAside, joined }: Said, concepts: Concepts): Asked[] {
  const aside = isAside ? { isAside } : {};
  if (ids.length > 0) return [{ words, concepts: ids, ...aside }];
  return words
    .flatMap(
      (word) => heardInKana(word, concepts) ?? misreadSigns(word, concepts) ?? questionWords(word.text),
    )
    .filter(({ text }) => !functionWords.has(text) && !saysNothingAlone.test(text))
    .map((word) => {
      const isPiece =
        word.script === "signs" && word.text.length < fewestKanaOfPiece && words[0]?.text !== word.text;
      const heard = isPiece ? [] : heardOrMisread(word, concepts);
      const isWeak = [...word.text].length === 1 && words[0]?.text !== word.text;
      return {
        words: [word],
        concepts: [],
        ...(heard.length > 0 ? { heard } : {}),
        ...(joined ? { joined } : {}),
        ...(isWeak ? { isAside: true } : aside),
      };
    });
}

function heardOrMisread(word: Word, concepts: Concepts): readonly string[] {
  const heard = heardInAny([word], concepts);
  return heard.length > 0 || word.text.length < fewestMisread ? heard : concepts.misread(word.text);
}

/** A run of signs that falls apart into single ones, and is a term but for one of them: 黑胡菽. */
function misreadSigns(word: Word, concepts: Concepts): Word[] | undefined {
  if (word.text.length < fewestMisread || concepts.misread(word.text).length === 0) return undefined;
  return questionWords(word.text).some(({ text }) => text.length === 1) ? [word] : undefined;
}

/** A run of kana that is a word as it sounds: とういす. */
function heardInKana(word: Word, concepts: Concepts): Word[] | undefined {
  if (word.script !== "signs") return undefined;
  const bare = { ...word, text: word.text.replace(/(?<=..)[のをがはでに]$/u, "") };
  return [word, bare]
    .filter((it) => concepts.heard([it]).length > 0)
    .slice(0, 1)
    .map((it) => [it])[0];
}

/** Whether a part of a term tells of no goods: the goods of "leather goods", the products of "wood products". */
export function saysNothing({ words }: Pick<Asked, "words">): boolean {
  return words.every(({ text }) => sayNothing.has(text) || functionWords.has(text));
}

/** What a term of several words is made of: by its own names, or else by the words that were typed. */
export function partsOf(asked: Asked, concepts: Concepts): readonly Asked[] {
  const named = asked.concepts.map((id) => concepts.parts(id)).find((it) => it.length > 1);
  return named ?? apart(asked, concepts);
}

/** The question's words one by one, where the term that they make is nowhere. */
export function apart({ words }: Asked, concepts: Concepts): Asked[] {
  return words.flatMap((word) =>
    concepts.stretches([word]).map((it) => ({ words: it.words, concepts: it.concepts })),
  );
}

import type { Concepts } from "./concepts.ts";
import { functionWords } from "./language/function-words.ts";
import { questionWords, type Word, wordsOf } from "./words.ts";

/** One thing that is asked for: a word, or the words of one trade term. */
export interface Asked {
  words: Word[];
  /** What the words name in the thesaurus. */
  concepts: readonly string[];
  /** Four to eight digits: perhaps an HS code, or its beginning. */
  code?: string;
}

/** A question as the engine answers it. */
export interface Question {
  asked: Asked[];
  /** What stood in quotes: these words in this order. */
  phrases: Word[][];
  excluded: Asked[];
}

/** Past these a question is cut: nobody types so much, and each word costs time. */
const mostCharacters = 200;
const mostAsked = 12;

/** One letter or kana stands in too many words to be looked for; a Chinese sign may be a word. */
const saysNothingAlone = /[a-z\p{Script=Hiragana}\p{Script=Katakana}]/u;

const quoted =
  /(?<not>(?<!\S)-)?(?:"(?<a>[^"]*)"|“(?<b>[^”]*)”|«(?<c>[^»]*)»|「(?<d>[^」]*)」|『(?<e>[^』]*)』)/gu;

/**
 * Reads what somebody typed: words, `"phrases"`, `-exclusions`, HS codes with or without dots. Whatever else stands
 * there (operators of other engines, quotes that do not close, control characters) is taken for space.
 */
export function readQuestion(typed: string, concepts: Concepts): Question {
  const text = typed
    .slice(0, mostCharacters)
    .replaceAll(/\p{Cc}/gu, " ")
    .replaceAll(/\p{Cf}/gu, "");
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
  const plain = open.replaceAll(/(?<!\S)-(?=[\p{L}\p{N}])(\S+)/gu, (_, word: string) => {
    excluded.push(...askedIn(word, concepts));
    return " ";
  });
  return {
    asked: askedIn(plain, concepts).slice(0, mostAsked),
    phrases: phrases.slice(0, 4),
    excluded: excluded.slice(0, 6),
  };
}

function askedIn(text: string, concepts: Concepts): Asked[] {
  const codes: Asked[] = [];
  const rest = text.replaceAll(
    /(?<![\p{L}\p{N}])\d{2}\.?\d{2}(?:[. ]?\d{2}){0,2}(?![\p{L}\p{N}])/gu,
    (match) => {
      const code = match.replaceAll(/\D/g, "");
      codes.push({ words: wordsOf(code), concepts: [], code });
      return " ";
    },
  );
  const words = wordsOf(rest).filter((word) => !functionWords.has(word.text));
  const plain = concepts.stretches(words).flatMap((stretch): Asked[] => {
    if (stretch.concepts.length > 0) return [stretch];
    return stretch.words
      .flatMap((word) => questionWords(word.text))
      .filter((word) => !functionWords.has(word.text))
      .map((word) => ({ words: [word], concepts: [] }));
  });
  return [
    ...codes,
    ...plain.filter(({ words }) => words.some(({ text: it }) => it.length > 1 || !saysNothingAlone.test(it))),
  ];
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

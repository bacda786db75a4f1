import { withSyllablesJoined, withTermsOfToday } from "./as-typed.ts";
import type { Concepts } from "./concepts.ts";
import { heardAt, heardInAny, heardTogether } from "./heard-words.ts";
import { functionWords } from "./language/function-words.ts";
import {
  afterPurposes,
  joiners,
  joiningSigns,
  negators,
  negatorsBehind,
  purposes,
  purposeVerbs,
  sayNothing,
  seeking,
  signsBefore,
  signsBehind,
  signsBehindAtEnd,
  syllablesBehind,
} from "./language/question-words.ts";
import { isSought, meant, type Said, type Token } from "./meant.ts";
import { withoutPurpose } from "./purposes.ts";
import { termAround, withQualityApart, writtenAsOne } from "./term-forms.ts";
import { type Word, wordsOf } from "./words.ts";

export type { Said };

const clauseEnds = /[,;:!?()\n、。，；：！？؟،؛（）]|\.(?=\s|$)/u;

/** "Free sample" asks for no goods without samples. */
const isGivenFree: ReadonlySet<string> = new Set(
  "sample samples shipping delivery quote design gift size trade range form shape standing".split(" "),
);

/** Fewest letters that "un" may stand before: "unsalted", not "union". */
const un = /^un(?=[a-z]{4,}ed$)/;

/** What a text names, clause by clause: what is sought, what only goes with it, and what shall not be there. */
export function saidIn(text: string, concepts: Concepts): Said[] {
  const said = withSyllablesJoined(text, concepts)
    .split(clauseEnds)
    .reduce<Said[]>((before, clause, at, { length }) => {
      const { purpose, sought } = withoutPurpose(clause, at === 0, at === length - 1);
      const asides = meant(tokensOf(wordsOf(purpose), concepts)).map((it) => ({ ...it, isAside: true }));
      const tokens = tokensOf(wordsOf(sought), concepts);
      const from = tokens.indexOf("sought");
      const isBefore = from < 0 || !isSought(tokens.slice(from + 1));
      const earlier = isBefore ? before : before.map((it) => ({ ...it, isAside: true }));
      return [...earlier, ...meant(tokens), ...asides.filter(({ isUnwanted }) => !isUnwanted)];
    }, []);
  return said.some((it) => !it.isUnwanted) ? said : said.flatMap((it) => withoutQuality(it, concepts));
}

/** Of "non-synthetic wig" the wig is sought: where nothing else is, what is denied is its first word. */
function withoutQuality(said: Said, concepts: Concepts): Said[] {
  const [quality, ...rest] = said.words;
  if (quality?.script !== "letters" || rest.length === 0) return [said];
  return [
    ...concepts.stretches(rest),
    ...concepts.stretches([quality]).map((it) => ({ ...it, isUnwanted: true })),
  ];
}

/** "바나나말고" as two words: the second says that the first shall not be there. */
function withDenialsApart(word: Word): Word[] {
  const [behind] = (word.script === "syllables" && syllablesBehind.exec(word.text)) || [];
  if (!behind) return [word];
  return [word.text.slice(0, -behind.length), behind].map((text) => ({ ...word, text }));
}

function tokensOf(written: readonly Word[], concepts: Concepts): Token[] {
  const words = withTermsOfToday(written.flatMap(withDenialsApart), concepts);
  const tokens: Token[] = [];
  let plain: Word[] = [];
  const settle = () => {
    for (const { words: its, concepts: ids } of concepts.stretches(plain))
      tokens.push(...tokensOfStretch({ words: its, concepts: ids }, words, concepts));
    plain = [];
  };
  for (let at = 0, word = words[0]; word; word = words[++at]) {
    const count = heardAt(words, at, concepts);
    const term = termWithFunctionWords(words, at, concepts);
    if (isOfTheNext(words, at, concepts)) {
      settle();
      const written = concepts.stretches([word])[0]?.concepts ?? [];
      const heard = concepts.heard([word], "Japanese");
      tokens.push({ words: [word], concepts: written.length > 0 ? written : heard });
      at += 1;
    } else if (term) {
      settle();
      tokens.push(term);
      at += term.words.length - 1;
    } else if (count > 0) {
      settle();
      const run = words.slice(at, at + count);
      tokens.push({ words: run, concepts: heardInAny(run, concepts) });
      const next = words[at + count + 1];
      const isOf = words[at + count]?.text === "no" && next && concepts.heard([next], "Japanese").length > 0;
      at += isOf ? count : count - 1;
    } else if (seeking.has(word.text)) {
      settle();
      tokens.push("sought");
      if (purposes.has(words[at + 1]?.text ?? "")) at += 1;
    } else if (purposes.has(word.text) && termAround(word.text, plain.at(-1), words[at + 1], concepts)) {
      const term = termAround(word.text, plain.pop(), words[at + 1], concepts);
      settle();
      if (term) tokens.push(term);
      at += 1;
    } else if (purposes.has(word.text) || isToDo(words, at) || isForThe(words, at, concepts)) {
      settle();
      tokens.push("for");
      if (!purposes.has(word.text) && word.script === "letters" && word.text !== "to") plain.push(word);
    } else if (afterPurposes.has(word.text) && !isBeforeAHouse(words, at, concepts)) {
      settle();
      tokens.push("no longer for");
    } else if (joiners.has(word.text)) {
      settle();
      tokens.push("or");
    } else if (word.text === "free") {
      const next = words[at + 1]?.text ?? "";
      if (isGivenFree.has(next)) continue;
      if (next === "of" || next === "from") {
        settle();
        tokens.push("not");
      } else plain.push(word);
    } else if (word.text === "tak" && /^(?:ada|boleh)$/.test(words[at - 1]?.text ?? "")) {
      // Malay asks with it: "ada tak", is there any.
    } else if (negators.has(word.text) || !functionWords.has(word.text) || isTermAlone(words, concepts))
      plain.push(word);
  }
  settle();
  return tokens;
}

/** "For bread in our bakery": where it shall stand is what it is for, on and on. */
function isBeforeAHouse(words: readonly Word[], at: number, concepts: Concepts): boolean {
  const next = words.slice(at + 1).find(({ text }) => !functionWords.has(text));
  const named = next ? (concepts.stretches([next])[0]?.concepts ?? []) : [];
  return named.some((id) => id.startsWith("buyers-") || id === "for-baking");
}

/** "Agar" is "so that" in Indonesian; alone it is the goods. */
function isTermAlone(words: readonly Word[], concepts: Concepts): boolean {
  return words.length === 1 && (concepts.stretches(words)[0]?.concepts.length ?? 0) > 0;
}

/** "للحلويات": Arabic writes its "for the" as one with what it stands before; زيت للطعام is a term. */
function isForThe(words: readonly Word[], at: number, concepts: Concepts): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (!before || !word || !/^لل\p{L}{3,}/u.test(word.text)) return false;
  return concepts.stretches([before, word])[0]?.words.length === 1;
}

function isToDo(words: readonly Word[], at: number): boolean {
  return words[at]?.text === "to" && purposeVerbs.has(words[at + 1]?.text ?? "");
}

/** "Kami no kasa": before a word of Japanese "no" is its "of". */
function isOfTheNext(words: readonly Word[], at: number, concepts: Concepts): boolean {
  const [no, next] = words.slice(at + 1, at + 3);
  return (
    no?.text === "no" &&
    next !== undefined &&
    concepts.stretches([next])[0]?.concepts.length === 0 &&
    concepts.heard([next], "Japanese").length > 0 &&
    (!concepts.isKnown(next) || !concepts.isKnown(words[at] ?? next))
  );
}

/** "Free on board", "certificate of origin", "agar-agar", "담아 주는": elsewhere such words are left out before terms are looked for. */
function termWithFunctionWords(words: readonly Word[], at: number, concepts: Concepts): Said | undefined {
  if (!words.slice(at, at + 3).some(({ text }) => functionWords.has(text))) return undefined;
  const [term] = concepts.stretches(words.slice(at, at + longestTerm));
  if (term && term.words.length > 1 && isOfThePrice(term)) return term;
  const isHangul = words[at]?.script === "syllables";
  if (!words.slice(isHangul ? at : at + 1, at + 3).some(({ text }) => functionWords.has(text)))
    return undefined;
  const isDoubled = term?.words.length === 2 && term.words[0]?.text === term.words[1]?.text;
  const isOfSyllables = term?.words.length === 2 && term.words.every(({ script }) => script === "syllables");
  const isOne = term && term.concepts.length > 0 && (term.words.length > 2 || isDoubled || isOfSyllables);
  return isOne && term.words.some(({ text }) => functionWords.has(text)) ? term : undefined;
}

const longestTerm = 6;

/** "Per ton", "in yen": what it is sold by, and what its price is in. */
function isOfThePrice({ concepts }: Said): boolean {
  return concepts.length > 0 && concepts.every((id) => /^(?:unit|currency)-/.test(id));
}

/** Before its verb: 설탕 안 넣은 denies the sugar, 안 볶은 the roasting. */
const notBefore = "안";

function tokensOfStretch(said: Said, all: readonly Word[], concepts: Concepts): Token[] {
  const [word] = said.words;
  if (said.concepts.length > 0) return withQualityApart(said, concepts);
  if (!word) return [];
  if (joiners.has(word.text) || joiningSigns.test(word.text)) return ["or"];
  if (word.script === "signs") return tokensOfSigns(word);
  if (negators.has(word.text)) return ["not"];
  if (word.text === notBefore) {
    const next = all[all.findIndex(({ text }) => text === notBefore) + 1];
    return [sayNothing.has(next?.text ?? "") ? "not, before" : "not"];
  }
  if (negatorsBehind.has(word.text) || word.text === "free") return ["not, before"];
  if (sayNothing.has(word.text) || functionWords.has(word.text)) return [];
  const term = writtenAsOne(word, concepts);
  if (term) return [term];
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
  const between = rest.slice(0, rest.length - before.length);
  const atEnd = signsBehindAtEnd.exec(between)?.[0] ?? "";
  const left = between.slice(0, between.length - atEnd.length);
  return [
    ...(behind ? ["not, before" as const] : []),
    ...(left ? [{ words: [{ ...word, text: left }], concepts: [] }] : []),
    ...(atEnd ? ["not, before" as const] : []),
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

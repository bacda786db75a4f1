import { goodOf } from "../nomenclature/suggest-goods.ts";
import { breadthOf, isNarrower } from "./claimed-codes.ts";
import { inOneKana, plain } from "./compared.ts";
import { everydayWords } from "./generated/everyday-words.ts";
import { type Hearing, heardIn, type ReadAloud } from "./heard.ts";
import { functionWords } from "./language/function-words.ts";
import { misreadIn } from "./misread.ts";
import { cutRun } from "./runs.ts";
import { isSpelt, type Word, wordsOf } from "./words.ts";

/** What the thesaurus gives of a trade term: its names in each language, and the HS codes that hold such goods. */
export interface NamedConcept extends ReadAloud {
  readonly terms: Readonly<Partial<Record<string, readonly string[]>>>;
  readonly hs?: readonly string[];
  readonly kindOf?: string;
  readonly byProductOf?: readonly string[];
  readonly isQuality?: boolean;
  readonly isService?: boolean;
}

/** A stretch of a question that names something: which words, and what it names (nothing for plain words). */
export interface Stretch {
  words: Word[];
  concepts: readonly string[];
}

/** Finds what texts and codes name, in whatever language. */
export interface Concepts {
  /** All that a text names, terms inside longer terms too. */
  within(text: string): Set<string>;
  /**
   * What goods of this HS code are, and what they may be: most codes hold many things, so only the code's own name, a
   * code of six digits that few terms claim, and general terms (spices, furniture) say what all its goods are.
   * A term that claims two headings of a chapter is general for goods that a text has `named` more narrowly. Where the
   * text names a kind of what the goods are ("robusta" of coffee), it has said so.
   */
  ofCode(hsCode: string, named: ReadonlySet<string>): { are: string[]; mayBe: string[]; saidSo: string[] };
  /** The more general terms that these are kinds of. */
  general(ids: Iterable<string>): string[];
  /** What these are by-products of: cascara of coffee. */
  sourcesOf(ids: Iterable<string>): string[];
  /** Whether a term says how goods are: handmade, frozen, red. */
  isQuality(id: string): boolean;
  /** Whether a term names work that is done: tailoring, translation. */
  isService(id: string): boolean;
  /** Whether a term names goods, which lie under HS codes: not a quality, a service or a place. */
  isGoods(id: string): boolean;
  /** Whether a term names goods of many kinds, in four headings or more. */
  isBroad(id: string): boolean;
  /** Whether a word is in any term, or of every day: it is spelt right. */
  isKnown(word: Word): boolean;
  /** What words name that are written as they sound: "ka fei dou", "kohii", いす. */
  heard: Hearing;
  /** What a run of signs names with one of them wrong. */
  misread: (signs: string) => readonly string[];
  /** The same of a word with one letter wrong. */
  misheard(word: Word): readonly string[];
  /** What a term of several words is made of: a rattan chair is of rattan, and a chair. */
  parts(id: string): readonly Stretch[];
  /** The question's words, grouped by the longest terms that they make. */
  stretches(words: readonly Word[]): Stretch[];
  /** Every single written word that is a term, for telling what a misspelt one meant. */
  readonly singleWords: readonly string[];
}

const fewestOfBroad = 4;

/** A six-digit code that more terms than these claim says little of each. */
const mostClaims = 2;

export function conceptsOf(thesaurus: readonly NamedConcept[]): Concepts {
  const byWords = new Map<string, string[]>();
  const bySigns = new Map<string, string[]>();
  const byCode = new Map<string, string[]>();
  const codesOf = new Map<string, readonly string[]>();
  const namesOf = new Map<string, readonly string[]>();
  const kinds = new Map<string, string[]>();
  const generalOf = new Map<string, string>();
  const sourcesOf = new Map<string, readonly string[]>();
  const qualities = new Set(thesaurus.flatMap(({ id, isQuality }) => (isQuality ? [id] : [])));
  const services = new Set(thesaurus.flatMap(({ id, isService }) => (isService ? [id] : [])));
  const singleWords = new Set<string>();
  /** How many words the longest term has that begins with a word. */
  const longest = new Map<string, number>();
  const namesOfCode = new Map<string, Set<string>>();
  let mostSigns = 1;
  let knownWords: Set<string> | undefined;

  for (const { id, terms, hs = [], kindOf, byProductOf } of thesaurus) {
    const own = [id];
    if (byProductOf) sourcesOf.set(id, byProductOf);
    if (kindOf) generalOf.set(id, kindOf);
    codesOf.set(id, hs);
    namesOf.set(id, terms.en ?? []);
    for (const term of Object.values(terms).flatMap((it) => it ?? [])) {
      const words = wordsOf(term);
      const keys = words.map(plain);
      put(byWords, keys.join(" "), own);
      longest.set(keys[0] ?? "", Math.max(longest.get(keys[0] ?? "") ?? 0, words.length));
      const [first] = words;
      if (words.length === 1 && first && isSpelt(first)) singleWords.add(first.text);
      if (words.some((word) => word.script === "letters")) continue;
      const signs = words.map((word) => word.text).join("");
      if (signs.length > 1 || first?.script === "signs") put(bySigns, inOneKana(signs), own);
      // Many leave out the last long vowel: コーヒ, コンピュータ.
      if (/^.{3,}ー$/u.test(signs)) put(bySigns, inOneKana(signs.slice(0, -1)), own);
      mostSigns = Math.max(mostSigns, signs.length);
    }
    for (const code of hs) put(byCode, code.replaceAll(/\D/g, ""), own);
  }

  /** The terms that start at a word, longest first. */
  function termsAt(words: readonly Word[], at: number): { count: number; ids: string[] }[] {
    const word = words[at];
    const most = word && longest.get(plain(word));
    if (!most) return [];
    const found: { count: number; ids: string[] }[] = [];
    let key = "";
    for (let count = 1; count <= most; count++) {
      const next = words[at + count - 1];
      if (!next) break;
      key = count === 1 ? plain(next) : `${key} ${plain(next)}`;
      const ids = byWords.get(key);
      if (ids) found.unshift({ count, ids });
    }
    return found;
  }

  function* signsAt(text: string, at: number): Generator<{ count: number; ids: string[] }> {
    for (let count = Math.min(mostSigns, text.length - at); count > 0; count--) {
      const ids = bySigns.get(inOneKana(text.slice(at, at + count)));
      if (ids) yield { count, ids };
    }
  }

  function cutSigns({ text, script }: Word): Stretch[] {
    return cutRun(text, (at) => [...signsAt(text, at)]).map((it) => ({
      words: [{ text: it.text, script }],
      concepts: it.ids,
    }));
  }

  function within(text: string): Set<string> {
    const words = wordsOf(text);
    const found = new Set<string>();
    for (const [at, word] of words.entries()) {
      for (const { ids } of termsAt(words, at)) for (const id of ids) found.add(id);
      if (word.script === "letters") continue;
      for (let from = 0; from < word.text.length; from++)
        for (const { ids } of signsAt(word.text, from)) for (const id of ids) found.add(id);
    }
    return found;
  }

  /** What a term's own names say that it is: robusta is also called robusta coffee. */
  function kindsOf(id: string): string[] {
    const known = kinds.get(id);
    if (known) return known;
    const found = [...within((namesOf.get(id) ?? []).join("; "))];
    kinds.set(id, found);
    return found;
  }

  function namesOfGood(code: string): Set<string> {
    const known = namesOfCode.get(code);
    if (known) return known;
    const good = goodOf(code);
    const named = good ? within(`${good.en}; ${good.id}`) : new Set<string>();
    namesOfCode.set(code, named);
    return named;
  }

  function isKnown(word: Word): boolean {
    knownWords ??= new Set([...byWords.keys()].flatMap((key) => key.split(" ")));
    if (functionWords.has(word.text) || everydayWords.has(word.text)) return true;
    return word.script === "letters" && knownWords.has(plain(word));
  }

  return {
    singleWords: [...singleWords],

    within,

    sourcesOf: (ids) => [...ids].flatMap((id) => sourcesOf.get(id) ?? []),

    isQuality: (id) => qualities.has(id),

    isService: (id) => services.has(id),

    isGoods: (id) => (codesOf.get(id)?.length ?? 0) > 0,

    isBroad: (id) => new Set((codesOf.get(id) ?? []).map((code) => code.slice(0, 4))).size >= fewestOfBroad,

    ...heardIn(thesaurus, isKnown),

    isKnown,

    misread: misreadIn(bySigns),

    general: (ids) => [...ids].flatMap((id) => generalOf.get(id) ?? []),

    ofCode(hsCode, namedInText) {
      const found = new Set<string>();
      for (let length = 2; length <= hsCode.length; length++)
        for (const id of byCode.get(hsCode.slice(0, length)) ?? []) found.add(id);
      const subheading = hsCode.slice(0, 6);
      const named = namesOfGood(subheading);
      const claims = byCode.get(subheading) ?? [];
      const narrower = [...namedInText].map((id) => codesOf.get(id) ?? []);
      const are = [...found].filter((id) => {
        if (named.has(id) || (claims.length <= mostClaims && claims.includes(id))) return true;
        const codes = codesOf.get(id) ?? [];
        const breadth = breadthOf(codes);
        return breadth > 2 || (breadth === 2 && narrower.some((it) => isNarrower(it, codes)));
      });
      const said = new Set([...namedInText].flatMap(kindsOf));
      const saidSo = are.filter((id) => said.has(id));
      return { are, mayBe: [...found].filter((id) => !are.includes(id)), saidSo };
    },

    parts(id) {
      const words = wordsOf(namesOf.get(id)?.[0] ?? "");
      return words.length > 1 ? words.flatMap((word) => stretches([word])) : [];
    },

    stretches,
  };

  function stretches(words: readonly Word[]): Stretch[] {
    const found: Stretch[] = [];
    for (let at = 0; at < words.length; ) {
      const [term] = termsAt(words, at);
      const word = words[at];
      if (!word) break;
      if (term) found.push({ words: words.slice(at, at + term.count), concepts: term.ids });
      else if (word.script === "letters") found.push({ words: [word], concepts: [] });
      else found.push(...cutSigns(word));
      at += term?.count ?? 1;
    }
    return found;
  }
}

/** Most names are of one concept, whose list of itself they share. */
function put(map: Map<string, string[]>, key: string, own: string[]): void {
  const known = map.get(key);
  if (!known) map.set(key, own);
  else if (!own.every((id) => known.includes(id))) map.set(key, [...known, ...own]);
}

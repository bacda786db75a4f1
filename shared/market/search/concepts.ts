import { goodOf } from "../nomenclature/suggest-goods.ts";
import { breadthOf, isNarrower } from "./claimed-codes.ts";
import { arabicStem } from "./language/arabic.ts";
import { englishStem } from "./language/english.ts";
import { withoutParticle } from "./language/korean.ts";
import { inHiragana, isSpelt, type Word, wordsOf } from "./words.ts";

/** What the thesaurus gives of a trade term: its names in each language, and the HS codes that hold such goods. */
export interface NamedConcept {
  readonly id: string;
  readonly terms: Readonly<Partial<Record<string, readonly string[]>>>;
  readonly hs?: readonly string[];
  readonly kindOf?: string;
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
  /** What a term of several words is made of: a rattan chair is of rattan, and a chair. */
  parts(id: string): readonly Stretch[];
  /** The question's words, grouped by the longest terms that they make. */
  stretches(words: readonly Word[]): Stretch[];
  /** Every single written word that is a term, for telling what a misspelt one meant. */
  readonly singleWords: readonly string[];
}

const placePrefix = "place-";

/** The places that these names name: what else a business is called says nothing of its goods. */
export function placesIn(names: readonly string[], concepts: Pick<Concepts, "within">): string[] {
  const named = new Set(names.flatMap((name) => [...concepts.within(name)]));
  return [...named].filter((id) => id.startsWith(placePrefix));
}

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
  const singleWords = new Set<string>();
  /** How many words the longest term has that begins with a word. */
  const longest = new Map<string, number>();
  const namesOfCode = new Map<string, Set<string>>();
  let mostSigns = 1;

  for (const { id, terms, hs = [], kindOf } of thesaurus) {
    const own = [id];
    if (kindOf) generalOf.set(id, kindOf);
    codesOf.set(id, hs);
    namesOf.set(id, terms.en ?? []);
    for (const term of Object.values(terms).flatMap((it) => it ?? [])) {
      const words = wordsOf(term);
      if (words.length === 0) continue;
      const keys = words.map(plain);
      put(byWords, keys.join(" "), own);
      longest.set(keys[0] ?? "", Math.max(longest.get(keys[0] ?? "") ?? 0, words.length));
      const [first] = words;
      if (words.length === 1 && first && isSpelt(first)) singleWords.add(first.text);
      if (words.some((word) => word.script === "letters")) continue;
      const signs = words.map((word) => word.text).join("");
      if (signs.length > 1 || first?.script === "signs") put(bySigns, inOneKana(signs), own);
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

  /** A run of signs as the longest terms in it, and what is left between them. */
  function cutSigns({ text, script }: Word): Stretch[] {
    const found: Stretch[] = [];
    let left = "";
    const settle = () => {
      if (left !== "") found.push({ words: [{ text: left, script }], concepts: [] });
      left = "";
    };
    for (let at = 0; at < text.length; ) {
      const [term] = signsAt(text, at);
      if (!term) {
        left += text[at++];
        continue;
      }
      settle();
      found.push({ words: [{ text: text.slice(at, at + term.count), script }], concepts: term.ids });
      at += term.count;
    }
    settle();
    return found;
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

  return {
    singleWords: [...singleWords],

    within,

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

/** Few letters of one kana stand by chance in words of the other. */
const shortestKana = 4;

/** Many words are written in either kana; long enough ones are compared in one. */
function inOneKana(signs: string): string {
  return signs.length < shortestKana ? signs : inHiragana(signs);
}

const mostRemembered = 50_000;
const remembered = new Map<string, string>();

/** What is called by its making is another thing: cupping is no cup, clothing no cloth. */
function englishName(word: string): string {
  const [, gerund] = /^(.+ing)s?$/.exec(word) ?? [];
  return gerund ?? englishStem(word);
}

/** A word as terms are compared: without plural, article or particle. */
function plain({ text, script }: Word): string {
  if (script === "signs") return text;
  if (script === "syllables") return withoutParticle(text);
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const stem = /^\p{Script=Arabic}/u.test(text) ? arabicStem(text) : englishName(text);
  if (remembered.size < mostRemembered) remembered.set(text, stem);
  return stem;
}

/** Most names are of one concept, whose list of itself they share. */
function put(map: Map<string, string[]>, key: string, own: string[]): void {
  const known = map.get(key);
  if (!known) map.set(key, own);
  else if (!own.every((id) => known.includes(id))) map.set(key, [...known, ...own]);
}

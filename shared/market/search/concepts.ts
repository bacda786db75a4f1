import { goodOf } from "../nomenclature/suggest-goods.ts";
import { breadthOf, isNarrower } from "./claimed-codes.ts";
import { inOneKana, plain } from "./compared.ts";
import { everydayWords } from "./generated/everyday-words.ts";
import { heardIn } from "./heard.ts";
import { kindsIn } from "./kinds.ts";
import { functionWords } from "./language/function-words.ts";
import { eased, withoutParticle } from "./language/korean.ts";
import { misreadIn } from "./misread.ts";
import type { Concepts, NamedConcept, Stretch } from "./naming.ts";
import { cutRun, termsOfRun } from "./runs.ts";
import { isSpelt, type Word, wordsOf } from "./words.ts";

export type { Concepts, NamedConcept, Stretch } from "./naming.ts";

const fewestOfBroad = 4;

/** Fewest syllables of a term that is told though its consonants are tense or aspirated otherwise. */
const fewestEased = 3;

/** A six-digit code that more terms than these claim says little of each. */
const mostClaims = 2;

export function conceptsOf(thesaurus: readonly NamedConcept[]): Concepts {
  const byWords = new Map<string, string[]>();
  const bySigns = new Map<string, string[]>();
  const byCode = new Map<string, string[]>();
  const byEased = new Map<string, string[]>();
  const codesOf = new Map<string, readonly string[]>();
  const namesOf = new Map<string, readonly string[]>();
  const generalOf = new Map<string, readonly string[]>();
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
      if (words.length === 1 && first?.script === "syllables" && signs.length >= fewestEased)
        put(byEased, eased(signs), own);
      mostSigns = Math.max(mostSigns, signs.length);
    }
    for (const code of hs) put(byCode, code.replaceAll(/\D/g, ""), own);
  }

  const kinds = kindsIn(generalOf, codesOf);

  function meantByCode(ids: readonly string[], hsCode: string | undefined): readonly string[] {
    if (!hsCode || ids.length < 2) return ids;
    const agreeing = kinds.agreeing(ids, hsCode);
    return agreeing.length > 0 ? agreeing : ids;
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

  function cutSigns(word: Word): Stretch[] {
    const { text, script } = word;
    const cut = cutRun(text, (at) => [...signsAt(text, at)]);
    // 육두꾸 is 육두구, and not 두꾸 with something before it.
    const meant =
      script === "syllables" &&
      cut.some(({ ids }) => ids.length === 0) &&
      (byEased.get(eased(text)) ?? byEased.get(eased(withoutParticle(text))));
    if (meant) return [{ words: [word], concepts: meant }];
    return cut.map((it) => ({ words: [{ text: it.text, script }], concepts: it.ids }));
  }

  /** All terms of a text, each with what it names. */
  function* termsIn(text: string): Generator<readonly string[]> {
    const words = wordsOf(text);
    for (const [at, word] of words.entries()) {
      for (const { ids } of termsAt(words, at)) yield ids;
      if (word.script === "letters") continue;
      const run = (from: number) => [...signsAt(word.text, from)];
      yield* termsOfRun(word.text, run);
    }
  }

  function within(text: string, hsCode?: string): Set<string> {
    const found = new Set<string>();
    for (const ids of termsIn(text)) for (const id of meantByCode(ids, hsCode)) found.add(id);
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

    isOneChapter: (id) => new Set((codesOf.get(id) ?? []).map((code) => code.slice(0, 2))).size === 1,

    isBroad: (id) => new Set((codesOf.get(id) ?? []).map((code) => code.slice(0, 4))).size >= fewestOfBroad,

    ...heardIn(thesaurus, isKnown),

    isKnown,

    isEveryday: ({ text }) => functionWords.has(text) || everydayWords.has(text),

    misread: misreadIn(bySigns),

    ...kinds,

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
      return { are, mayBe: [...found].filter((id) => !are.includes(id)) };
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

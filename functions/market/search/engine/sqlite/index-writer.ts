import type { DatabaseSync } from "node:sqlite";
import { goodOf } from "#shared/market/nomenclature/suggest-goods.ts";
import type { Concepts } from "#shared/market/search/concepts.ts";
import { placesIn } from "#shared/market/search/named-places.ts";
import { termsOfSale, titleParts } from "#shared/market/search/offered.ts";
import { type Place, places } from "#shared/market/search/ranking.ts";
import { indexTerms, stemsOf, wordsOf } from "#shared/market/search/words.ts";
import type { SearchChange, SearchDocument } from "../search.ts";
import { packFacts } from "./facts.ts";
import { nearTerms } from "./near-goods.ts";
import { placeBits } from "./schema.ts";

/** A name as a term that no text can hold. */
export function conceptTerm(id: string): string {
  return `¤${id.replaceAll(/[^a-z0-9]/g, "¤")}`;
}

/** The same for what a document may be by its code: it counts only where the text says so too. */
export function possibleTerm(id: string): string {
  return `£${id.replaceAll(/[^a-z0-9]/g, "¤")}`;
}

/** The same for what it is only a by-product of. */
export function lesserTerm(id: string): string {
  return `¬${id.replaceAll(/[^a-z0-9]/g, "¤")}`;
}

/** A word of a port's name, which is nothing else: Tanjung Perak is no silver. */
export function namedPlaceTerm(word: string): string {
  return `¶${word}`;
}

export function codeTerm(code: string): string {
  return `§${code}`;
}

/** Writes documents into an open index file. */
export function indexWriter(db: DatabaseSync, concepts: Concepts) {
  const find = db.prepare("SELECT version FROM docs WHERE id = ?");
  const keep = db.prepare(
    "INSERT INTO docs (id, version, number, facts, titles, near) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET version = excluded.version, number = excluded.number, facts = excluded.facts, titles = excluded.titles, near = excluded.near",
  );
  const addPlace = db.prepare("INSERT INTO places (rowid, text) VALUES (?, ?)");
  const addForm = db.prepare("INSERT OR IGNORE INTO forms (stem, word) VALUES (?, ?)");
  const keepNumber = db.prepare("UPDATE numbers SET last = ?");
  let { last: number } = db.prepare("SELECT last FROM numbers").get() as { last: number };
  const knownForms = new Set<string>();

  /** A text's terms, its words' forms noted. */
  function termsIn(text: string): string[] {
    const words = wordsOf(text);
    for (const { text: word, script } of words) {
      if (script !== "letters" || knownForms.has(word)) continue;
      knownForms.add(word);
      for (const stem of stemsOf(word)) addForm.run(stem, word);
    }
    return words.flatMap(indexTerms);
  }

  function textsOf(document: SearchDocument): Record<Place, string> & { near: string } {
    const { texts, maker, marks, hsCode, namedPlace } = document;
    const titles = texts.map(({ title }) => titleParts(title));
    const named = new Set(titles.flatMap(({ main }) => [...concepts.within(main, hsCode)]));
    const beside = new Set(titles.flatMap(({ aside }) => [...concepts.within(aside, hsCode)]));
    const vouched = new Set(marks.flatMap((mark) => [...concepts.within(mark)]));
    const mentioned = new Set(texts.flatMap(({ description }) => [...concepts.within(description, hsCode)]));
    const coded = hsCode ? concepts.ofCode(hsCode, named) : { are: [], mayBe: [] };
    const good = hsCode && goodOf(hsCode.slice(0, 6));
    const kinds = concepts.general(concepts.agreeing(named, hsCode));
    const near = nearTerms({ hsCode, named, are: coded.are }, concepts).join(" ");
    return {
      near,
      title: titles.flatMap(({ main }) => termsIn(main)).join(" "),
      titleAside: [
        ...titles.flatMap(({ aside }) => termsIn(aside)),
        ...[...beside].filter((id) => !named.has(id)).map(conceptTerm),
      ].join(" "),
      terms: [
        ...termsOfSale(document).map(conceptTerm),
        ...[...vouched].map(conceptTerm),
        ...placesIn(namedPlace ? [namedPlace] : [], concepts).map(conceptTerm),
        ...wordsOf(namedPlace ?? "").map(({ text }) => namedPlaceTerm(text)),
      ].join(" "),
      titleConcept: [...named].map(conceptTerm).join(" "),
      titleKind: kinds
        .filter((id) => !named.has(id))
        .map(conceptTerm)
        .join(" "),
      goodsConcept: [
        ...coded.are.map(conceptTerm),
        ...coded.mayBe.map(possibleTerm),
        ...concepts.sourcesOf(named).map(lesserTerm),
      ].join(" "),
      goodsName: good ? [...termsIn(good.en), ...termsIn(good.id)].join(" ") : "",
      body: [...texts.map((text) => text.description), ...marks].flatMap(termsIn).join(" "),
      bodyConcept: [...mentioned]
        .filter((id) => !named.has(id) && !beside.has(id) && !vouched.has(id))
        .map(conceptTerm)
        .join(" "),
      maker: [...maker.flatMap(termsIn), ...placesIn(maker, concepts).map(conceptTerm)].join(" "),
      code: `${hsCode ? codeTerm(hsCode) : ""} ${near}`.trim(),
    };
  }

  function add(document: SearchDocument): { added: number; near: string } {
    number += 1;
    const texts = textsOf(document);
    for (const [at, place] of places.entries())
      if (texts[place] !== "") addPlace.run((number << placeBits) + at, texts[place]);
    return { added: number, near: texts.near };
  }

  return {
    /** Takes in one change; false where it was known already, or a newer one is. */
    take({ id, version, document, isOfMaker = false }: SearchChange): boolean {
      const known = find.get(id) as { version: number } | undefined;
      if (known && (isOfMaker ? known.version > version : known.version >= version)) return false;
      if (!document) keep.run(id, version, null, null, null, null);
      else {
        const titles = Object.fromEntries(document.texts.map(({ locale, title }) => [locale, title]));
        const { added, near } = add(document);
        keep.run(id, version, added, packFacts(document), JSON.stringify(titles), near);
      }
      return true;
    },
    /** Several in one transaction; answers how many were news. */
    takeAll(changes: Iterable<SearchChange>): number {
      db.exec("BEGIN");
      let taken = 0;
      for (const change of changes) if (this.take(change)) taken += 1;
      keepNumber.run(number);
      db.exec("COMMIT");
      return taken;
    },
    /** Merges what FTS5 wrote piece by piece, and gives back the room that it took meanwhile. */
    optimize(): void {
      db.exec("INSERT INTO places (places) VALUES ('optimize'); VACUUM;");
    },
  };
}

import type { DatabaseSync } from "node:sqlite";
import type { ContentLocale } from "#shared/locales.ts";
import { type Columns, emptyColumns, makerIn, photoIn, unpackFacts } from "./facts.ts";

/** An open index file: the facts of its documents in memory, its words on disk. */
export interface IndexReader {
  columns: Columns;
  /** Numbers of all documents. */
  live: Uint32Array;
  /** A document's id by its number. */
  ids: string[];
  /** Rows of `places` that match an expression of FTS5, in order. */
  rows(expression: string): Uint32Array;
  /** The written forms of a stem. */
  formsOf(stem: string): string[];
  /** Every written word, once. */
  allForms(): string[];
  /** The terms by which others are near to a document. */
  nearTermsOf(number: number): string[];
  /** The id of the photo that shows a document; empty where none does. */
  photoOf(number: number): string;
  /** The id of a document's maker; empty where that was not said. */
  makerOf(id: string): string;
  titlesOf(id: string): Partial<Record<ContentLocale, string>>;
  close(): void;
}

/** So many row numbers are kept of what was asked before: the same few words are asked again and again. */
const mostKept = 4_000_000;

export function readIndex(db: DatabaseSync): IndexReader {
  const { last } = db.prepare("SELECT last FROM numbers").get() as { last: number };
  const columns = emptyColumns(last + 1);
  const ids: string[] = new Array(last + 1).fill("");
  const found = db.prepare("SELECT number, id, facts FROM docs WHERE number IS NOT NULL");
  found.setReturnArrays(true);
  const live: number[] = [];
  for (const row of found.iterate()) {
    const [number, id, facts] = row as unknown as [number, string, Uint8Array];
    unpackFacts(columns, number, facts);
    ids[number] = id;
    live.push(number);
  }

  // One long text is several times faster to bring over than thousands of rows.
  const matching = db.prepare("SELECT group_concat(rowid) AS rows FROM places WHERE places MATCH ?");
  const forms = db.prepare("SELECT word FROM forms WHERE stem = ? LIMIT 40");
  const everyForm = db.prepare("SELECT DISTINCT word FROM forms");
  const kept = new Map<string, Uint32Array>();
  let keptCount = 0;

  function keep(expression: string, rows: Uint32Array): void {
    kept.set(expression, rows);
    keptCount += rows.length + expression.length;
    for (const [oldest, { length }] of kept) {
      if (keptCount <= mostKept) break;
      kept.delete(oldest);
      keptCount -= length + oldest.length;
    }
  }

  const titles = db.prepare("SELECT titles FROM docs WHERE id = ?");
  const facts = db.prepare("SELECT facts FROM docs WHERE id = ?");
  const near = db.prepare("SELECT near FROM docs WHERE id = ?");

  return {
    columns,
    ids,
    live: Uint32Array.from(live),
    rows(expression) {
      const known = kept.get(expression);
      if (known) {
        kept.delete(expression);
        kept.set(expression, known);
        return known;
      }
      const { rows } = matching.get(expression) as { rows: string | null };
      const found = rows === null ? new Uint32Array() : numbersIn(rows).slice();
      keep(expression, found);
      return found;
    },
    formsOf: (stem) => forms.all(stem).map(({ word }) => String(word)),
    allForms: () => everyForm.all().map(({ word }) => String(word)),
    nearTermsOf(number) {
      const found = near.get(ids[number] ?? "") as { near: string | null } | undefined;
      return (found?.near ?? "").split(" ").filter((term) => term !== "");
    },
    photoOf(number) {
      const found = facts.get(ids[number] ?? "") as { facts: Uint8Array | null } | undefined;
      return found?.facts ? photoIn(found.facts) : "";
    },
    makerOf(id) {
      const found = facts.get(id) as { facts: Uint8Array | null } | undefined;
      return found?.facts ? makerIn(found.facts) : "";
    },
    titlesOf(id) {
      const found = titles.get(id) as { titles: string | null } | undefined;
      return JSON.parse(found?.titles ?? "{}");
    },
    close: () => db.close(),
  };
}

/** "8,17,9001" as numbers. */
function numbersIn(text: string): Uint32Array {
  const numbers = new Uint32Array((text.length >> 1) + 1);
  let count = 0;
  let number = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 44) {
      numbers[count++] = number;
      number = 0;
    } else number = number * 10 + code - 48;
  }
  numbers[count++] = number;
  return numbers.subarray(0, count);
}

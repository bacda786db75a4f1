import type { ContentLocale } from "#shared/locales.ts";

/** One thing or quality of the trade, with the words by which people look for it. */
export interface Concept {
  /** English in kebab-case, unique in the thesaurus. */
  readonly id: string;
  /** The usual word first, then synonyms and other spellings. At least one in Indonesian and in English. */
  readonly terms: Readonly<Record<ContentLocale, readonly string[]>>;
  /** The ids of more general ones: whoever asks for those asks for this too. */
  readonly kindOf?: readonly string[];
  /** The ids of what it is a by-product or a lesser form of: who asks for those asks for this last. */
  readonly byProductOf?: readonly string[];
  /** How goods are, and not what they are. */
  readonly isQuality?: boolean;
  /** Work that is done, and no goods. */
  readonly isService?: boolean;
  /** See `ReadAloud`. */
  readonly readings?: string | undefined;
  /** HS chapters, headings or six-digit codes that hold such goods, where they are not all chapters. */
  readonly hs?: readonly string[];
}

const columns = ["id", "en", "zh-Hant", "ja", "ko", "ar", "ms"] as const satisfies readonly ContentLocale[];

/**
 * Reads concepts from a table, one concept a line:
 * `identifier [< identifiers of what it is a kind of] [~ identifiers of what it is a by-product of] | HS codes | Indonesian | English | Chinese | Japanese | Korean | Arabic | Malay`.
 * Codes are parted by spaces, terms by commas; a cell may be empty. Chinese terms are Traditional, each followed by its
 * Simplified spelling where that differs.
 *
 * @throws Error on a line that has not nine cells.
 */
export function readConcepts(table: string): Concept[] {
  return table.trim().split("\n").map(readConcept);
}

function readConcept(line: string): Concept {
  const [name, codes, ...cells] = line.split("|").map((cell) => cell.trim());
  const [called = "", sources = ""] = (name ?? "").split("~");
  const [id, kinds = ""] = listed(called, "<");
  const kindOf = listed(kinds, " ");
  const byProductOf = listed(sources, " ");
  if (!id || codes === undefined || cells.length !== columns.length)
    throw new Error(`Not a concept of ${columns.length + 2} cells: ${line}`);
  const terms = Object.fromEntries(
    columns.map((locale, index) => [locale, listed(cells[index] ?? "", ",")]),
  ) as Record<ContentLocale, string[]>;
  const hs = listed(codes, " ");
  return {
    id,
    terms,
    ...(kindOf.length > 0 ? { kindOf } : {}),
    ...(byProductOf.length > 0 ? { byProductOf } : {}),
    ...(hs.length > 0 ? { hs } : {}),
  };
}

/**
 * Reads which concepts are kinds of which, one class a line: `class: members`, parted by spaces; a concept may be of several.
 */
export function readClasses(table: string): ReadonlyMap<string, readonly string[]> {
  const classesOf = new Map<string, string[]>();
  for (const line of table.trim().split("\n")) {
    const [name = "", members = ""] = line.split(":");
    for (const id of listed(members, " ")) classesOf.set(id, [...(classesOf.get(id) ?? []), name.trim()]);
  }
  return classesOf;
}

function listed(cell: string, separator: string): string[] {
  return cell
    .split(separator)
    .map((it) => it.trim())
    .filter((it) => it !== "");
}

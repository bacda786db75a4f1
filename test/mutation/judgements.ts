export interface Survivor {
  file: string;
  line: number;
  mutator: string;
  original: string;
  mutant: string;
}

export interface Judgement {
  is: "equivalent" | "accepted";
  why: string;
}

/** Survivors that were looked at, by file, what stands there and what took its place. They count as survivors still. */
const judged: (Judgement & Pick<Survivor, "file" | "original" | "mutant">)[] = [
  {
    file: "shared/market/profiles/business-numbers.ts",
    original: "total + (doubled > 9 ? doubled - 9 : doubled)",
    mutant: "total - (doubled > 9 ? doubled - 9 : doubled)",
    is: "equivalent",
    why: "a sum and its negative are multiples of ten together",
  },
  {
    file: "shared/market/profiles/business-numbers.ts",
    original: "day > 40",
    mutant: "day >= 40",
    is: "equivalent",
    why: "no month has a day 40, nor a day 0",
  },
  {
    file: "shared/process.ts",
    original: 'actor.kind === "person"',
    mutant: "true",
    is: "equivalent",
    why: "whoever is not known has no person either; the check tells the compiler so",
  },
  {
    file: "shared/market/listings/arrange-photos.ts",
    original: '"save"',
    mutant: '""',
    is: "equivalent",
    why: "whatever is unknown only saves, nothing too",
  },
  {
    file: "shared/market/listings/csv-cells.ts",
    original: "/^'*(?:[\\p{C}\\p{Z}\\u2800]|\\p{Default_Ignorable_Code_Point})*/u",
    mutant: "/'*(?:[\\p{C}\\p{Z}\\u2800]|\\p{Default_Ignorable_Code_Point})*/u",
    is: "equivalent",
    why: "what may be nothing is found at the beginning first",
  },
  {
    file: "shared/market/listings/csv-columns.ts",
    original: "/^(title|description)_(?!id$|en$)/",
    mutant: "/(title|description)_(?!id$|en$)/",
    is: "equivalent",
    why: "no column has these words further behind",
  },
  {
    file: "shared/market/listings/csv-columns.ts",
    original: "/^(title|description)_(?!id$|en$)/",
    mutant: "/^(title|description)_(?!id$|en)/",
    is: "equivalent",
    why: "no language that begins with these letters has columns",
  },
  {
    file: "shared/market/listings/csv-columns.ts",
    original: "/^(from_quantity|price)_[4-8]$/",
    mutant: "/(from_quantity|price)_[4-8]$/",
    is: "equivalent",
    why: "no column has these words further behind",
  },
  {
    file: "shared/market/listings/csv-row.ts",
    original: "[]",
    mutant: '["Stryker was here"]',
    is: "equivalent",
    why: "no column has that name, and no place is without a list",
  },
  {
    file: "shared/market/search/fold.ts",
    original: "isFolded.test(text)",
    mutant: "false",
    is: "equivalent",
    why: "only spares the time to fold what is folded",
  },
  {
    file: "shared/market/saved-searches/saved-searches.ts",
    original: "[]",
    mutant: '["Stryker was here"]',
    is: "equivalent",
    why: "stands for a missing filter on both sides of the comparison",
  },
  {
    file: "shared/market/saved-searches/digest.ts",
    original: "{ now: now.toISOString() }",
    mutant: "{}",
    is: "equivalent",
    why: "these steps leave no mark, which alone asks for the moment",
  },
  {
    file: "shared/market/listings/arrange-photos.ts",
    original: 'act.act === "save"',
    mutant: "false",
    is: "equivalent",
    why: "saving names no photo, and so moves none; the line tells the compiler so",
  },
  {
    file: "shared/market/listings/arrange-photos.ts",
    original: "[]",
    mutant: '["Stryker was here"]',
    is: "equivalent",
    why: "what is refused is thrown before the list is given",
  },
  {
    file: "shared/market/listings/csv-columns.ts",
    original: "/^(title|description)_(?!id$|en$)/",
    mutant: "/^(title|description)_(?!id|en$)/",
    is: "equivalent",
    why: "no language that begins with these letters has columns",
  },
  {
    file: "shared/market/listings/csv-columns.ts",
    original: "/^(from_quantity|price)_[4-8]$/",
    mutant: "/^(from_quantity|price)_[4-8]/",
    is: "equivalent",
    why: "tiers have one digit",
  },
  {
    file: "shared/market/nomenclature/suggest-goods.ts",
    original: `text
    .slice(0, 200)
    .normalize("NFKD")
    .replace(/\\p{M}/gu, "")
    .toLowerCase()`,
    mutant: `text.slice(0, 200).normalize("NFKD").replace(/\\p{M}/gu, "").toUpperCase()`,
    is: "equivalent",
    why: "question and names are folded by the same function",
  },
  {
    file: "shared/market/search/edits.ts",
    original: "Math.abs(a.length - b.length) > limit",
    mutant: "false",
    is: "equivalent",
    why: "only spares the time to count what is too much",
  },
  {
    file: "shared/market/search/edits.ts",
    original: "[]",
    mutant: '["Stryker was here"]',
    is: "equivalent",
    why: "the row before the first is never swapped with",
  },
  {
    file: "shared/market/search/compared.ts",
    original: 'script === "signs"',
    mutant: "false",
    is: "equivalent",
    why: "no ending of English or Arabic is written in signs: it only spares the time",
  },
  {
    file: "shared/market/search/concepts.ts",
    original: "count > 0",
    mutant: "count >= 0",
    is: "equivalent",
    why: "no term has no signs",
  },
  {
    file: "shared/market/search/concepts.ts",
    original: "namesOfCode.set(code, named);",
    mutant: ";",
    is: "equivalent",
    why: "only remembers what would be found again",
  },
  {
    file: "shared/market/search/concepts.ts",
    original: '"letters"',
    mutant: '""',
    is: "equivalent",
    why: "no term in letters is among the signs that would be looked for in vain",
  },
  {
    file: "shared/market/search/concepts.ts",
    original: "remembered.size < mostRemembered",
    mutant: "true",
    is: "accepted",
    why: "bounds memory, not what is found",
  },
];

/** What was judged of a survivor, wherever in its file it stands now. */
export function judgementOf({ file, original, mutant }: Survivor): Judgement | undefined {
  return judged.find((it) => it.file === file && it.original === original && it.mutant === mutant);
}

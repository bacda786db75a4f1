import { countryCodes, countryName } from "#shared/terms/countries.ts";
import { currencyMarked } from "#shared/terms/currency-marks.ts";
import { plainText } from "#shared/terms/plain-text.ts";
import { type UnitCode, units } from "#shared/terms/units.ts";

/** What people write for each unit, beside its code and the word of our exports. */
const unitWords: Record<UnitCode, readonly string[]> = {
  KGM: ["kgs", "kilo", "kilogram", "kilograms"],
  GRM: ["gr", "gram", "grams"],
  TNE: ["ton", "tons", "tonne", "tonnes"],
  LTR: ["lt", "liter", "liters", "litre", "litres"],
  MLT: ["mililiter", "milliliter", "millilitre"],
  MTR: ["mtr", "meter", "meters", "metre", "metres"],
  MTK: ["m2", "meter persegi", "square metre", "square meter"],
  MTQ: ["m3", "cbm", "kubik", "meter kubik", "cubic metre", "cubic meter"],
  H87: ["pieces", "pc", "pcs", "buah", "bh", "biji", "unit", "units"],
  PR: ["pairs", "pasang", "psg"],
  SET: ["sets"],
  DZN: ["dozens", "doz", "lusin"],
  CT: ["cartons", "karton", "ctn", "ctns"],
  BX: ["boxes", "kotak"],
  BG: ["bags", "kantong", "karung"],
  HUR: ["hours", "jam"],
  DAY: ["days", "hari"],
  E48: ["services", "job", "jobs", "jasa", "layanan", "pekerjaan"],
};

const otherWords: Record<string, Record<string, string>> = {
  kind: {
    good: "goods",
    barang: "goods",
    produk: "goods",
    services: "service",
    jasa: "service",
    layanan: "service",
  },
  certificate: { "p-irt": "pirt", organik: "organic", lainnya: "other", "lain-lain": "other" },
};

const unitOfWord = new Map(
  Object.entries(units).flatMap(([code, name]) =>
    [code.toLowerCase(), name, ...unitWords[code as UnitCode]].map((word) => [word, code] as const),
  ),
);

let countryOfName: Map<string, string> | undefined;

/** Countries by their names in Indonesian and English. */
function countryNamed(name: string): string | undefined {
  countryOfName ??= new Map(
    countryCodes.flatMap((code) => ["en", "id"].map((it) => [countryName(code, it).toLowerCase(), code])),
  );
  return countryOfName.get(name);
}

/** A cell of a known list, in the words and cases that people use, as its code; a word that nobody knows stays itself. */
export function codeOf(column: string, cell: string): string {
  const plain = plainText(cell);
  const word = plain.toLowerCase().replaceAll(/\s+/g, " ");
  if (column === "unit") return unitOfWord.get(word.replace(/\.$/, "")) ?? plain;
  if (column === "kind") return otherWords.kind?.[word] ?? word;
  if (column.endsWith("_kind")) return otherWords.certificate?.[word] ?? word;
  if (column === "currency") return currencyMarked(word) ?? plain.toUpperCase();
  if (column === "incoterm") return plain.toUpperCase();
  if (column === "origin_country") return countryNamed(word) ?? plain.toUpperCase();
  return plain;
}

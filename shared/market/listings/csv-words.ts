import { siteLocales } from "#shared/locales.ts";
import { countryCodes, countryName } from "#shared/terms/countries.ts";
import { currencyMarked } from "#shared/terms/currency-marks.ts";
import { plainText } from "#shared/terms/plain-text.ts";
import { type UnitCode, units } from "#shared/terms/units.ts";

/** What people write for each unit, beside its code and the word of our exports. */
const unitWords: Record<UnitCode, readonly string[]> = {
  KGM: ["kgs", "kilo", "kilogram", "kilograms", "公斤", "كغ"],
  GRM: ["gr", "gram", "grams", "公克", "غ"],
  TNE: ["ton", "tons", "tonne", "tonnes", "公噸", "トン", "톤", "طن", "tan"],
  LTR: ["lt", "liter", "liters", "litre", "litres", "公升", "リットル", "리터", "لتر"],
  MLT: ["mililiter", "milliliter", "millilitre", "毫升", "مل"],
  MTR: ["mtr", "meter", "meters", "metre", "metres", "公尺", "メートル", "미터", "متر"],
  MTK: ["m2", "meter persegi", "square metre", "square meter", "平方公尺", "م²"],
  MTQ: ["m3", "cbm", "kubik", "meter kubik", "cubic metre", "cubic meter", "立方公尺", "م³"],
  H87: ["pieces", "pc", "pcs", "buah", "bh", "biji", "unit", "units", "件", "個", "개", "قطعة"],
  PR: ["pairs", "pasang", "psg", "雙", "ペア", "쌍", "زوج"],
  SET: ["sets", "套", "セット", "세트", "طقم"],
  DZN: ["dozens", "doz", "lusin", "打", "ダース", "다스", "دزينة"],
  CT: ["cartons", "karton", "ctn", "ctns", "紙箱", "カートン", "카톤", "كرتون"],
  BX: ["boxes", "kotak", "盒", "箱", "상자", "صندوق", "ボックス"],
  BG: ["bags", "karung", "sak", "sack", "sacks", "袋", "봉지", "كيس", "beg"],
  PA: ["packets", "pack", "packs", "bungkus", "bks", "pak", "包", "パック", "팩", "عبوة"],
  PO: ["pouches", "kantong", "kantung", "小袋", "パウチ", "파우치", "كيس صغير"],
  BO: ["bottles", "botol", "btl", "瓶", "ボトル", "병", "زجاجة"],
  ST: ["sheets", "lembar", "lbr", "helai", "張", "枚", "장", "لوح"],
  HUR: ["hours", "jam", "小時", "時間", "시간", "ساعة"],
  DAY: ["days", "hari", "天", "日", "일", "يوم"],
  E48: ["services", "job", "jobs", "jasa", "layanan", "pekerjaan", "項", "作業", "건", "مهمة", "kerja"],
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

/** Countries by their names in each language of the site. */
function countryNamed(name: string): string | undefined {
  countryOfName ??= new Map(
    countryCodes.flatMap((code) => siteLocales.map((it) => [countryName(code, it).toLowerCase(), code])),
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

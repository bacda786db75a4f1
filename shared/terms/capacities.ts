import { caughtBy } from "./caught.ts";
import { type DecimalMark, readCount, readFigure } from "./figures.ts";
import { plainText } from "./plain-text.ts";
import type { UnitCode } from "./units.ts";

/** How often in a year, with the words for it in the site's languages. A day is left out: who knows which they work on. */
const periods: readonly (readonly [times: number, words: string])[] = [
  [12, "bulan(?:an|nya)?|bln|months?|monthly|mo|[かヶケカ箇個个]?月間?|개월|월|달|شهري(?:ا|ًا|اً)|(?:ال)?شهر"],
  [
    52,
    "minggu(?:an|nya)?|mgg|mg|pekan|weeks?|weekly|wks?|週間?|周|星期|禮拜|주|[أا]سبوعي(?:ا|ًا|اً)|(?:ال)?[أا]سبوع",
  ],
  [1, "tahun(?:an|nya)?|thn|th|years?|yearly|yr|annually|年間?|년|연간?|سنوي(?:ا|ًا|اً)|(?:ال)?(?:سنة|عام)"],
];
const before = String.raw`(?:per|setiap|tiap|dalam|each|every|an?|/|每個?|毎|매|في|كل)?\s*(?:se)?`;

const units: readonly (readonly [UnitCode, RegExp])[] = [
  ["TNE", /^(?:t|tons?|tonnes?|公?噸|吨|トン|톤|طن|أطنان|اطنان)$/u],
  ["KGM", /^(?:kg|kgs|kilo|kilos|kilograms?|kilogramme?s?|公斤|キロ|킬로|كجم|كغ|كيلو)$/u],
  ["GRM", /^(?:g|gr|gram|grams|公克|グラム|그램|غرام|جرام)$/u],
  ["LTR", /^(?:l|lt|ltr|liter|litre|liters|litres|公升|リットル|리터|لتر)$/u],
  ["MTR", /^(?:m|mtr|meter|metre|meters|metres|公尺|メートル|미터|متر)$/u],
  ["H87", /^(?:pcs?|pieces?|biji|buah|potong|unit|個|件|隻|つ|個入り|개|점|قطعة|قطع)$/u],
  ["PR", /^(?:pairs?|pasang|雙|對|足|켤레|زوج)$/u],
  ["SET", /^(?:sets?|組|套|セット|세트|طقم)$/u],
  ["DZN", /^(?:dozens?|doz|lusin|dozen|打|ダース|다스|دزينة)$/u],
  ["CT", /^(?:cartons?|karton|kardus|dus|dos|箱|カートン|카톤|كرتون(?:ة)?)$/u],
  ["BX", /^(?:box|boxes|kotak|盒|ボックス|박스|صندوق)$/u],
  ["BG", /^(?:bags?|sacks?|karung|sak|beg|袋|봉지|كيس|أكياس)$/u],
  ["PA", /^(?:packets?|packs?|bungkus|bks|pak|包|パック|팩|عبوة|عبوات)$/u],
  ["PO", /^(?:pouch|pouches|kantong|kantung|小袋|パウチ|파우치)$/u],
  ["BO", /^(?:bottles?|botol|btl|瓶|ボトル|병|زجاجة|زجاجات)$/u],
  ["ST", /^(?:sheets?|lembar|lbr|helai|張|枚|장|لوح|ألواح)$/u],
];
const about = /^(?:about|around|approx\.?|sekitar|kira[- ]kira|kurang lebih|±|~|約|大約|약|حوالي)\s*/u;
const counted = /^([\d.,'’ ]*\d)\s*(ribu|rb|thousand|千|천|ألف)?\s*([\p{L}]*)\.?$/u;

/** What can be made in a year, as digits, and of what where the text says it. */
interface YearlyCapacity {
  quantity: string;
  unit: UnitCode | undefined;
}

/**
 * Reads a quantity with its unit and the time that it is made in: `2 ton per bulan`, `500 pcs a week`, `每月2噸`. Without a
 * time it is a year's. Undefined where it says something else; a figure that can mean two things stays as it is.
 */
export function readCapacity(text: string, decimal: DecimalMark): YearlyCapacity | undefined {
  const plain = plainText(text).toLowerCase();
  const { times, rest } = withoutPeriod(plain);
  const [figure, thousand, word] =
    caughtBy<[string, string | undefined, string]>(counted, rest.replace(about, "")) ?? [];
  if (figure === undefined || word === undefined) return undefined;
  const unit = units.find(([, words]) => words.test(word))?.[0];
  if (word !== "" && unit === undefined) return undefined;
  return { quantity: timesOf(figure, times * (thousand ? 1000 : 1), decimal), unit };
}

function withoutPeriod(text: string): { times: number; rest: string } {
  for (const [times, words] of periods) {
    const found = new RegExp(`(?:(?<![a-z])|(?=/))${before}(?:${words})(?![a-z])`, "u").exec(text);
    if (found) return { times, rest: text.replace(found[0], " ").replaceAll(/\s+/g, " ").trim() };
  }
  return { times: 1, rest: text };
}

function timesOf(written: string, times: number, decimal: DecimalMark): string {
  const figure = readFigure(written);
  if ("figure" in figure && !figure.figure.isNegative) {
    const { whole, decimals } = figure.figure;
    const product = Number(`${whole}.${decimals || "0"}`) * times;
    return Number.isInteger(product) || times > 1 ? String(Math.round(product)) : written;
  }
  const count = readCount(written, decimal);
  return "value" in count ? String(count.value * times) : written;
}

import type { FieldIssue } from "#shared/errors.ts";

/** What a public text must not tell: names of those whom it is about, and by which words they could be told. */
export interface Unnamed {
  /** Of businesses, companies and people, and the handle of the first. */
  names: readonly string[];
  /** What is said of the goods anyhow, so that it tells nobody. */
  common: readonly string[];
}

/** Words of many businesses' names, by which none of them is known. */
const generic = new Set(
  [
    "agency agri and association brothers business center centre central citra coffee collective commerce company",
    "cooperative corp corporation craft crafts demo export exporter exporters exports farm farmers farms food foods for",
    "from gallery global gmbh goods group handmade home house import importer importers imports inc indo indonesia",
    "indonesian industries industry international japan jaya karya koperasi korea limited living llc ltd maju makmur",
    "market mart mitra nusantara office organic partner partners product products pte retail saudi shop singapore spices",
    "sdn bhd store studio supply taiwan the trade trader traders trading usaha wholesale with workshop world dan untuk",
    "untung sumber toko rumah batik kopi teh rempah kayu hong kong buyer seller order goods",
  ]
    .join(" ")
    .split(" "),
);

/** What businesses are by law, written together with their names. */
const forms =
  /株式会社|有限会社|合同会社|股份有限公司|有限公司|公司|企業社|企业|商行|주식회사|유한회사|\(주\)|شركة|مؤسسة/gu;

const mail = /@|\bat\b\s*\w+\s*\bdot\b/iu;
const address =
  /https?:|www\.|\b[\p{L}\p{N}-]{2,}\.(?:com|net|org|info|biz|shop|app|io|id|co|jp|tw|hk|my|kr|sa|sg|me)\b/iu;
/** Amounts and days have many digits too. */
const figures = /[1-9]\d{0,2}(?:[.,]\d{3})+(?:[.,]\d{1,2})?|\d{4}-\d{2}-\d{2}/gu;
const phone = /(?:\p{Nd}[\s().+/\u2010-\u2015-]{0,3}){7,}/u;
const number = /\b[a-z]{3}_[0-9a-z]{10,}|\b[a-z]{1,3}-\d{4}-\d{3,}/iu;

/** Why a text may not be published, at its field; nothing where it may. */
export function publicTextIssues(text: string, unnamed: Unnamed, pointer: string): FieldIssue[] {
  const plain = folded(text);
  const word = namedIn(plain, unnamed);
  if (word !== undefined) return [{ pointer, code: "public_text_names", params: { word } }];
  const shown = text.normalize("NFKC");
  if (number.test(shown)) return [{ pointer, code: "public_text_number" }];
  const digits = shown.replaceAll(figures, " ");
  const isContact = mail.test(shown) || address.test(shown) || phone.test(digits);
  return isContact ? [{ pointer, code: "public_text_contact" }] : [];
}

/** The first name, or part of a name by which somebody could be known, that stands in a text. */
function namedIn(plain: string, { names, common }: Unnamed): string | undefined {
  const squeezed = squeeze(plain);
  const words = new Set(wordsOf(plain));
  const known = new Set(common.flatMap((it) => wordsOf(folded(it))));
  for (const name of names) {
    const own = folded(name.replaceAll(forms, " "));
    const whole = squeeze(own);
    const parts = wordsOf(own).filter((it) => !generic.has(it) && !known.has(it));
    if (parts.length > 0 && isTelling(whole) && squeezed.includes(whole)) return name;
    const found = parts.find((it) => isTelling(it) && (isSpaced(it) ? words.has(it) : squeezed.includes(it)));
    if (found !== undefined) return found;
  }
  return undefined;
}

function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/[\p{Mn}\p{Default_Ignorable_Code_Point}]/gu, "")
    .normalize("NFC")
    .toLowerCase();
}

function squeeze(plain: string): string {
  return plain.replaceAll(/[^\p{L}\p{N}]/gu, "");
}

function wordsOf(plain: string): string[] {
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether a script parts its words, so that one stands in a text as a word. */
function isSpaced(word: string): boolean {
  return !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(word);
}

function isTelling(word: string): boolean {
  return word.length >= (isSpaced(word) ? 3 : 2);
}

/**
 * Letters that nobody can tell from Latin ones (UTS #39, confusables), upper case before names are written small, lower
 * case after: each is followed by the one that it looks like.
 */
const upper = pairs("ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX");
const lower = pairs(
  "аaвbеeкkмmнhоoрpсcтtуyхxѕsіiјjүyһhԁdԛqԝwӏlгrпnиuзeбbьb" +
    "οoνvαaρpκkιiυuχxεeτtηnγyωw" +
    "օoոnսuհhցgզqյj" +
    "ıiłløođdħhŧtæaœoɡgɑaƒfſs" +
    "0o1l2z3e4a5s6b7t8b9g|l!l@a$s€e",
);

/** What two signs beside each other look like, in small letters. */
const together: [RegExp, string][] = [
  [/rn/g, "m"],
  [/vv/g, "w"],
];

/** What kind of company it is says nothing of which; with `l` for `i`, as words are by then. */
const companyForms = new Set(["pt", "cv", "ud", "pd", "tbk", "kud", "koperasl"]);
const mostSigns = 200;

/**
 * What a name looks like at a glance: two names with one skeleton can be taken for each other. Case, accents, blanks,
 * marks, invisible characters, digits in the place of letters, letters of other alphabets and the company's form change
 * nothing; `i` and `l` are one. Empty where a name has neither letters nor digits.
 */
export function nameSkeleton(name: string): string {
  const small = replaced(name.normalize("NFKD"), upper).toLowerCase().normalize("NFKD");
  const plain = replaced(
    small.replaceAll(/\p{Default_Ignorable_Code_Point}|\p{Cf}|[\u0300-\u036F]/gu, ""),
    lower,
  );
  const words = plain.split(/[^\p{L}\p{N}\p{M}]+/u).map((word) => word.replaceAll("i", "l"));
  const said = words.filter((word) => word !== "" && !companyForms.has(word));
  const whole = (said.length > 0 ? said : words).join("");
  const seen = together.reduce((text, [signs, sign]) => text.replaceAll(signs, sign), whole);
  return [...seen].slice(0, mostSigns).join("");
}

function pairs(text: string): ReadonlyMap<string, string> {
  const signs = [...text];
  return new Map(signs.flatMap((sign, at) => (at % 2 === 0 ? [[sign, signs[at + 1] ?? sign]] : [])));
}

function replaced(text: string, by: ReadonlyMap<string, string>): string {
  return [...text].map((sign) => by.get(sign) ?? sign).join("");
}

/** Each sign that looks like another, with that one. */
export const lookalikes: readonly (readonly [string, string])[] = [...upper, ...lower];

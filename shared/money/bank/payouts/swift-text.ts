/** Letters that come apart into no Latin one and a mark, by what passports and banks write for them (ICAO Doc 9303). */
const letters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  Æ: "AE",
  œ: "oe",
  Œ: "OE",
  ø: "o",
  Ø: "O",
  đ: "d",
  Đ: "D",
  ð: "d",
  Ð: "D",
  ł: "l",
  Ł: "L",
  þ: "th",
  Þ: "TH",
  ı: "i",
  "&": "+",
  "’": "'",
  "‘": "'",
  ʼ: "'",
  "–": "-",
  "—": "-",
  _: "-",
};

/**
 * A text in the signs that every bank takes (SWIFT's set x: Latin letters, digits, blanks and `/ - ? : ( ) . , ' +`), cut to
 * so many. Accents go (é as e, ü as u), some letters and marks become others (ß as ss, & as +, _ as -), whatever else
 * there is becomes a point. No text begins with a mark, which banks read as a command and spreadsheets as a formula.
 */
export function swiftText(text: string, maximum: number): string {
  const latin = text
    .normalize("NFKD")
    .replaceAll(/\p{M}|\p{Default_Ignorable_Code_Point}/gu, "")
    .replaceAll(/[^A-Za-z0-9]/gu, (it) => letters[it] ?? it)
    .replaceAll(/\s/g, " ")
    .replaceAll(/[^A-Za-z0-9/\-?:().,'+ ]/gu, ".");
  return latin
    .replaceAll(/ {2,}/g, " ")
    .replaceAll(/\/{2,}/g, "/")
    .replace(/^[^A-Za-z0-9]+/, "")
    .slice(0, maximum)
    .trim();
}

/** Whether enough of a name is Latin for a bank to know whose it is: more letters than points that stand for others. */
export function isSwiftName(name: string): boolean {
  const text = swiftText(name, 140);
  const signs = [...name.normalize("NFKD").replaceAll(/\P{L}/gu, "")];
  const kept = text.replaceAll(/[^A-Za-z]/g, "").length;
  return kept > 1 && kept * 2 > signs.length;
}

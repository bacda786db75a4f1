/** Alphabets with letters of one look; no word is written with two of them. */
const alphabets = [
  /(?=\p{Script=Latin})\p{L}/u,
  /(?=\p{Script=Cyrillic})\p{L}/u,
  /(?=\p{Script=Greek})\p{L}/u,
  /(?=\p{Script=Armenian})\p{L}/u,
];

/**
 * Letters of the scripts that people write today (UAX #31, table 5), of those of Indonesia, and of none alone. Latin ones
 * only as languages use them: not those of phonetics, which look like others. Scripts that are left out, such as Cherokee
 * and Lisu, have letters that look Latin.
 */
const inUse =
  /[\p{Script=Common}\p{Script=Inherited}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Thaana}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Thai}\p{Script=Lao}\p{Script=Tibetan}\p{Script=Myanmar}\p{Script=Ethiopic}\p{Script=Khmer}\p{Script=Mongolian}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Hangul}\p{Script=Javanese}\p{Script=Balinese}\p{Script=Sundanese}\p{Script=Batak}\p{Script=Buginese}\p{Script=Rejang}]|(?=[A-Za-z\u00C0-\u024F\u1E00-\u1EFF])\p{Script=Latin}/u;

/** Letters of one alphabet that nobody can tell from Latin ones (UTS #39, confusables), upper and lower case. */
const lookingLatin = [
  { alphabet: /\p{Script=Cyrillic}/u, letters: "АВЕЁКМНОРСТУХЅІЇЈҮҺԚԜӀаеёкорсухѕіїјүһԁԛԝӏ" },
  { alphabet: /\p{Script=Greek}/u, letters: "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧον" },
];

/**
 * The first word of a name that is written to look like another (UTS #39): with letters of two alphabets, with letters
 * that no language of today is written with, or in an alphabet of which the whole name has only letters that look Latin.
 * Words of several scripts that cannot be taken for one another, such as Kopi 咖啡, are as good as others.
 */
export function wordAlike(name: string): string | undefined {
  const words = name.split(/[^\p{L}\p{M}\p{N}]/u);
  const hidden = lookingLatin.filter(({ alphabet, letters }) => {
    const own = [...name].filter((sign) => alphabet.test(sign));
    return own.every((letter) => letters.includes(letter));
  });
  return words.find(
    (word) =>
      alphabets.filter((alphabet) => alphabet.test(word)).length > 1 ||
      [...word].some((sign) => /\p{L}/u.test(sign) && !inUse.test(sign)) ||
      hidden.some(({ alphabet }) => alphabet.test(word)),
  );
}

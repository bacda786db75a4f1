const particles = /(?:에서|으로|에게|까지|부터|은|는|이|가|을|를|의|에|로|와|과|도|만)$/;

/** A Korean word without the particle at its end, where two syllables or more are left. */
export function withoutParticle(word: string): string {
  const bare = word.replace(particles, "");
  return bare.length >= 2 ? bare : word;
}

const lenis: Readonly<Record<string, string>> = {
  ᄁ: "ᄀ",
  ᄏ: "ᄀ",
  ᄄ: "ᄃ",
  ᄐ: "ᄃ",
  ᄈ: "ᄇ",
  ᄑ: "ᄇ",
  ᄊ: "ᄉ",
  ᄍ: "ᄌ",
  ᄎ: "ᄌ",
};

/** A word with its tense and aspirated consonants as plain ones, which foreign words are often written with: 육두꾸. */
export function eased(word: string): string {
  return word.normalize("NFD").replaceAll(/[\u1100-\u1112]/g, (jamo) => lenis[jamo] ?? jamo);
}

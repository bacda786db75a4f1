/** The shortest that may be left of a word: shorter ones are another word by chance ("papan", "ikan"). */
const shortest = 4;

/**
 * What an Indonesian or Malay word may come from, itself first: "menganyam", "dianyam" and "anyaman" share "anyam".
 * Where a prefix swallows a letter both readings are given ("mengirim": "irim", "kirim"). Takes folded text.
 */
export function indonesianStems(word: string): string[] {
  if (word.length <= shortest || !/^[a-z]+$/.test(word)) return [word];
  const found = new Set([word]);
  for (const bare of withoutEndings(word)) {
    found.add(bare);
    for (const root of withoutPrefix(bare)) found.add(root);
  }
  return [...found];
}

function withoutEndings(word: string): string[] {
  const plain = cut(word, /(?:nya|lah|kah|pun)$/);
  const derived = [cut(plain, /an$/), cut(plain, /kan$/)];
  return [...new Set([plain, ...derived])];
}

function withoutPrefix(word: string): string[] {
  const roots: string[] = [];
  const add = (root: string) => {
    if (root.length >= shortest) roots.push(root);
  };
  const [, active, rest = ""] = /^(meny|meng|mem|men|me|peny|peng|pem|pen|pe)(.+)$/.exec(word) ?? [];
  const nasal = active?.replace(/^[mp]e/, "");
  if (nasal === "ny") add(`s${rest}`);
  else if (nasal === "ng") for (const root of /^[aiueo]/.test(rest) ? [rest, `k${rest}`] : [rest]) add(root);
  else if (nasal === "m") add(/^[aiueo]/.test(rest) ? `p${rest}` : rest);
  else if (nasal === "n") add(/^[aiueo]/.test(rest) ? `t${rest}` : rest);
  else if (nasal === "" && /^[lmrwyn]/.test(rest)) add(rest);
  const [, plain = ""] = /^(?:ber|ter|per|di|ke|se)(.+)$/.exec(word) ?? [];
  if (plain) add(plain);
  return roots;
}

function cut(word: string, ending: RegExp): string {
  const bare = word.replace(ending, "");
  return bare.length >= shortest ? bare : word;
}

const newJ = "\u0001";
const vanOphuijsen = [
  ["oe", "u"],
  ["tj", "c"],
  ["dj", newJ],
  ["nj", "ny"],
  ["sj", "sy"],
] as const;

/** A word in today's spelling that was written in the Dutch one: kroepoek, ketjap, djati. */
export function inTodaysSpelling(word: string): string {
  const today = vanOphuijsen.reduce((text, [old, now]) => text.replaceAll(old, now), word);
  // A j that stands alone was a y, where the word is surely of that time: pajoeng.
  return today === word ? word : today.replaceAll("j", "y").replaceAll(newJ, "j");
}

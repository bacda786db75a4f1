/** Forms that no rule finds. */
const irregular = new Map([
  ["women", "woman"],
  ["men", "man"],
  ["children", "child"],
  ["feet", "foot"],
  ["teeth", "tooth"],
  ["shoes", "shoe"],
  ["woven", "weave"],
  ["wove", "weave"],
  ["wooden", "wood"],
  ["woollen", "wool"],
  ["golden", "gold"],
  ["dyed", "dye"],
  ["dyeing", "dye"],
]);

/** Words that only look inflected, or mean another thing without what they end in: dates grow on palms, a date is a day. */
const whole = new Set([
  "earring",
  "string",
  "spring",
  "ceiling",
  "during",
  "nothing",
  "seed",
  "weed",
  "series",
  "species",
  "dates",
]);

/**
 * The common stem of an English word's forms: "baskets" and "basket", "roasted" and "roasting", "leaves" and "leaf".
 * It is a key to compare by, not a word. Takes folded text.
 */
export function englishStem(word: string): string {
  const known = irregular.get(word);
  if (known) return ending(known);
  if (word.length <= 3 || !/^[a-z]+$/.test(word)) return word;
  const singular = withoutPlural(word);
  return ending(whole.has(singular) ? singular : withoutTense(singular));
}

function withoutPlural(word: string): string {
  if (whole.has(word) || /(?:ss|us|is)$/.test(word)) return word;
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|z|ch|sh|[^aeiou]o)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

function withoutTense(word: string): string {
  if (/[^aeiou]ied$/.test(word)) return `${word.slice(0, -3)}y`;
  const [, root = ""] = /^(.+?)(?:ing|ed)$/.exec(word) ?? [];
  if (root.length < 3 || !/[aeiouy]/.test(root)) return word;
  return root.replace(/([bdfgmnprt])\1$/, "$1");
}

/** A silent e, and f for v, come and go between forms; in short words the e makes another word ("cane", "can"). */
function ending(word: string): string {
  const bare = word.length > 4 ? word.replace(/e$/, "") : word;
  return bare.length > 3 ? bare.replace(/([^f])f$/, "$1v") : bare;
}

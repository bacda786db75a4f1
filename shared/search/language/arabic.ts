/** An Arabic word without article, joined conjunction or preposition, and common endings. Takes folded text. */
export function arabicStem(word: string): string {
  if (!/^\p{Script=Arabic}+$/u.test(word)) return word;
  const bare = cut(word, /^(?:وال|بال|كال|فال|ال|لل)/);
  return cut(bare, /(?:ها|ات|ون|ين|يه|ية|ه|ة)$/);
}

function cut(word: string, part: RegExp): string {
  const bare = word.replace(part, "");
  return bare.length >= 3 ? bare : word;
}

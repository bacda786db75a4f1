import { plainText } from "#shared/terms/plain-text.ts";

/**
 * The creditor reference (ISO 11649) that a buyer writes on a transfer: `RF`, two check digits (mod 97) and the last
 * twelve signs of the payment's id, which are random. It has sixteen signs, as many bank apps take no more than
 * eighteen; the ids' alphabet has no I, L, O or U.
 */
export function paymentReference(paymentId: string): string {
  return checked(paymentId.slice(-12));
}

function checked(body: string): string {
  const check = 98 - remainder(`${body}RF00`);
  return `RF${String(check).padStart(2, "0")}${body}`;
}

/** The same in groups of four, as people read and type it. */
export function shownReference(reference: string): string {
  return reference.replaceAll(/(.{4})(?!$)/g, "$1 ");
}

/**
 * Our references in a text, each once, whatever a bank or a writer made of them: small letters, blanks, breaks and marks
 * between, words around. No sign is taken for another, an O for a 0: whether it is one, its check digits say.
 */
export function referencesIn(text: string): string[] {
  const signs = plainText(text)
    .replaceAll(/[\p{P}\p{S}\p{Z}\p{Cc}]/gu, "")
    .replaceAll(/[a-z]/g, (it) => it.toUpperCase());
  const found = [...signs.matchAll(reference)].map(([, it]) => it as string);
  return [...new Set(found.filter((it) => it === checked(it.slice(4))))];
}

/** Looked for at each place, as the words before it may end in `RF` themselves. */
const reference = /(?=(RF\d{2}[0-9A-HJKMNP-TV-Z]{12}))/g;

/** The remainder by 97 of a text whose letters count 10 to 35. */
function remainder(text: string): number {
  let rest = 0;
  for (const sign of text) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}

interface Numbered {
  kind: string;
  issuer: string;
  number: string;
}

/** `ID` and 17 digits, as Indonesia's halal agency numbers its certificates; the KH number beside it is another. */
export const halalNumber = /^ID\d{17}$/;

const halalAgency = /\bBPJPH\b|jaminan produk halal|halal product assurance/i;
const agencyLike = /^ID\d{9,}$/;

/**
 * Whether a certificate says that Indonesia's halal agency gave it: by its issuer, or by a number of its form. Those of
 * other countries' bodies have numbers of many forms.
 */
export function isOfHalalAgency({ kind, issuer, number }: Numbered): boolean {
  if (kind !== "halal") return false;
  return halalAgency.test(issuer) || agencyLike.test(bareHalal(number));
}

/** Numbers of a known form as they are kept: without what is printed before them and between their parts. */
export function usualNumber(stated: Numbered): string {
  const { kind, number } = stated;
  if (kind === "bpom")
    return number
      .toUpperCase()
      .replace(/^(?:BPOM|POM|BADAN POM)(?:\s*RI)?(?![A-Z])/, "")
      .replace(/^[\s.:]*(?:NO\b[\s.:]*)?/, "")
      .replaceAll(between, "");
  if (kind === "pirt") return homeFood(number);
  if (isOfHalalAgency(stated)) return bareHalal(number);
  return number;
}

/** Blanks, dots and every kind of dash. */
const between = /[\s.\u2010-\u2015-]/g;

function bareHalal(number: string): string {
  return number
    .toUpperCase()
    .replace(/^(?:BPJPH|SERTIFIKAT HALAL|HALAL)(?:\s*RI)?(?![A-Z])/, "")
    .replace(/^[\s.:]*(?:(?:NO|NOMOR|NUMBER)\b[\s.:]*)?/, "")
    .replaceAll(between, "");
}

/** Thirteen digits, a dash and two: the last two say the year in which it ends, so they stand apart. */
function homeFood(number: string): string {
  const bare = number.replace(/^P[\u2010-\u2015-]?\s?IRT(?![A-Z])[\s.:]*(?:No\b[\s.:]*)?/i, "");
  const digits = bare.replaceAll(between, "");
  return /^\d{15}$/.test(digits) ? `${digits.slice(0, 13)}-${digits.slice(13)}` : bare.replaceAll(/\s/g, "");
}

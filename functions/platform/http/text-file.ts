/** The text of a file, or the code of why there is none to read. */
export type TextRead = { text: string } | { code: "file_is_workbook" | "file_not_text" | "text_not_utf8" };

/**
 * Reads a file's bytes as text, as spreadsheets save it: UTF-8, UTF-16 (Excel's "Unicode text"), or Windows-1252 where the
 * text then reads like a European one. Any other encoding would come out as other letters, and is refused.
 */
export function readTextFile(bytes: Uint8Array): TextRead {
  if (begins(bytes, [0x50, 0x4b, 3, 4]) || begins(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return { code: "file_is_workbook" };
  if (otherFiles.some((mark) => begins(bytes, mark))) return { code: "file_not_text" };
  if (begins(bytes, [0xff, 0xfe])) return decoded(bytes, "utf-16le");
  if (begins(bytes, [0xfe, 0xff])) return decoded(bytes, "utf-16be");
  const wide = wideOf(bytes);
  if (wide) return decoded(bytes, wide);
  const utf8 = decoded(bytes, "utf-8");
  if ("text" in utf8) return utf8;
  const latin = new TextDecoder("windows-1252").decode(bytes);
  return readsLikeLatin(latin) ? { text: latin } : { code: "text_not_utf8" };
}

/** PDF, PNG, JPEG. */
const otherFiles = [
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
];

function begins(bytes: Uint8Array, mark: number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

function decoded(bytes: Uint8Array, encoding: string): TextRead {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return { code: "text_not_utf8" };
  }
}

const looked = 4000;

/** UTF-16 without its mark: of Latin text, as headings are, every second byte is zero. */
function wideOf(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const part = bytes.subarray(0, looked);
  const zeros = [0, 0];
  for (const [at, byte] of part.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > part.length / 4 && even < odd / 10) return "utf-16le";
  return even > part.length / 4 && odd < even / 10 ? "utf-16be" : undefined;
}

const latinSigns = "A-Za-zÀ-ÂÄ-ÏÑ-ÖØ-Üß-âä-ïñ-öø-üŒœŠšŽžŸ";
const signs = "€‚„…†‡‰‹›‘’“”•–—™¡£¥§©ª«¬®¯°±²³´µ¶·¹º»¼½¾¿×÷\u00a0";
const otherSigns = new RegExp(`[^\\t\\n\\r -~${latinSigns}${signs}]`);
const signWithinWord = /\p{L}[¡-¨ª-´¶¸-»¿‚„†‡‰‹›…€]\p{L}/u;
const capitalWithinWord = /\p{Ll}[À-ÞŒŠŽŸ]/u;
const manyAccents = /[À-ÿ]{3}|[¡-¨ª-´¶¸-¿]{2}/;

/** Whether a text of another encoding would hardly look like this: accents stand alone among letters, signs between words. */
function readsLikeLatin(text: string): boolean {
  return ![otherSigns, signWithinWord, capitalWithinWord, manyAccents].some((odd) => odd.test(text));
}

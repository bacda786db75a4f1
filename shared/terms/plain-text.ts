const zeros = { Arabic: 0x0660, Persian: 0x06f0 };

/**
 * A figure, code or heading without what nobody sees: invisible characters gone, blanks of all kinds made plain, wide forms
 * narrow, and the digits of Arabic and Persian Latin.
 */
export function plainText(text: string): string {
  return text
    .replaceAll(/\p{Default_Ignorable_Code_Point}|\p{Cf}/gu, "")
    .replaceAll(/[\uFF01-\uFF5E]/g, (it) => String.fromCharCode(it.charCodeAt(0) - 0xfee0))
    .replaceAll(/[\u0660-\u0669]/g, (it) => String(it.charCodeAt(0) - zeros.Arabic))
    .replaceAll(/[\u06F0-\u06F9]/g, (it) => String(it.charCodeAt(0) - zeros.Persian))
    .replaceAll("\u2212", "-")
    .replaceAll(/\s/g, " ")
    .trim();
}

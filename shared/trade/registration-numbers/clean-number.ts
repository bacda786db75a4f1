/** What people write before a number: what it is called, in short or whole. */
const names =
  /^(?:(?:COMPANY|CO|BUSINESS|CORPORATE|UNIQUE|ENTITY|REGISTRATION|REGISTERED|REG|TAX|VAT|GST|TRN|TIN|UBN|BAN|GUI|UEN|BRN|UBI|CRN|LEI|ROC|SSM|BR|CR|CN|ID|NUMBER|NO|NR|統一編號|統一編号|統編|法人番号|法人番號|登録番号|사업자등록번호|商業登記號碼|商業登記)(?![A-Z])[\s:#№.\p{Pd}]*)+/u;

/** Between the digits: spaces, any dash, points, slashes. */
const separators = /[\s\p{Pd}−.·/_,'’()]|\p{Cf}/gu;

/** More than any number with its name takes. */
const longest = 80;

/**
 * A company's number as its rule reads it: upper case, with the digits of any keyboard as `0`–`9`, without what people put
 * before and between. What is no sign of a number stays, for the rule to refuse.
 */
export function cleanNumber(text: string): string {
  const plain = westernDigits(text.slice(0, longest).normalize("NFKC")).toUpperCase().trim();
  return plain.replace(names, "").replaceAll(separators, "");
}

/** Arabic and Persian keyboards have digits of their own, which NFKC leaves. */
function westernDigits(text: string): string {
  return text.replaceAll(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

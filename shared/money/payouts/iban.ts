/** Whether a number that looks like an IBAN has the right check digits (ISO 13616: the rest by 97 is 1). */
export function isIbanRight(number: string): boolean {
  if (!/^[A-Z]{2}\d{2}[0-9A-Z]{11,30}$/.test(number)) return true;
  const turned = `${number.slice(4)}${number.slice(0, 4)}`;
  const digits = [...turned].map((sign) => Number.parseInt(sign, 36)).join("");
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}

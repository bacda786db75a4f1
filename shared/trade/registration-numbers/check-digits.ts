function digitsOf(text: string): number[] {
  return [...text].map(Number);
}

function weighted(digits: readonly number[], weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0);
}

/**
 * Taiwan's Unified Business Number: the digits of each product are added up, and the sum is divisible by 5 (by 10 for
 * numbers from before 1 April 2023, which this contains). With 7 as the seventh digit, its product 28, and so 10, may count as
 * 1 or as 0.
 */
export function isUbnRight(number: string): boolean {
  const digits = digitsOf(number);
  const sum = [1, 2, 1, 2, 1, 2, 4, 1].reduce((total, weight, index) => {
    const product = weight * (digits[index] ?? 0);
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  return sum % 5 === 0 || (digits[6] === 7 && (sum + 1) % 5 === 0);
}

/** Japan's corporate number (Ministry of Finance ordinance 70/2014, article 2): the check digit stands first. */
export function isCorporateNumberRight(number: string): boolean {
  const [check, ...digits] = digitsOf(number);
  const sum = digits
    .toReversed()
    .reduce((total, digit, index) => total + digit * (index % 2 === 0 ? 1 : 2), 0);
  return check === 9 - (sum % 9);
}

/** Korea's business registration number. */
export function isBrnRight(number: string): boolean {
  const digits = digitsOf(number);
  const sum = weighted(digits, [1, 3, 7, 1, 3, 7, 1, 3, 5]) + Math.floor((5 * (digits[8] ?? 0)) / 10);
  return digits[9] === (10 - (sum % 10)) % 10;
}

/** Singapore's UEN of a business (eight digits and a letter) and of a local company (nine and a letter). */
export function isUenRight(number: string): boolean {
  const digits = digitsOf(number.slice(0, -1));
  const check =
    digits.length === 8
      ? "XMKECAWLJDB"[weighted(digits, [10, 4, 9, 3, 8, 2, 7, 1]) % 11]
      : "ZKCMDNERGWH"[weighted(digits, [10, 8, 6, 4, 9, 7, 5, 3, 1]) % 11];
  return number.at(-1) === check;
}

/** ISO 17442: letters count as 10 to 35, and the rest by 97 is 1. */
export function isLeiRight(number: string): boolean {
  const digits = [...number].map((sign) => Number.parseInt(sign, 36)).join("");
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}

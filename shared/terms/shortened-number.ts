/** Whether a text is what a spreadsheet makes of a long number that names something, such as `8.99123E+12`. */
export function isShortenedNumber(text: string): boolean {
  return /^\d(?:[.,]\d+)?E\+\d+$/i.test(text);
}

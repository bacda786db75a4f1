import { ambiguous, certainText, type DecimalMark, type Figure, type Read, readFigure } from "./figures.ts";

const malformed = { code: "measure_malformed" };

/** Reads a length as people write it in centimetres, `60` or `60,5`, into whole millimetres. */
export function readMillimetres(centimetres: string, decimal: DecimalMark): Read<number> {
  return readScaled(centimetres.replace(/ ?cm$/i, ""), 1, decimal);
}

/** Reads a weight as people write it in kilograms, `12` or `12,5`, into whole grams. */
export function readGrams(kilograms: string, decimal: DecimalMark): Read<number> {
  return readScaled(kilograms.replace(/ ?kg$/i, ""), 3, decimal);
}

/** Millimetres as a form holds them, in centimetres. */
export function centimetresText(millimetres: number, decimal: DecimalMark): string {
  return scaledText(millimetres, 1, decimal);
}

/** Grams as a form holds them, in kilograms. */
export function kilogramsText(grams: number, decimal: DecimalMark): string {
  return scaledText(grams, 3, decimal);
}

/** The room that so many boxes take, rounded up to whole cubic centimetres for all together. */
export function roomCm3(
  boxes: number,
  { lengthMm, widthMm, heightMm }: Record<"lengthMm" | "widthMm" | "heightMm", number>,
): number {
  // Its product may be no safe integer.
  const mm3 = [boxes, lengthMm, widthMm, heightMm].reduce((product, it) => product * BigInt(it), 1n);
  return Number((mm3 + 999n) / 1000n);
}

/** A measure in a unit that is ten to the power of `digits` smaller; more decimals than it has are refused. */
function readScaled(text: string, digits: number, decimal: DecimalMark): Read<number> {
  const read = readFigure(text);
  if ("code" in read) return malformed;
  if ("mark" in read) return ambiguous(read, decimal);
  const { isNegative, whole, decimals } = read.figure;
  const kept = decimals.replace(/0+$/, "");
  if (isNegative || kept.length > digits || whole.length > 9) return malformed;
  return { value: Number(`${whole}${kept.padEnd(digits, "0")}`) };
}

function scaledText(value: number, digits: number, decimal: DecimalMark): string {
  const padded = String(value).padStart(digits + 1, "0");
  const figure: Figure = {
    isNegative: false,
    whole: padded.slice(0, -digits),
    decimals: padded.slice(-digits),
  };
  return certainText(figure, decimal);
}

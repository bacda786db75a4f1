import type { UnitCode } from "#shared/terms/units.ts";
import type { Charge, PaperLine, PaperPacking } from "./paper-parts.ts";

/** What a paper's lines come to; amounts in minor units of its currency. */
export interface PaperTotals {
  goodsMinor: number;
  /** Goods and charges, less discounts. */
  totalMinor: number;
  depositMinor: number;
  balanceMinor: number;
  /** How much there is in each unit, in the order of the lines. */
  quantities: { unit: UnitCode; quantity: number }[];
  /** Undefined where a line does not say how it is packed. */
  packing: PackingTotals | undefined;
}

export interface PackingTotals {
  cartons: number;
  netGrams: number;
  grossGrams: number;
  /** Undefined where a line does not say how large its cartons are. */
  volumeCm3: number | undefined;
}

interface Counted {
  lines: readonly PaperLine[];
  charges: readonly Charge[];
  payment?: { depositPercent: number } | undefined;
}

export function lineTotalMinor({ quantity, unitPriceMinor }: PaperLine): number {
  return quantity * unitPriceMinor;
}

/** The room that a line's cartons take, rounded up to whole cubic centimetres, as a quotation counts it. */
export function volumeCm3({ cartons, carton }: PaperPacking): number | undefined {
  if (!carton) return undefined;
  const mm3 = [cartons, carton.lengthMm, carton.widthMm, carton.heightMm].reduce(
    (product, it) => product * BigInt(it),
    1n,
  );
  return Number((mm3 + 999n) / 1_000n);
}

export function totalsOf({ lines, charges, payment }: Counted): PaperTotals {
  const goodsMinor = sum(lines.map(lineTotalMinor));
  const chargesMinor = sum(
    charges.map(({ kind, amountMinor }) => (kind === "discount" ? -amountMinor : amountMinor)),
  );
  const totalMinor = goodsMinor + chargesMinor;
  const depositMinor = payment ? shareOf(totalMinor, payment.depositPercent) : 0;
  return {
    goodsMinor,
    totalMinor,
    depositMinor,
    balanceMinor: totalMinor - depositMinor,
    quantities: quantitiesOf(lines),
    packing: packingOf(lines.map(({ packing }) => packing)),
  };
}

/** A share in whole minor units, half of one rounded up; hundreds apart, as the product may be no safe integer. */
function shareOf(amountMinor: number, percent: number): number {
  const hundreds = Math.floor(amountMinor / 100);
  return hundreds * percent + Math.round(((amountMinor - hundreds * 100) * percent) / 100);
}

function quantitiesOf(lines: readonly PaperLine[]): PaperTotals["quantities"] {
  const byUnit = new Map<UnitCode, number>();
  for (const { unit, quantity } of lines) byUnit.set(unit, (byUnit.get(unit) ?? 0) + quantity);
  return [...byUnit].map(([unit, quantity]) => ({ unit, quantity }));
}

function packingOf(given: readonly (PaperPacking | undefined)[]): PackingTotals | undefined {
  const packings = given.filter((it) => it !== undefined);
  if (packings.length < given.length) return undefined;
  const volumes = packings.map(volumeCm3).filter((it) => it !== undefined);
  return {
    cartons: sum(packings.map(({ cartons }) => cartons)),
    netGrams: sum(packings.map(({ netGrams }) => netGrams)),
    grossGrams: sum(packings.map(({ grossGrams }) => grossGrams)),
    volumeCm3: volumes.length === given.length ? sum(volumes) : undefined,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, it) => total + it, 0);
}

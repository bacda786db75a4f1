import { roomCm3 } from "#shared/terms/measures.ts";
import type { UnitCode } from "#shared/terms/units.ts";
import { depositMinorOf } from "#shared/trade/payment-terms.ts";
import type { Charge, PaperLine, PaperPacking } from "./paper-parts.ts";

/** What a paper's lines come to; amounts in minor units of its currency. */
export interface PaperTotals {
  goodsMinor: number;
  /** Goods and charges, less discounts; of a paper of money alone, that. */
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
  money?: { amountMinor: number } | undefined;
}

export function lineTotalMinor({ quantity, unitPriceMinor }: PaperLine): number {
  return quantity * unitPriceMinor;
}

/** The room that a line's cartons take. */
export function volumeCm3({ cartons, carton }: PaperPacking): number | undefined {
  return carton && roomCm3(cartons, carton);
}

export function totalsOf({ lines, charges, payment, money }: Counted): PaperTotals {
  const goodsMinor = sum(lines.map(lineTotalMinor));
  const chargesMinor = sum(
    charges.map(({ kind, amountMinor }) => (kind === "discount" ? -amountMinor : amountMinor)),
  );
  const totalMinor = money ? money.amountMinor : goodsMinor + chargesMinor;
  const depositMinor = payment ? depositMinorOf(totalMinor, payment) : 0;
  return {
    goodsMinor,
    totalMinor,
    depositMinor,
    balanceMinor: totalMinor - depositMinor,
    quantities: quantitiesOf(lines),
    packing: packingOf(lines.map(({ packing }) => packing)),
  };
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

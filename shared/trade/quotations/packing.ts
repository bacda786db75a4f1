import * as z from "zod";
import { roomCm3 } from "#shared/terms/measures.ts";

/** No carton that is sent by road, sea or air is longer than this. */
const SideMm = z.int().min(1).max(12_000);
const Grams = z.int().min(1).max(30_000_000);

/** How a line's goods are packed: the size of one carton, what it holds and weighs. */
export const Packing = z
  .strictObject({
    unitsPerCarton: z.int().min(1).max(1_000_000),
    lengthMm: SideMm,
    widthMm: SideMm,
    heightMm: SideMm,
    netGrams: Grams,
    grossGrams: Grams,
  })
  .refine((it) => it.netGrams <= it.grossGrams, { path: ["grossGrams"], error: "gross_below_net" });
export type Packing = z.infer<typeof Packing>;

/** More of one line go by several orders. */
export const maximumCartons = 100_000;

/** What a number of cartons comes to: weights in grams, the volume in cm³. */
export const Load = z.strictObject({
  cartons: z.int().min(0),
  netGrams: z.int().min(0),
  grossGrams: z.int().min(0),
  volumeCm3: z.int().min(0),
});
export type Load = z.infer<typeof Load>;

/**
 * What a quantity fills. The last carton counts whole for its room and its own weight, though it may hold less; the
 * volume is rounded up to whole cm³ for all cartons of the line together.
 */
export function loadOf(quantity: number, packing: Packing): Load {
  const { unitsPerCarton } = packing;
  const cartons = Math.ceil(quantity / unitsPerCarton);
  const netGrams = Math.ceil((quantity * packing.netGrams) / unitsPerCarton);
  return {
    cartons,
    netGrams,
    grossGrams: netGrams + cartons * (packing.grossGrams - packing.netGrams),
    volumeCm3: roomCm3(cartons, packing),
  };
}

export function sumOfLoads(loads: readonly Load[]): Load {
  const none: Load = { cartons: 0, netGrams: 0, grossGrams: 0, volumeCm3: 0 };
  return loads.reduce(
    (sum, load) => ({
      cartons: sum.cartons + load.cartons,
      netGrams: sum.netGrams + load.netGrams,
      grossGrams: sum.grossGrams + load.grossGrams,
      volumeCm3: sum.volumeCm3 + load.volumeCm3,
    }),
    none,
  );
}

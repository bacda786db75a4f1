import { type Band, bands } from "./bands.ts";
import type { BandCounts, BandTally, CountedBands } from "./readiness.ts";

/** Fewer than these in a province could be told by name by whoever knows them. */
export const leastToldApart = 5;

export const noneCounted: BandCounts = { starting: 0, building: 0, nearly: 0, ready: 0 };

/** One more in a band, or one fewer. */
export function recounted(counts: BandCounts, band: Band, by: 1 | -1): BandCounts {
  return { ...counts, [band]: Math.max(0, counts[band] + by) };
}

export function totalOf(counts: BandCounts): number {
  return bands.reduce((sum, band) => sum + counts[band], 0);
}

/**
 * What officers are told: a province by itself only where at least five businesses are counted in it, the others together
 * only where they are at least five; the sum leaves out what is not told, so that it gives nothing away.
 */
export function countedBands(tallies: readonly BandTally[]): CountedBands {
  const isTold = ({ counts }: Pick<BandTally, "counts">) => totalOf(counts) >= leastToldApart;
  const provinces = tallies.filter(isTold).map(({ provinceCode, counts }) => ({ provinceCode, counts }));
  const together = { counts: summed(tallies.filter((it) => !isTold(it))) };
  const areTooFew = !isTold(together) && totalOf(together.counts) > 0;
  return {
    all: summed(areTooFew ? provinces : tallies),
    provinces,
    others: areTooFew ? null : together.counts,
  };
}

function summed(tallies: readonly Pick<BandTally, "counts">[]): BandCounts {
  const sums = bands.map((band) => [band, tallies.reduce((sum, { counts }) => sum + counts[band], 0)]);
  return Object.fromEntries(sums) as BandCounts;
}

import * as z from "zod";

/** How ready a business is to export, from the least to the most. */
export const bands = ["starting", "building", "nearly", "ready"] as const;
export const Band = z.enum(bands);
export type Band = z.infer<typeof Band>;

/** From how many percent on a band begins: those of the scales in use, at about 40, 60 and 80. */
export const bandBegins: Readonly<Record<Band, number>> = {
  starting: 0,
  building: 40,
  nearly: 60,
  ready: 80,
};

/** The band of full percents, 0 to 100. */
export function bandOf(percent: number): Band {
  return bands.findLast((it) => percent >= bandBegins[it]) ?? "starting";
}

import * as z from "zod";

export const SizeClass = z.enum(["micro", "small", "medium", "large"]);
export type SizeClass = z.infer<typeof SizeClass>;

const billionRupiah = 1_000_000_000;

/** Upper bounds, inclusive, in whole rupiah (PP 7/2021 art. 35). */
const bounds = {
  capital: { micro: 1 * billionRupiah, small: 5 * billionRupiah, medium: 10 * billionRupiah },
  yearlySales: { micro: 2 * billionRupiah, small: 15 * billionRupiah, medium: 50 * billionRupiah },
};

/**
 * A new business is measured by its capital (land and buildings left out), an existing one by its yearly sales, in whole rupiah.
 */
export const SizeBasis = z.strictObject({
  by: z.enum(["capital", "yearlySales"]),
  amountRupiah: z
    .int()
    .min(0)
    .max(100_000 * billionRupiah),
});
export type SizeBasis = z.infer<typeof SizeBasis>;

/** The size class by PP 7/2021. */
export function sizeClassOf({ by, amountRupiah }: SizeBasis): SizeClass {
  const limit = bounds[by];
  if (amountRupiah <= limit.micro) return "micro";
  if (amountRupiah <= limit.small) return "small";
  return amountRupiah <= limit.medium ? "medium" : "large";
}

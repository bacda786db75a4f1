import * as z from "zod";

/** How many have judged somebody after an order, and the sum of their scores of 1 to 5. */
export const Rating = z.strictObject({ count: z.int().min(0), sum: z.int().min(0) });
export type Rating = z.infer<typeof Rating>;

export function withScore({ count, sum }: Rating = { count: 0, sum: 0 }, score: number): Rating {
  return { count: count + 1, sum: sum + score };
}

/** The same without a score that counted. */
export function withoutScore({ count, sum }: Rating = { count: 0, sum: 0 }, score: number): Rating {
  return { count: Math.max(0, count - 1), sum: Math.max(0, sum - score) };
}

/** The mean to one decimal, such as 4.8; undefined where nobody has judged. */
export function meanOf({ count, sum }: Rating = { count: 0, sum: 0 }): number | undefined {
  return count === 0 ? undefined : Math.round((sum * 10) / count) / 10;
}

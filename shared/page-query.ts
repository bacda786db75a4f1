import * as z from "zod";

/** Query parameters of every list. */
export const PageQuery = z.strictObject({
  limit: z.coerce.number().pipe(z.int().min(1).max(50)).default(24),
  cursor: z.string().max(2000).optional(),
});

/** The answer of every list: items, and the cursors of the neighbouring pages where there are any. */
export function pageOfSchema<T extends z.ZodType>(item: T) {
  return z.strictObject({
    items: z.array(item),
    next: z.string().optional(),
    previous: z.string().optional(),
  });
}

import * as z from "zod";

/** What every stored thing has; set by the table's writes alone. A schema spreads them in. */
export const stamps = {
  /** Counts the changes, from 1. */
  version: z.int().min(1),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
};

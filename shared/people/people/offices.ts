import * as z from "zod";

/** The ministries whose officers check people and businesses: for migrant workers' protection, of trade, of industry. */
export const offices = ["migrant_workers", "trade", "industry"] as const;
export const Office = z.enum(offices);
export type Office = z.infer<typeof Office>;

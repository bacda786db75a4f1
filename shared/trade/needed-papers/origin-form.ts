import * as z from "zod";
import { sourceKeys } from "./sources.ts";

/**
 * By what goods count as Indonesian: wholly obtained here; made here of materials that all count so; so much of the value
 * added in the region; another chapter, heading or subheading than that of the materials from elsewhere; a process that the
 * agreement names; its own rule for the very code; and the two of the European Union's preferences.
 */
export const criteria = ["WO", "PE", "RVC", "CTC", "SP", "PSR", "P", "W"] as const;
export const Criterion = z.enum(criteria);
export type Criterion = z.infer<typeof Criterion>;

export const OriginForm = z.strictObject({
  /** As e-SKA lists it. */
  form: z.string(),
  agreement: z.string(),
  source: z.enum(sourceKeys),
  /** An office makes it out, or the exporter declares it on the invoice. */
  made: z.enum(["issued", "declared"]),
  criteria: z.array(Criterion).min(1),
  /** The share of the value that the general rule asks for, in percent. */
  regionalPercent: z.int().optional(),
  /** The likeliest criterion of these goods. */
  likely: Criterion.optional(),
  /** Of a declaration under a threshold: whether a registration (REX) is needed for this value. */
  registration: z.enum(["needed", "not_needed", "unvalued"]).optional(),
});
export type OriginForm = z.infer<typeof OriginForm>;

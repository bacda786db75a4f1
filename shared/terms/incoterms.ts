import * as z from "zod";
import { line } from "../text.ts";

/** Incoterms 2020 (ICC): seven for any mode of transport, four for sea and inland waterway alone. */
export const anyModeIncoterms = ["EXW", "FCA", "CPT", "CIP", "DAP", "DPU", "DDP"] as const;
export const seaIncoterms = ["FAS", "FOB", "CFR", "CIF"] as const;
export const incoterms = [...anyModeIncoterms, ...seaIncoterms] as const;

const obsolete = new Set(["DAT", "DAF", "DDU", "DEQ", "DES"]);

/** Refuses terms that earlier editions had with `incoterm_obsolete`, and all others with `incoterm_unknown`. */
export const Incoterm = z.enum(incoterms, {
  error: (issue) => {
    if (issue.input === undefined) return undefined;
    return obsolete.has(String(issue.input).toUpperCase()) ? "incoterm_obsolete" : "incoterm_unknown";
  },
});
export type Incoterm = z.infer<typeof Incoterm>;

/** A term of delivery always names its place: "FOB Tanjung Perak". */
export const DeliveryTerm = z.strictObject({
  incoterm: Incoterm,
  namedPlace: line(2, 80),
});
export type DeliveryTerm = z.infer<typeof DeliveryTerm>;

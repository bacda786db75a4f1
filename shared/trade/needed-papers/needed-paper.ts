import * as z from "zod";
import { OriginForm } from "./origin-form.ts";
import { type SourceKey, sourceKeys } from "./sources.ts";

/** All papers that a shipment may need, each after those that it is made of: the order of a checklist. */
export const neededPaperKeys = [
  "commercial_invoice",
  "packing_list",
  "export_licence",
  "coffee_certificate",
  "timber_legality",
  "phytosanitary",
  "fish_quality",
  "veterinary",
  "food_certificate",
  "halal",
  "peb",
  "consignment_note",
  "npe",
  "bill_of_lading",
  "air_waybill",
  "transport_document",
  "cost_structure",
  "certificate_of_origin",
  "proceeds_account",
] as const;
export const NeededPaperKey = z.enum(neededPaperKeys);
export type NeededPaperKey = z.infer<typeof NeededPaperKey>;

/** From what nobody can do without to what is not known; a paper that is not needed is not listed. */
export const needs = ["required", "required_if", "saves_duty", "recommended", "unknown"] as const;
export const Need = z.enum(needs);
export type Need = z.infer<typeof Need>;

/** Who makes a paper out, and who can be asked where a rule is not sure. */
export const offices = [
  "exporter",
  "buyer",
  "customs",
  "insw",
  "carrier",
  "post",
  "trade_office",
  "trade_ministry",
  "timber_body",
  "quarantine",
  "fish_body",
  "food_agency",
  "halal_body",
  "bank",
] as const;
export const Office = z.enum(offices);
export type Office = z.infer<typeof Office>;

/** What decided, each told in the messages as `needed_why_<code>`. */
export const reasons = [
  "invoice",
  "packing_list",
  "licence_check",
  "licence_banned",
  "coffee",
  "timber",
  "timber_some",
  "plants",
  "plants_processed",
  "fish",
  "animal",
  "food",
  "halal_market",
  "halal_else",
  "peb_weight",
  "peb_sole",
  "peb_freight",
  "peb_either",
  "peb_person",
  "peb_unweighed",
  "note_person",
  "note_either",
  "note_person_heavy",
  "note_unweighed",
  "npe",
  "sea",
  "air",
  "post",
  "transport_unknown",
  "cost_structure",
  "origin_saves",
  "origin_unsure",
  "origin_none",
  "origin_note",
  "proceeds",
  "proceeds_listed",
  "proceeds_unvalued",
  "no_code",
] as const;
export const Reason = z.enum(reasons);
export type Reason = z.infer<typeof Reason>;

/** Time limits that a law sets, each told in the messages as `needed_deadline_<code>`. */
export const deadlines = ["peb", "quarantine", "form_d", "rex", "proceeds"] as const;
export const Deadline = z.enum(deadlines);
export type Deadline = z.infer<typeof Deadline>;

export const NeededPaper = z.strictObject({
  key: NeededPaperKey,
  need: Need,
  why: Reason,
  /** The codes of the goods that decided, as printed. */
  goods: z.array(z.string()).default([]),
  /** Where the rule is from; the first weighs most. */
  sources: z.array(z.enum(sourceKeys)).min(1),
  issuer: Office,
  /** Whom to ask where the answer is not certain. */
  ask: Office.optional(),
  /** Those of the list that must be there before. */
  after: z.array(NeededPaperKey).default([]),
  /** Another of the list that does as well. */
  orElse: NeededPaperKey.optional(),
  deadlines: z.array(Deadline).default([]),
  /** Of a certificate of origin: the forms that the destination takes, the likeliest first. */
  forms: z.array(OriginForm).default([]),
});
export type NeededPaper = z.infer<typeof NeededPaper>;

/** What a rule says; the rest of a paper is the same each time or follows. */
export interface Finding extends Partial<Pick<NeededPaper, "issuer" | "ask" | "orElse" | "goods" | "forms">> {
  key: NeededPaperKey;
  need: Need;
  why: Reason;
  sources: readonly SourceKey[];
  deadlines?: readonly Deadline[];
}

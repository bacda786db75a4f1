import * as z from "zod";

/** Where a document stands: for the exporter's eyes alone, with the buyer, accepted by them, or sent back with a word. */
export const documentStages = ["kept", "shared", "accepted", "attention"] as const;
export const DocumentStage = z.enum(documentStages);
export type DocumentStage = z.infer<typeof DocumentStage>;

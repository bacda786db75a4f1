import * as z from "zod";
import { Listing } from "#shared/market/listings/listing.ts";
import { Inquiry } from "#shared/trade/inquiries/inquiry.ts";
import { Quotation } from "#shared/trade/quotations/quotation.ts";
import { obstacles } from "#shared/trade/quotations/rules.ts";
import { ShownRevision } from "#shared/trade/quotations/shown.ts";
import { Unlike } from "./comparison.ts";
import { Forwarded, InvitedExporter, Rfq } from "./rfq.ts";

/** An exporter who was asked, as the buyer sees it: that they have quoted, and nothing of what, while it is sealed. */
export const ShownExporter = z.strictObject({
  ...InvitedExporter.shape,
  hasQuoted: z.boolean(),
  /** Of their thread, while quotations are waited for. */
  threadStage: Inquiry.shape.stage.optional(),
});
export type ShownExporter = z.infer<typeof ShownExporter>;

/** What one exporter quoted, beside what it can be compared by. */
export const RfqOffer = z.strictObject({
  quotation: Quotation,
  /** The exporter's newest. */
  revision: ShownRevision,
  /** The first listing's, as it is now. */
  minimumOrder: Listing.shape.minimumOrder,
  obstacle: z.enum(obstacles).optional(),
  /** In which ways it cannot be set beside the others as it is. */
  unlike: z.array(Unlike),
});
export type RfqOffer = z.infer<typeof RfqOffer>;

/** A request for quotation as its buyer sees it. */
export const ShownRfq = z.strictObject({
  ...Rfq.shape,
  forwarded: Forwarded.omit({ attacheId: true }).optional(),
  invited: z.array(ShownExporter),
  /** How many have quoted. */
  quotedCount: z.int().min(0),
  /** What they quoted, once it is opened. */
  offers: z.array(RfqOffer),
});
export type ShownRfq = z.infer<typeof ShownRfq>;

import * as z from "zod";
import { personIds, profileIds } from "#shared/people/ids.ts";
import { stamps } from "#shared/stamps.ts";
import { CalendarDate } from "#shared/terms/calendar.ts";
import { Currency } from "#shared/terms/currencies.ts";
import { AmountMinor } from "#shared/terms/money.ts";
import { line, prose } from "#shared/text.ts";
import { documentIds, orderIds } from "#shared/trade/ids.ts";
import { Attachment, attachmentFailureCodes } from "#shared/trade/inquiries/attachment.ts";
import type { Side } from "#shared/trade/inquiries/inquiry.ts";
import { type NeededPaperKey, neededPaperKeys } from "#shared/trade/needed-papers/needed-paper.ts";
import { ExporterEntity, Grams, ShipmentMode } from "#shared/trade/needed-papers/shipment.ts";
import { maximumShipments } from "#shared/trade/orders/shipment.ts";
import { DocumentStage } from "./stages.ts";

/** Of one order. */
export const maximumDocuments = 40;
export const maximumDocumentFailures = 5;

/** What is shown to the other side as it comes, and stays as it was sent: photos of how it goes, a transfer's proof. */
export const sentAsItIs = ["progress", "payment_proof"] as const;

/** What an uploaded document is: one of the papers that a shipment may need, something else, or what is sent as it is. */
export const DocumentPaper = z.enum([...neededPaperKeys, "other", ...sentAsItIs]);
export type DocumentPaper = z.infer<typeof DocumentPaper>;

/** Those that can be said of a file that is there. */
const DescribedPaper = DocumentPaper.exclude(sentAsItIs);
export const describedPapers = DescribedPaper.options;

export function isSentAsItIs(paper: DocumentPaper): boolean {
  return sentAsItIs.some((it) => it === paper);
}

/** Whose it is to upload. */
export function uploaderOf(paper: DocumentPaper): Side {
  return paper === "payment_proof" ? "buyer" : "exporter";
}

/** The figures that two papers of one shipment must agree on. */
export const comparedFacts = ["netGrams", "grossGrams", "cartons", "quantity", "amountMinor"] as const;
export type ComparedFact = (typeof comparedFacts)[number];

/** What stands on a paper, as the exporter types it: what is not on it is left out. */
export const DocumentFacts = z
  .strictObject({
    /** The paper's own number. */
    number: line(1, 60).optional(),
    issuedOn: CalendarDate.optional(),
    netGrams: Grams.optional(),
    grossGrams: Grams.optional(),
    cartons: z.int().min(1).max(10_000_000).optional(),
    quantity: z.int().min(1).max(10_000_000_000).optional(),
    amountMinor: AmountMinor.optional(),
    currency: Currency.optional(),
  })
  .refine((it) => (it.netGrams ?? 0) <= (it.grossGrams ?? Number.POSITIVE_INFINITY), {
    path: ["grossGrams"],
    error: "gross_below_net",
  })
  .refine((it) => it.amountMinor === undefined || it.currency !== undefined, {
    path: ["currency"],
    error: "value_required",
  })
  .meta({ examples: [{ number: "000123", grossGrams: 450_000, cartons: 10 }] });
export type DocumentFacts = z.infer<typeof DocumentFacts>;

/** Which shipment of the order it is for; of all of it, where nothing is said. */
const ShipmentNumber = z.int().min(1).max(maximumShipments);

export const DescribeDocument = z.strictObject({
  paper: DescribedPaper,
  shipment: ShipmentNumber.optional(),
  facts: DocumentFacts,
});
export type DescribeDocument = z.infer<typeof DescribeDocument>;

export const FlagDocument = z.strictObject({ note: prose(2, 500) });
export type FlagDocument = z.infer<typeof FlagDocument>;

export const AddDocument = z.strictObject({ paper: DocumentPaper });

/** A file that a side uploaded for an order. */
export const OrderDocument = z.strictObject({
  id: documentIds.schema,
  orderId: orderIds.schema,
  profileId: profileIds.schema,
  buyerId: personIds.schema,
  /** Who uploaded it. */
  personId: personIds.schema,
  paper: DocumentPaper,
  shipment: ShipmentNumber.optional(),
  file: Attachment.omit({ id: true }),
  facts: DocumentFacts,
  stage: DocumentStage,
  /** What the buyer says that is wrong with it. */
  note: z.string().optional(),
  sharedAt: z.iso.datetime().optional(),
  acceptedAt: z.iso.datetime().optional(),
  flaggedAt: z.iso.datetime().optional(),
  ...stamps,
});
export type OrderDocument = z.infer<typeof OrderDocument>;

/** A document as the two sides see it: by side, not by person. */
export const ShownDocument = OrderDocument.omit({ personId: true, profileId: true, buyerId: true });
export type ShownDocument = z.infer<typeof ShownDocument>;

export function shownDocument({ personId, profileId, buyerId, ...shown }: OrderDocument): ShownDocument {
  return shown;
}

/** Why no document was made of an upload (`error_<code>`). */
export const documentFailureCodes = [
  ...attachmentFailureCodes.filter((it) => it !== "attachments_full"),
  "documents_full",
] as const;
export const DocumentFailureCode = z.enum(documentFailureCodes);
export type DocumentFailureCode = z.infer<typeof DocumentFailureCode>;

export const DocumentFailure = z.strictObject({
  documentId: documentIds.schema,
  paper: DocumentPaper,
  code: DocumentFailureCode,
  name: z.string().max(120),
  failedAt: z.iso.datetime(),
});
export type DocumentFailure = z.infer<typeof DocumentFailure>;

/** What the rules must know of a shipment that the order does not say. */
export const SetPapersDesk = z.strictObject({ entity: ExporterEntity, mode: ShipmentMode.optional() });

/** An order's desk of papers: what its exporter said of the shipment, and which uploads could not be used. */
export const PapersDesk = z.strictObject({
  orderId: orderIds.schema,
  profileId: profileIds.schema,
  entity: ExporterEntity.optional(),
  mode: ShipmentMode.optional(),
  failures: z.array(DocumentFailure).max(maximumDocumentFailures).default([]),
  ...stamps,
});
export type PapersDesk = z.infer<typeof PapersDesk>;

export const isNeededKey = (paper: DocumentPaper): paper is NeededPaperKey =>
  neededPaperKeys.some((it) => it === paper);

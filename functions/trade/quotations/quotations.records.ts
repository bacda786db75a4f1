import type { Page, PageRequest } from "#functions/platform/table/page.ts";
import { defineRecord } from "#functions/platform/table/record.ts";
import type { Table } from "#functions/platform/table/table.ts";
import { quotationProcess } from "#shared/trade/quotations/quotation.process.ts";
import { Quotation, Revision } from "#shared/trade/quotations/quotation.ts";
import type { QuotationStage } from "#shared/trade/quotations/stages.ts";

const partition = (quotationId: string) => `QUOTATION#${quotationId}`;

/** A quotation and its revisions share a partition, apart from the thread: its read must not grow by them. */
export const quotationRecord = defineRecord<Quotation, string>()({
  kind: "quotation",
  schema: Quotation,
  key: (id) => ({ pk: partition(id), sk: "QUOTATION" }),
  keyOf: ({ id }) => id,
  process: quotationProcess,
  subject: quotationProcess.subject,
  indexes: {
    "by-profile": ({ profileId }) => ({ inProfile: profileId }),
    "by-person": ({ buyerId, isSealed }) => ({ ofPerson: isSealed ? undefined : buyerId }),
  },
});

type RevisionKey = Pick<Revision, "quotationId" | "number">;

export const revisionRecord = defineRecord<Revision, RevisionKey>()({
  kind: "quotation-revision",
  schema: Revision,
  key: ({ quotationId, number }) => ({
    pk: partition(quotationId),
    sk: `REVISION#${String(number).padStart(3, "0")}`,
  }),
  keyOf: ({ quotationId, number }) => ({ quotationId, number }),
});

/** The exporter's newest revision. @throws Error where there is none, which no write leaves */
export async function standingRevision(
  table: Table,
  { id, standing }: Pick<Quotation, "id" | "standing">,
): Promise<Revision> {
  const found = await table.get(revisionRecord, { quotationId: id, number: standing });
  if (!found) throw new Error(`${id} has no revision ${standing}.`);
  return found;
}

/** How many revisions are shown at once. */
export const shownRevisions = 10;

/** The newest revisions, or those before one of them, oldest first; and whether there are earlier ones. */
export async function revisionsOf(
  table: Table,
  quotationId: string,
  before?: number,
): Promise<{ revisions: Revision[]; hasEarlier: boolean }> {
  const found = await table.queryPartition(partition(quotationId), {
    prefix: "REVISION#",
    newestFirst: true,
    limit: shownRevisions + 1,
    ...(before === undefined ? {} : { after: revisionRecord.key({ quotationId, number: before }).sk }),
  });
  const newestFirst = await found.of(revisionRecord);
  return {
    revisions: newestFirst.slice(0, shownRevisions).toReversed(),
    hasEarlier: newestFirst.length > shownRevisions,
  };
}

/** A business's quotations in one stage, last changed first. */
export function quotationsOfProfile(
  table: Table,
  { profileId, stage }: { profileId: string; stage: QuotationStage },
  page: PageRequest,
): Promise<Page<Quotation>> {
  return table.queryIndex(quotationRecord, "by-profile", { inProfile: profileId, stage }, page);
}

/** What a buyer was quoted, last changed first. */
export function quotationsOfBuyer(
  table: Table,
  buyerId: string,
  page: PageRequest,
): Promise<Page<Quotation>> {
  return table.queryIndex(quotationRecord, "by-person", { ofPerson: buyerId }, page);
}

import type { Ctx } from "#functions/platform/ctx.ts";
import { type Change, type Reaction, reactTo, type StreamCtx } from "#functions/platform/stream.ts";
import { type Ref, ref, type Table } from "#functions/platform/table/table.ts";
import { change, type Write } from "#functions/platform/table/write.ts";
import { changesOf } from "#shared/process.ts";
import { quotationProcess } from "#shared/trade/quotations/quotation.process.ts";
import type { Quotation, Revision } from "#shared/trade/quotations/quotation.ts";
import type { endReasons } from "#shared/trade/quotations/stages.ts";
import { quotationRecord, revisionRecord } from "./quotations.records.ts";

export { acceptableRevision, acceptQuotation } from "./answers.service.ts";
export { toldOf } from "./note-in-thread.ts";

/** Quotations, in the order of the ids. Whoever asks must know whether they may be read. */
export function quotationsOf(table: Table, ids: string[]): Promise<Quotation[]> {
  return ids.length > 0 ? table.getMany(quotationRecord, ids) : Promise.resolve([]);
}

/** A quotation, to be read together with other things. */
export function quotationRef(quotationId: string): Ref<Quotation> {
  return ref(quotationRecord, quotationId);
}

/** The exporters' newest revisions of quotations, in one operation. */
export function standingRevisionsOf(table: Table, quotations: readonly Quotation[]): Promise<Revision[]> {
  const keys = quotations.map(({ id, standing }) => ({ quotationId: id, number: standing }));
  return keys.length > 0 ? table.getMany(revisionRecord, keys) : Promise.resolve([]);
}

/** Shows a sealed quotation to its buyer; one that is open is so already. */
export function unsealed(quotation: Quotation): Write<Quotation>[] {
  return quotation.isSealed ? [change(quotationRecord, quotation, { isSealed: undefined })] : [];
}

/** Ends a quotation because the request for quotation that it answers is over; undefined where it has ended already. */
export function endedBy(
  { now }: Pick<Ctx, "now">,
  quotation: Quotation,
  reason: (typeof endReasons)[number],
): { quotation: Quotation; write: Write<Quotation> } | undefined {
  const moved = changesOf(quotationProcess.steps.end, quotation, { now: now.toISOString() });
  if (!moved) return undefined;
  const changes = { ...(moved as Partial<Quotation>), declined: { reason } };
  const write = change(quotationRecord, quotation, changes);
  return { quotation: write.at(now.toISOString()).value, write };
}

export function onQuotation(run: (ctx: StreamCtx, change: Change<Quotation>) => Promise<void>): Reaction {
  return reactTo(quotationRecord, run);
}

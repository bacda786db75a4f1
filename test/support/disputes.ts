import type { FolderBlobs } from "#functions/platform/blobs/folder-blobs.ts";
import { newId } from "#functions/platform/ids.ts";
import { add } from "#functions/platform/table/write.ts";
import { disputeRecord, rulingRecord } from "#functions/trade/disputes/disputes.records.ts";
import { makeEvidenceForm } from "#functions/trade/disputes/evidence.service.ts";
import { openDispute } from "#functions/trade/disputes/opening.service.ts";
import { processEvidence } from "#functions/trade/disputes/process-evidence.ts";
import type { Person } from "#shared/people/people/person.ts";
import type { Dispute, OpenDispute } from "#shared/trade/disputes/dispute.ts";
import type { PublishedRuling } from "#shared/trade/disputes/ruling.ts";
import { rulingIds } from "#shared/trade/ids.ts";
import type { Offer } from "#shared/trade/quotations/offer.ts";
import { makePdf, type SentFile } from "./attachments.ts";
import { bringTo, makeOrder, orderAt } from "./orders.ts";
import type { World } from "./world.ts";

/** A dispute's address, as routes name it. */
export function disputeAt({ id }: Pick<Dispute, "id">): { disputeId: string } {
  return { disputeId: id };
}

/** That twelve of 500 baskets are broken, and that US$50 of 2,100 are asked back. */
export function claimInput(changes: Partial<OpenDispute> = {}): OpenDispute {
  return {
    reason: "damaged",
    quantities: [12],
    ask: { what: "refund_part", amount: { amountMinor: 5_000, currency: "USD" } },
    text: "Twelve of the baskets came with broken rims.",
    language: "en",
    ...changes,
  };
}

/** An exporter and a buyer with an order that was received. */
export async function receivedOrder(world: World, changes: Partial<Offer> = {}) {
  const made = await makeOrder(world, changes);
  return { ...made, order: await bringTo(world, made, "received") };
}

/** The same in dispute. */
export async function makeDispute(
  world: World,
  claim: Partial<OpenDispute> = {},
  offer: Partial<Offer> = {},
) {
  const made = await receivedOrder(world, offer);
  const dispute = await openDispute(world.ctxOf(made.buyer), orderAt(made.order), claimInput(claim));
  return { ...made, dispute };
}

/** Takes a form, posts the file to the store, and does what follows; the id, whether it became evidence or not. */
export async function showEvidence(
  world: World,
  person: Person,
  dispute: Pick<Dispute, "id">,
  { bytes, name }: SentFile = { bytes: makePdf(), name: "Survey.pdf" },
): Promise<string> {
  const { fields, evidenceId } = await makeEvidenceForm(world.ctxOf(person), disputeAt(dispute));
  const blobs = world.platform.blobs as FolderBlobs;
  const { key } = await blobs.acceptUpload(fields, bytes, world.platform.now(), name);
  await processEvidence(world.ctxOf(), key);
  return evidenceId;
}

/** A dispute as it stands. */
export async function disputeNow(world: World, { id }: Pick<Dispute, "id">): Promise<Dispute> {
  const found = await world.platform.table.get(disputeRecord, id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
}

export async function rulingOf(world: World, { ruling }: Dispute): Promise<PublishedRuling> {
  const found = await world.platform.table.get(rulingRecord, ruling?.rulingId ?? "");
  if (!found) throw new Error("Nothing was ruled.");
  return found;
}

/** A published ruling, as if of a dispute that is over. */
export async function makeRuling(world: World): Promise<string> {
  const id = newId(rulingIds, world.platform.now());
  const ruling: Omit<PublishedRuling, "version" | "createdAt" | "updatedAt"> = {
    ...{ id, stage: "published", chapters: ["46"], originCountry: "ID", market: "JP", reason: "damaged" },
    asked: { what: "refund_whole", sharePercent: 100 },
    outcome: { what: "rejected", sharePercent: 0 },
    ...{ grounds: "Nothing was broken when it left.", language: "en", isDemo: false },
    days: { toOperator: 10, toRuling: 13 },
  };
  await world.platform.table.transact([add(rulingRecord, ruling)]);
  return id;
}

/** Moves the world's clock on. */
export function letDaysPass(world: World, days: number): void {
  world.clock.now = new Date(world.platform.now().getTime() + days * 24 * 3600 * 1000);
}

import * as z from "zod";
import type { Page, PageRequest } from "#functions/platform/table/page.ts";
import { defineRecord } from "#functions/platform/table/record.ts";
import type { Table } from "#functions/platform/table/table.ts";
import { isIdOf } from "#shared/ids.ts";
import { personIds } from "#shared/people/ids.ts";
import { stamps } from "#shared/stamps.ts";
import { disputeSubject } from "#shared/trade/disputes/dispute.permissions.ts";
import { disputeProcess } from "#shared/trade/disputes/dispute.process.ts";
import { Dispute } from "#shared/trade/disputes/dispute.ts";
import { Evidence, EvidenceFailures } from "#shared/trade/disputes/evidence.ts";
import { PublishedRuling, RulingSummary, rulingSummary } from "#shared/trade/disputes/ruling.ts";
import { WaitingDispute } from "#shared/trade/disputes/shown.ts";
import { type DisputeStage, isUndecided } from "#shared/trade/disputes/stages.ts";
import { Statement } from "#shared/trade/disputes/statement.ts";
import { disputeIds } from "#shared/trade/ids.ts";

const partition = (disputeId: string) => `DISPUTE#${disputeId}`;
const three = (number: number) => String(number).padStart(3, "0");

/** A dispute and what was said in it share a partition, so that its page is one read. */
export const disputeRecord = defineRecord<Dispute, string>()({
  kind: "dispute",
  schema: Dispute,
  key: (id) => ({ pk: partition(id), sk: "DISPUTE" }),
  keyOf: ({ id }) => id,
  process: disputeProcess,
  subject: disputeProcess.subject,
  indexes: {
    "by-profile": ({ profileId }) => ({ inProfile: profileId }),
    "by-person": ({ buyerId }) => ({ ofPerson: buyerId }),
    // Each deadline is so many days after the opening: in the order of that, the next one stands first.
    "by-stage": ({ createdAt }) => ({ stagedAt: createdAt }),
  },
});

export const statementRecord = defineRecord<Statement, Pick<Statement, "disputeId" | "number">>()({
  kind: "statement",
  schema: Statement,
  key: ({ disputeId, number }) => ({ pk: partition(disputeId), sk: `STATEMENT#${three(number)}` }),
  keyOf: ({ disputeId, number }) => ({ disputeId, number }),
});

export const evidenceRecord = defineRecord<Evidence, Pick<Evidence, "disputeId" | "id">>()({
  kind: "evidence",
  schema: Evidence,
  key: ({ disputeId, id }) => ({ pk: partition(disputeId), sk: `EVIDENCE#${id}` }),
  keyOf: ({ disputeId, id }) => ({ disputeId, id }),
  subject: disputeSubject,
});

export const evidenceFailuresRecord = defineRecord<
  EvidenceFailures,
  Pick<EvidenceFailures, "disputeId" | "side">
>()({
  kind: "evidence-failures",
  schema: EvidenceFailures,
  key: ({ disputeId, side }) => ({ pk: partition(disputeId), sk: `FAILURES#${side}` }),
  keyOf: ({ disputeId, side }) => ({ disputeId, side }),
});

const desk = (market: string) => `DISPUTES#${market}`;
/** The buyer is not shown there, but must be found to be erased. */
const KeptWaiting = z.strictObject({ ...WaitingDispute.shape, buyerId: personIds.schema, ...stamps });
type KeptWaiting = z.infer<typeof KeptWaiting>;

/** What lies at the desk of a market's attachés, kept by the dispute's reactions; its ids sort by their openings. */
export const waitingDisputeRecord = defineRecord<KeptWaiting, Pick<KeptWaiting, "market" | "disputeId">>()({
  kind: "waiting-dispute",
  schema: KeptWaiting,
  key: ({ market, disputeId }) => ({ pk: desk(market), sk: disputeId }),
  keyOf: ({ market, disputeId }) => ({ market, disputeId }),
});

/** What everybody may read of a ruling; nothing in it leads back to its dispute. */
export const rulingRecord = defineRecord<PublishedRuling, string>()({
  kind: "ruling",
  schema: PublishedRuling,
  key: (id) => ({ pk: `RULING#${id}`, sk: "RULING" }),
  keyOf: ({ id }) => id,
  summary: { schema: RulingSummary, of: rulingSummary },
  indexes: { "by-shelf": ({ createdAt }) => ({ onShelf: "rulings", stagedAt: createdAt }) },
});

/** A dispute with all that was said and shown in it, oldest first. */
export interface WholeDispute {
  dispute: Dispute;
  statements: Statement[];
  evidence: Evidence[];
  /** Of each side's uploads. */
  failures: EvidenceFailures[];
}

export async function wholeDispute(table: Table, disputeId: string): Promise<WholeDispute | undefined> {
  if (!isIdOf(disputeIds, disputeId)) return undefined;
  const found = await table.queryPartition(partition(disputeId));
  const [[dispute], statements, evidence, failures] = await Promise.all([
    found.of(disputeRecord),
    found.of(statementRecord),
    found.of(evidenceRecord),
    found.of(evidenceFailuresRecord),
  ]);
  return dispute && { dispute, statements, evidence, failures };
}

/** What a buyer has claimed, last changed first. */
export function disputesOfBuyer(table: Table, buyerId: string, page: PageRequest): Promise<Page<Dispute>> {
  return table.queryIndex(disputeRecord, "by-person", { ofPerson: buyerId }, page);
}

/** A business's disputes in one stage, last changed first. */
export function disputesOfProfile(
  table: Table,
  { profileId, stage }: { profileId: string; stage: DisputeStage },
  page: PageRequest,
): Promise<Page<Dispute>> {
  return table.queryIndex(disputeRecord, "by-profile", { inProfile: profileId, stage }, page);
}

/** All disputes in one stage: of what is undecided those that opened first, of the rest the newest. */
export function disputesIn(table: Table, stage: DisputeStage, page: PageRequest): Promise<Page<Dispute>> {
  return table.queryIndex(disputeRecord, "by-stage", { stage }, { ...page, oldestFirst: isUndecided(stage) });
}

/** What waits for the attachés of a market, that first whose time is over first. */
export async function disputesAtDesk(
  table: Table,
  market: string,
  page: PageRequest,
): Promise<Page<WaitingDispute>> {
  const found = await table.queryPage(waitingDisputeRecord, desk(market), { ...page, oldestFirst: true });
  return { ...found, items: found.items.map((it) => WaitingDispute.strip().parse(it)) };
}

export function newestRulings(table: Table, page: PageRequest): Promise<Page<RulingSummary>> {
  return table.querySummaries(rulingRecord, "by-shelf", { onShelf: "rulings", stage: "published" }, page);
}

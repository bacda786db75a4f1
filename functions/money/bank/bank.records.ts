import { createHash } from "node:crypto";
import type { Page, PageRequest } from "#functions/platform/table/page.ts";
import { defineRecord } from "#functions/platform/table/record.ts";
import type { Table } from "#functions/platform/table/table.ts";
import { AwaitedTransfer, placeInQueue } from "#shared/money/bank/awaited-transfer.ts";
import { bankLineProcess } from "#shared/money/bank/bank-line.process.ts";
import { KeptLine } from "#shared/money/bank/kept-line.ts";
import type { BankLineStage } from "#shared/money/bank/stages.ts";
import { bankLineIds } from "#shared/money/ids.ts";

/** A line's id is made of its key, so that no line is kept twice. Who paid, and their words, are sealed. */
export const bankLineRecord = defineRecord<KeptLine, string>()({
  kind: "bank-line",
  schema: KeptLine,
  key: (id) => ({ pk: `BANK-LINE#${id}`, sk: "BANK-LINE" }),
  keyOf: ({ id }) => id,
  process: bankLineProcess,
  subject: bankLineProcess.subject,
  indexes: { "by-stage": ({ bookedOn, id }) => ({ stagedAt: bookedOn, id }) },
  sealed: ["name", "text"],
});

/** The lines in one stage, last booked first. */
export function bankLinesIn(table: Table, stage: BankLineStage, page: PageRequest): Promise<Page<KeptLine>> {
  return table.queryIndex(bankLineRecord, "by-stage", { stage }, page);
}

/** Of our own account's number, which is no secret: it stands on our invoices. It must never change, or money were posted twice. */
export function bankDigest(text: string): string {
  return createHash("sha256").update(text).digest("base64url");
}

const signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const idLength = 26;

export function bankLineIdOf(lineKey: string): string {
  const bytes = createHash("sha256").update(`bank-line ${lineKey}`).digest();
  return `${bankLineIds.prefix}_${[...bytes.subarray(0, idLength)].map((it) => signs[it % signs.length]).join("")}`;
}

const queue = "AWAITED-TRANSFERS";

/** A copy of what is known of an open transfer, in the order in which they are looked for; kept by a reaction. */
export const awaitedTransferRecord = defineRecord<AwaitedTransfer, string>()({
  kind: "awaited-transfer",
  schema: AwaitedTransfer,
  key: (place) => ({ pk: queue, sk: place }),
  keyOf: placeInQueue,
});

export function awaitedTransfers(table: Table, page: PageRequest): Promise<Page<AwaitedTransfer>> {
  return table.queryPage(awaitedTransferRecord, queue, { ...page, oldestFirst: true });
}

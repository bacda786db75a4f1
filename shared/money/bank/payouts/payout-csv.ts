import { stringify } from "csv-stringify/sync";
import { byCurrency, controlSum } from "./batch-sums.ts";
import type { BatchPayout, PayoutBatch } from "./payout-batch.ts";
import { payoutRoadOf } from "./payout-road.ts";
import { swiftText } from "./swift-text.ts";

const headings = [
  "batch_id",
  "pay_on",
  "payout_id",
  "name",
  "account",
  "bank",
  "currency",
  "amount",
  "road",
  "text",
] as const;

/**
 * A batch as a CSV file for a bank's page that takes no pain.001: a row for each transfer, and one for each currency's sum.
 * All of it is in the signs that `swiftText` leaves, so that no cell can be a formula.
 */
export function payoutCsv(batch: PayoutBatch): string {
  const rows = byCurrency(batch).flatMap(([currency, payouts]) => [
    ...payouts.map((it) => rowOf(batch, it)),
    [batch.id, batch.payOn, `TOTAL ${payouts.length}`, "", "", "", currency, controlSum(payouts), "", ""],
  ]);
  return stringify([[...headings], ...rows], { record_delimiter: "\r\n" });
}

function rowOf(batch: PayoutBatch, { id, name, account, amount, text }: BatchPayout): string[] {
  const { bank, number } = account;
  return [
    batch.id,
    batch.payOn,
    id,
    swiftText(name, 140),
    number,
    "bic" in bank ? bank.bic : bank.clearingCode,
    amount.currency,
    controlSum([{ id, name, account, amount, text }]),
    payoutRoadOf(amount) ?? "",
    swiftText(text, 140),
  ];
}

import type { Context } from "hono";
import { get, post, put, step } from "#functions/platform/http/api-route.ts";
import { payoutBatchIds } from "#shared/money/ids.ts";
import { ShownAccount } from "#shared/money/payouts/bank-account.ts";
import type { Batch } from "#shared/money/payouts/batch.ts";
import type { Payout } from "#shared/money/payouts/payout.ts";
import {
  BusinessMoney,
  GivenAccount,
  PreparedPayouts,
  RefundAccount,
  ShownBatch,
  ShownPayout,
  shownBatch,
  shownPayout,
  WholeBatch,
} from "#shared/money/payouts/shown.ts";
import { StatementPage } from "#shared/money/payouts/statement.ts";
import { pageOfSchema } from "#shared/page-query.ts";
import {
  getPayoutAccount,
  getRefundAccount,
  givePayoutAccount,
  giveRefundAccount,
} from "./accounts.service.ts";
import { approveBatch, preparePayouts, returnPayout, sendBatch, settlePayout } from "./batches.service.ts";
import { getCsvFile, getPainFile } from "./payout-files.service.ts";
import { getBatch, getBusinessMoney, listBatches, listPayoutsOf } from "./payout-reads.service.ts";
import { exportStatement, getStatement } from "./statement.service.ts";

const tag = "payouts";
const business = "/profiles/:profileId";
const refund = "/orders/:orderId/refund-account";
const batch = "/payout-batches/:batchId";
const at = { batchId: payoutBatchIds.schema };
const oneBatch = { tag, at, answer: ShownBatch, view: (it: Batch) => shownBatch(it) };
const onePayout = { tag, answer: ShownPayout, view: (it: Payout) => shownPayout(it) };

function file(type: string) {
  return {
    tag,
    at,
    answerType: type,
    view: ({ name, text }: { name: string; text: string }, { c }: { c: Context }) =>
      c.body(text, 200, {
        "Content-Type": `${type}; charset=utf-8`,
        "Content-Disposition": `attachment; filename="${name}"`,
      }),
  };
}

export const payoutsApi = [
  get(`${business}/money`, getBusinessMoney, {
    tag,
    summary: "What your business is owed, what is held for its orders, and why it is not on its way yet",
    answer: BusinessMoney,
  }),
  get(`${business}/payouts`, listPayoutsOf, {
    tag,
    summary: "Your business's payouts in one stage, last changed first",
    answer: pageOfSchema(ShownPayout),
    view: ({ items, ...page }) => ({ ...page, items: items.map(shownPayout) }),
  }),
  get(`${business}/statement`, getStatement, {
    tag,
    summary: "What moved one of your business's accounts, newest first",
    answer: StatementPage,
  }),
  get(`${business}/statement/export`, exportStatement, {
    tag,
    summary: "All movements of your business in one currency as CSV",
    answerType: "text/csv",
    view: ({ csv }, { c }) => c.body(csv, 200, { "Content-Type": "text/csv; charset=utf-8" }),
  }),
  get(`${business}/payout-account`, getPayoutAccount, {
    tag,
    summary: "Where your business is paid, masked, as its owner",
    answer: GivenAccount,
  }),
  put(`${business}/payout-account`, givePayoutAccount, {
    tag,
    summary: "Say where your business is paid, as its owner",
    description:
      "All owners are told by mail. What takes the place of another account is not paid to for 72 hours.",
    answer: ShownAccount,
  }),
  get(refund, getRefundAccount, {
    tag,
    summary: "What of your order goes back by bank, and where to",
    answer: RefundAccount,
  }),
  put(refund, giveRefundAccount, {
    tag,
    summary: "Say where your money goes that cannot go back by card, as the buyer",
    answer: ShownAccount,
  }),
  get("/payout-batches", listBatches, {
    tag,
    summary: "All batches in one stage, as finance",
    answer: pageOfSchema(ShownBatch),
    view: ({ items, ...page }) => ({ ...page, items: items.map(shownBatch) }),
  }),
  post("/payout-batches", preparePayouts, {
    tag,
    summary: "Prepare now what the night's run would, as finance",
    answer: PreparedPayouts,
  }),
  get(batch, getBatch, {
    ...{ tag, at },
    summary: "A batch with whom its transfers go to, as finance",
    answer: WholeBatch,
    isAlwaysSent: true,
  }),
  get(`${batch}/csv`, getCsvFile, { ...file("text/csv"), summary: "The file of an approved batch as CSV" }),
  get(`${batch}/pain001`, getPainFile, {
    ...file("application/xml"),
    summary: "The file of an approved batch as ISO 20022's pain.001.001.09",
  }),
  step(batch, approveBatch, {
    ...oneBatch,
    summary: "Say yes to a batch as you saw it; above the limit somebody else has to as well",
  }),
  step(batch, sendBatch, { ...oneBatch, summary: "Say that a batch was handed to our bank" }),
  step("/payouts/:payoutId", settlePayout, { ...onePayout, summary: "Say that our bank has paid it" }),
  step("/payouts/:payoutId", returnPayout, {
    ...onePayout,
    summary: "Say that it came back, or take it out of its batch: it is owed again",
  }),
];

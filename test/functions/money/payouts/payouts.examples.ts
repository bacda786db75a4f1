import { approveBatch, sendBatch } from "#functions/money/payouts/batches.service.ts";
import { batchRecord, payoutDeskRecord } from "#functions/money/payouts/payouts.records.ts";
import { prepareOwed } from "#functions/money/payouts/prepare-payout.ts";
import { drop } from "#functions/platform/table/write.ts";
import { commit } from "#functions/platform/verbs/commit.ts";
import type { Example, ExamplesOf } from "#test/support/every-slice/example.ts";
import { bankAccount, makeBankRefund, makeOwed } from "#test/support/payouts.ts";

/** What the routes of payouts are tried with: for each step, a batch or a transfer that stands before it. */
export const examples: ExamplesOf = async (world, { people: { buyer, finance }, profile }) => {
  if (!buyer || !finance) throw new Error("A refund has a buyer, and somebody who sends it.");
  const { table } = world.platform;
  const refund = await makeBankRefund(world, 50_00, buyer);

  /** A transfer in a batch of its own. */
  const prepared = async () => {
    const { at } = await makeOwed(world, 80_00);
    const payout = await prepareOwed(world.ctxOf(), { ...at, currency: "USD" });
    if (!payout) throw new Error("Nothing was prepared.");
    await commit(world.ctxOf(), [drop(payoutDeskRecord, "USD")]);
    return { batchId: payout.batchId, payoutId: payout.id };
  };
  const versionOf = async (batchId: string) => (await table.get(batchRecord, batchId))?.version ?? 0;
  const approved = async () => {
    const at = await prepared();
    await approveBatch(world.ctxOf(finance), at, undefined, await versionOf(at.batchId));
    return at;
  };
  const sent = async () => {
    const at = await approved();
    await sendBatch(world.ctxOf(finance), at);
    return at;
  };
  const toApprove = async (): Promise<Example> => {
    const at = await prepared();
    return { at, version: await versionOf(at.batchId) };
  };

  const ofMembers: Example = { at: { profileId: profile.id }, who: { member: ["owner", "helper"] } };
  const ofOwners: Example = { ...ofMembers, who: { member: ["owner", "helper"], owner: ["owner"] } };
  const ofBuyer: Example = { at: refund.at, who: { buyer: ["buyer"] } };
  const statement: Example = { ...ofMembers, query: "?currency=USD" };
  const file: Example = { at: await approved() };
  const returned = { reason: "name_differs", shortfallMinor: 0 };
  return {
    "GET /profiles/:profileId/money": ofMembers,
    "GET /profiles/:profileId/payouts": ofMembers,
    "GET /profiles/:profileId/statement": statement,
    "GET /profiles/:profileId/statement/export": statement,
    "GET /profiles/:profileId/payout-account": ofOwners,
    "PUT /profiles/:profileId/payout-account": { ...ofOwners, body: bankAccount() },
    "GET /orders/:orderId/refund-account": ofBuyer,
    "PUT /orders/:orderId/refund-account": { ...ofBuyer, body: bankAccount() },
    "GET /payout-batches": {},
    "POST /payout-batches": { body: {} },
    "GET /payout-batches/:batchId": { at: await prepared() },
    "GET /payout-batches/:batchId/csv": file,
    "GET /payout-batches/:batchId/pain001": file,
    "POST /payout-batches/:batchId/approve": await toApprove(),
    "POST /payout-batches/:batchId/send": { at: await approved() },
    "POST /payouts/:payoutId/settle": { at: await sent(), body: { bankReference: "TRX 1" } },
    "POST /payouts/:payoutId/return": { at: await sent(), body: returned },

    "GET /business/:profileId/payouts": ofMembers,
    "GET /business/:profileId/payouts/list": ofMembers,
    "GET /business/:profileId/payouts/account": ofOwners,
    "POST /business/:profileId/payouts/account": { ...ofOwners, body: bankAccount() },
    "GET /business/:profileId/statement": statement,
    "GET /business/:profileId/statement.csv": statement,
    "POST /orders/:orderId/refund-account": { ...ofBuyer, body: bankAccount() },
    "GET /finance/payouts": {},
    "POST /finance/payouts": { body: {} },
    "GET /finance/payouts/:batchId": { at: await prepared() },
    "GET /finance/payouts/:batchId/payouts.csv": file,
    "GET /finance/payouts/:batchId/pain001.xml": file,
    "POST /finance/payouts/:batchId/approve": await toApprove(),
    "POST /finance/payouts/:batchId/send": { at: await approved() },
    "POST /finance/payouts/:batchId/transfers/:payoutId/settle": { at: await sent(), body: {} },
    "POST /finance/payouts/:batchId/transfers/:payoutId/return": {
      at: await sent(),
      body: returned,
      fields: { reason: "name_differs", currency: "USD", shortfallMinor: "" },
    },
  };
};

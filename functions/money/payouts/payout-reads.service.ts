import { accountsOf, isLedgerFrozen } from "#functions/money/ledger/ledger.offers.ts";
import { balanceIn, holdingsOf } from "#functions/money/payments/payments.offers.ts";
import { nothing } from "#functions/platform/verbs/about.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { limitOf } from "#shared/money/payments/holding.ts";
import { heldUntil } from "#shared/money/payouts/bank-account.ts";
import { payoutPermissions } from "#shared/money/payouts/payout.permissions.ts";
import { ownerOf } from "#shared/money/payouts/payout.ts";
import { planPayout } from "#shared/money/payouts/plan.ts";
import {
  BatchesQuery,
  type BusinessMoney,
  batchedPayout,
  type OwedMoney,
  PayoutsQuery,
  shownBatch,
  type WholeBatch,
} from "#shared/money/payouts/shown.ts";
import { statementAccounts } from "#shared/money/payouts/statement.ts";
import { aBatch, aBusiness } from "./payout-abouts.ts";
import { accountHeadRecord, detailsOf } from "./payout-accounts.records.ts";
import { batchesIn, payoutsIn, payoutsOfProfile } from "./payouts.records.ts";

/** More orders than a page shows of what is coming. */
const shownHoldings = 50;

/** What a business is owed, why it is not on its way yet, and what is held for its orders: four operations. */
export const getBusinessMoney = read({
  permission: payoutPermissions.read,
  of: aBusiness,
  async find({ ctx, thing: { profileId }, now }): Promise<BusinessMoney> {
    const [accounts, head, isFrozen, holdings] = await Promise.all([
      accountsOf(ctx.table, profileId),
      ctx.table.get(accountHeadRecord, profileId),
      isLedgerFrozen(ctx),
      holdingsOf(ctx.table, profileId, { limit: shownHoldings }),
    ]);
    const isTheirs = (name: string) => (statementAccounts as readonly string[]).includes(name);
    const used = accounts.filter(({ name }) => isTheirs(name)).map(({ currency }) => currency);
    const owed = [...new Set(used)].toSorted().map((currency): OwedMoney => {
      const [payableMinor, receivableMinor, underWayMinor] = (
        ["payable", "receivable", "payouts"] as const
      ).map((name) => balanceIn(accounts, name, currency)) as [number, number, number];
      const { reason } = planPayout({ currency, payableMinor, receivableMinor }, head, { now, isFrozen });
      const until = reason === "account_changed" && head ? heldUntil(head, now) : undefined;
      return {
        ...{ currency, payableMinor, underWayMinor, receivableMinor, waitsFor: reason },
        ...(until ? { waitsUntil: until } : {}),
      };
    });
    const coming = holdings.items.map((held) => ({
      ...{ orderId: held.orderId, orderNumber: held.orderNumber, since: held.since, until: limitOf(held) },
      amount: { amountMinor: held.heldMinor, currency: held.currency },
    }));
    return { owed, coming, hasMoreComing: holdings.next !== undefined };
  },
});

/** A business's payouts in one stage, last changed first. */
export const listPayoutsOf = read({
  permission: payoutPermissions.read,
  of: aBusiness,
  input: PayoutsQuery,
  find: ({ ctx, thing: { profileId }, input: { stage, ...page } }) =>
    payoutsOfProfile(ctx.table, { profileId, stage }, page),
});

/** All batches in one stage. */
export const listBatches = read({
  permission: payoutPermissions.manage,
  of: nothing,
  input: BatchesQuery,
  find: ({ ctx, input: { stage, ...page } }) => batchesIn(ctx.table, stage, page),
});

/** A batch with whom its transfers go to: three operations. */
export const getBatch = read({
  permission: payoutPermissions.manage,
  of: aBatch,
  async find({ ctx: { table }, thing }): Promise<WholeBatch> {
    const payouts = await payoutsIn(table, thing);
    const details = await detailsOf(
      table,
      payouts.map((it) => ({ ownerId: ownerOf(it), revision: it.accountRevision })),
    );
    const shown = payouts.flatMap((payout) => {
      const of = details.find(
        ({ ownerId, revision }) => ownerId === ownerOf(payout) && revision === payout.accountRevision,
      );
      return of ? [batchedPayout(payout, of)] : [];
    });
    return { ...shownBatch(thing), payouts: shown };
  },
});

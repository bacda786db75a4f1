import type { Ctx } from "#functions/platform/ctx.ts";
import { noteSecurity } from "#functions/platform/security-log.ts";
import { changeOrAdd } from "#functions/platform/table/change-or-add.ts";
import { add, change, type Write } from "#functions/platform/table/write.ts";
import { outcomeOf } from "#functions/platform/verbs/commit.ts";
import { countSending } from "#functions/platform/verbs/limits.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { verb } from "#functions/platform/verbs/verb.ts";
import { Conflict } from "#shared/errors.ts";
import {
  type AccountHead,
  GiveBankAccount,
  isSameAccount,
  type ShownAccount,
  shownAccount,
} from "#shared/money/payouts/bank-account.ts";
import { payoutPermissions } from "#shared/money/payouts/payout.permissions.ts";
import { accountLimits } from "#shared/money/payouts/sending-limits.ts";
import { aBusiness, aRefundPlace } from "./payout-abouts.ts";
import { accountDetailsRecord, accountHeadRecord, accountOf } from "./payout-accounts.records.ts";

const stale = () => new Conflict("version_stale");

/** Where a business is paid, masked; undefined in it where it has not said. */
export const getPayoutAccount = read({
  permission: payoutPermissions.account,
  of: aBusiness,
  find: ({ ctx, thing: { profileId }, now }) => accountShown(ctx, profileId, now),
});

/**
 * Says where a business is paid, as its owner. What takes the place of another account is told to all owners, and
 * nothing is paid to it for three days. @throws TooManyRequests `account_changes_too_many`
 */
export const givePayoutAccount = verb({
  permission: payoutPermissions.account,
  of: aBusiness,
  input: GiveBankAccount,
  limits: ({ person, thing: { profileId }, ctx }) =>
    countSending(accountLimits, "payout-account", { sender: person.id, recipient: profileId }, ctx.now),
  write: ({ ctx, person, thing: { profileId }, input }) =>
    given(ctx, { ownerId: profileId, profileId }, input, person.id),
  note: ({ ctx, thing: { profileId } }) => noteSecurity(ctx, "payout_account_given", { profileId }),
});

/** The same of a buyer, for what of an order cannot go back by card. */
export const getRefundAccount = read({
  permission: payoutPermissions.refundAccount,
  of: aRefundPlace,
  async find({ ctx, thing: { orderId, orderNumber, refunds }, now }) {
    const amounts = refunds
      .filter(({ stage }) => stage !== "made")
      .map(({ id, amount, stage }) => ({ refundId: id, amount, stage }));
    return { orderId, orderNumber, refunds: amounts, ...(await accountShown(ctx, orderId, now)) };
  },
});

export const giveRefundAccount = verb({
  permission: payoutPermissions.refundAccount,
  of: aRefundPlace,
  input: GiveBankAccount,
  limits: ({ person, thing: { orderId }, ctx }) =>
    countSending(accountLimits, "refund-account", { sender: person.id, recipient: orderId }, ctx.now),
  write: ({ ctx, person, thing: { orderId, buyerId }, input }) =>
    given(ctx, { ownerId: orderId, buyerId }, input, person.id),
  note: ({ ctx, thing: { orderId } }) => noteSecurity(ctx, "payout_account_given", { orderId }),
});

async function accountShown(
  { table }: Pick<Ctx, "table">,
  ownerId: string,
  now: string,
): Promise<{ account?: ShownAccount }> {
  const known = await accountOf(table, ownerId);
  return known ? { account: shownAccount(known.head, known.details, now) } : {};
}

/** The same account once more says that it is right; another one is kept beside those before. */
async function given(
  ctx: Ctx,
  owner: Pick<AccountHead, "ownerId" | "profileId" | "buyerId">,
  input: GiveBankAccount,
  givenById: string,
): Promise<{ writes: Write[]; answer: ShownAccount }> {
  const now = ctx.now.toISOString();
  const known = await accountOf(ctx.table, owner.ownerId);
  if (known && isSameAccount(known.details, input)) {
    const confirmed = change(accountHeadRecord, known.head, { faultAt: undefined });
    const isNeeded = known.head.faultAt !== undefined;
    const head = isNeeded ? outcomeOf(ctx, confirmed) : known.head;
    return { writes: isNeeded ? [confirmed] : [], answer: shownAccount(head, known.details, now) };
  }
  const revision = (known?.head.revision ?? 0) + 1;
  const details = add(accountDetailsRecord, { ...owner, revision, ...input }, stale);
  const fields = { revision, givenById, givenAt: now, isChange: known !== undefined, faultAt: undefined };
  const head = changeOrAdd(accountHeadRecord, known?.head, { ...owner, ...fields });
  return {
    writes: [details, head],
    answer: shownAccount(outcomeOf(ctx, head), outcomeOf(ctx, details), now),
  };
}

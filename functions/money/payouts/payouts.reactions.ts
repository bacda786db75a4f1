import { membersOf } from "#functions/market/profiles/profiles.offers.ts";
import { accountRecord } from "#functions/money/ledger/ledger.offers.ts";
import { onRefund } from "#functions/money/payments/payments.offers.ts";
import { post } from "#functions/platform/mail/outbox.ts";
import { type Reaction, reactTo, type StreamCtx } from "#functions/platform/stream.ts";
import { drop, set } from "#functions/platform/table/write.ts";
import { commit } from "#functions/platform/verbs/commit.ts";
import { isIdOf } from "#shared/ids.ts";
import { type Account, naturalMinor } from "#shared/money/ledger/account.ts";
import type { Payout } from "#shared/money/payouts/payout.ts";
import { profileIds } from "#shared/people/ids.ts";
import { accountHeadRecord } from "./payout-accounts.records.ts";
import { payoutAccountMail, payoutMail, refundAccountMail } from "./payouts.mails.ts";
import { owedBusinessRecord, payoutRecord } from "./payouts.records.ts";
import { isByBank } from "./prepare-payout.ts";

const isOwed = (account: Pick<Account, "name" | "balanceMinor"> | undefined) =>
  account?.name === "payable" && naturalMinor("payable", account.balanceMinor) > 0;

/** What follows from payouts and their accounts: whom to pay is known, and whom it concerns is told. */
export const payoutReactions: readonly Reaction[] = [
  // Decided on what stands now, so that changes that come late or twice do not bring back what is over.
  reactTo(accountRecord, async (ctx, { before, after }) => {
    if (after?.name !== "payable" || !isIdOf(profileIds, after.ownerId)) return;
    if (isOwed(before) === isOwed(after)) return;
    const { ownerId: profileId, currency } = after;
    const account = await ctx.table.get(accountRecord, after);
    const key = { currency, profileId };
    await commit(ctx, [isOwed(account) ? set(owedBusinessRecord, key) : drop(owedBusinessRecord, key)]);
  }),
  reactTo(accountHeadRecord, async (ctx, { before, after }) => {
    if (!after || before?.revision === after.revision) return;
    const { ownerId, revision } = after;
    for (const receiverId of await payeesOf(ctx, after))
      await post(ctx, {
        id: `payout-account-${ownerId}-${revision}-${receiverId}`,
        writer: payoutAccountMail.name,
        about: { ownerId, revision, receiverId },
      });
  }),
  reactTo(payoutRecord, async (ctx, { before, after }) => {
    const event = after && before && eventOf(before, after);
    if (!event) return;
    for (const receiverId of await payeesOf(ctx, after))
      await post(ctx, {
        id: `payout-${after.id}-${event}-${receiverId}`,
        writer: payoutMail.name,
        about: { payoutId: after.id, event, receiverId },
      });
  }),
  onRefund(async (ctx, { after }) => {
    if (!after || !isByBank(after)) return;
    const { id: refundId, orderId, buyerId } = after;
    if (await ctx.table.get(accountHeadRecord, orderId)) return;
    await post(ctx, {
      id: `refund-account-${refundId}`,
      writer: refundAccountMail.name,
      about: { refundId, orderId, receiverId: buyerId },
    });
  }),
];

function eventOf(before: Payout, after: Payout): "sent" | "returned" | undefined {
  if (before.stage === after.stage) return undefined;
  if (after.stage === "sent") return "sent";
  // What never left our bank did not come back from anywhere.
  return after.stage === "returned" && after.sentAt !== undefined ? "returned" : undefined;
}

/** All owners of a business, or the buyer. */
async function payeesOf(
  { table }: StreamCtx,
  { profileId, buyerId }: { profileId?: string | undefined; buyerId?: string | undefined },
): Promise<string[]> {
  if (!profileId) return buyerId ? [buyerId] : [];
  const members = await membersOf(table, profileId);
  return members.filter(({ role }) => role === "owner").map(({ personId }) => personId);
}

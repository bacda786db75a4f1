import { moneyOf } from "#functions/money/payments/payments.offers.ts";
import { type About, placeOf, thingOf } from "#functions/platform/verbs/about.ts";
import { isIdOf } from "#shared/ids.ts";
import { payoutBatchIds, payoutIds } from "#shared/money/ids.ts";
import type { Refund } from "#shared/money/payments/refund.ts";
import { payoutSubject } from "#shared/money/payouts/payout.permissions.ts";
import { profileIds } from "#shared/people/ids.ts";
import { batchRecord, payoutRecord } from "./payouts.records.ts";
import { isByBank } from "./prepare-payout.ts";

export const aBusiness = placeOf(({ profileId }: { profileId: string }) =>
  isIdOf(profileIds, profileId) ? payoutSubject({ profileId }) : undefined,
);

export const aBatch = thingOf(batchRecord, ({ batchId }: { batchId: string }) =>
  isIdOf(payoutBatchIds, batchId) ? batchId : undefined,
);

export const aPayout = thingOf(payoutRecord, ({ payoutId }: { payoutId: string }) =>
  isIdOf(payoutIds, payoutId) ? payoutId : undefined,
);

export interface RefundPlace {
  orderId: string;
  buyerId: string;
  orderNumber: string;
  /** What our bank has to send. */
  refunds: Refund[];
}

/** An order of which something goes back, or went back, by our bank; of all others nobody is asked for an account. */
export const aRefundPlace: About<{ orderId: string }, RefundPlace> = {
  async find({ table }, { orderId }) {
    const { refunds } = await moneyOf(table, orderId);
    const byBank = refunds.filter(
      (it) => isByBank(it) || it.provider === "transfer" || it.failedAt !== undefined,
    );
    const [first] = byBank;
    return first && { orderId, buyerId: first.buyerId, orderNumber: first.orderNumber, refunds: byBank };
  },
  subject: ({ buyerId }) => payoutSubject({ buyerId }),
};

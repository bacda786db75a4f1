import type { Slice } from "#functions/platform/slice.ts";
import { paymentIds, refundIds } from "#shared/money/ids.ts";
import { holdingProcess } from "#shared/money/payments/holding.process.ts";
import { paymentPermissions } from "#shared/money/payments/payment.permissions.ts";
import { paymentProcess } from "#shared/money/payments/payment.process.ts";
import { refundProcess } from "#shared/money/payments/refund.process.ts";

/** Payments to us, which are held until the goods are received, and what goes back of them. */
export const payments: Slice = {
  name: "payments",
  ids: [paymentIds, refundIds],
  permissions: paymentPermissions,
  processes: [paymentProcess, refundProcess, holdingProcess],
  async records() {
    const records = await import("./payments.records.ts");
    return [
      records.paymentRecord,
      records.refundRecord,
      records.holdingRecord,
      records.moneyPointerRecord,
      records.appliedEventRecord,
    ];
  },
  api: async () => (await import("./payments.api.ts")).paymentsApi,
  description: async () => (await import("./payments.description.ts")).paymentsDescription,
  reactions: async () => (await import("./payments.reactions.ts")).paymentReactions,
};

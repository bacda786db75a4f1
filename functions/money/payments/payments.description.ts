import type { ApiDescription } from "#functions/platform/openapi/description.ts";
import { ShownPayment } from "#shared/money/payments/payment.ts";
import { ShownRefund } from "#shared/money/payments/refund.ts";

export const paymentsDescription: ApiDescription = {
  tags: {
    payments:
      "Payments of orders to us, by card or by transfer: held until the goods are received, then the exporter's, or given back.",
  },
  schemas: { HeldPayment: ShownPayment, Refund: ShownRefund },
};

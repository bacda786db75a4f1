import type { ApiDescription } from "#functions/platform/openapi/description.ts";
import { OrderAddress, WriteAddress } from "#shared/trade/orders/address.ts";
import { CancelOrder, Order, OrderLine, OrderTerms, Propose, WriteNote } from "#shared/trade/orders/order.ts";
import { IssueProforma, IssueShippingPapers, OrderPaper } from "#shared/trade/orders/order-paper.ts";
import { DenyPayment, Payment, ReportPayment } from "#shared/trade/orders/payment.ts";
import { OrderSample } from "#shared/trade/orders/sample.ts";
import { ReceiveOrder, ShipOrder } from "#shared/trade/orders/shipment.ts";
import { ShownNote, ShownOrder, ShownShipment } from "#shared/trade/orders/shown.ts";
import { OrderStage } from "#shared/trade/orders/stages.ts";

export const ordersDescription: ApiDescription = {
  tags: { orders: "What was agreed on, and how it goes on until the goods are received." },
  schemas: {
    CancelOrder,
    DenyPayment,
    IssueProforma,
    IssueShippingPapers,
    Order,
    OrderAddress,
    OrderLine,
    OrderNote: ShownNote,
    OrderPaper,
    OrderSample,
    OrderStage,
    OrderTerms,
    Payment,
    Propose,
    ReceiveOrder,
    ReportPayment,
    ShipOrder,
    Shipment: ShownShipment,
    ShownOrder,
    WriteAddress,
    WriteNote,
  },
};

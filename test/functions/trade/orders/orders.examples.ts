import { sendInquiry } from "#functions/trade/inquiries/inquiries.service.ts";
import { proposeChange } from "#functions/trade/orders/agreeing.service.ts";
import { confirmPayment, reportPayment } from "#functions/trade/orders/payments.service.ts";
import { shipOrder } from "#functions/trade/orders/shipping.service.ts";
import { acceptQuotation } from "#functions/trade/quotations/answers.service.ts";
import { sendQuotation } from "#functions/trade/quotations/quotations.service.ts";
import type { Example, ExamplesOf } from "#test/support/every-slice/example.ts";
import { makeListing } from "#test/support/factories.ts";
import { inquiryInput, threadAt } from "#test/support/inquiries.ts";
import { bringTo, orderAt, orderNow, packing, shipInput, todayOf } from "#test/support/orders.ts";
import { offerInput, quotationAt } from "#test/support/quotations.ts";

/** What the routes of orders are tried with: for each step, an order that stands before it. */
export const examples: ExamplesOf = async (world, { people, inquiry, published, profile }) => {
  const { owner: exporter, helper, buyer } = people;
  if (!exporter || !helper || !buyer) throw new Error("An order has two sides.");
  const sides = { member: ["owner", "helper"], buyer: ["buyer"] } as const;
  const payment = { depositPercent: 30, balance: "against_documents" } as const;
  const lines = [{ listingId: published.id, quantity: 500, unitAmountMinor: 420, packing }];

  const anOrder = async () => {
    const offer = offerInput(published, { payment, lines });
    // Not by the owner: in ten minutes one person sends no more than others' examples and tests need.
    const quotation = await sendQuotation(world.ctxOf(helper), threadAt(inquiry), offer);
    const at = quotationAt(quotation);
    const { orderId: id = "" } = await acceptQuotation(world.ctxOf(buyer), at, { revision: 1 });
    return orderNow(world, { id });
  };
  const at = async (stage: Parameters<typeof bringTo>[2]) =>
    bringTo(world, { buyer, exporter, order: await anOrder() }, stage);
  const route = (order: { id: string; version: number }, more: Partial<Example> = {}): Example => ({
    at: orderAt(order),
    who: sides,
    version: order.version,
    ...more,
  });

  const fresh = await anOrder();
  const toReport = await anOrder();
  const toCancel = await anOrder();
  const paidOn = todayOf(world);
  const reported = async () => reportPayment(world.ctxOf(buyer), orderAt(await anOrder()), { paidOn });
  const [toAcknowledge, toDeny] = [await reported(), await reported()];
  const [toStart, toPropose] = [await at("deposit_paid"), await at("deposit_paid")];
  const asked = [await at("deposit_paid"), await at("deposit_paid")];
  const [toAgree, toDismiss] = await Promise.all(
    asked.map((order) =>
      proposeChange(world.ctxOf(exporter), orderAt(order), { what: "cancel", reason: "No more rattan." }),
    ),
  );
  const [toFinish, toShip, toReceive, received] = [
    await at("in_production"),
    await at("ready"),
    await at("shipped"),
    await at("received"),
  ];
  const toComplete = await completable();
  if (!toAgree || !toDismiss) throw new Error("There are orders for each.");

  /** One that is received and paid. */
  async function completable() {
    await reportPayment(world.ctxOf(buyer), orderAt(received), { paidOn });
    return confirmPayment(world.ctxOf(exporter), orderAt(received));
  }
  const sampled = await makeListing(world, profile, {
    price: { currency: "USD", tiers: [{ minQuantity: 1, unitAmountMinor: 450 }], sampleAmountMinor: 900 },
  });
  const samples = await sendInquiry(world.ctxOf(buyer), { listingId: sampled.id }, inquiryInput());
  const partly = await at("ready");
  const input = shipInput(world, partly, { quantities: [200] });
  const withShipment = await shipOrder(world.ctxOf(exporter), orderAt(partly), input, partly.version);

  const ship = shipInput(world, toShip);
  const shipFields = { "quantities.0": "500", mode: "sea", shippedOn: paidOn };
  const bank = { holder: "Demo Trading", bank: "Bank Demo, Surabaya", account: "0012345678" };
  const address = { address: "1-2-3 Minato\nKobe 650-0042" };
  const ofBusiness = { at: { profileId: profile.id }, who: { member: sides.member } };
  return {
    "POST /inquiries/:inquiryId/samples": {
      ...{ at: threadAt(samples), who: sides },
      ...{ body: { quantity: 2 }, fields: { quantity: "2" } },
    },
    "GET /inquiries/:inquiryId/samples": { at: threadAt(samples), who: sides },
    "GET /orders": {},
    "GET /profiles/:profileId/orders": ofBusiness,
    "GET /business/:profileId/orders": ofBusiness,
    "GET /orders/:orderId": route(fresh),
    "GET /orders/:orderId/ship": route(toShip),
    "GET /orders/:orderId/receive": route(toReceive),
    "GET /orders/:orderId/address": route(fresh),
    "GET /orders/:orderId/proforma": route(fresh),
    "PUT /orders/:orderId/address": route(fresh, { body: address }),
    "POST /orders/:orderId/address": route(fresh, { fields: address }),
    "POST /orders/:orderId/pay": route(toReport, { body: { paidOn } }),
    "POST /orders/:orderId/acknowledge": route(toAcknowledge),
    "POST /orders/:orderId/deny": route(toDeny, { body: { denial: "Nothing has come." } }),
    "POST /orders/:orderId/start": route(toStart),
    "POST /orders/:orderId/finish": route(toFinish),
    "API POST /orders/:orderId/ship": route(toShip, { body: ship }),
    "site POST /orders/:orderId/ship": route(toShip, { fields: shipFields }),
    "POST /orders/:orderId/receive": route(toReceive, {
      ...{ body: { quantities: [500] }, fields: { "quantities.0": "500" } },
    }),
    "POST /orders/:orderId/complete": route(toComplete),
    "POST /orders/:orderId/propose": route(toPropose, { body: { what: "cancel", reason: "We close." } }),
    "POST /orders/:orderId/agree": route(toAgree, { by: "buyer" }),
    "POST /orders/:orderId/dismiss": route(toDismiss),
    "POST /orders/:orderId/cancel": route(toCancel, { body: { reason: "other" } }),
    "POST /orders/:orderId/notes": route(fresh, { body: { text: "Half is dyed." } }),
    "API POST /orders/:orderId/proforma": route(fresh, { body: { bank } }),
    "site POST /orders/:orderId/proforma": route(fresh, {
      fields: Object.fromEntries(Object.entries(bank).map(([name, it]) => [`bank.${name}`, it])),
    }),
    "POST /orders/:orderId/shipping-papers": route(withShipment, {
      ...{ body: { shipment: 1 }, fields: { shipment: "1" } },
    }),
  };
};

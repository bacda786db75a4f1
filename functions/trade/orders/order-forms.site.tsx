import { blankForm } from "#functions/platform/http/form.ts";
import { form, page, type SiteCall } from "#functions/platform/http/site-route.ts";
import { dayIn } from "#shared/terms/time-zones.ts";
import { leftOf } from "#shared/trade/orders/quantities.ts";
import type { ShownOrder } from "#shared/trade/orders/shown.ts";
import { type FieldValues, type FormState, flatten } from "#web/form-state.ts";
import { AddressPage } from "#web/pages/trade/orders/address-page.tsx";
import { ProformaPage } from "#web/pages/trade/orders/proforma-page.tsx";
import { ReceivePage } from "#web/pages/trade/orders/receive-page.tsx";
import { ShipPage } from "#web/pages/trade/orders/ship-page.tsx";
import { writeOrderAddress } from "./address.service.ts";
import { readReceiveForm, readShipForm, tidyShipForm } from "./order-input.ts";
import { issueProforma } from "./order-papers.service.ts";
import { getOrder, getPayee } from "./order-reads.service.ts";
import { receiveOrder, shipOrder } from "./shipping.service.ts";

type Call<Path extends string> = Pick<SiteCall<Path>, "ctx" | "at">;
const ship = "/orders/:orderId/ship";
const receive = "/orders/:orderId/receive";
const address = "/orders/:orderId/address";
const proforma = "/orders/:orderId/proforma";
const done = ({ id }: { id: string }) => `/orders/${id}`;

/** Forms of an order that have a page of their own. */
export const orderFormsSite = [
  page(ship, getOrder, (call) => drawShip(call)),
  form(ship, shipOrder, {
    read: (values, { ctx }) => readShipForm(values, ctx.locale),
    done,
    again: (state, call) => drawShip(call, tidyShipForm(state)),
  }),

  page(receive, getOrder, (call) => drawReceive(call)),
  form(receive, receiveOrder, {
    read: (values, { ctx }) => readReceiveForm(values, ctx.locale),
    done,
    again: (state, call) => drawReceive(call, state),
  }),

  page(address, getOrder, (call) => drawAddress(call)),
  form(address, writeOrderAddress, {
    done: ({ orderId }) => `/orders/${orderId}`,
    again: (state, call) => drawAddress(call, state),
  }),

  page(proforma, getPayee, (call) => drawProforma(call)),
  form(proforma, issueProforma, { done, again: (state, call) => drawProforma(call, state) }),
];

async function drawShip({ ctx, at }: Call<typeof ship>, state?: FormState) {
  const order = await getOrder(ctx, at);
  const today = dayIn(order.zone, ctx.now.getTime());
  const left = quantitiesOf(leftOf(order.ordered, order.shipped));
  return <ShipPage order={order} form={state ?? blankForm({ ...left, shippedOn: today })} />;
}

async function drawReceive({ ctx, at }: Call<typeof receive>, state?: FormState) {
  const order = await getOrder(ctx, at);
  const left = quantitiesOf(leftOf(order.shipped, order.received));
  return <ReceivePage order={order} form={state ?? blankForm(left)} />;
}

async function drawAddress({ ctx, at }: Call<typeof address>, state?: FormState) {
  const order = await getOrder(ctx, at);
  return <AddressPage order={order} form={state ?? blankForm(addressValues(order))} />;
}

async function drawProforma({ ctx, at }: Call<typeof proforma>, state?: FormState) {
  const { order, payee } = await getPayee(ctx, at);
  const known = payee && {
    bank: { holder: payee.holder, bank: payee.bank, account: payee.account, swift: payee.swift },
  };
  return <ProformaPage order={order} form={state ?? blankForm(known ? flatten(known) : {})} />;
}

function quantitiesOf(left: readonly number[]): FieldValues {
  return Object.fromEntries(left.map((it, at) => [`quantities.${at}`, String(it)]));
}

function addressValues({ address: known }: ShownOrder): FieldValues {
  if (!known) return {};
  const { name, address: street, taxNumber, contactName, phone, reference } = known;
  return flatten({ name, address: street, taxNumber, contactName, phone, reference });
}

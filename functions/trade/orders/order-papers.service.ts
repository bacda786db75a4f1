import { add, change, type Fresh, type Write } from "#functions/platform/table/write.ts";
import { type Call, verb } from "#functions/platform/verbs/verb.ts";
import {
  issuePaper,
  nextNumber,
  type PaperSides,
  paperSidesOf,
} from "#functions/trade/papers/papers.offers.ts";
import { RuleBroken } from "#shared/errors.ts";
import { lastOf } from "#shared/trade/orders/changes.ts";
import { orderPermissions } from "#shared/trade/orders/order.permissions.ts";
import type { Order } from "#shared/trade/orders/order.ts";
import {
  type GoodsPaperKind,
  IssueProforma,
  IssueShippingPapers,
  maximumOrderPapers,
  type OrderPaper,
} from "#shared/trade/orders/order-paper.ts";
import { refuseEnded } from "#shared/trade/orders/order-refusals.ts";
import { anOrder, type OrderAddressed } from "./order-abouts.ts";
import { linesIn, type PaperSource, paperOfOrder } from "./order-paper.ts";
import { orderPaperRecord, orderPayeeRecord, payeeRecord, wholeOrder } from "./orders.records.ts";

type Issuing = Call<OrderAddressed, Order, unknown>;

/**
 * Issues the proforma invoice, which says where to pay; the account is kept for the next one.
 * @throws RuleBroken `order_completed`, `order_cancelled`, `order_papers_full`
 */
export const issueProforma = verb({
  permission: orderPermissions.fulfil,
  of: anOrder,
  input: IssueProforma,
  rule: ({ thing }) => refuseFull(thing),
  async write(call) {
    const { ctx, thing, input, now } = call;
    const { sides, known, ...source } = await sourceOf(call);
    const issued = await issueOne(call, "proforma_invoice", sides, { ...source, bank: input.bank });
    const payee = await ctx.table.get(payeeRecord, thing.profileId);
    const account = { profileId: thing.profileId, swift: undefined, ...input.bank };
    const kept = [
      payee ? change(payeeRecord, payee, account) : add(payeeRecord, account),
      known
        ? change(orderPayeeRecord, known, account)
        : add(orderPayeeRecord, { orderId: thing.id, ...account }),
    ];
    return {
      changes: { paperCount: thing.paperCount + 1, ...lastOf("paper_issued", "exporter", now) },
      writes: [...issued.writes, ...kept],
    };
  },
});

/**
 * Issues the commercial invoice and the packing list of one shipment, each with its own number.
 * @throws RuleBroken `order_no_shipment`, `order_packing_missing`, and as `issueProforma`
 */
export const issueShippingPapers = verb({
  permission: orderPermissions.fulfil,
  of: anOrder,
  input: IssueShippingPapers,
  rule: ({ thing }) => refuseFull(thing),
  async write(call) {
    const { thing, input, now } = call;
    const { sides, shipments, known: _known, ...source } = await sourceOf(call);
    const shipment = shipments.find(({ number }) => number === input.shipment);
    if (!shipment) throw new RuleBroken("order_no_shipment");
    if (linesIn(shipment, source.terms.lines).some(({ packing }) => !packing))
      throw new RuleBroken("order_packing_missing");
    const invoice = await issueOne(call, "commercial_invoice", sides, { ...source, shipment });
    const packed = { ...source, shipment, invoice: invoice.number };
    const list = await issueOne(call, "packing_list", sides, packed, 1);
    return {
      changes: { paperCount: thing.paperCount + 2, ...lastOf("paper_issued", "exporter", now) },
      writes: [...invoice.writes, ...list.writes],
    };
  },
});

/** Everything that an order's papers are made of: two operations. */
async function sourceOf({ ctx, thing }: Issuing) {
  const [whole, sides] = await Promise.all([wholeOrder(ctx.table, thing.id), paperSidesOf(ctx, thing)]);
  if (!whole) throw new Error(`${thing.id} has no terms.`);
  const { order, terms, address, payee: known, shipments, papers } = whole;
  const proforma = papers.findLast(({ paperKind }) => paperKind === "proforma_invoice")?.paperNumber;
  const bank = known && {
    holder: known.holder,
    bank: known.bank,
    account: known.account,
    swift: known.swift,
  };
  return { sides, order, terms, address, shipments, proforma, bank, known };
}

/** A paper with its number, and where the order keeps it; `after` so many that are issued with it. */
async function issueOne(
  { ctx, thing }: Issuing,
  paperKind: GoodsPaperKind,
  sides: PaperSides,
  source: PaperSource,
  after = 0,
): Promise<{ number: string; writes: Write[] }> {
  const { number, write: numbered } = await nextNumber(ctx, thing.profileId, paperKind);
  const issued = issuePaper(ctx, thing, paperOfOrder(paperKind, number, sides, source));
  const kept: Fresh<OrderPaper> = {
    ...{ orderId: thing.id, number: thing.paperCount + 1 + after },
    ...{ paperKind, paperId: issued.paperId, paperNumber: number, shipment: source.shipment?.number },
  };
  return { number, writes: [numbered, issued.write, add(orderPaperRecord, kept)] };
}

function refuseFull({ stage, paperCount }: Pick<Order, "stage" | "paperCount">): void {
  refuseEnded(stage);
  if (paperCount + 2 > maximumOrderPapers)
    throw new RuleBroken("order_papers_full", { params: { maximum: maximumOrderPapers } });
}

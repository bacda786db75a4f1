import { newId } from "#functions/platform/ids.ts";
import { change, restore } from "#functions/platform/table/write.ts";
import { outcomeOf } from "#functions/platform/verbs/commit.ts";
import { disputeRecord } from "#functions/trade/disputes/disputes.records.ts";
import { adviseDispute, ruleDispute } from "#functions/trade/disputes/judging.service.ts";
import { openDispute } from "#functions/trade/disputes/opening.service.ts";
import {
  agreeToOutcome,
  proposeOutcome,
  refuseAdvice,
  summonAttache,
} from "#functions/trade/disputes/pleading.service.ts";
import { reportRepayment } from "#functions/trade/disputes/repaying.service.ts";
import { orderRecord, orderTermsRecord, termsOf } from "#functions/trade/orders/orders.records.ts";
import { acceptQuotation } from "#functions/trade/quotations/answers.service.ts";
import { sendQuotation } from "#functions/trade/quotations/quotations.service.ts";
import type { Dispute } from "#shared/trade/disputes/dispute.ts";
import { orderIds } from "#shared/trade/ids.ts";
import { claimInput, disputeAt, disputeNow, showEvidence } from "#test/support/disputes.ts";
import type { Example, ExamplesOf } from "#test/support/every-slice/example.ts";
import { threadAt } from "#test/support/inquiries.ts";
import { bringTo, orderAt, orderNow, todayOf } from "#test/support/orders.ts";
import { offerInput, quotationAt } from "#test/support/quotations.ts";

/** What the routes of disputes are tried with: for each step, a dispute that stands before it. */
export const examples: ExamplesOf = async (world, { people, inquiry, published, profile }) => {
  const { owner: exporter, buyer, curator: attache, admin } = people;
  if (!exporter || !buyer || !attache || !admin) throw new Error("A dispute has sides and helpers.");
  const who: Example["who"] = { member: ["owner", "helper"], buyer: ["buyer"], market: ["curator"] };
  const outcome = { what: "refund_part", amount: { amountMinor: 5_000, currency: "USD" } } as const;
  const grounds = "The pictures show that twelve of the pieces were broken.";
  const advice = { outcome, grounds, language: "en" } as const;
  const ruling = { ...advice, publicGrounds: grounds };

  const quotation = await sendQuotation(world.ctxOf(exporter), threadAt(inquiry), offerInput(published));
  const quoted = quotationAt(quotation);
  const { orderId: firstId = "" } = await acceptQuotation(world.ctxOf(buyer), quoted, { revision: 1 });
  const begun = { buyer, exporter, order: await orderNow(world, { id: firstId }) };
  const order = await bringTo(world, begun, "received");
  const terms = await termsOf(world.platform.table, order.id);
  /** Another like it: a thread has not room for so many. */
  const received = async () => {
    const id = newId(orderIds, world.platform.now());
    const copies = [
      restore(orderRecord, { ...order, id }),
      restore(orderTermsRecord, { ...terms, orderId: id }),
    ];
    await world.platform.table.transact(copies);
    return { id };
  };
  /** Opened long enough ago that one side alone may ask for the attaché. */
  const opened = async (): Promise<Dispute> => {
    const dispute = await openDispute(world.ctxOf(buyer), orderAt(await received()), claimInput());
    const before = new Date(world.platform.now().getTime() - 4 * 24 * 3600 * 1000).toISOString();
    const write = change(disputeRecord, { ...dispute, createdAt: before }, {});
    await world.platform.table.transact([write]);
    return outcomeOf({ now: world.platform.now() }, write);
  };
  const proposed = async () => {
    const at = disputeAt(await opened());
    return proposeOutcome(world.ctxOf(exporter), at, { outcome });
  };
  const withAttache = async () => {
    const at = disputeAt(await opened());
    await summonAttache(world.ctxOf(buyer), at);
    return summonAttache(world.ctxOf(exporter), at);
  };
  const advised = async () => {
    const dispute = await withAttache();
    return adviseDispute(world.ctxOf(attache), disputeAt(dispute), advice, dispute.version);
  };
  const withOperator = async () => refuseAdvice(world.ctxOf(buyer), disputeAt(await advised()));
  const toRepay = async () => {
    const dispute = await proposed();
    return agreeToOutcome(world.ctxOf(buyer), disputeAt(dispute), undefined, dispute.version);
  };
  const paidOn = todayOf(world);
  const repaid = async () => reportRepayment(world.ctxOf(exporter), disputeAt(await toRepay()), { paidOn });
  const ruled = async () => {
    const dispute = await withOperator();
    return ruleDispute(world.ctxOf(admin), disputeAt(dispute), ruling, dispute.version);
  };

  const route = (dispute: Dispute, more: Partial<Example> = {}): Example => ({
    ...{ at: disputeAt(dispute), who, version: dispute.version },
    ...more,
  });
  const outcomeFields = {
    "outcome.what": "refund_part",
    "outcome.amount.amountMinor": "50.00",
    "outcome.amount.currency": "USD",
    "outcome.quantities.0": "12",
  };
  const judgeFields = { ...outcomeFields, grounds, language: "en" };
  const toShow = await opened();
  const shown = { ...disputeAt(toShow), evidenceId: await showEvidence(world, buyer, toShow) };
  const fresh = await disputeNow(world, toShow);
  const ofBusiness = { at: { profileId: profile.id }, who: { member: ["owner", "helper"] } } as const;
  const rulingId = (await ruled()).ruling?.rulingId ?? "";
  const ofOrder: Example = {
    at: orderAt(order),
    who: { member: ["owner", "helper"], buyer: ["buyer"] },
    version: order.version,
  };
  return {
    "GET /orders/:orderId/dispute": ofOrder,
    "POST /orders/:orderId/dispute": {
      ...ofOrder,
      body: claimInput(),
      fields: {
        reason: "damaged",
        "quantities.0": "12",
        "ask.what": "refund_part",
        "ask.amount.amountMinor": "50",
        "ask.amount.currency": "USD",
        text: "Twelve came broken.",
        language: "en",
        "translation.text": "",
        "translation.language": "",
      },
    },
    "GET /disputes": {},
    "GET /profiles/:profileId/disputes": ofBusiness,
    "GET /business/:profileId/disputes": ofBusiness,
    "GET /markets/:market/disputes": { at: { market: "JP" }, who: { market: ["curator"] } },
    "GET /desk/disputes": { query: "?market=JP", only: { who: ["curator"], others: 404 } },
    "GET /operator/disputes": {},
    "GET /admin/disputes": {},
    "GET /disputes/:disputeId": route(fresh),
    "POST /disputes/:disputeId/statements": route(fresh, {
      body: { text: "The carton was crushed.", language: "en" },
    }),
    "POST /disputes/:disputeId/evidence-uploads": route(fresh),
    "GET /disputes/:disputeId/add-evidence": route(fresh),
    "GET /disputes/:disputeId/evidence/:evidenceId": route(fresh, { at: shown }),
    "GET /disputes/:disputeId/evidence/:evidenceId/:file": route(fresh, {
      at: { ...shown, file: "file.pdf" },
    }),
    "POST /disputes/:disputeId/propose": route(fresh, { body: { outcome }, fields: outcomeFields }),
    "POST /disputes/:disputeId/agree": route(await proposed(), { by: "buyer" }),
    "POST /disputes/:disputeId/dismiss": route(await proposed()),
    "POST /disputes/:disputeId/summon": route(await opened()),
    "POST /disputes/:disputeId/escalate": route(await opened()),
    "POST /disputes/:disputeId/advise": route(await withAttache(), { body: advice, fields: judgeFields }),
    "POST /disputes/:disputeId/accept": route(await advised()),
    "POST /disputes/:disputeId/refuse": route(await advised()),
    "POST /disputes/:disputeId/rule": route(await withOperator(), {
      body: ruling,
      fields: { ...judgeFields, publicGrounds: grounds },
    }),
    "POST /disputes/:disputeId/withdraw": route(await opened()),
    "POST /disputes/:disputeId/repay": route(await toRepay(), { body: { paidOn } }),
    "POST /disputes/:disputeId/confirm": route(await repaid()),
    "POST /disputes/:disputeId/deny": route(await repaid(), { body: { denial: "Nothing has come." } }),
    "GET /rulings": {},
    "GET /rulings/:rulingId": { at: { rulingId } },
  };
};

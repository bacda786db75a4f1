import { get, post, step } from "#functions/platform/http/api-route.ts";
import { pageOfSchema } from "#shared/page-query.ts";
import { CountryCode } from "#shared/terms/countries.ts";
import type { Dispute } from "#shared/trade/disputes/dispute.ts";
import { evidenceBounds } from "#shared/trade/disputes/evidence.ts";
import { PublishedRuling, RulingSummary } from "#shared/trade/disputes/ruling.ts";
import { DisputeView, disputeView, ShownDispute, WaitingDispute } from "#shared/trade/disputes/shown.ts";
import { errorText, messagesIn } from "#web/messages.ts";
import {
  getDispute,
  listAllDisputes,
  listDisputesAtDesk,
  listDisputesOf,
  listMyDisputes,
} from "./dispute-reads.service.ts";
import { evidenceApi } from "./evidence.api.ts";
import { adviseDispute, ruleDispute } from "./judging.service.ts";
import { openDispute } from "./opening.service.ts";
import {
  acceptAdvice,
  agreeToOutcome,
  dismissProposal,
  escalateDispute,
  proposeOutcome,
  refuseAdvice,
  summonAttache,
  withdrawDispute,
  writeStatement,
} from "./pleading.service.ts";
import { confirmRepayment, denyRepayment, reportRepayment } from "./repaying.service.ts";
import { getRuling, listRulings } from "./rulings.service.ts";

const tag = "disputes";
const one = { tag, answer: DisputeView, view: (it: Dispute) => disputeView(it) };
const list = {
  tag,
  answer: pageOfSchema(DisputeView),
  view: ({ items, ...page }: { items: Dispute[] }) => ({ ...page, items: items.map(disputeView) }),
};
const path = "/disputes/:disputeId";

export const disputesApi = [
  ...evidenceApi,
  step("/orders/:orderId", openDispute, {
    ...one,
    summary: "Say what is wrong with an order, as its buyer",
    description:
      "Within 30 days of receipt; of what has not arrived, once its time is over: 14 days by air or courier, 21 by road, 45 by sea.",
    status: 201,
    location: ({ id }) => `/disputes/${id}`,
  }),
  get("/disputes", listMyDisputes, { ...list, summary: "What you claimed as a buyer, last changed first" }),
  get("/profiles/:profileId/disputes", listDisputesOf, {
    ...list,
    summary: "Your business's disputes in one stage, last changed first",
  }),
  get("/markets/:market/disputes", listDisputesAtDesk, {
    tag,
    at: { market: CountryCode },
    summary: "What waits for the attachés of a market that you serve, by deadline",
    answer: pageOfSchema(WaitingDispute),
  }),
  get("/operator/disputes", listAllDisputes, { ...list, summary: "All disputes in one stage, as an admin" }),
  get(path, getDispute, {
    tag,
    summary: "A dispute with its statements and evidence, and who is waited for",
    answer: ShownDispute,
    isAlwaysSent: true,
    view: ({ role, statements, evidence, failures, waitsFor, waitsUntil, ...dispute }, { ctx }) => {
      const t = messagesIn(ctx.locale);
      return {
        ...disputeView(dispute),
        ...{ role, statements, evidence, waitsFor, waitsUntil },
        failures: failures.map((it) => ({ ...it, detail: errorText(t, it.code, evidenceBounds) })),
      };
    },
  }),
  post(`${path}/statements`, writeStatement, {
    ...one,
    summary: "Say something as evidence, and in another language where you can",
    status: 201,
  }),
  step(path, proposeOutcome, { ...one, summary: "Propose to the other side how it may end" }),
  step(path, agreeToOutcome, { ...one, summary: "Agree to what the other side proposes, which ends it" }),
  step(path, dismissProposal, { ...one, summary: "Say no to what is proposed, or take your own back" }),
  step(path, summonAttache, {
    ...one,
    summary: "Ask for the attaché within the first three days; it goes there once both sides do",
  }),
  step(path, escalateDispute, { ...one, summary: "Ask for the attaché after three days" }),
  step(path, adviseDispute, {
    ...one,
    summary: "Propose an outcome with grounds, as an attaché of its market",
  }),
  step(path, acceptAdvice, { ...one, summary: "Accept what the attaché proposes; both sides' yes ends it" }),
  step(path, refuseAdvice, {
    ...one,
    summary: "Say no to what the attaché proposes; the operator rules then",
  }),
  step(path, ruleDispute, { ...one, summary: "Rule with grounds, as the operator, and publish what may be" }),
  step(path, withdrawDispute, { ...one, summary: "Take your claim back; the order goes on as it was" }),
  step(path, reportRepayment, { ...one, summary: "Say that what is owed was transferred back" }),
  step(path, confirmRepayment, { ...one, summary: "Say that the money has come" }),
  step(path, denyRepayment, { ...one, summary: "Say that the money has not come, and why" }),
  get("/rulings", listRulings, {
    tag,
    summary: "What was ruled, without names, newest first",
    answer: pageOfSchema(RulingSummary),
  }),
  get("/rulings/:rulingId", getRuling, {
    tag,
    summary: "A ruling with its grounds",
    answer: PublishedRuling,
  }),
];

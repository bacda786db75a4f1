import { blankForm } from "#functions/platform/http/form.ts";
import { form, page, type SiteCall, type SiteRoute } from "#functions/platform/http/site-route.ts";
import type { Verb } from "#functions/platform/verbs/verb.ts";
import { isIdOf } from "#shared/ids.ts";
import type { Dispute } from "#shared/trade/disputes/dispute.ts";
import { evidenceIds } from "#shared/trade/ids.ts";
import type { FormState } from "#web/form-state.ts";
import { ClaimPage } from "#web/pages/trade/disputes/claim-page.tsx";
import { type DisputeForms, DisputePage } from "#web/pages/trade/disputes/dispute-page.tsx";
import type { DisputeAddressed } from "./dispute-abouts.ts";
import {
  readAdvice,
  readClaim,
  readProposal,
  readRepayment,
  readRuling,
  readStatement,
} from "./dispute-input.ts";
import { getDispute } from "./dispute-reads.service.ts";
import { adviseDispute, ruleDispute } from "./judging.service.ts";
import { getClaimDesk, openDispute } from "./opening.service.ts";
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

const claim = "/orders/:orderId/dispute";
const one = "/disputes/:disputeId";
type Call = Pick<SiteCall<typeof one>, "c" | "ctx" | "at">;

/** The form of a claim, and a dispute with what can be done about it. */
export const disputesSite = [
  page(claim, getClaimDesk, (call) => drawClaim(call)),
  form(claim, openDispute, {
    read: (values, { ctx }) => readClaim(values, ctx.locale),
    done: ({ id }) => `/disputes/${id}`,
    again: (state, call) => drawClaim(call, state),
  }),

  page(one, getDispute, (call) => draw(call)),
  form(`${one}/statements`, writeStatement, {
    read: (values) => readStatement(values),
    done: ({ statementCount }, call) => `${pathOf(call)}#statement-${statementCount}`,
    again: (state, call) => draw(call, { state }),
  }),
  form(`${one}/propose`, proposeOutcome, {
    read: (values, { ctx }) => readProposal(values, ctx.locale),
    done: (_dispute, call) => pathOf(call),
    again: (propose, call) => draw(call, { propose }),
  }),
  form(`${one}/advise`, adviseDispute, {
    read: (values, { ctx }) => readAdvice(values, ctx.locale),
    done: (_dispute, call) => pathOf(call),
    again: (judge, call) => draw(call, { judge }),
  }),
  form(`${one}/rule`, ruleDispute, {
    read: (values, { ctx }) => readRuling(values, ctx.locale),
    done: (_dispute, call) => pathOf(call),
    again: (judge, call) => draw(call, { judge }),
  }),
  form(`${one}/repay`, reportRepayment, {
    read: (values) => readRepayment(values),
    done: (_dispute, call) => pathOf(call),
    again: (repay, call) => draw(call, { repay }),
  }),
  form(`${one}/deny`, denyRepayment, {
    done: (_dispute, call) => pathOf(call),
    again: (deny, call) => draw(call, { deny }),
  }),

  plainForm("agree", agreeToOutcome),
  plainForm("dismiss", dismissProposal),
  plainForm("summon", summonAttache),
  plainForm("escalate", escalateDispute),
  plainForm("accept", acceptAdvice),
  plainForm("refuse", refuseAdvice),
  plainForm("withdraw", withdrawDispute),
  plainForm("confirm", confirmRepayment),
];

/** A button, whose fault is told at the head of the page. */
function plainForm(action: string, verb: Verb<DisputeAddressed, undefined, Dispute>): SiteRoute {
  return form(`${one}/${action}` as const, verb, {
    done: (_dispute, call) => pathOf(call),
    again: (plain, call) => draw(call, { plain }),
  });
}

function pathOf({ at: { disputeId } }: Pick<Call, "at">): string {
  return `/disputes/${disputeId}`;
}

async function drawClaim({ ctx, at }: Pick<SiteCall<typeof claim>, "ctx" | "at">, state?: FormState) {
  const desk = await getClaimDesk(ctx, at);
  return <ClaimPage {...desk} form={state ?? blankForm({ language: ctx.locale })} />;
}

async function draw({ c, ctx, at }: Call, forms: Partial<DisputeForms> = {}) {
  const dispute = await getDispute(ctx, at);
  const claimed = dispute.lines.map((it, line) => [`outcome.quantities.${line}`, String(it.claimed)]);
  const outcome = Object.fromEntries(claimed);
  const blank: DisputeForms = {
    ...{ plain: blankForm(), repay: blankForm(), deny: blankForm() },
    state: blankForm({ language: ctx.locale }),
    propose: blankForm(outcome),
    judge: blankForm({ ...outcome, language: ctx.locale }),
  };
  const uploaded = [...new Set(c.req.queries("uploaded"))].filter((id) => isIdOf(evidenceIds, id));
  return <DisputePage dispute={dispute} uploaded={uploaded} forms={{ ...blank, ...forms }} />;
}

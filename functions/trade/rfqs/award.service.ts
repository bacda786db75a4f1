import type { Ctx } from "#functions/platform/ctx.ts";
import { longVerb } from "#functions/platform/verbs/long-verb.ts";
import { verb } from "#functions/platform/verbs/verb.ts";
import {
  acceptableRevision,
  acceptQuotation,
  quotationsOf,
} from "#functions/trade/quotations/quotations.offers.ts";
import { type AppError, NotFound, RuleBroken } from "#shared/errors.ts";
import { changesOf } from "#shared/process.ts";
import type { Quotation } from "#shared/trade/quotations/quotation.ts";
import { rfqPermissions } from "#shared/trade/rfqs/rfq.permissions.ts";
import { rfqProcess } from "#shared/trade/rfqs/rfq.process.ts";
import { AwardRfq, type ChosenQuotation, type Rfq } from "#shared/trade/rfqs/rfq.ts";
import { endThreads } from "./open-rfq.ts";
import { aRfq } from "./rfqs.service.ts";

/**
 * Chooses one or more of those who quoted: their quotations are accepted, each as the buyer read it, and the others told
 * that it is decided. What was accepted before counts too. Broken off half-way, it goes on when it is asked for again.
 * @throws RuleBroken `rfq_no_winner`, `rfq_not_quoted`, why a quotation cannot be accepted, and where others were chosen
 */
export const awardRfq = longVerb({
  permission: rfqPermissions.decide,
  of: aRfq,
  input: AwardRfq,
  async work({ ctx: outer, at, input }): Promise<Rfq> {
    // The repeat is known by this verb's own mark; those within are safe to do again.
    const { once: _once, ...ctx } = outer;
    const claimed = await claimAward(ctx, at, input);
    if (claimed.stage !== "deciding") return claimed;
    const failures: AppError[] = [];
    for (const chosen of claimed.chosen ?? []) {
      const failure = await accept(ctx, chosen);
      if (failure) failures.push(failure);
    }
    const settled = await settleAward(ctx, at);
    if (settled.stage === "opened" && failures[0]) throw failures[0];
    return settled;
  },
});

/** The first of several choices at once is the one that holds. */
const claimAward = verb({
  permission: rfqPermissions.decide,
  of: aRfq,
  input: AwardRfq,
  async write({ ctx, person, thing, input: { winners }, now }) {
    if (isChosen(thing, winners)) return { answer: thing };
    const moved = changesOf(rfqProcess.steps.award, thing, { person, now });
    await refuseUnfit(ctx, thing, winners);
    return { changes: { ...(moved as Partial<Rfq>), chosen: winners } };
  },
});

/** Whether it is these whom the buyer chose already. */
function isChosen({ stage, chosen = [], winners }: Rfq, wanted: readonly ChosenQuotation[]): boolean {
  const ids = wanted.map(({ quotationId }) => quotationId);
  if (stage === "decided") return ids.every((id) => winners.includes(id));
  if (stage !== "deciding") return false;
  return chosen.length === ids.length && chosen.every(({ quotationId }) => ids.includes(quotationId));
}

async function refuseUnfit(
  ctx: Pick<Ctx, "table" | "now">,
  { invited }: Rfq,
  winners: readonly ChosenQuotation[],
): Promise<void> {
  const ids = invited.flatMap(({ quotationId }) => quotationId ?? []);
  const quotations = await quotationsOf(ctx.table, ids);
  const hasWinner = quotations.some(({ stage }) => stage === "accepted");
  if (winners.length === 0 && !hasWinner) throw new RuleBroken("rfq_no_winner");
  const known = new Map(quotations.map((it) => [it.id, it]));
  for (const [at, chosen] of winners.entries()) {
    const code = await whyUnfit(ctx, known.get(chosen.quotationId), chosen);
    if (code) throw new RuleBroken(code, { issues: [{ pointer: `/winners/${at}`, code }] });
  }
}

async function whyUnfit(
  ctx: Pick<Ctx, "table" | "now">,
  quotation: Quotation | undefined,
  chosen: ChosenQuotation,
): Promise<string | undefined> {
  if (!quotation) return "rfq_not_quoted";
  if (isAccepted(quotation, chosen)) return undefined;
  if (quotation.stage !== "sent") return `quotation_${quotation.stage}`;
  try {
    await acceptableRevision(ctx, quotation, chosen);
    return undefined;
  } catch (error) {
    if (error instanceof RuleBroken) return error.code;
    throw error;
  }
}

function isAccepted({ stage, standing }: Quotation, { revision }: ChosenQuotation): boolean {
  return stage === "accepted" && standing === revision;
}

/** Accepts one; answers why it could not be, where trying again would not help. */
async function accept(ctx: Ctx, { quotationId, revision }: ChosenQuotation): Promise<AppError | undefined> {
  const [quotation] = await quotationsOf(ctx.table, [quotationId]);
  if (quotation && isAccepted(quotation, { quotationId, revision })) return undefined;
  try {
    await acceptQuotation(ctx, { quotationId }, { revision });
    return undefined;
  } catch (error) {
    if (error instanceof RuleBroken || error instanceof NotFound) return error;
    throw error;
  }
}

/** With those who were accepted it is decided; where nobody could be, the buyer chooses anew. */
const settleAward = verb({
  permission: rfqPermissions.decide,
  of: aRfq,
  async write({ ctx, thing, now }) {
    if (thing.stage !== "deciding") return { answer: thing };
    const { accepted, writes } = await endThreads(ctx, thing, "rfq_decided");
    const step = accepted.length > 0 ? rfqProcess.steps.decide : rfqProcess.steps.reconsider;
    const moved = changesOf(step, thing, { now }) as Partial<Rfq>;
    const changes = { ...moved, chosen: undefined, winners: accepted.map(({ id }) => id) };
    return { changes, writes: accepted.length > 0 ? writes : [] };
  },
});

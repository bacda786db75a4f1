import { uploadFormFor } from "#functions/platform/blobs/upload-form-for.ts";
import { type Ctx, signedIn } from "#functions/platform/ctx.ts";
import { newId } from "#functions/platform/ids.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { verb } from "#functions/platform/verbs/verb.ts";
import { type AppError, RuleBroken } from "#shared/errors.ts";
import type { Person } from "#shared/people/people/person.ts";
import { refusalOf } from "#shared/process.ts";
import { disputePermissions } from "#shared/trade/disputes/dispute.permissions.ts";
import { disputeProcess } from "#shared/trade/disputes/dispute.process.ts";
import type { Dispute } from "#shared/trade/disputes/dispute.ts";
import { maximumEvidence } from "#shared/trade/disputes/evidence.ts";
import { evidenceIds } from "#shared/trade/ids.ts";
import { maximumAttachmentBytes } from "#shared/trade/inquiries/attachment.ts";
import { sideOf } from "#shared/trade/inquiries/sides.ts";
import { aDispute, anEvidence } from "./dispute-abouts.ts";
import { evidenceUploadKey } from "./evidence-place.ts";

const { read: mayRead, plead } = disputePermissions;

/** One file, for both sides, the attachés of the market and the operator. */
export const getEvidence = read({ permission: mayRead, of: anEvidence });

/**
 * A form for one file as evidence; it becomes so once it is looked at. The store answers a script.
 * @throws RuleBroken `dispute_over`, `dispute_not_now`, `evidence_full`
 */
export const makeEvidenceForm = verb({
  permission: plead,
  of: aDispute,
  rule({ thing, person }) {
    const refusal = whyNoMore(thing, person);
    if (refusal) throw refusal;
  },
  write: async ({ ctx, thing }) => ({ answer: await formFor(ctx, thing) }),
});

/** The same for a browser without script, which is sent back to the dispute. */
export const getEvidenceDesk = read({
  permission: plead,
  of: aDispute,
  async find({ ctx, thing: dispute, person }) {
    const refusal = whyNoMore(dispute, person);
    if (refusal) return { dispute, refusal };
    const path = (id: string) => `/${ctx.locale}/disputes/${dispute.id}?uploaded=${id}#evidence`;
    return { dispute, upload: await formFor(ctx, dispute, path) };
  },
});

function whyNoMore(dispute: Dispute, person: Person): AppError | undefined {
  const refusal = refusalOf(disputeProcess.steps.show, dispute, person);
  if (refusal || dispute.evidenceBy[sideOf(dispute, person)] < maximumEvidence) return refusal;
  return new RuleBroken("evidence_full", { params: { maximum: maximumEvidence } });
}

async function formFor(ctx: Ctx, { id: disputeId }: Dispute, path?: (evidenceId: string) => string) {
  const evidenceId = newId(evidenceIds, ctx.now);
  const key = evidenceUploadKey({ disputeId, personId: signedIn(ctx).id, evidenceId });
  const rules = { key, maximumBytes: maximumAttachmentBytes, keepsName: true };
  return { ...(await uploadFormFor(ctx, rules, path?.(evidenceId))), evidenceId };
}

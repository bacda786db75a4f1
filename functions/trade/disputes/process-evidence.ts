import { personOf } from "#functions/people/people/people.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { changeOrAdd } from "#functions/platform/table/change-or-add.ts";
import { add, change } from "#functions/platform/table/write.ts";
import { afresh, commit } from "#functions/platform/verbs/commit.ts";
import { takeUpload, UploadRefused } from "#functions/trade/inquiries/take-upload.ts";
import { Conflict } from "#shared/errors.ts";
import { can } from "#shared/permissions.ts";
import { changesOf } from "#shared/process.ts";
import { shownIn } from "#shared/trade/disputes/changes.ts";
import { disputePermissions } from "#shared/trade/disputes/dispute.permissions.ts";
import { disputeProcess } from "#shared/trade/disputes/dispute.process.ts";
import type { Dispute } from "#shared/trade/disputes/dispute.ts";
import {
  type Evidence,
  type EvidenceFailure,
  maximumEvidence,
  maximumEvidenceFailures,
} from "#shared/trade/disputes/evidence.ts";
import { isUndecided } from "#shared/trade/disputes/stages.ts";
import { sideOf } from "#shared/trade/inquiries/sides.ts";
import { disputeRecord, evidenceFailuresRecord, evidenceRecord, wholeDispute } from "./disputes.records.ts";
import { type EvidenceUpload, placeOfEvidence, readEvidenceUploadKey } from "./evidence-place.ts";

/** Files of both sides that arrive at once lose to each other, and to what else is done meanwhile. */
const attempts = 24;

/** Whether an upload is one that `processEvidence` takes. */
export function isEvidenceUpload(key: string): boolean {
  return readEvidenceUploadKey(key) !== undefined;
}

/** Makes an upload into evidence in a dispute, as long as that is undecided. */
export async function processEvidence(ctx: Ctx, key: string): Promise<void> {
  const upload = readEvidenceUploadKey(key);
  if (!upload) return;
  await takeUpload<"evidence_full" | "dispute_over">(ctx, key, {
    place: placeOfEvidence({ ...upload, id: upload.evidenceId }),
    enter: (file) => enter(ctx, upload, file),
    tell: (failure) => tell(ctx, upload, { evidenceId: upload.evidenceId, ...failure }),
  });
}

/** A form outlives its asker's membership, and the dispute, by up to an hour; what is evidence already stays so. */
async function enter(ctx: Ctx, upload: EvidenceUpload, file: Evidence["file"]): Promise<boolean> {
  return afresh(async () => {
    const whole = await wholeDispute(ctx.table, upload.disputeId);
    if (!whole) return false;
    const { dispute, evidence } = whole;
    if (evidence.some(({ id }) => id === upload.evidenceId)) return true;
    const person = await pleaderOf(ctx, upload, dispute);
    if (!person) return false;
    const from = sideOf(dispute, person);
    if (!isUndecided(dispute.stage)) throw new UploadRefused("dispute_over");
    if (dispute.evidenceBy[from] >= maximumEvidence) throw new UploadRefused("evidence_full");
    const now = ctx.now.toISOString();
    const { id: disputeId, profileId, buyerId, market } = dispute;
    const of = { disputeId, profileId, buyerId, market };
    const shown = { ...of, id: upload.evidenceId, from, personId: person.id, file };
    const marks = changesOf(disputeProcess.steps.show, dispute, { person, now });
    await commit(ctx, [
      change(disputeRecord, dispute, { ...marks, ...shownIn(dispute, from, now) }),
      add(evidenceRecord, shown, () => new Conflict("version_stale")),
    ]);
    return true;
  }, attempts);
}

/** Tells its side why an upload could not be used; the oldest of many is forgotten. */
async function tell(ctx: Ctx, upload: EvidenceUpload, failure: EvidenceFailure): Promise<void> {
  await afresh(async () => {
    const whole = await wholeDispute(ctx.table, upload.disputeId);
    const person = whole && (await pleaderOf(ctx, upload, whole.dispute));
    if (!person) return;
    const { id: disputeId, profileId, buyerId } = whole.dispute;
    const side = sideOf(whole.dispute, person);
    const known = whole.failures.find((it) => it.side === side);
    const others = (known?.failures ?? []).filter(({ evidenceId }) => evidenceId !== upload.evidenceId);
    const failures = [...others, failure].slice(-maximumEvidenceFailures);
    const told = { disputeId, profileId, buyerId, side, failures };
    await commit(ctx, [changeOrAdd(evidenceFailuresRecord, known, told)]);
  }, attempts);
}

/** Its sender, where they may still say something there. */
async function pleaderOf({ table }: Ctx, { personId }: EvidenceUpload, dispute: Dispute) {
  const person = await personOf(table, personId);
  const subject = disputeProcess.subject(dispute);
  return person && can({ kind: "person", person }, disputePermissions.plead, subject) ? person : undefined;
}

import { keepLastVerification, lastVerificationRef } from "#functions/market/profiles/profiles.offers.ts";
import { post } from "#functions/platform/mail/outbox.ts";
import { type Reaction, reactTo, type StreamCtx } from "#functions/platform/stream.ts";
import { drop } from "#functions/platform/table/write.ts";
import { afresh, commit } from "#functions/platform/verbs/commit.ts";
import { dropAttachment } from "#functions/trade/inquiries/attachment-store.ts";
import { standing } from "#shared/programme/verification/clock.ts";
import { toldActs } from "#shared/programme/verification/told.ts";
import type { Verification } from "#shared/programme/verification/verification.ts";
import { placeOfFile } from "./file-place.ts";
import { verificationMail } from "./verification.mails.ts";
import {
  filesOf,
  verificationFileRecord,
  verificationPrivateRecord,
  verificationRecord,
} from "./verification.records.ts";

/** What follows from verification: mails to the person, and that evidence is deleted where its time is over. */
export const verificationReactions: readonly Reaction[] = [
  reactTo(verificationRecord, async (ctx, { before, after }) => {
    if (!after) return;
    const isReminded = after.remindedAt !== undefined && before?.remindedAt === undefined;
    const last = after.history.at(-1);
    const isNew = last !== undefined && before?.history.at(-1)?.at !== last.at;
    const told = isReminded ? "ends_soon" : isNew ? toldActs.find((it) => it === last.act) : undefined;
    if (!told) return;
    await post(ctx, {
      id: `verification-${after.id}-${after.version}`,
      writer: verificationMail.name,
      about: { verificationId: after.id, told },
    });
  }),
  reactTo(verificationRecord, async (ctx, { before, after }) => {
    if (after && JSON.stringify(standing(after)) !== JSON.stringify(before && standing(before)))
      await keepStandingOf(ctx, after);
  }),
  reactTo(verificationRecord, async (ctx, { after }) => {
    if (after?.evidenceDroppedAt === undefined) return;
    const files = await filesOf(ctx.table, after.id);
    await commit(ctx, [
      drop(verificationPrivateRecord, after.id),
      ...files.map(({ verificationId, id }) => drop(verificationFileRecord, { verificationId, id })),
    ]);
  }),
  reactTo(verificationFileRecord, async ({ blobs }, { before, after }) => {
    if (before && !after) await dropAttachment(blobs, placeOfFile(before));
  }),
];

/** Keeps for its person's business page where it stands now, unless another request took its place. */
function keepStandingOf(ctx: StreamCtx, { id, profileId, personId }: Verification): Promise<void> {
  return afresh(async () => {
    const of = { profileId, personId };
    const [[last], now] = await Promise.all([
      ctx.table.getTogether([lastVerificationRef(of)]),
      ctx.table.get(verificationRecord, id),
    ]);
    if (!last || !now || last.verificationId !== id) return;
    await commit(ctx, [keepLastVerification(last, { ...of, ...standing(now) })]);
  });
}

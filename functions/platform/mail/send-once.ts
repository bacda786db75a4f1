import * as z from "zod";
import type { StreamCtx } from "#functions/platform/stream.ts";
import { defineRecord } from "#functions/platform/table/record.ts";
import { create, replace } from "#functions/platform/table/write.ts";
import { Conflict } from "#shared/errors.ts";
import type { Mail } from "./mailer.ts";

/** Longer than a mail takes to hand over; a sender that died in between is taken over after it. */
const leaseSeconds = 60;
/** How long it is remembered that a mail went out. */
const keptSeconds = 400 * 24 * 3600;

const MailClaim = z.strictObject({
  mailId: z.string(),
  isSent: z.boolean(),
  leaseUntil: z.iso.datetime(),
  version: z.int(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
type MailClaim = z.infer<typeof MailClaim>;

const mailClaimRecord = defineRecord<MailClaim, string>()({
  kind: "mail-claim",
  schema: MailClaim,
  key: (mailId) => ({ pk: `MAIL#${mailId}`, sk: "MAIL" }),
  keyOf: (claim) => claim.mailId,
  expiresAt: (claim) => Math.floor(Date.parse(claim.createdAt) / 1000) + keptSeconds,
});

/**
 * Sends a mail once, however often its cause is delivered. `write` makes it, and is not called for a repeat; undefined
 * means that there is nobody to send it to, which counts as done.
 * @throws Conflict `busy` while another delivery is sending it; the stream then comes again.
 */
export async function sendOnce(
  ctx: StreamCtx,
  mailId: string,
  write: () => Promise<Omit<Mail, "id"> | undefined>,
): Promise<void> {
  const claim = await claimMail(ctx, mailId);
  if (!claim) return;
  try {
    const mail = await write();
    if (mail) await ctx.mailer.send({ ...mail, id: mailId });
  } catch (error) {
    await release(ctx, claim);
    throw error;
  }
  const { write: mark } = replace(mailClaimRecord, claim, { isSent: true }, ctx.now);
  await ctx.table.transact([mark]);
}

async function claimMail(ctx: StreamCtx, mailId: string): Promise<MailClaim | undefined> {
  const known = await ctx.table.get(mailClaimRecord, mailId);
  if (known?.isSent) return undefined;
  const at = ctx.now.toISOString();
  const leaseUntil = new Date(ctx.now.getTime() + leaseSeconds * 1000).toISOString();
  if (!known) {
    const claim = { mailId, isSent: false, leaseUntil, version: 1, createdAt: at, updatedAt: at };
    await ctx.table.transact([create(mailClaimRecord, claim, busy)]);
    return claim;
  }
  if (known.leaseUntil > at) throw busy();
  const { write, value } = replace(mailClaimRecord, known, { leaseUntil }, ctx.now);
  await ctx.table.transact([write]);
  return value;
}

/** Lets the next delivery try at once, rather than after the lease. */
async function release(ctx: StreamCtx, claim: MailClaim): Promise<void> {
  const { write } = replace(mailClaimRecord, claim, { leaseUntil: claim.createdAt }, ctx.now);
  await ctx.table.transact([write]);
}

function busy(): Conflict {
  return new Conflict("busy", { retryAfterSeconds: leaseSeconds });
}

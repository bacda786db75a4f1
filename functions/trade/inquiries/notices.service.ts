import { membersOf } from "#functions/market/profiles/profiles.records.ts";
import { personRecord } from "#functions/people/people/people.records.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import type { Mail } from "#functions/platform/mail/mailer.ts";
import type { StreamCtx } from "#functions/platform/stream.ts";
import { releaseDue } from "#functions/platform/table/due.ts";
import { onFreshRead } from "#functions/platform/table/fresh-read.ts";
import { create, replace } from "#functions/platform/table/write.ts";
import { Conflict } from "#shared/errors.ts";
import { can } from "#shared/permissions.ts";
import { inquiryPermissions } from "#shared/trade/inquiries/inquiry.permissions.ts";
import { type Inquiry, type Message, otherSide, type Side } from "#shared/trade/inquiries/inquiry.ts";
import {
  type Notice,
  type NoticeState,
  noticeOnDone,
  noticeOnFailure,
  noticeOnMessage,
  noticeOnTaken,
  noticeOnTime,
} from "#shared/trade/inquiries/notice.ts";
import { writeMessagesMail } from "#web/mails/messages-mail.tsx";
import { blockKeys, blockRecord } from "./blocks.records.ts";
import { inquiryRecord, newestMessages } from "./inquiries.records.ts";
import { noticeRecord } from "./notices.records.ts";

/** More than these are told of by their number alone. */
const quotedMessages = 5;

/** Tells the other side of a new message: now, or with the next mail where one went out a moment ago. */
export async function noticeMessage(ctx: StreamCtx, message: Message): Promise<void> {
  const inquiry = await ctx.table.get(inquiryRecord, message.inquiryId);
  if (!inquiry) return;
  const to = otherSide(message.from);
  const receivers = to === "buyer" ? [inquiry.buyerId] : await memberIds(ctx, inquiry);
  for (const receiverId of receivers) {
    if (receiverId === message.authorId) continue;
    const claimed = await onFreshRead(() => noteMessage(ctx, message, { receiverId, to }));
    if (claimed) await sendNotice(ctx, claimed);
  }
}

async function memberIds(ctx: Ctx, { profileId }: Inquiry): Promise<string[]> {
  const members = await membersOf(ctx.table, profileId);
  return members.map((member) => member.personId);
}

/** Notes the message; what comes back is claimed by this call, which then has to send it. */
async function noteMessage(
  ctx: Ctx,
  { inquiryId, number }: Message,
  { receiverId, to }: { receiverId: string; to: Side },
): Promise<Notice | undefined> {
  const notice = await ctx.table.get(noticeRecord, { inquiryId, receiverId });
  const state = noticeOnMessage(notice, number, ctx.now);
  if (!state) return undefined;
  const noted = notice
    ? await change(ctx, notice, state)
    : await start(ctx, { ...state, id: `${inquiryId}|${receiverId}`, inquiryId, receiverId, to });
  return noted.stage === "sending" && notice?.stage !== "sending" ? noted : undefined;
}

async function start(
  ctx: Ctx,
  fields: NoticeState & Pick<Notice, "id" | "inquiryId" | "receiverId" | "to">,
): Promise<Notice> {
  const at = ctx.now.toISOString();
  const notice: Notice = { ...fields, version: 1, createdAt: at, updatedAt: at };
  await ctx.table.transact([create(noticeRecord, notice, () => new Conflict("version_stale"))]);
  return notice;
}

async function change(ctx: Ctx, notice: Notice, state: NoticeState): Promise<Notice> {
  const { write, value } = replace(noticeRecord, notice, state, ctx.now);
  await ctx.table.transact([write]);
  return value;
}

/** What the schedule has made due is claimed by one, who sends it. */
export async function takeDueNotice(ctx: StreamCtx, seen: Notice): Promise<void> {
  const claimed = await onFreshRead(async () => {
    const notice = await ctx.table.get(noticeRecord, seen);
    const state = notice && noticeOnTaken(notice, ctx.now);
    return notice && state && change(ctx, notice, state);
  });
  if (claimed) await sendNotice(ctx, claimed);
}

/** Sends what was claimed, unless it was read meanwhile. A mail that fails is tried later and holds up nothing. */
async function sendNotice(ctx: StreamCtx, claimed: Notice): Promise<void> {
  let wasSent = false;
  try {
    const mail = await mailOf(ctx, claimed);
    if (mail) await ctx.mailer.send(mail);
    wasSent = mail !== undefined;
  } catch (error) {
    ctx.log.error("mail_failed", error, { inquiryId: claimed.inquiryId, attempt: claimed.attempts + 1 });
    await settle(ctx, claimed, (notice) => noticeOnFailure(notice, ctx.now));
    return;
  }
  await settle(ctx, claimed, (notice) => noticeOnDone(notice, { told: claimed.wanted, wasSent }, ctx.now));
}

/** Messages that came while the mail went out have changed the notice, so it is read again. */
async function settle(ctx: Ctx, claimed: Notice, next: (notice: Notice) => NoticeState): Promise<void> {
  await onFreshRead(async () => {
    const notice = await ctx.table.get(noticeRecord, claimed);
    if (notice) await change(ctx, notice, next(notice));
  });
}

/** The mail; none where all was read, the two have parted, or the receiver no longer belongs to the business. */
async function mailOf(
  ctx: Ctx,
  { inquiryId, receiverId, covered, to, wanted }: Notice,
): Promise<Mail | undefined> {
  const [inquiry, receiver] = await Promise.all([
    ctx.table.get(inquiryRecord, inquiryId),
    ctx.table.get(personRecord, receiverId),
  ]);
  if (!inquiry || !receiver?.emailVerified) return undefined;
  if (!can({ kind: "person", person: receiver }, inquiryPermissions.read, inquiry)) return undefined;
  const [blocks, newest] = await Promise.all([
    ctx.table.getMany(blockRecord, blockKeys(inquiry)),
    newestMessages(ctx.table, inquiryId, Math.min(100, inquiry.messageCount - covered)),
  ]);
  const readAt = inquiry.readAt[to] ?? "";
  const isNew = (it: Message) =>
    it.from !== to && it.number > covered && it.number <= wanted && it.createdAt > readAt;
  const unread = newest.filter(isNew);
  if (blocks.length > 0 || unread.length === 0) return undefined;
  const { locale, name, email } = receiver;
  const texts = writeMessagesMail({
    locale,
    siteUrl: ctx.config.siteUrl,
    receiverName: name,
    to,
    inquiry,
    messages: unread.slice(-quotedMessages),
    count: unread.length,
  });
  return { ...texts, id: `${inquiryId}-${receiverId}-${wanted}`, to: email, language: locale };
}

/**
 * Makes due what has waited long enough, and what a crash left half done. Sends nothing: the change wakes the stream.
 * Answers how many it was.
 */
export function releaseNotices(ctx: Ctx): Promise<number> {
  return releaseDue(ctx, noticeRecord, ["waiting", "sending", "due"], (notice) =>
    noticeOnTime(notice, ctx.now),
  );
}

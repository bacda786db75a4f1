import { listingRecord } from "#functions/market/listings/listings.records.ts";
import { profilePrivateRecord } from "#functions/market/profiles/profiles.records.ts";
import { type Ctx, signedIn } from "#functions/platform/ctx.ts";
import { onFreshRead } from "#functions/platform/table/fresh-read.ts";
import { ref } from "#functions/platform/table/table.ts";
import { replace } from "#functions/platform/table/write.ts";
import { NotFound, RuleBroken } from "#shared/errors.ts";
import { isIdOf } from "#shared/ids.ts";
import { authorize } from "#shared/permissions.ts";
import { inquiryIds } from "#shared/trade/ids.ts";
import { inquiryPermissions } from "#shared/trade/inquiries/inquiry.permissions.ts";
import {
  type ContactField,
  contactFields,
  type Inquiry,
  type Message,
  Side,
} from "#shared/trade/inquiries/inquiry.ts";
import { stageAfter } from "#shared/trade/inquiries/stages.ts";
import { blockRecord } from "./blocks.records.ts";
import { inquiryRecord, threadOf } from "./inquiries.records.ts";
import { openThread, sideOf } from "./thread-access.ts";

/** A thread as one side sees it. */
export interface Thread {
  inquiry: Inquiry;
  messages: Message[];
  side: Side;
  /** Which sides have blocked the other. */
  blockedBy: Side[];
  /** Whether the actor's own side has reported the other; the other side's report is not for it to know. */
  isReported: boolean;
  /** What the actor's side has to share. */
  shareable: ContactField[];
  /** Whether the listing is still published. */
  isOffered: boolean;
  /** The business's address as it is now, where its listing still knows it. */
  exporterHandle: string;
}

/** @throws SignInRequired, NotFound */
export async function getThread(ctx: Ctx, inquiryId: string): Promise<Thread> {
  const person = signedIn(ctx);
  const stored = isIdOf(inquiryIds, inquiryId) ? await threadOf(ctx.table, inquiryId) : undefined;
  if (!stored) throw new NotFound();
  const { inquiry, messages, reports } = stored;
  authorize(ctx.actor, inquiryPermissions.read, inquiry);
  const side = sideOf(inquiry, person);
  const { profileId, buyerId } = inquiry;
  const [byBuyer, byExporter, details, listing] = await ctx.table.getTogether([
    ref(blockRecord, { profileId, buyerId, by: "buyer" }),
    ref(blockRecord, { profileId, buyerId, by: "exporter" }),
    ref(profilePrivateRecord, profileId),
    ref(listingRecord, inquiry.listingId),
  ]);
  const own = side === "buyer" ? { email: person.email } : (details ?? {});
  const blocks = { buyer: byBuyer, exporter: byExporter };
  return {
    inquiry,
    messages,
    side,
    blockedBy: Side.options.filter((it) => blocks[it] !== undefined),
    isReported: reports[side] !== undefined,
    shareable: contactFields.filter((field) => (own as Partial<Record<ContactField, unknown>>)[field]),
    isOffered: listing?.stage === "published",
    exporterHandle: listing?.exporter.handle ?? inquiry.exporterHandle,
  };
}

/** Ends the talk for both sides; one that is closed already stays as it is. */
export async function closeInquiry(ctx: Ctx, inquiryId: string): Promise<Inquiry> {
  return move(ctx, inquiryId, "close", (side) => ({ closedBy: side }));
}

/** @throws RuleBroken `inquiry_not_yours_to_reopen` where the other side closed it. */
export async function reopenInquiry(ctx: Ctx, inquiryId: string): Promise<Inquiry> {
  return move(ctx, inquiryId, "reopen", () => ({ closedBy: undefined }));
}

async function move(
  ctx: Ctx,
  inquiryId: string,
  step: "close" | "reopen",
  also: (side: Side) => Partial<Inquiry>,
): Promise<Inquiry> {
  return onFreshRead(async () => {
    const { inquiry, side } = await openThread(ctx, inquiryId);
    if ((inquiry.stage === "closed") === (step === "close")) return inquiry;
    const stage = stageAfter(inquiry, step, side);
    if (!stage) throw new RuleBroken("inquiry_not_yours_to_reopen");
    const { write, value } = replace(inquiryRecord, inquiry, { stage, ...also(side) }, ctx.now);
    await ctx.table.transact([write]);
    return value;
  });
}

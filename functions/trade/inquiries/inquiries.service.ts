import { catalogRecord } from "#functions/market/catalogs/catalogs.records.ts";
import { listingRecord } from "#functions/market/listings/listings.records.ts";
import { becomeBuyer } from "#functions/people/people/become-buyer.ts";
import { personRecord } from "#functions/people/people/people.records.ts";
import { countSending } from "#functions/platform/count-sending.ts";
import { type Ctx, signedIn } from "#functions/platform/ctx.ts";
import { newId } from "#functions/platform/ids.ts";
import { once } from "#functions/platform/once.ts";
import { onFreshRead } from "#functions/platform/table/fresh-read.ts";
import type { Page, PageRequest } from "#functions/platform/table/page.ts";
import { create, type Write } from "#functions/platform/table/write.ts";
import { NotFound, RuleBroken } from "#shared/errors.ts";
import { isIdOf } from "#shared/ids.ts";
import { listingIds } from "#shared/market/ids.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import type { Person } from "#shared/people/people/person.ts";
import { authorize } from "#shared/permissions.ts";
import { inquiryIds, messageIds } from "#shared/trade/ids.ts";
import { inquiryPermissions } from "#shared/trade/inquiries/inquiry.permissions.ts";
import type { Inquiry, InquiryStage, Message, SendInquiry } from "#shared/trade/inquiries/inquiry.ts";
import { inquiryIssues } from "#shared/trade/inquiries/offer-limits.ts";
import { inquiryLimits } from "#shared/trade/inquiries/sending-limits.ts";
import { unblocked } from "./blocks.records.ts";
import { inquiriesOfBuyer, inquiriesOfProfile, inquiryRecord, messageRecord } from "./inquiries.records.ts";
import { openThread } from "./thread-access.ts";

/**
 * Sends a buyer's inquiry about a published listing, once however often it comes.
 * @throws RuleBroken where the listing's limits are not kept, the sender's mail is not verified, the business is the
 * sender's own, or one has blocked the other; TooManyRequests past a sending limit.
 */
export async function sendInquiry(ctx: Ctx, listingId: string, input: SendInquiry): Promise<Inquiry> {
  return once(
    ctx,
    input,
    (claim) => onFreshRead((attempt) => writeInquiry(ctx, { listingId, input, claim, attempt })),
    async (id) => (await openThread(ctx, id, inquiryPermissions.read)).inquiry,
  );
}

interface Sending {
  listingId: string;
  input: SendInquiry;
  claim: (resultId: string) => Write[];
  attempt: number;
}

async function writeInquiry(ctx: Ctx, { listingId, input, claim, attempt }: Sending): Promise<Inquiry> {
  const listing = await listingToAsk(ctx, listingId);
  authorize(ctx.actor, inquiryPermissions.send, { isPublic: true });
  const actor = signedIn(ctx);
  const refusal = whyMayNotAsk(actor, listing);
  if (refusal) throw new RuleBroken(refusal);
  refuseOffLimits(ctx, listing, input);
  const catalogId = await catalogThatHolds(ctx, listingId, input.catalogId);
  const buyer = attempt === 1 ? actor : ((await ctx.table.get(personRecord, actor.id)) ?? actor);
  const { inquiry, message } = newInquiry(ctx, listing, buyer, { ...input, catalogId });
  const whom = { sender: buyer.id, recipient: listing.profileId };
  await ctx.table.transact([
    ...claim(inquiry.id),
    ...unblocked(inquiry),
    ...countSending(inquiryLimits, "inquiry", whom, ctx.now),
    create(inquiryRecord, inquiry),
    create(messageRecord, message),
    ...becomeBuyer(buyer, ctx.now),
  ]);
  return inquiry;
}

/**
 * The listing that somebody is about to ask about.
 * @throws NotFound where it is not published.
 */
export async function listingToAsk(ctx: Ctx, listingId: string): Promise<Listing> {
  const listing = isIdOf(listingIds, listingId) ? await ctx.table.get(listingRecord, listingId) : undefined;
  if (listing?.stage !== "published") throw new NotFound();
  return listing;
}

/** Why a person may not ask about a listing, as an error's code. */
export function whyMayNotAsk(person: Person, listing: Listing): string | undefined {
  if (person.memberships.some((it) => it.profileId === listing.profileId)) return "inquiry_to_self";
  return person.emailVerified ? undefined : "mail_unverified";
}

/** @throws RuleBroken naming each field that goes past what the listing or the calendar allows. */
export function refuseOffLimits(ctx: Ctx, listing: Listing, input: SendInquiry): void {
  const issues = inquiryIssues(listing, input, ctx.now);
  if (issues[0]) throw new RuleBroken(issues[0].code, { issues, params: issues[0].params ?? {} });
}

/** A catalog counts as the way that the buyer came only where it really shows the listing. */
async function catalogThatHolds(
  ctx: Ctx,
  listingId: string,
  catalogId: string | undefined,
): Promise<string | undefined> {
  const catalog = catalogId ? await ctx.table.get(catalogRecord, catalogId) : undefined;
  if (catalog?.stage !== "published") return undefined;
  return catalog.entries.some((entry) => entry.listingId === listingId) ? catalog.id : undefined;
}

function newInquiry(
  ctx: Ctx,
  listing: Listing,
  buyer: Person,
  { message: text, language, ...asked }: SendInquiry,
): { inquiry: Inquiry; message: Message } {
  const at = ctx.now.toISOString();
  const stamps = { version: 1, createdAt: at, updatedAt: at };
  const titles = Object.entries(listing.text).map(([locale, { title }]) => [locale, title]);
  const id = newId(inquiryIds, ctx.now);
  const message: Message = {
    id: newId(messageIds, ctx.now),
    inquiryId: id,
    number: 1,
    from: "buyer",
    authorId: buyer.id,
    text,
    language,
    ...stamps,
  };
  const inquiry: Inquiry = {
    ...asked,
    id,
    listingId: listing.id,
    profileId: listing.profileId,
    buyerId: buyer.id,
    stage: "new",
    listingTitle: Object.fromEntries(titles),
    unit: listing.unit,
    exporterName: listing.exporter.businessName,
    exporterHandle: listing.exporter.handle,
    lastMessage: { id: message.id, from: "buyer", at },
    messageCount: 1,
    readAt: {},
    contacts: {},
    ...stamps,
  };
  return { inquiry, message };
}

/** What the actor asked as a buyer, last changed first. */
export async function listMyInquiries(ctx: Ctx, page: PageRequest): Promise<Page<Inquiry>> {
  return inquiriesOfBuyer(ctx.table, signedIn(ctx).id, page);
}

/** What a business received, in one stage, last changed first. */
export async function listInquiriesOf(
  ctx: Ctx,
  profileId: string,
  stage: InquiryStage,
  page: PageRequest,
): Promise<Page<Inquiry>> {
  signedIn(ctx);
  authorize(ctx.actor, inquiryPermissions.read, { profileId });
  return inquiriesOfProfile(ctx.table, profileId, stage, page);
}

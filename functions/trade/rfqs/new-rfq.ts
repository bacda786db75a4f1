import { listingsOf } from "#functions/market/listings/listings.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { newId } from "#functions/platform/ids.ts";
import { add, type Write } from "#functions/platform/table/write.ts";
import { outcomeOf } from "#functions/platform/verbs/commit.ts";
import { countSending } from "#functions/platform/verbs/limits.ts";
import { asking, blocksAmong, titlesOf } from "#functions/trade/inquiries/inquiries.offers.ts";
import { type FieldIssue, RuleBroken } from "#shared/errors.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import type { Person } from "#shared/people/people/person.ts";
import { rfqIds } from "#shared/trade/ids.ts";
import type { ThreadRfq } from "#shared/trade/inquiries/thread-rfq.ts";
import { rfqProcess } from "#shared/trade/rfqs/rfq.process.ts";
import type { InvitedExporter, Rfq, SendRfq } from "#shared/trade/rfqs/rfq.ts";
import { byExporter, momentsOf, rfqIssues } from "#shared/trade/rfqs/rules.ts";
import { rfqLimits, threadLimits } from "#shared/trade/rfqs/sending-limits.ts";
import { rfqRecord } from "./rfqs.records.ts";

interface Asking {
  /** Whose it is. */
  buyer: Person;
  /** Who sends it. */
  sender: Person;
  input: SendRfq;
  forwarded?: Rfq["forwarded"];
}

/**
 * The listings that a request for quotation names, by exporter.
 * @throws RuleBroken naming each that cannot be asked, or what the calendar does not allow
 */
async function askedFor(
  ctx: Pick<Ctx, "table" | "now">,
  { buyer, input }: Pick<Asking, "buyer" | "input">,
): Promise<[Listing, ...Listing[]][]> {
  const ids = [...new Set(input.listingIds)];
  const listings = await listingsOf(ctx.table, ids);
  const refused = await refusedAmong(ctx, buyer, listings);
  refuseIssues(rfqIssues({ ...input, listingIds: ids }, { listings, refused, now: ctx.now }));
  return byExporter(listings);
}

/** What the verb would refuse of a request that nobody is signed in to send. @throws RuleBroken */
export async function refuseUnsendable(
  { table, now }: Pick<Ctx, "table" | "now">,
  input: SendRfq,
): Promise<void> {
  const ids = [...new Set(input.listingIds)];
  const listings = await listingsOf(table, ids);
  refuseIssues(rfqIssues({ ...input, listingIds: ids }, { listings, refused: new Map(), now }));
}

function refuseIssues(issues: FieldIssue[]): void {
  if (issues[0]) throw new RuleBroken(issues[0].code, { issues, params: issues[0].params ?? {} });
}

/** Businesses that this buyer may not ask, and why. */
async function refusedAmong(
  { table }: Pick<Ctx, "table">,
  buyer: Person,
  listings: readonly Listing[],
): Promise<Map<string, string>> {
  const profileIds = [...new Set(listings.map(({ profileId }) => profileId))];
  const blocked = await blocksAmong(table, buyer.id, profileIds);
  const own = new Set(buyer.memberships.map(({ profileId }) => profileId));
  return new Map(
    profileIds.flatMap((id): [string, string][] => {
      if (own.has(id)) return [[id, "inquiry_to_self"]];
      return blocked.has(id) ? [[id, "blocked"]] : [];
    }),
  );
}

/** All writes of a request for quotation: itself, a thread with each exporter, and what is counted. */
export async function newRfq(ctx: Ctx, asked: Asking): Promise<{ rfq: Rfq; writes: Write[] }> {
  const { buyer, sender, input, forwarded } = asked;
  const groups = await askedFor(ctx, asked);
  const id = newId(rfqIds, ctx.now);
  const { listingIds: _ids, ...terms } = input;
  const moments = momentsOf(input, ctx.now);
  const threads = await Promise.all(
    groups.map(async ([listing, ...others]) => {
      const rfq: ThreadRfq = {
        ...{ id, closesAt: moments.closesAt, closesOn: terms.closesOn, zone: terms.zone },
        ...(terms.currency ? { currency: terms.currency } : {}),
        ...(others.length > 0 ? { also: others.map(askedListing) } : {}),
      };
      const { text: message, closesOn: _day, zone: _zone, currency: _currency, ...rest } = terms;
      const { added, writes } = await asking(ctx, listing, buyer.id, { ...rest, message, rfq });
      return { invited: invitedOf(outcomeOf(ctx, added).id, [listing, ...others]), writes };
    }),
  );
  const rfq = add(rfqRecord, {
    ...terms,
    ...moments,
    ...{ id, buyerId: buyer.id, stage: rfqProcess.first, winners: [] },
    invited: threads.map(({ invited }) => invited),
    ...(forwarded ? { forwarded } : {}),
  });
  const counted = countThreads(ctx, sender, groups);
  return { rfq: outcomeOf(ctx, rfq), writes: [rfq, ...threads.flatMap(({ writes }) => writes), ...counted] };
}

/** One request in a while, and each of its threads as the inquiry that it is. */
function countThreads(
  { now }: Ctx,
  { id: sender }: Person,
  groups: readonly [Listing, ...Listing[]][],
): Write[] {
  const ofAll = countSending(rfqLimits, "rfq", { sender, recipient: "" }, now);
  const ofSender = threadLimits.filter(({ within }) => within === "sender");
  const ofPair = threadLimits.filter(({ within }) => within === "pair");
  return [
    ...ofAll,
    ...countSending(ofSender, "inquiry", { sender, recipient: "" }, now, groups.length),
    ...groups.flatMap(([{ profileId: recipient }]) =>
      countSending(ofPair, "inquiry", { sender, recipient }, now),
    ),
  ];
}

function askedListing(listing: Listing) {
  return { listingId: listing.id, title: titlesOf(listing) };
}

function invitedOf(inquiryId: string, listings: [Listing, ...Listing[]]): InvitedExporter {
  const [{ profileId, exporter }] = listings;
  return {
    ...{ profileId, inquiryId },
    exporterName: exporter.businessName,
    exporterHandle: exporter.handle,
    listings: listings.map(askedListing),
  };
}

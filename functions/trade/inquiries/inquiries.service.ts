import * as z from "zod";
import { catalogOf } from "#functions/market/catalogs/catalogs.offers.ts";
import { aPublishedListing } from "#functions/market/listings/listings.offers.ts";
import { becomeBuyer } from "#functions/people/people/people.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { noteOwnRole } from "#functions/platform/security-log.ts";
import { nothing, placeOf } from "#functions/platform/verbs/about.ts";
import { outcomeOf } from "#functions/platform/verbs/commit.ts";
import { countSending } from "#functions/platform/verbs/limits.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { verb } from "#functions/platform/verbs/verb.ts";
import { companyWrite } from "#functions/trade/buyer-companies/buyer-companies.offers.ts";
import { RuleBroken } from "#shared/errors.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { PageQuery } from "#shared/page-query.ts";
import type { Person } from "#shared/people/people/person.ts";
import { everyone, everyPerson } from "#shared/permissions.ts";
import { inquiryPermissions, inquirySubject } from "#shared/trade/inquiries/inquiry.permissions.ts";
import { InquiryStage, SendInquiry } from "#shared/trade/inquiries/inquiry.ts";
import { inquiryIssues } from "#shared/trade/inquiries/listing-limits.ts";
import { inquiryLimits } from "#shared/trade/inquiries/sending-limits.ts";
import { numberIssues } from "#shared/trade/registration-numbers/number-issues.ts";
import { inquiriesOfBuyer, inquiriesOfProfile } from "./inquiries.records.ts";
import { asking } from "./new-inquiry.ts";

export const getListingToAsk = read({ permission: everyone, of: aPublishedListing });

/**
 * Sends a buyer's inquiry about a published listing.
 * @throws RuleBroken where the listing's limits are not kept, the sender's mail is not verified, the business is the
 * sender's own, or one has blocked the other; TooManyRequests past a sending limit.
 */
export const sendInquiry = verb({
  permission: inquiryPermissions.send,
  of: aPublishedListing,
  input: SendInquiry,
  rule({ ctx, person, thing, input }) {
    const refusal = whyMayNotAsk(person, thing);
    if (refusal) throw new RuleBroken(refusal);
    refuseUnfitting(ctx, thing, input);
  },
  limits: ({ ctx, person, thing }) =>
    countSending(inquiryLimits, "inquiry", { sender: person.id, recipient: thing.profileId }, ctx.now),
  async write({ ctx, person, thing, input }) {
    const catalogId = await catalogThatHolds(ctx, thing.id, input.catalogId);
    const { added, writes } = await asking(ctx, thing, person.id, { ...input, catalogId });
    const { company, registrationNumber: number } = input;
    const stated = number ? [await companyWrite(ctx, person.id, { company, number })] : [];
    return {
      writes: [...writes, ...stated, ...(await becomeBuyer(ctx, person))],
      answer: outcomeOf(ctx, added),
    };
  },
  note: ({ ctx }) => noteOwnRole(ctx, "buyer"),
});

/** Why a person may not ask about a listing, as an error's code. */
export function whyMayNotAsk(person: Person, listing: Listing): string | undefined {
  if (person.memberships.some((it) => it.profileId === listing.profileId)) return "inquiry_to_self";
  return person.emailVerified ? undefined : "mail_unverified";
}

/** @throws RuleBroken naming each field that goes past what the listing, the calendar or a number's rule allows. */
export function refuseUnfitting(
  ctx: Ctx,
  listing: Listing,
  input: Pick<SendInquiry, "quantity" | "neededBy" | "company" | "registrationNumber">,
): void {
  const { company, registrationNumber } = input;
  const issues = [
    ...inquiryIssues(listing, input, ctx.now),
    ...numberIssues(company.country, registrationNumber, "/registrationNumber"),
  ];
  if (issues[0]) throw new RuleBroken(issues[0].code, { issues, params: issues[0].params ?? {} });
}

/** A catalog counts as the way that the buyer came only where it really shows the listing. */
async function catalogThatHolds(
  ctx: Ctx,
  listingId: string,
  catalogId: string | undefined,
): Promise<string | undefined> {
  const catalog = catalogId ? await catalogOf(ctx.table, catalogId) : undefined;
  if (catalog?.stage !== "published") return undefined;
  return catalog.entries.some((entry) => entry.listingId === listingId) ? catalog.id : undefined;
}

/** What the actor asked as a buyer, last changed first. */
export const listMyInquiries = read({
  permission: everyPerson,
  of: nothing,
  input: PageQuery,
  find: ({ ctx, person, input }) => inquiriesOfBuyer(ctx.table, person.id, input),
});

/** What a business received, in one stage, last changed first. */
export const listInquiriesOf = read({
  permission: inquiryPermissions.read,
  of: placeOf(({ profileId }: { profileId: string }) => inquirySubject({ profileId })),
  input: PageQuery.extend({
    stage: InquiryStage.default("new"),
    /** `yes`: what was set apart, having come on a day with very many, and not been answered yet. */
    crowd: z.enum(["yes", "no"]).default("no"),
  }),
  find: ({ ctx, thing: { profileId }, input: { stage, crowd, ...page } }) =>
    inquiriesOfProfile(ctx.table, { profileId, stage, isOfCrowd: crowd === "yes" }, page),
});

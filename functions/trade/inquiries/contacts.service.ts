import { profilePrivateRecord } from "#functions/market/profiles/profiles.records.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { onFreshRead } from "#functions/platform/table/fresh-read.ts";
import { replace } from "#functions/platform/table/write.ts";
import { RuleBroken } from "#shared/errors.ts";
import { profilePermissions } from "#shared/market/profiles/profile.permissions.ts";
import type { Person } from "#shared/people/people/person.ts";
import { authorize } from "#shared/permissions.ts";
import type { Inquiry, ShareContact, SharedContact, Side } from "#shared/trade/inquiries/inquiry.ts";
import { inquiryRecord } from "./inquiries.records.ts";
import { openThread } from "./thread-access.ts";

/**
 * Shows the chosen ways to reach the actor's side to the other, in this thread alone. What was shared before and is not
 * chosen now is shared no more.
 * @throws RuleBroken `contact_missing` where the side has no such thing.
 */
export async function shareContact(ctx: Ctx, inquiryId: string, { fields }: ShareContact): Promise<Inquiry> {
  return onFreshRead(async () => {
    const { inquiry, side, person } = await openThread(ctx, inquiryId);
    const known = await contactOf(ctx, inquiry, side, person);
    const missing = fields.find((field) => !known[field]);
    if (missing)
      throw new RuleBroken("contact_missing", { issues: [{ pointer: "/fields", code: "contact_missing" }] });
    const chosen = Object.fromEntries(fields.map((field) => [field, known[field]]));
    const contacts = { ...inquiry.contacts, [side]: { name: known.name, ...chosen } };
    return save(ctx, inquiry, contacts);
  });
}

export async function withdrawContact(ctx: Ctx, inquiryId: string): Promise<Inquiry> {
  return onFreshRead(async () => {
    const { inquiry, side } = await openThread(ctx, inquiryId);
    if (!inquiry.contacts[side]) return inquiry;
    const { [side]: _withdrawn, ...contacts } = inquiry.contacts;
    return save(ctx, inquiry, contacts);
  });
}

/** A buyer's own mail; a business's mail and phone, from the private part of its profile. */
async function contactOf(ctx: Ctx, inquiry: Inquiry, side: Side, person: Person): Promise<SharedContact> {
  if (side === "buyer") return { name: person.name, email: person.email };
  authorize(ctx.actor, profilePermissions.readPrivate, { profileId: inquiry.profileId });
  const details = await ctx.table.get(profilePrivateRecord, inquiry.profileId);
  return { name: person.name, email: details?.email, phone: details?.phone };
}

async function save(ctx: Ctx, inquiry: Inquiry, contacts: Inquiry["contacts"]): Promise<Inquiry> {
  const { write, value } = replace(inquiryRecord, inquiry, { contacts }, ctx.now);
  await ctx.table.transact([write]);
  return value;
}

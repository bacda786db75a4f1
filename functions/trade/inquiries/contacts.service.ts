import { privateOf } from "#functions/market/profiles/profiles.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { verb } from "#functions/platform/verbs/verb.ts";
import { RuleBroken } from "#shared/errors.ts";
import { profilePermissions, profileSubject } from "#shared/market/profiles/profile.permissions.ts";
import type { Person } from "#shared/people/people/person.ts";
import { authorize } from "#shared/permissions.ts";
import { inquiryPermissions } from "#shared/trade/inquiries/inquiry.permissions.ts";
import { type Inquiry, ShareContact, type SharedContact } from "#shared/trade/inquiries/inquiry.ts";
import { sideOf } from "#shared/trade/inquiries/sides.ts";
import { unblocked } from "./blocks.records.ts";
import { aThread } from "./thread-abouts.ts";

/**
 * Shows the chosen ways to reach the actor's side to the other, in this thread alone. What was shared before and is not
 * chosen now is shared no more.
 * @throws RuleBroken `contact_missing` where the side has no such thing; `blocked`
 */
export const shareContact = verb({
  permission: inquiryPermissions.reply,
  of: aThread,
  input: ShareContact,
  async write({ ctx, person, thing, input: { fields } }) {
    const known = await contactOf(ctx, thing, person);
    if (fields.some((field) => !known[field]))
      throw new RuleBroken("contact_missing", { issues: [{ pointer: "/fields", code: "contact_missing" }] });
    const chosen = Object.fromEntries(fields.map((field) => [field, known[field]]));
    const shared = { name: known.name, ...chosen };
    const contacts = { ...thing.contacts, [sideOf(thing, person)]: shared };
    return { changes: { contacts }, writes: unblocked(thing) };
  },
});

/** Takes back what was shared; what was not is left as it is. */
export const withdrawContact = verb({
  permission: inquiryPermissions.reply,
  of: aThread,
  write({ person, thing }) {
    const { [sideOf(thing, person)]: shared, ...contacts } = thing.contacts;
    return shared ? { changes: { contacts } } : { answer: thing };
  },
});

/** A buyer's own mail; a business's mail and phone, from the private part of its profile. */
async function contactOf(ctx: Ctx, inquiry: Inquiry, person: Person): Promise<SharedContact> {
  const { name, email } = person;
  if (sideOf(inquiry, person) === "buyer") return { name, email };
  authorize(ctx.actor, profilePermissions.readPrivate, profileSubject({ id: inquiry.profileId }));
  const details = await privateOf(ctx.table, inquiry.profileId);
  return { name, email: details?.email, phone: details?.phone };
}

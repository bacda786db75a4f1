import { type Ctx, signedIn } from "#functions/platform/ctx.ts";
import { NotFound } from "#shared/errors.ts";
import { isIdOf } from "#shared/ids.ts";
import type { Person } from "#shared/people/people/person.ts";
import { authorize, type Permission } from "#shared/permissions.ts";
import { inquiryIds } from "#shared/trade/ids.ts";
import { inquiryPermissions } from "#shared/trade/inquiries/inquiry.permissions.ts";
import type { Inquiry, Side } from "#shared/trade/inquiries/inquiry.ts";
import { inquiryRecord } from "./inquiries.records.ts";

/** On which side of a thread a person stands who may read it. */
export function sideOf(inquiry: Pick<Inquiry, "buyerId">, person: Pick<Person, "id">): Side {
  return inquiry.buyerId === person.id ? "buyer" : "exporter";
}

/**
 * The thread's head and the actor's side in it. Nobody signed in is asked to: mails lead straight to threads.
 * @throws SignInRequired, NotFound
 */
export async function openThread(
  ctx: Ctx,
  inquiryId: string,
  verb: Permission = inquiryPermissions.reply,
): Promise<{ inquiry: Inquiry; side: Side; person: Person }> {
  const person = signedIn(ctx);
  const inquiry = isIdOf(inquiryIds, inquiryId) ? await ctx.table.get(inquiryRecord, inquiryId) : undefined;
  if (!inquiry) throw new NotFound();
  authorize(ctx.actor, verb, inquiry);
  return { inquiry, person, side: sideOf(inquiry, person) };
}

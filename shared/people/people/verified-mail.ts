import { RuleBroken } from "#shared/errors.ts";
import type { Person } from "./person.ts";

/**
 * For all that shows something to everyone, or lets somebody in: whoever does it can be reached.
 * @throws RuleBroken `mail_unverified`
 */
export function requireVerifiedMail({ emailVerified }: Pick<Person, "emailVerified">): void {
  if (!emailVerified) throw new RuleBroken("mail_unverified");
}

/** For changes of what may be public already. @throws RuleBroken `mail_unverified` */
export function requireVerifiedMailToShow(person: Person, { stage }: { stage: string }): void {
  if (stage === "published") requireVerifiedMail(person);
}

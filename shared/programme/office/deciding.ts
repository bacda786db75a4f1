import { RuleBroken } from "#shared/errors.ts";
import type { Office } from "#shared/people/people/offices.ts";
import type { Person } from "#shared/people/people/person.ts";

/** In whose name an officer decides. @throws RuleBroken `office_missing` */
export function requireOffice({ office }: Pick<Person, "office">): Office {
  if (!office) throw new RuleBroken("office_missing");
  return office;
}

/**
 * What is private is opened in an office's name alone, by somebody who can be reached.
 * @returns why somebody may not, undefined where they may
 */
export function whyNotOpened({
  office,
  emailVerified,
}: Pick<Person, "office" | "emailVerified">): "office_missing" | "opening_mail_unverified" | undefined {
  if (!office) return "office_missing";
  return emailVerified ? undefined : "opening_mail_unverified";
}

/** @throws RuleBroken `office_missing`, `opening_mail_unverified` */
export function requireToOpen(person: Pick<Person, "office" | "emailVerified">): void {
  const why = whyNotOpened(person);
  if (why) throw new RuleBroken(why);
}

/** Nobody decides about a business that they belong to. @throws RuleBroken with that code */
export function refuseOwn(
  { memberships }: Pick<Person, "memberships">,
  profileIds: readonly string[],
  code: "own_business" | "own_verification",
): void {
  if (memberships.some(({ profileId }) => profileIds.includes(profileId))) throw new RuleBroken(code);
}

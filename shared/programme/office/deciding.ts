import { RuleBroken } from "#shared/errors.ts";
import type { Office } from "#shared/people/people/offices.ts";
import type { Person } from "#shared/people/people/person.ts";

/** In whose name an officer decides. @throws RuleBroken `office_missing` */
export function requireOffice({ office }: Pick<Person, "office">): Office {
  if (!office) throw new RuleBroken("office_missing");
  return office;
}

/** Nobody decides about a business that they belong to. @throws RuleBroken with that code */
export function refuseOwn(
  { memberships }: Pick<Person, "memberships">,
  profileIds: readonly string[],
  code: "own_business" | "own_verification",
): void {
  if (memberships.some(({ profileId }) => profileIds.includes(profileId))) throw new RuleBroken(code);
}

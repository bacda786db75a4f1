import type { Actor } from "#shared/people/people/person.ts";

/** Members, and whoever has no part here yet; buyers and officials find the way in on their account. */
export function maySell(actor: Actor): boolean {
  if (actor.kind === "anonymous") return false;
  const { memberships, roles } = actor.person;
  return memberships.length > 0 || roles.length === 0;
}

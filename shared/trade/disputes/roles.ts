import type { Person } from "#shared/people/people/person.ts";
import type { Side } from "#shared/trade/inquiries/inquiry.ts";
import type { DisputeRole } from "./dispute.ts";

interface Sides {
  buyerId: string;
  profileId: string;
}

/** On which side of a dispute somebody stands; undefined for whoever is on neither. */
export function sideIn(
  { buyerId, profileId }: Sides,
  person: Pick<Person, "id" | "memberships"> | undefined,
): Side | undefined {
  if (person?.id === buyerId) return "buyer";
  return person?.memberships.some((it) => it.profileId === profileId) ? "exporter" : undefined;
}

/** As whom somebody reads a dispute who may: as a side where they are one, whatever else they are. */
export function roleIn(dispute: Sides & { market: string }, person: Person): DisputeRole {
  const isAttache = person.roles.includes("attache") && person.markets.some((it) => it === dispute.market);
  return sideIn(dispute, person) ?? (isAttache ? "attache" : "operator");
}

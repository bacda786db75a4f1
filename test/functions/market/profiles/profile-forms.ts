import { memberRecord } from "#functions/market/profiles/profiles.records.ts";
import { personRecord } from "#functions/people/people/people.records.ts";
import { create, replace } from "#functions/platform/table/write.ts";
import type { CreateProfile, Profile } from "#shared/market/profiles/profile.ts";
import type { MemberRole, Person } from "#shared/people/people/person.ts";
import type { World } from "#test/support/world.ts";

let made = 0;

/** What somebody sends to register a business whose handle nobody has. */
export function newBusiness(changes: Partial<CreateProfile["details"]> = {}): CreateProfile {
  made++;
  return {
    details: {
      businessName: "Anyaman Sari",
      handle: `anyaman-sari-${made}`,
      businessKind: "household",
      text: { id: { story: "Kami pulang dan menganyam.", makes: "Keranjang rotan" } },
      regencyCode: "35.07",
      workedAbroad: [],
      languages: [],
      certificates: [],
      ...changes,
    },
    private: {},
  };
}

/** Another member of a business, as an accepted invitation leaves them. */
export async function addMember(world: World, profile: Profile, role: MemberRole): Promise<Person> {
  const person = await world.makePerson({ roles: ["exporter"] });
  const at = world.platform.now().toISOString();
  const stamps = { version: 1, createdAt: at, updatedAt: at };
  const memberships = [{ profileId: profile.id, role }];
  const { write, value } = replace(personRecord, person, { memberships }, world.platform.now());
  const member = { profileId: profile.id, personId: person.id, name: person.name, role, ...stamps };
  await world.platform.table.transact([create(memberRecord, member), write]);
  return value;
}

import { invitationToken } from "#functions/market/profiles/invitation-token.ts";
import { inviteMember } from "#functions/market/profiles/invitations.service.ts";
import { memberRecord } from "#functions/market/profiles/profiles.records.ts";
import { personRecord } from "#functions/people/people/people.records.ts";
import { add, change } from "#functions/platform/table/write.ts";
import { outcomeOf } from "#functions/platform/verbs/commit.ts";
import type { CreateProfile, Profile, ProfileInput } from "#shared/market/profiles/profile.ts";
import type { MemberRole, Person } from "#shared/people/people/person.ts";
import { makeExporter } from "#test/support/factories.ts";
import type { World } from "#test/support/world.ts";

let made = 0;

/** What somebody sends to register a business whose handle nobody has. */
export function newBusiness(changes: Partial<ProfileInput> = {}): CreateProfile & { details: ProfileInput } {
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
  const memberships = [{ profileId: profile.id, role }];
  const member = { profileId: profile.id, personId: person.id, name: person.name, role };
  const now = world.platform.now();
  const joined = change(personRecord, person, { memberships });
  await world.platform.table.transact([add(memberRecord, member), joined], now);
  return outcomeOf({ now }, joined);
}

/** An open invitation to a business of somebody with these traits, and the token of its mail. */
export async function invite(world: World, role: MemberRole = "helper", changes: Partial<Person> = {}) {
  const { person: owner, profile } = await makeExporter(world);
  const invited = await world.makePerson(changes);
  const at = { profileId: profile.id };
  const { id } = await inviteMember(world.ctxOf(owner), at, { email: invited.email, role });
  return { owner, profile, invited, id, token: invitationToken(world.config, id) };
}

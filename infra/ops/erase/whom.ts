import type { Attributes } from "#functions/platform/table/record.ts";
import { type ProfilePhotos, photosOfProfile } from "#shared/market/profiles/profile-photo.ts";
import type { Items } from "./items.ts";

/** Whom an erasing is about, and what goes with them. */
export interface Whom {
  personId: string;
  /** Absent where an earlier run has erased the person themselves already. */
  email?: string | undefined;
  name?: string | undefined;
  issuer?: string | undefined;
  subject?: string | undefined;
  /** The businesses that are erased with them: nobody else owns them. */
  profileIds: ReadonlySet<string>;
  listingIds: ReadonlySet<string>;
  /** Of those listings and businesses, and the portrait of one that they began and others own. */
  photoIds: ReadonlySet<string>;
}

/** That an erasing cannot begin, and what to do. */
export class CannotErase extends Error {}

/**
 * Who is meant by an id, a mail address or `issuer|subject`; undefined where there is nothing of them.
 * @throws CannotErase where several are meant, or a business with other members would be left without an owner, which
 * `withBusiness` says to erase all the same.
 */
export async function findWhom(
  items: Items,
  who: string,
  { withBusiness }: { withBusiness: boolean },
): Promise<Whom | undefined> {
  const people = await items.ofKinds(["person"], (it) => isMeant(it, who));
  if (people.length > 1)
    throw new CannotErase(`${who} is several people: name one of ${people.map(({ id }) => id).join(", ")}.`);
  const [person] = people;
  const personId = person ? String(person.id) : who;
  if (!/^prs_\w{26}$/.test(personId)) return undefined;

  const members = await items.ofKinds(["member"]);
  const profileIds = new Set<string>();
  for (const { profileId } of members.filter((it) => it.personId === personId)) {
    const others = members.filter((it) => it.profileId === profileId && it.personId !== personId);
    if (others.some(({ role }) => role === "owner")) continue;
    if (others.length > 0 && !withBusiness)
      throw new CannotErase(
        `The business ${profileId} has ${others.length} other members and no other owner. Have one of them made owner first, or erase the business too: --with-business.`,
      );
    profileIds.add(String(profileId));
  }
  const listings = await items.ofKinds(["listing"], (it) => profileIds.has(String(it.profileId)));
  return {
    personId,
    ...factsOf(person),
    profileIds,
    listingIds: new Set(listings.map(({ id }) => String(id))),
    photoIds: new Set([
      ...listings.flatMap(({ photos }) => (photos as { id: string }[]).map(({ id }) => id)),
      ...(await items.ofKinds(["profile"])).flatMap((it) => facesIn(it, personId, profileIds)),
    ]),
  };
}

function facesIn(profile: Attributes, personId: string, profileIds: ReadonlySet<string>): string[] {
  const photos = photosOfProfile(profile as ProfilePhotos);
  const isErased = profileIds.has(String(profile.id));
  return photos
    .filter(({ use }) => isErased || (use === "portrait" && profile.ownerId === personId))
    .map(({ photo }) => photo.id);
}

function isMeant({ id, email, issuer, subject }: Attributes, who: string): boolean {
  return id === who || `${issuer}|${subject}` === who || String(email).toLowerCase() === who.toLowerCase();
}

function factsOf(person: Attributes | undefined) {
  const text = (value: unknown) => (typeof value === "string" ? value : undefined);
  return {
    email: text(person?.email),
    name: text(person?.name),
    issuer: text(person?.issuer),
    subject: text(person?.subject),
  };
}

import { sizeOf } from "#functions/market/profiles/profile-parts.ts";
import {
  handleRecord,
  memberRecord,
  profilePrivateRecord,
  profileRecord,
  type StoredPrivate,
} from "#functions/market/profiles/profiles.records.ts";
import { restore, type Write } from "#functions/platform/table/write.ts";
import type { Profile } from "#shared/market/profiles/profile.ts";
import { profileIds } from "#shared/people/ids.ts";
import type { Person } from "#shared/people/people/person.ts";
import type { NumberCase } from "#shared/programme/business-checks/number-case.ts";
import { businesses, type DemoBusiness } from "../businesses/businesses.ts";
import { businessCertificateOf } from "../certificates.ts";
import { demoId } from "../demo-ids.ts";
import type { Moments } from "../moments.ts";
import { residents } from "../people.ts";
import { profilePhotosOf } from "../profile-pictures.ts";
import { makerTexts } from "../texts/makers/makers.ts";
import { listingId } from "./listing.ts";
import { checksOfDemo, numberCaseOf, numberCaseWrite } from "./number-case.ts";
import { personId, personOf, personWrites } from "./people.ts";
import { privateOf } from "./private-numbers.ts";
import { returneeCheckOf } from "./verification.ts";

/** The first serial of the private numbers. */
const firstSerial = 101;

export interface BuiltBusiness {
  profile: Profile;
  hidden: StoredPrivate;
  /** The owner first. */
  people: Person[];
  /** What an office found of its numbers. */
  numberCase: NumberCase;
}

export function profileId({ handle }: Pick<DemoBusiness, "handle">): string {
  return demoId(profileIds, handle);
}

export function businessOf(business: DemoBusiness, issuer: string, moments: Moments): BuiltBusiness {
  const { owner, helpers = [], name, kind, regencyCode, certificates = [], en, id: inIndonesian } = business;
  const { handle, workedAbroad, languages, yearlyCapacity, joinedDaysAgo } = business;
  const id = profileId(business);
  const at = moments.minutesAfter(moments.daysAgo(joinedDaysAgo), 25);
  const stamps = { version: 1, createdAt: at, updatedAt: at };
  const comparedAt = moments.minutesAfter(at, 24 * 60);
  const hidden = privateOf(business, firstSerial + businesses.indexOf(business));
  const profile: Profile = {
    id,
    ownerId: personId(owner.subject),
    businessName: name,
    handle,
    businessKind: kind,
    text: { en, id: inIndonesian, ...makerTexts(handle) },
    provinceCode: regencyCode.slice(0, 2),
    regencyCode,
    workedAbroad,
    languages,
    ...(yearlyCapacity ? { yearlyCapacity } : {}),
    certificates: certificates.map((it) => businessCertificateOf(handle, moments, it, listingId)),
    ...sizeOf(hidden),
    isDemo: true,
    ...profilePhotosOf(business),
    answerTimes: { samples: [] },
    checks: {
      ...checksOf(business, moments),
      ...checksOfDemo(businesses.indexOf(business), comparedAt),
    },
    ...stamps,
  };
  const subjects = [owner, ...helpers].map((it) => it.subject);
  const people = residents
    .filter((it) => subjects.includes(it.subject))
    .map((it) => {
      const role = it.subject === owner.subject ? ("owner" as const) : ("helper" as const);
      return personOf(it, issuer, moments, [{ profileId: id, role }]);
    })
    .toSorted((one, other) => subjects.indexOf(one.subject) - subjects.indexOf(other.subject));
  const numberCase = numberCaseOf(profile, comparedAt);
  return { profile, hidden: { ...hidden, profileId: id, ...stamps }, people, numberCase };
}

function checksOf(business: DemoBusiness, moments: Moments): Profile["checks"] {
  const returnee = returneeCheckOf(business, moments);
  return returnee ? { returnee } : {};
}

/** What `createProfile` writes, and then what the helpers' invitations do. */
export function businessWrites({ profile, hidden, people, numberCase }: BuiltBusiness): Write[] {
  const { id, handle, createdAt, updatedAt } = profile;
  const stamps = { version: 1, createdAt, updatedAt };
  const members = people.map((person) => ({
    profileId: id,
    personId: person.id,
    name: person.name,
    role: person.memberships[0]?.role ?? ("helper" as const),
    ...stamps,
    ...joined(person, createdAt),
  }));
  return [
    ...people.flatMap((person) => personWrites(person)),
    restore(handleRecord, { handle, profileId: id, ...stamps }),
    restore(profileRecord, profile),
    restore(profilePrivateRecord, hidden),
    numberCaseWrite(numberCase),
    ...members.map((member) => restore(memberRecord, member)),
  ];
}

/** A helper signed in, and accepted the invitation, after the business was there. */
function joined(person: Person, foundedAt: string): Pick<Person, "createdAt" | "updatedAt"> {
  const at = person.createdAt > foundedAt ? person.createdAt : foundedAt;
  return { createdAt: at, updatedAt: at };
}

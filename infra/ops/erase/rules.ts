import { bankRules } from "./bank-rules.ts";
import {
  change,
  erase,
  erasedText,
  isNamedIn,
  isTheirs,
  never,
  ofTheirBusiness,
  ofTheirListing,
  type Rule,
  when,
} from "./fates.ts";
import { moneyRules } from "./money-rules.ts";
import { programmeRules } from "./programme-rules.ts";
import { tradeRules } from "./trade-rules.ts";

/** What is decided for each kind of thing; a kind that is not here was never thought about, and a test says so. */
export const rules: Record<string, Rule> = {
  person({ id, memberships }, { personId, profileIds }) {
    if (id === personId) return erase;
    const all = memberships as { profileId: string }[];
    const left = all.filter((it) => !profileIds.has(it.profileId));
    return left.length < all.length
      ? change({ memberships: left }, "another member, who no longer belongs to the erased business")
      : undefined;
  },
  identity: isTheirs,
  session: isTheirs,
  "saved-searches": isTheirs,
  "saved-listings": isTheirs,
  serving: ({ attacheId }, { personId }) => when(attacheId === personId),
  "enrolled-admin": isTheirs,
  audit({ actorId, personId, profileId }, whom) {
    const names = {
      ...(actorId === whom.personId ? { actorName: erasedText } : {}),
      ...(personId === whom.personId ? { personName: erasedText } : {}),
      ...(whom.profileIds.has(String(profileId)) ? { about: erasedText } : {}),
    };
    return Object.keys(names).length > 0
      ? change(names, "who did what, and when, is kept by its ids, without the names")
      : undefined;
  },
  "first-admin": ({ personId, mark }, whom) =>
    personId === whom.personId || mark === whom.personId
      ? {
          kind: "keep",
          why: "that the configuration made them admin once: without it, it would do so again (take them out of FIRST_ADMINS)",
        }
      : undefined,

  profile({ id, ownerId, portrait }, { personId, profileIds }) {
    if (profileIds.has(String(id))) return erase;
    return ownerId === personId && portrait !== undefined
      ? change({ portrait: undefined }, "the business is others' too; whoever began it is no longer shown")
      : undefined;
  },
  "profile-private": ofTheirBusiness,
  handle: ofTheirBusiness,
  member: (item, whom) => isTheirs(item, whom) ?? ofTheirBusiness(item, whom),
  "former-member": (item, whom) => isTheirs(item, whom) ?? ofTheirBusiness(item, whom),
  invitation: (item, whom) =>
    ofTheirBusiness(item, whom) ??
    when(
      item.invitedById === whom.personId ||
        item.acceptedBy === whom.personId ||
        (whom.email !== undefined && String(item.email).toLowerCase() === whom.email.toLowerCase()),
    ),
  "invitation-roll": ofTheirBusiness,
  "readiness-standing": ofTheirBusiness,
  "refused-certificates": ofTheirBusiness,
  listing: ofTheirBusiness,
  shelf: ofTheirBusiness,
  "imported-row": ofTheirBusiness,
  "listing-views": ofTheirListing,
  "price-costs": ofTheirListing,
  "profile-photo-failure": ofTheirBusiness,
  "profile-photo-mark": ofTheirBusiness,
  "photo-failure": ofTheirListing,
  "photo-mark": ofTheirListing,
  hs: never,

  catalog({ curatorId, entries }, { personId, listingIds }) {
    const all = entries as { listingId: string }[];
    const left = all.filter((it) => !listingIds.has(it.listingId));
    const changes = {
      ...(curatorId === personId ? { curatorName: erasedText } : {}),
      ...(left.length < all.length ? { entries: left } : {}),
    };
    return Object.keys(changes).length > 0
      ? change(
          changes,
          "a catalog is its office's and shows others' goods; the name and their goods are gone from it",
        )
      : undefined;
  },
  slug: never,
  "catalog-views": never,
  "catalog-inquiry": (item, whom) =>
    ofTheirListing(item, whom) && {
      kind: "keep",
      why: "what came of a catalog: a kind of company, a country and a quantity, nobody's name",
    },
  feature: ofTheirBusiness,

  ...moneyRules,
  ...bankRules,
  ...tradeRules,
  ...programmeRules,

  rates: never,
  mail: ({ id, about }, whom) => when(isNamedIn(`${id} ${JSON.stringify(about)}`, whom)),
  "mail-queue": ({ name }, whom) => when(isNamedIn(String(name), whom)),
  "queued-thing": ({ name, thingId }, whom) => when(isNamedIn(`${name} ${thingId}`, whom)),
  limit: ({ pk }, whom) => when(isNamedIn(String(pk), whom)),
  /** Sealed: `erasePerson` opens what was typed, and what was answered. */
  draft: never,
  once: never,
};

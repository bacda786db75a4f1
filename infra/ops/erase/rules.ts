import type { Attributes } from "#functions/platform/table/record.ts";
import type { Whom } from "./whom.ts";

/** What stands where somebody's name or words stood. */
export const erasedText = "[dihapus / erased]";

/** What becomes of one item: it goes, or it stays, with or without what was theirs in it, for a reason. */
export type Fate =
  | { kind: "erase" }
  | { kind: "change"; changes: Attributes; why: string }
  | { kind: "keep"; why: string };

type Rule = (item: Attributes, whom: Whom) => Fate | undefined;

const erase: Fate = { kind: "erase" };
const change = (changes: Attributes, why: string): Fate => ({ kind: "change", changes, why });
const when = (holds: boolean): Fate | undefined => (holds ? erase : undefined);
const never: Rule = () => undefined;

const isTheirs: Rule = ({ personId }, whom) => when(personId === whom.personId);
const ofTheirBusiness: Rule = ({ profileId }, { profileIds }) => when(profileIds.has(String(profileId)));
const ofTheirListing: Rule = ({ listingId }, { listingIds }) => when(listingIds.has(String(listingId)));

/** Whether a text names them, their business or a thing of theirs by its id, or them by their mail address. */
export function isNamedIn(text: string, { personId, email, profileIds, listingIds }: Whom): boolean {
  const marks = [personId, ...profileIds, ...listingIds, ...(email ? [email] : [])];
  const lower = text.toLowerCase();
  return marks.some((mark) => lower.includes(mark.toLowerCase()));
}

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
  audit({ actorId, personId }, whom) {
    const names = {
      ...(actorId === whom.personId ? { actorName: erasedText } : {}),
      ...(personId === whom.personId ? { personName: erasedText } : {}),
    };
    return Object.keys(names).length > 0
      ? change(names, "who was given which right, and when, is kept by its ids, without the name")
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
  listing: ofTheirBusiness,
  shelf: ofTheirBusiness,
  "imported-row": ofTheirBusiness,
  "listing-views": ofTheirListing,
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

  inquiry(item, { personId, profileIds }) {
    const contacts = item.contacts as Record<string, unknown>;
    const side =
      item.buyerId === personId ? "buyer" : profileIds.has(String(item.profileId)) ? "exporter" : undefined;
    if (!side) return undefined;
    const { [side]: _theirs, ...others } = contacts;
    const named =
      side === "buyer"
        ? { company: { ...(item.company as object), name: erasedText }, destinationPlace: undefined }
        : { exporterName: erasedText, exporterHandle: erasedText };
    const closed = item.stage === "closed" ? {} : { stage: "closed", closedBy: side };
    return change(
      { ...named, ...closed, contacts: others },
      "the thread's other side keeps what was agreed with them; names, contacts and their words are gone, and it is closed",
    );
  },
  quotation({ buyerId, profileId, stage, declined }, { personId, profileIds }) {
    if (buyerId !== personId && !profileIds.has(String(profileId))) return undefined;
    const ended = stage === "sent" || stage === "countered" ? { stage: "withdrawn" } : {};
    const { note: _words, ...unsaid } = (declined ?? {}) as { note?: string };
    return change(
      { ...ended, ...(declined ? { declined: unsaid } : {}) },
      "the other side keeps what was offered and agreed, in figures; words are gone, and what was open is taken back",
    );
  },
  "quotation-revision": ({ authorId }, { personId }) =>
    authorId === personId
      ? change(
          { notes: undefined, sampleTerms: undefined },
          "the other side keeps the figures that were offered, without the words beside",
        )
      : undefined,
  paper({ buyerId, profileId }, { personId, profileIds }) {
    const isBuyers = buyerId === personId;
    if (!isBuyers && !profileIds.has(String(profileId))) return undefined;
    return change(
      { ...(isBuyers ? { buyerName: erasedText } : { sellerName: erasedText }), said: undefined },
      "that a paper was issued, and over how much, is kept for the other side, without the name and what it said",
    );
  },
  "paper-count": ofTheirBusiness,
  received: (item, whom) => ofTheirBusiness(item, whom) ?? when(item.of === whom.personId),
  message: ({ authorId }, { personId }) =>
    authorId === personId
      ? change(
          { text: erasedText, attachments: undefined },
          "its place in the other side's thread is kept, without the words and what was attached",
        )
      : undefined,
  "reply-draft": isTheirs,
  "attachment-mark": isTheirs,
  block: ({ buyerId, profileId }, { personId, profileIds }) =>
    when(buyerId === personId || profileIds.has(String(profileId))),
  report: ({ reporterId }, { personId }) =>
    reporterId === personId
      ? change(
          { reporterName: erasedText, note: "" },
          "that abuse was reported, and why, is kept for the safety of others, without the name and the words",
        )
      : undefined,
  "listing-report": ({ reporterId, profileId }, whom) => {
    const changes = {
      ...(reporterId === whom.personId ? { reporterName: erasedText, note: "" } : {}),
      ...(whom.profileIds.has(String(profileId))
        ? { exporterName: erasedText, listingTitle: { id: erasedText } }
        : {}),
    };
    return Object.keys(changes).length > 0
      ? change(
          changes,
          "that a listing was reported, and why, is kept for the safety of others, without names and words",
        )
      : undefined;
  },
  rates: never,
  request({ buyerId, answers, stage }, { personId }) {
    const all = answers as { authorId: string }[];
    if (buyerId === personId) {
      if (all.length === 0) return erase;
      return change(
        {
          text: erasedText,
          question: undefined,
          quantity: undefined,
          company: { name: erasedText, kind: "other", country: "ID" },
          ...(stage === "closed" ? {} : { stage: "closed" }),
        },
        "the attachés keep what they answered; what was asked, and for whom, is gone",
      );
    }
    return all.some(({ authorId }) => authorId === personId)
      ? change(
          {
            answers: all.map((it) => (it.authorId === personId ? { ...it, authorName: erasedText } : it)),
          },
          "the buyer keeps the answer of the office, without the attaché's name",
        )
      : undefined;
  },

  mail: ({ id, about }, whom) => when(isNamedIn(`${id} ${JSON.stringify(about)}`, whom)),
  "mail-queue": ({ name }, whom) => when(isNamedIn(String(name), whom)),
  "queued-thing": ({ name, thingId }, whom) => when(isNamedIn(`${name} ${thingId}`, whom)),
  limit: ({ pk }, whom) => when(isNamedIn(String(pk), whom)),
  /** Sealed: `erasePerson` opens what was typed, and what was answered. */
  draft: never,
  once: never,
};

import type { Outcome } from "#test/support/every-slice/example.ts";
import { type ActorName, actors, type Fixture } from "./actors.ts";

/** Who may use one route, and what the others are told. */
export interface Row {
  allow: readonly ActorName[];
  refuse: {
    anonymous?: 401 | 403 | 404;
    others?: 403 | 404;
    /** Officers and admins, who see what they may not change. */
    overseers?: 403;
    /** Others who see it, by name: they are told 403. */
    seenBy?: readonly ActorName[];
  };
  /** What the path's parameters are, where not the fixture's hidden things. */
  things?: (fixture: Fixture) => Record<string, string>;
  query?: (fixture: Fixture) => string;
  body?: (fixture: Fixture) => unknown;
}

export const everyone = actors;
export const signedIn = actors.filter((who) => who !== "anonymous");
export const members = ["owner", "helper"] as const satisfies ActorName[];
export const bothSides = ["owner", "helper", "buyer"] as const satisfies ActorName[];
/** They read all that is stored, for their work. */
export const overseers = ["officer", "admin"] as const satisfies ActorName[];

/** A hidden thing: whoever may not see it is told that there is none. */
export const hidden: Row["refuse"] = { anonymous: 404, others: 404 };
/** A thing that everyone sees: whoever may not change it is told so, and who is unknown is asked to sign in. */
export const visible: Row["refuse"] = { anonymous: 401, others: 403 };
/** A page of somebody's own: who is unknown is asked to sign in, whatever there is. */
export const own: Row["refuse"] = { anonymous: 401, others: 404 };
export const ownButSeen: Row["refuse"] = { ...own, overseers: 403 };

export const request = ({ request: { id, market } }: Fixture) => ({ requestId: id, market });
export const publishedListing = ({ published }: Fixture) => ({ listingId: published.id });
export const publishedCatalog = ({ catalog }: Fixture) => ({ catalogId: catalog.id });

/** What parameters are where a row says nothing: things that not everyone may see. */
export function hiddenThings({
  profile,
  draft,
  inquiry,
  draftCatalog,
  people,
}: Fixture): Record<string, string> {
  return {
    profileId: profile.id,
    listingId: draft.id,
    inquiryId: inquiry.id,
    catalogId: draftCatalog.id,
    personId: people.stranger?.id ?? "",
  };
}

/** What a row says that each of the people is told. */
export function goldenOf({ allow, refuse }: Row): Record<ActorName, Outcome> {
  function told(who: ActorName): Outcome {
    if (allow.includes(who)) return "allowed";
    if (who === "anonymous") return refuse.anonymous ?? 401;
    if (refuse.seenBy?.includes(who)) return 403;
    const isOverseer = who === "officer" || who === "admin";
    return (isOverseer ? refuse.overseers : undefined) ?? refuse.others ?? 404;
  }
  return Object.fromEntries(actors.map((who) => [who, told(who)])) as Record<ActorName, Outcome>;
}

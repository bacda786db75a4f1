import type { ActorName, Fixture } from "#test/functions/permissions/actors.ts";
import type { World } from "#test/support/world.ts";

/** What somebody is told: that it was done, to sign in, that they may not, or that there is no such thing. */
export type Outcome = "allowed" | 401 | 403 | 404;

/** How somebody may stand to a thing, as the permission table calls it. */
export type Standing = "self" | "owner" | "member" | "buyer" | "curator" | "market";

/** What a route is tried with. */
export interface Example {
  /** The path's parameters. */
  at?: Record<string, string>;
  query?: string;
  /** JSON for the API, or a raw text. */
  body?: unknown;
  /** A form's fields, where they are not the body's own. */
  fields?: Record<string, string | string[]>;
  /** Who stands how to the thing; absent where the route is about no thing. */
  who?: Partial<Record<Standing, readonly ActorName[]>>;
  isPublic?: boolean;
  /** Where more than the permission decides, such as a secret in the address: all others are told so. */
  only?: { who: readonly ActorName[]; others: 403 | 404 };
  /** What each is told, written down by hand beside the declarations; they must agree. */
  golden?: Readonly<Record<ActorName, Outcome>>;
  /** By whom it can be done, where not all who may have what it takes. */
  by?: ActorName;
  /** The version of the thing, where the route asks for it. */
  version?: number;
}

/** The examples of a slice by `METHOD /path`, of its API and its site alike; what they speak of is made first. */
export type ExamplesOf = (world: World, fixture: Fixture) => Promise<Record<string, Example>>;

import { type AppError, NotFound, SignInRequired } from "#shared/errors.ts";
import {
  authorize,
  isForAnyone,
  noSubject,
  type Permission,
  restsOnPerson,
  type Subject,
} from "#shared/permissions.ts";
import type { Ctx } from "../ctx.ts";
import type { Stored, TableRecord } from "../table/record.ts";

/** What a verb is about: how it is found by an address, and what rights are read off it. `At` is of text from outside. */
export interface About<At, Thing> {
  /** Undefined where there is no such thing, or where no thing can have such an address. */
  find(ctx: Ctx, at: At): Promise<Thing | undefined>;
  subject(thing: Thing): Subject;
  /** What whoever may not see it is told in place of "there is no such thing": of what everyone could see once. */
  whyAway?(thing: Thing): AppError | undefined;
  /** The version that `If-Match` is held to. */
  versionOf?(thing: Thing): number;
  /** Where the thing itself is one record's, so that a verb's `changes` are changes of it. */
  // biome-ignore lint/suspicious/noExplicitAny: the thing fits its record
  record?: TableRecord<any, any>;
}

/** Whether such a thing is still known of once it was taken from view. */
export function isKnownAfter({ whyAway }: Pick<About<never, never>, "whyAway">): boolean {
  return whyAway !== undefined;
}

/** One thing of a record; `keyIn` makes its key of the address, or says that no thing can have it. */
export function thingOf<T extends Stored, Key, At>(
  record: TableRecord<T, Key>,
  keyIn: (at: At) => Key | undefined,
): About<At, T> {
  return {
    record,
    async find({ table }, at) {
      const key = keyIn(at);
      return key === undefined ? undefined : table.get(record, key);
    },
    subject: (thing) => record.subject?.(thing) ?? noSubject,
    versionOf: ({ version }) => version,
  };
}

/** An address that rights can be read off without reading anything, such as a market; undefined where there is none. */
export function placeOf<At>(subjectAt: (at: At) => Subject | undefined): About<At, At> {
  return {
    find: async (_ctx, at) => (subjectAt(at) === undefined ? undefined : at),
    subject: (at) => subjectAt(at) ?? noSubject,
  };
}

/** No thing in particular: what the permission says of the person alone decides. */
export const nothing: About<object, object> = { find: async () => ({}), subject: () => noSubject };

/**
 * The thing at an address, for whoever may do this to it. Whoever must be signed in for it is asked to before anything is
 * read; and where the person alone decides, whoever may not is told so, whether there is such a thing or not.
 * @throws SignInRequired, NotFound, Forbidden; what `whyAway` says
 */
export async function findAllowed<At, Thing>(
  { permission, of }: { permission: Permission; of: About<At, Thing> },
  ctx: Ctx,
  at: At,
): Promise<Thing> {
  if (ctx.actor.kind === "anonymous" && !isForAnyone(permission)) throw new SignInRequired();
  if (restsOnPerson(permission)) authorize(ctx.actor, permission);
  const thing = await of.find(ctx, at);
  if (thing === undefined) throw new NotFound();
  try {
    authorize(ctx.actor, permission, of.subject(thing));
  } catch (error) {
    throw (error instanceof NotFound && of.whyAway?.(thing)) || error;
  }
  return thing;
}

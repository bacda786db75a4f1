import { Forbidden, NotFound, SignInRequired } from "./errors.ts";
import type { Actor, Role } from "./people/people/person.ts";

/** The parts that a thing may have which decide who stands how to it. */
interface SubjectFields {
  isPublic?: boolean;
  personId?: string | undefined;
  profileId?: string | undefined;
  buyerId?: string | undefined;
  curatorId?: string | undefined;
  market?: string | undefined;
}

declare const isSubject: unique symbol;
/**
 * What decides who stands how to a thing; made by `subjectFor` alone, so that no field counts because of how it happens
 * to be called.
 */
export type Subject = Readonly<SubjectFields> & { readonly [isSubject]: true };

/** How an actor can stand to a thing, and the part of it that each is read off. */
interface Relations {
  any: never;
  public: "isPublic";
  self: "personId";
  owner: "profileId";
  member: "profileId";
  buyer: "buyerId";
  curator: "curatorId";
  market: "market";
}
type Relation = keyof Relations;
type Grant = `${Role | "anyone" | "person"}:${Relation}` | "attache:curator+market";

/** One row of the permission table: role × relation, for one verb. What no row grants is refused. */
export interface Permission<Granted extends Grant = Grant> {
  /** `noun.verb`, such as `request.answer`. */
  name: string;
  allow: readonly Granted[];
  /** Who may see the thing is told 403 when they may not do this; everyone else is told 404. */
  sees?: Permission;
}

type Rows = Record<string, { allow: readonly Grant[]; sees?: string | Permission }>;

/** A noun's rows of the permission table; `sees` names another of its rows, or is one of another noun's. */
export function definePermissions<const R extends Rows>(
  noun: string,
  rows: R,
): { readonly [Name in keyof R]: Permission<R[Name]["allow"][number]> } {
  const made: Record<string, Permission> = {};
  for (const [name, { allow }] of Object.entries(rows)) made[name] = { name: `${noun}.${name}`, allow };
  for (const [name, { sees }] of Object.entries(rows)) {
    const seen = typeof sees === "string" ? made[sees] : sees;
    if (sees !== undefined && !seen) throw new Error(`${noun}.${name}: there is no row ${sees}.`);
    if (seen) made[name] = { ...made[name], sees: seen } as Permission;
  }
  return made as { [Name in keyof R]: Permission<R[Name]["allow"][number]> };
}

/** What everyone may do, signed in or not. */
export const everyone: Permission = { name: "everyone", allow: ["anyone:any"] };
/** What everyone who is signed in may do, to what is their own. */
export const everyPerson: Permission = { name: "person", allow: ["person:any"] };

type FieldOf<G> = G extends `${string}:${infer R}`
  ? R extends "curator+market"
    ? "curatorId" | "market"
    : R extends Relation
      ? Relations[R]
      : never
  : never;

/** What a thing must tell of itself for these permissions to be decided, such as `{ buyerId, market }`. */
type AskedOf<P> = {
  [Field in P extends Record<string, Permission<infer G>> ? FieldOf<G> : never]:
    | SubjectFields[Field]
    | undefined;
};

/** A thing as these permissions see it: every part that one of them asks for must be told. */
export function subjectFor<P extends Readonly<Record<string, Permission>>>(
  _permissions: P,
  parts: AskedOf<P>,
): Subject {
  return parts as unknown as Subject;
}

/** No thing in particular: what a permission says of the person alone decides. */
export const noSubject = {} as Subject;

/** May the actor do this to the thing? Views ask it to decide which buttons to draw. */
export function can(actor: Actor, permission: Permission, subject: Subject = noSubject): boolean {
  return permission.allow.some((grant) => holds(actor, grant, subject));
}

/** Whether somebody who is not signed in may ever do it. */
export function isForAnyone({ allow }: Permission): boolean {
  return allow.some((grant) => grant.startsWith("anyone:"));
}

/** Whether the person alone decides it, whatever the thing, which then hides from nobody that it is there. */
export function restsOnPerson({ allow, sees }: Permission): boolean {
  return sees === undefined && allow.every((grant) => grant.endsWith(":any"));
}

/**
 * @throws SignInRequired for anonymous actors where signing in could help; NotFound where the actor may not even see
 * the thing; Forbidden where they may see it.
 */
export function authorize(actor: Actor, permission: Permission, subject: Subject = noSubject): void {
  if (can(actor, permission, subject)) return;
  const { sees } = permission;
  const visible = sees === undefined ? subject.isPublic === true : can(actor, sees, subject);
  const isTold = visible || Object.keys(subject).length === 0;
  if (actor.kind === "anonymous" && isTold) throw new SignInRequired();
  if (isTold) throw new Forbidden();
  throw new NotFound("not_found", { cause: "hidden" });
}

function holds(actor: Actor, grant: Grant, subject: Subject): boolean {
  const [who, relations] = grant.split(":") as [Role | "anyone" | "person", string];
  if (who !== "anyone") {
    if (actor.kind !== "person" || actor.person.disabledAt !== undefined) return false;
    if (who !== "person" && !actor.person.roles.includes(who)) return false;
  }
  return relations.split("+").every((relation) => relates(actor, relation as Relation, subject));
}

function relates(actor: Actor, relation: Relation, subject: Subject): boolean {
  if (relation === "any") return true;
  if (relation === "public") return subject.isPublic === true;
  if (actor.kind !== "person") return false;
  const { person } = actor;
  const membership = person.memberships.find((it) => it.profileId === subject.profileId);
  switch (relation) {
    case "self":
      return subject.personId === person.id;
    case "owner":
      return membership?.role === "owner";
    case "member":
      return membership !== undefined;
    case "buyer":
      return subject.buyerId === person.id;
    case "curator":
      return subject.curatorId === person.id;
    case "market":
      return person.markets.some((it) => it === subject.market);
  }
}

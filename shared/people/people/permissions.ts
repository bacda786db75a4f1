import { Forbidden, NotFound, SignInRequired } from "#shared/errors.ts";
import type { Actor, Role } from "./person.ts";

/** How an actor can stand to a thing; each is read off the thing itself. */
type Relation = "any" | "public" | "self" | "owner" | "member" | "buyer" | "curator" | "market";
type Grant = `${Role | "anyone" | "person"}:${Relation}` | "attache:curator+market";

interface Permission {
  allow: readonly Grant[];
  /** Who may see the thing is told 403 when they may not do this; everyone else is told 404. */
  sees?: Verb;
}

export type Verb =
  | "profile.read"
  | "profile.create"
  | "profile.edit"
  | "profile.manage"
  | "profile.readPrivate"
  | "listing.read"
  | "listing.edit"
  | "listing.create"
  | "inquiry.send"
  | "inquiry.read"
  | "inquiry.reply"
  | "catalog.read"
  | "catalog.desk"
  | "catalog.create"
  | "catalog.edit"
  | "catalog.insight"
  | "request.send"
  | "request.read"
  | "request.answer"
  | "request.close"
  | "person.grant"
  | "audit.read"
  | "report.read"
  | "report.handle";

/** Role × verb × relation: the one table that verbs and views both ask. What is not in it is refused. */
export const permissions: Record<Verb, Permission> = {
  "profile.read": { allow: ["anyone:public", "person:member", "officer:any", "admin:any"] },
  "profile.create": { allow: ["person:any"] },
  "profile.edit": { allow: ["person:member"], sees: "profile.read" },
  "profile.manage": { allow: ["person:owner"], sees: "profile.read" },
  "profile.readPrivate": { allow: ["person:member", "officer:any"], sees: "profile.read" },

  "listing.read": { allow: ["anyone:public", "person:member", "officer:any", "admin:any"] },
  "listing.create": { allow: ["person:member"], sees: "profile.read" },
  "listing.edit": { allow: ["person:member"], sees: "listing.read" },

  "inquiry.send": { allow: ["person:public"] },
  "inquiry.read": { allow: ["person:member", "person:buyer"] },
  "inquiry.reply": { allow: ["person:member", "person:buyer"], sees: "inquiry.read" },

  "catalog.read": { allow: ["anyone:public", "attache:curator", "officer:any", "admin:any"] },
  "catalog.desk": { allow: ["attache:any"] },
  "catalog.create": { allow: ["attache:market"], sees: "catalog.read" },
  "catalog.edit": { allow: ["attache:curator+market"], sees: "catalog.read" },
  "catalog.insight": { allow: ["attache:curator", "officer:any"], sees: "catalog.read" },

  "request.send": { allow: ["person:public"] },
  "request.read": { allow: ["person:buyer", "attache:market", "officer:any", "admin:any"] },
  "request.answer": { allow: ["attache:market"], sees: "request.read" },
  "request.close": { allow: ["person:buyer"], sees: "request.read" },

  "person.grant": { allow: ["admin:any"] },
  "audit.read": { allow: ["admin:any"] },
  "report.read": { allow: ["admin:any"] },
  "report.handle": { allow: ["admin:any"] },
};

/** The parts of a thing that decide who stands how to it. */
export interface Subject {
  isPublic?: boolean;
  personId?: string;
  profileId?: string;
  buyerId?: string;
  curatorId?: string;
  market?: string;
}

/** May the actor do the verb to the thing? Views ask this to decide which buttons to draw. */
export function can(actor: Actor, verb: Verb, subject: Subject = {}): boolean {
  return permissions[verb].allow.some((grant) => holds(actor, grant, subject));
}

/**
 * @throws SignInRequired for anonymous actors where signing in could help; NotFound where the actor may not even see
 * the thing; Forbidden where they may see it.
 */
export function authorize(actor: Actor, verb: Verb, subject: Subject = {}): void {
  if (can(actor, verb, subject)) return;
  const { sees } = permissions[verb];
  const visible = sees === undefined ? subject.isPublic === true : can(actor, sees, subject);
  if (actor.kind === "anonymous" && (visible || Object.keys(subject).length === 0))
    throw new SignInRequired();
  if (visible || Object.keys(subject).length === 0) throw new Forbidden();
  throw new NotFound();
}

function holds(actor: Actor, grant: Grant, subject: Subject): boolean {
  const [who, relations] = grant.split(":") as [Role | "anyone" | "person", string];
  if (who !== "anyone") {
    if (actor.kind !== "person") return false;
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
      return subject.market !== undefined && person.markets.includes(subject.market);
  }
}

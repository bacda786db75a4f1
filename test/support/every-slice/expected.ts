import { isForAnyone, type Permission } from "#shared/permissions.ts";
import type { ActorName, Fixture } from "#test/functions/permissions/actors.ts";
import type { Example, Outcome, Standing } from "./example.ts";

/** What a route answers somebody, read off its declared permission and how they stand; judged without `can`. */
export function expectedOf(
  permission: Permission,
  { who, isPublic }: Pick<Example, "who" | "isPublic">,
  actor: ActorName,
  { people }: Pick<Fixture, "people">,
): Outcome {
  if (actor === "anonymous" && !isForAnyone(permission)) return 401;
  if (isGranted(permission)) return "allowed";
  const isAboutNothing = who === undefined && isPublic === undefined;
  const isSeen = permission.sees ? isGranted(permission.sees) : isPublic === true;
  if (!isAboutNothing && !isSeen) return 404;
  return actor === "anonymous" ? 401 : 403;

  function isGranted({ allow }: Permission): boolean {
    return allow.some((grant) => {
      const [role = "", relations = ""] = grant.split(":");
      return isOne(role) && relations.split("+").every(stands);
    });
  }
  function isOne(role: string): boolean {
    if (role === "anyone") return true;
    const person = people[actor];
    return person !== undefined && (role === "person" || (person.roles as string[]).includes(role));
  }
  function stands(relation: string): boolean {
    if (relation === "any") return true;
    if (relation === "public") return isPublic === true;
    return who?.[relation as Standing]?.includes(actor) ?? false;
  }
}

import { isForAnyone, type Permission } from "#shared/permissions.ts";

const roles: Readonly<Record<string, string>> = {
  anyone: "anyone",
  person: "whoever is signed in",
  exporter: "exporters",
  buyer: "buyers",
  attache: "attachés",
  officer: "officers",
  finance: "finance",
  admin: "admins",
};
const relations: Readonly<Record<string, string>> = {
  any: "",
  public: "where it is public",
  self: "for what is their own",
  owner: "as an owner of the business",
  member: "as a member of the business",
  buyer: "as its buyer",
  curator: "as its curator",
  market: "for a market that they serve",
  "curator+market": "as its curator, for a market that they serve",
};

/** Who may call a route, in a sentence, read off its permission. */
export function whoMay({ allow }: Permission): string {
  const granted = allow.map((grant) => {
    const [role = "", relation = ""] = grant.split(":");
    return [roles[role], relations[relation]].filter(Boolean).join(" ");
  });
  return `Who may: ${granted.join("; ")}.`;
}

/** How to say who one is: not at all where everyone is answered alike; as one likes where signing in shows more. */
export function securityOf(permission: Permission): object[] {
  const signedIn = [{ bearer: [] }, { session: [] }];
  if (!isForAnyone(permission)) return signedIn;
  return permission.allow.every((grant) => grant === "anyone:any") ? [] : [{}, ...signedIn];
}

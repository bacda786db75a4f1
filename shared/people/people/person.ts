import * as z from "zod";
import { Locale } from "#shared/locales.ts";
import { measureIds, personIds, profileIds } from "#shared/people/ids.ts";
import { stamps } from "#shared/stamps.ts";
import { CountryCode } from "#shared/terms/countries.ts";
import { Office } from "./offices.ts";
import { Rating } from "./rating.ts";

export const roles = ["exporter", "buyer", "attache", "officer", "finance", "admin"] as const;
export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;

export const MemberRole = z.enum(["owner", "helper"]);
export type MemberRole = z.infer<typeof MemberRole>;

/** Businesses that one person may belong to. */
export const maximumMemberships = 10;

/** As the provider gave it: something on both sides of an `@`. Providers allow more than most patterns do. */
export const SignInMail = z
  .string()
  .max(254)
  .regex(/^[^@\s]{1,64}@[^@\s]{1,189}$/)
  .meta({ examples: ["name@example.com"] });

/** Somebody who signed in. What the sign-in provider said, and what they may do here. */
export const Person = z.strictObject({
  id: personIds.schema,
  issuer: z.string().max(300),
  subject: z.string().max(255),
  name: z.string().max(120),
  email: SignInMail,
  emailVerified: z.boolean(),
  locale: Locale,
  roles: z.array(Role).max(roles.length),
  /** Markets (countries) that an attaché serves. */
  markets: z.array(CountryCode).max(20),
  /** In whose name an officer decides; without one they read alone. */
  office: Office.optional(),
  /** Profiles that the person belongs to; kept equal to the profiles' members by the same transactions. */
  memberships: z
    .array(z.strictObject({ profileId: profileIds.schema, role: MemberRole }))
    .max(maximumMemberships),
  /** What exporters say of them after their orders. */
  rating: Rating.optional(),
  /** Since when they are suspended, and by which measure: they do nothing here until it ends. */
  disabledAt: z.iso.datetime().optional(),
  suspendedBy: measureIds.schema.optional(),
  /** Whatever browser signed in before this is signed out. */
  sessionsEndedAt: z.iso.datetime().optional(),
  ...stamps,
});
export type Person = z.infer<typeof Person>;

/** In which language somebody is written to. */
export const ChooseLanguage = z.strictObject({ locale: Locale });

/** What somebody may do here, as it was kept at some time. */
export const KeptRoles = z.strictObject({
  roles: z.array(Role).max(roles.length),
  markets: z.array(CountryCode).max(20),
  office: Office.optional(),
});

export const GrantRoles = KeptRoles.refine((it) => !it.roles.includes("officer") || it.office, {
  path: ["office"],
  error: "office_unsaid",
}).refine((it) => !it.roles.includes("attache") || it.markets.length > 0, {
  path: ["markets"],
  error: "markets_missing",
});
export type GrantRoles = z.infer<typeof GrantRoles>;

export type Actor = { kind: "anonymous" } | { kind: "person"; person: Person };

/** Anonymous and signed-in are the two things that a route may find. */
export const anonymous: Actor = { kind: "anonymous" };

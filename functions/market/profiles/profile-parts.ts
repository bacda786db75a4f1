import type { Ctx } from "#functions/platform/ctx.ts";
import { newId } from "#functions/platform/ids.ts";
import { Conflict } from "#shared/errors.ts";
import { foundAfter } from "#shared/market/certificates/certificate-check.ts";
import { certificateIds } from "#shared/market/ids.ts";
import { checksAfter } from "#shared/market/profiles/checks.ts";
import type {
  Profile,
  ProfileDetails,
  ProfileInput,
  ProfilePrivate,
} from "#shared/market/profiles/profile.ts";
import { sizeClassOf } from "#shared/market/profiles/size-class.ts";

/**
 * The details as they are stored: the province taken from the regency, and an id for each certificate that is not one of
 * `known`.
 */
export function detailsOf(
  ctx: Ctx,
  input: ProfileInput,
  known: Profile["certificates"] = [],
): ProfileDetails {
  const left = new Map(known.map((it) => [it.id, it]));
  const certificates = input.certificates.map((it) => {
    const before = it.id === undefined ? undefined : left.get(it.id);
    if (before) left.delete(before.id);
    return { ...it, id: before?.id ?? newId(certificateIds, ctx.now), ...foundAfter(before, it) };
  });
  return {
    ...input,
    provinceCode: input.regencyCode.slice(0, 2),
    languages: [...new Set(input.languages)],
    yearlyCapacity: input.yearlyCapacity,
    certificates,
  };
}

/** What stands on the profile for all to see of what is private: the size class alone. */
export function sizeOf(hidden: ProfilePrivate): Pick<Profile, "sizeClass"> {
  return { sizeClass: hidden.sizeBasis && sizeClassOf(hidden.sizeBasis) };
}

/** What changes on the profile once what is private is written anew; undefined where nothing does. */
export function whatFollows(
  { sizeClass, checks }: Pick<Profile, "sizeClass" | "checks">,
  before: ProfilePrivate,
  after: ProfilePrivate,
): Pick<Profile, "sizeClass" | "checks"> | undefined {
  const follows = { ...sizeOf(after), checks: checksAfter(checks, before, after) };
  return follows.sizeClass === sizeClass && follows.checks === checks ? undefined : follows;
}

export function handleTaken(): Conflict {
  return new Conflict("handle_taken", { issues: [{ pointer: "/details/handle", code: "handle_taken" }] });
}

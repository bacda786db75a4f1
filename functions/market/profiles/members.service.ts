import { loseMembership } from "#functions/people/people/people.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { signedIn } from "#functions/platform/ctx.ts";
import { once } from "#functions/platform/once.ts";
import { unchanged } from "#functions/platform/table/conditions.ts";
import { remove, replace, type Write } from "#functions/platform/table/write.ts";
import { Conflict, NotFound, RuleBroken } from "#shared/errors.ts";
import type { InvitationView } from "#shared/market/profiles/members.ts";
import { profilePermissions } from "#shared/market/profiles/profile.permissions.ts";
import type { Profile } from "#shared/market/profiles/profile.ts";
import { can } from "#shared/permissions.ts";
import { openInvitationsOf } from "./invitations.records.ts";
import { viewOf } from "./invitations.service.ts";
import { type Member, memberRecord, membersOf, profileRecord } from "./profiles.records.ts";
import { profileFor, subjectOf } from "./profiles.service.ts";

/** Who belongs to the business, for those who do. */
export async function listMembers(ctx: Ctx, profileId: string): Promise<Member[]> {
  await profileFor(ctx, profileId, profilePermissions.edit);
  return membersOf(ctx.table, profileId);
}

/** The members page: who belongs to the business and, for its owners, who is asked to. */
export async function getRoster(
  ctx: Ctx,
  profileId: string,
): Promise<{ profile: Profile; members: Member[]; invitations: InvitationView[] }> {
  const profile = await profileFor(ctx, profileId, profilePermissions.edit);
  const [members, open] = await Promise.all([
    membersOf(ctx.table, profileId),
    can(ctx.actor, profilePermissions.manage, subjectOf(profile))
      ? openInvitationsOf(ctx.table, profileId)
      : [],
  ]);
  return { profile, members, invitations: open.map(viewOf) };
}

/**
 * Takes somebody out of the business: an owner anyone, a helper themselves.
 * @throws RuleBroken `last_owner`, for a business always has one.
 */
export async function removeMember(ctx: Ctx, profileId: string, personId: string): Promise<void> {
  const actor = signedIn(ctx);
  await once(
    ctx,
    { profileId, personId },
    async (claim) => {
      const verb = actor.id === personId ? profilePermissions.edit : profilePermissions.manage;
      const profile = await profileFor(ctx, profileId, verb);
      const members = await membersOf(ctx.table, profileId);
      const member = members.find((it) => it.personId === personId);
      if (!member) throw new NotFound();
      const heir = members.find((it) => it.personId !== personId && it.role === "owner");
      if (member.role === "owner" && !heir) throw new RuleBroken("last_owner");
      const membership = await loseMembership(ctx, personId, profileId);
      await ctx.table.transact([
        ...claim(personId),
        remove(memberRecord, member),
        ...(member.role === "owner" && heir ? inherit(ctx, profile, member, heir) : []),
        ...membership,
      ]);
    },
    async () => {},
  );
}

/** Two owners who leave at once would leave none: each leaves only while the other stays. */
function inherit(ctx: Ctx, profile: Profile, leaving: Member, heir: Member): Write[] {
  const stays = {
    ...unchanged(memberRecord, heir),
    refusal: () => new Conflict("busy", { retryAfterSeconds: 1 }),
  };
  if (profile.ownerId !== leaving.personId) return [stays];
  return [stays, replace(profileRecord, profile, { ownerId: heir.personId }, ctx.now).write];
}

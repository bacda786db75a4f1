import * as z from "zod";
import type { Ctx } from "#functions/platform/ctx.ts";
import { del, get, post, put } from "#functions/platform/http/api-route.ts";
import { Handle } from "#shared/market/profiles/handle.ts";
import { InvitationView, MemberView } from "#shared/market/profiles/members.ts";
import { profilePermissions, profileSubject } from "#shared/market/profiles/profile.permissions.ts";
import { type Profile, ProfilePrivate } from "#shared/market/profiles/profile.ts";
import { PublicProfile, publicProfileOf } from "#shared/market/profiles/public-profile.ts";
import { profileIds } from "#shared/people/ids.ts";
import { can } from "#shared/permissions.ts";
import { stamps } from "#shared/stamps.ts";
import { jakartaToday } from "#shared/terms/calendar.ts";
import { acceptInvitation, inviteMember, listInvitations, revokeInvitation } from "./invitations.service.ts";
import { listMembers, removeMember } from "./members.service.ts";
import type { Member, StoredPrivate } from "./profiles.records.ts";
import {
  createProfile,
  getPrivate,
  getProfile,
  getProfileByHandle,
  myProfiles,
  updateDetails,
  updatePrivate,
} from "./profiles.service.ts";

export const PrivateView = ProfilePrivate.extend({ ...stamps });

function privateView({ profileId: _profile, ...shown }: StoredPrivate) {
  return shown;
}

function memberView({ personId, name, role, createdAt }: Member): MemberView {
  return { personId, name, role, createdAt };
}

/** Its members see certificates that have ended too. */
function profileView(profile: Profile, { ctx }: { ctx: Ctx }): PublicProfile {
  const isMember = can(ctx.actor, profilePermissions.edit, profileSubject(profile));
  return publicProfileOf(profile, isMember ? undefined : jakartaToday(ctx.now));
}

const tag = "profiles";
const one = { tag, answer: PublicProfile, view: profileView };
const listOf = <Item extends z.ZodType>(item: Item) => z.strictObject({ items: z.array(item) });

export const profilesApi = [
  get("/profiles", myProfiles, {
    tag,
    summary: "The businesses that you belong to",
    answer: listOf(PublicProfile),
    view: (profiles) => ({ items: profiles.map((it) => publicProfileOf(it)) }),
  }),
  post("/profiles", createProfile, {
    ...one,
    summary: "Register a business; you become its owner",
    status: 201,
  }),
  get("/exporters/:handle", getProfileByHandle, {
    ...one,
    at: { handle: Handle },
    summary: "A business by its handle",
  }),
  get("/profiles/:profileId", getProfile, { ...one, summary: "A business as everyone may see it" }),
  put("/profiles/:profileId", updateDetails, {
    ...one,
    summary: "Change what everyone may see of a business",
  }),
  get("/profiles/:profileId/private", getPrivate, {
    tag,
    summary: "A business's numbers and contacts, for its members and for officers",
    answer: PrivateView,
    view: ({ hidden }) => privateView(hidden),
  }),
  put("/profiles/:profileId/private", updatePrivate, {
    tag,
    summary: "Change a business's numbers and contacts",
    answer: PrivateView,
    view: privateView,
  }),
  get("/profiles/:profileId/members", listMembers, {
    tag,
    summary: "Who belongs to a business, for those who do",
    answer: listOf(MemberView),
    view: (members) => ({ items: members.map(memberView) }),
  }),
  del("/profiles/:profileId/members/:personId", removeMember, {
    tag,
    summary: "Take somebody out of a business: owners anyone, others themselves",
    status: 204,
  }),
  get("/profiles/:profileId/invitations", listInvitations, {
    tag,
    summary: "Open invitations to a business, for its owners",
    answer: listOf(InvitationView),
    view: (items) => ({ items }),
  }),
  post("/profiles/:profileId/invitations", inviteMember, {
    tag,
    summary: "Ask somebody by mail to join a business",
    answer: InvitationView,
    status: 201,
  }),
  del("/profiles/:profileId/invitations/:invitationId", revokeInvitation, {
    tag,
    summary: "Take an invitation back",
    status: 204,
  }),
  post("/invitations/accept", acceptInvitation, {
    tag,
    summary: "Join the business that the token of an invitation's mail is for",
    answer: z.strictObject({ profileId: profileIds.schema }),
    alsoRefuses: [404, 410],
  }),
];

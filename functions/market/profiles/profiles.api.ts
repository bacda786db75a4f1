import * as z from "zod";
import { apiSlice } from "#functions/platform/http/api.ts";
import {
  AcceptInvitation,
  InvitationView,
  InviteMember,
  MemberView,
} from "#shared/market/profiles/members.ts";
import { CreateProfile, ProfilePrivate, UpdateProfile } from "#shared/market/profiles/profile.ts";
import { PublicProfile, publicProfileOf } from "#shared/market/profiles/public-profile.ts";
import { stamps } from "#shared/stamps.ts";
import { acceptInvitation, inviteMember, listInvitations, revokeInvitation } from "./invitations.service.ts";
import { listMembers, removeMember } from "./members.service.ts";
import type { Member, StoredPrivate } from "./profiles.records.ts";
import {
  createProfile,
  getPrivate,
  getProfile,
  getProfileByHandle,
  myProfiles,
  updateProfile,
} from "./profiles.service.ts";

const PrivateView = ProfilePrivate.extend({
  ...stamps,
});

function privateView({ profileId: _profile, ...shown }: StoredPrivate) {
  return shown;
}

function memberView({ personId, name, role, createdAt }: Member): MemberView {
  return { personId, name, role, createdAt };
}

export function profilesApi() {
  const slice = apiSlice();
  const tag = "profiles";

  slice.on(
    {
      method: "get",
      path: "/profiles",
      tag,
      summary: "The businesses that you belong to",
      verb: "signed-in",
      answer: z.strictObject({ items: z.array(PublicProfile) }),
    },
    async ({ ctx }) => ({ items: (await myProfiles(ctx)).map(publicProfileOf) }),
  );

  slice.on(
    {
      method: "post",
      path: "/profiles",
      tag,
      summary: "Register a business; you become its owner",
      verb: "profile.create",
      body: CreateProfile,
      status: 201,
      answer: PublicProfile,
    },
    async ({ ctx, body }) => publicProfileOf(await createProfile(ctx, body)),
  );

  slice.on(
    {
      method: "get",
      path: "/exporters/:handle",
      tag,
      summary: "A business by its handle",
      verb: "public",
      answer: PublicProfile,
    },
    async ({ ctx, params }) => publicProfileOf(await getProfileByHandle(ctx, params.handle ?? "")),
  );

  slice.on(
    {
      method: "get",
      path: "/profiles/:profileId",
      tag,
      summary: "A business as everyone may see it",
      verb: "public",
      answer: PublicProfile,
    },
    async ({ ctx, params }) => publicProfileOf(await getProfile(ctx, params.profileId ?? "")),
  );

  slice.on(
    {
      method: "put",
      path: "/profiles/:profileId",
      tag,
      summary: "Change what everyone may see of a business",
      verb: "profile.edit",
      body: UpdateProfile,
      ifMatch: true,
      answer: PublicProfile,
    },
    async ({ ctx, params, body, version }) => {
      const details = { value: body.details, version };
      const { profile } = await updateProfile(ctx, params.profileId ?? "", { details });
      return publicProfileOf(profile);
    },
  );

  slice.on(
    {
      method: "get",
      path: "/profiles/:profileId/private",
      tag,
      summary: "A business's numbers and contacts, for its members and for officers",
      verb: "profile.readPrivate",
      answer: PrivateView,
    },
    async ({ ctx, params }) => privateView((await getPrivate(ctx, params.profileId ?? "")).hidden),
  );

  slice.on(
    {
      method: "put",
      path: "/profiles/:profileId/private",
      tag,
      summary: "Change a business's numbers and contacts",
      verb: "profile.edit",
      body: ProfilePrivate,
      ifMatch: true,
      answer: PrivateView,
    },
    async ({ ctx, params, body, version }) => {
      const change = { private: { value: body, version } };
      return privateView((await updateProfile(ctx, params.profileId ?? "", change)).hidden);
    },
  );

  slice.on(
    {
      method: "get",
      path: "/profiles/:profileId/members",
      tag,
      summary: "Who belongs to a business, for those who do",
      verb: "profile.edit",
      answer: z.strictObject({ items: z.array(MemberView) }),
    },
    async ({ ctx, params }) => ({
      items: (await listMembers(ctx, params.profileId ?? "")).map(memberView),
    }),
  );

  slice.on(
    {
      method: "delete",
      path: "/profiles/:profileId/members/:personId",
      tag,
      summary: "Take somebody out of a business: owners anyone, others themselves",
      verb: "profile.edit",
      status: 204,
    },
    async ({ ctx, params }) => removeMember(ctx, params.profileId ?? "", params.personId ?? ""),
  );

  slice.on(
    {
      method: "get",
      path: "/profiles/:profileId/invitations",
      tag,
      summary: "Open invitations to a business, for its owners",
      verb: "profile.manage",
      answer: z.strictObject({ items: z.array(InvitationView) }),
    },
    async ({ ctx, params }) => ({ items: await listInvitations(ctx, params.profileId ?? "") }),
  );

  slice.on(
    {
      method: "post",
      path: "/profiles/:profileId/invitations",
      tag,
      summary: "Ask somebody by mail to join a business",
      verb: "profile.manage",
      body: InviteMember,
      status: 201,
      answer: InvitationView,
    },
    async ({ ctx, params, body }) => inviteMember(ctx, params.profileId ?? "", body),
  );

  slice.on(
    {
      method: "delete",
      path: "/profiles/:profileId/invitations/:invitationId",
      tag,
      summary: "Take an invitation back",
      verb: "profile.manage",
      status: 204,
    },
    async ({ ctx, params }) => revokeInvitation(ctx, params.profileId ?? "", params.invitationId ?? ""),
  );

  slice.on(
    {
      method: "post",
      path: "/invitations/accept",
      tag,
      summary: "Join the business that the token of an invitation's mail is for",
      verb: "signed-in",
      body: AcceptInvitation,
      answer: z.strictObject({ profileId: z.string() }),
    },
    async ({ ctx, body }) => acceptInvitation(ctx, body.token),
  );

  return slice;
}

import type { Slice } from "#functions/platform/slice.ts";
import { certificateIds, invitationIds } from "#shared/market/ids.ts";
import { invitationProcess } from "#shared/market/profiles/invitation.process.ts";
import { maySell } from "#shared/market/profiles/may-sell.ts";
import { profilePermissions } from "#shared/market/profiles/profile.permissions.ts";
import { profileIds } from "#shared/people/ids.ts";

/** Businesses, what of them is private, and who belongs to them. */
export const profiles: Slice = {
  name: "profiles",
  ids: [profileIds, certificateIds, invitationIds],
  permissions: profilePermissions,
  processes: [invitationProcess],
  navigation: [{ path: "/business", text: "site_my_business", order: 30, isFor: maySell }],
  async records() {
    const [own, { invitationRecord, invitationRollRecord }, standings] = await Promise.all([
      import("./profiles.records.ts"),
      import("./invitations.records.ts"),
      import("./standings.records.ts"),
    ]);
    const { profileRecord, profilePrivateRecord, handleRecord, memberRecord, formerMemberRecord } = own;
    return [
      profileRecord,
      profilePrivateRecord,
      handleRecord,
      memberRecord,
      formerMemberRecord,
      invitationRecord,
      invitationRollRecord,
      standings.readinessStandingRecord,
      standings.lastVerificationRecord,
      standings.refusedCertificatesRecord,
    ];
  },
  api: async () => (await import("./profiles.api.ts")).profilesApi,
  description: async () => (await import("./profiles.description.ts")).profilesDescription,
  async site() {
    const [{ profilesSite }, { membersSite }] = await Promise.all([
      import("./profiles.site.tsx"),
      import("./members.site.tsx"),
    ]);
    return [...profilesSite, ...membersSite];
  },
  reactions: async () => (await import("./invitations.reactions.ts")).invitationReactions,
  async mails() {
    const { invitationMail, invitationsMail } = await import("./invitations.mails.ts");
    return [invitationMail, invitationsMail];
  },
};

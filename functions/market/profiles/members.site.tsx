import { blankForm } from "#functions/platform/http/form.ts";
import { form, page, type SiteCall } from "#functions/platform/http/site-route.ts";
import type { FormState } from "#web/form-state.ts";
import { InvitationPage } from "#web/pages/market/profiles/invitation-page.tsx";
import { MembersPage } from "#web/pages/market/profiles/members-page.tsx";
import { acceptInvitation, inviteMember, openInvitation, revokeInvitation } from "./invitations.service.ts";
import { getRoster, removeMember } from "./members.service.ts";

const business = "/business/:profileId";
const link = "/invitations/:token";

/** Who belongs to a business: seeing, asking, joining, leaving. */
export const membersSite = [
  page(`${business}/members`, getRoster, (call) => drawMembers(call)),

  form(`${business}/invitations`, inviteMember, {
    done: (_invitation, { at }) => membersPath(at),
    again: (invitation, call) => drawMembers(call, { invitation }),
  }),

  form(`${business}/invitations/:invitationId/revoke`, revokeInvitation, {
    done: (_nothing, { at }) => membersPath(at),
    again: ({ failure }, call) => drawMembers(call, { refusal: failure }),
  }),

  form(`${business}/members/:personId/remove`, removeMember, {
    done(_nothing, { ctx: { actor }, at }) {
      const isSelf = actor.kind === "person" && actor.person.id === at.personId;
      return isSelf ? "/business" : membersPath(at);
    },
    again: ({ failure }, call) => drawMembers(call, { refusal: failure }),
  }),

  page(link, openInvitation, (call) => drawInvitation(call)),

  form(link, acceptInvitation, {
    read: (_values, { at: { token } }) => ({ token }),
    done: ({ profileId }) => `/business/${profileId}`,
    again: (state, call) => drawInvitation(call, state),
  }),
];

function membersPath({ profileId }: { profileId: string }): string {
  return `/business/${profileId}/members`;
}

interface MembersForms {
  invitation?: FormState;
  /** Why something else was refused. */
  refusal?: FormState["failure"];
}

async function drawMembers(
  { ctx, at }: Pick<SiteCall<typeof business>, "ctx" | "at">,
  { invitation = blankForm(), refusal }: MembersForms = {},
) {
  const roster = await getRoster(ctx, at);
  return <MembersPage form={invitation} {...roster} {...(refusal ? { refusal } : {})} />;
}

async function drawInvitation({ ctx, at }: Pick<SiteCall<typeof link>, "ctx" | "at">, state = blankForm()) {
  const invitation = await openInvitation(ctx, at);
  return <InvitationPage invitation={invitation} form={state} />;
}

import type { Context, Hono } from "hono";
import { blankForm, nest, submit } from "#functions/platform/http/form.ts";
import { html, pageOf, type SiteEnv, siteRoutes } from "#functions/platform/http/site.ts";
import { parseInput } from "#shared/issues.ts";
import { InviteMember } from "#shared/market/profiles/members.ts";
import { profilePermissions } from "#shared/market/profiles/profile.permissions.ts";
import type { FormState } from "#web/form-state.ts";
import { InvitationPage } from "#web/pages/market/profiles/invitation-page.tsx";
import { MembersPage } from "#web/pages/market/profiles/members-page.tsx";
import { acceptInvitation, inviteMember, openInvitation, revokeInvitation } from "./invitations.service.ts";
import { getRoster, removeMember } from "./members.service.ts";
import { profileFor } from "./profiles.service.ts";

/** Who belongs to a business: seeing, asking, joining, leaving. */
export function membersSite(): Hono<SiteEnv> {
  const app = siteRoutes();

  app.get("/business/:profileId/members", async (c) => html(c, await membersPage(c, blankForm())));

  app.post("/business/:profileId/invitations", async (c) => {
    const { id } = await profileFor(c.get("ctx"), c.req.param("profileId"), profilePermissions.manage);
    return submit(c, {
      async act(values, ctx) {
        await inviteMember(ctx, id, parseInput(InviteMember, nest(values)));
        return `/${ctx.locale}/business/${id}/members`;
      },
      again: (form) => membersPage(c, form),
    });
  });

  app.post("/business/:profileId/invitations/:invitationId/revoke", async (c) => {
    const { profileId, invitationId } = c.req.param();
    return submit(c, {
      async act(_, ctx) {
        await revokeInvitation(ctx, profileId, invitationId);
        return `/${ctx.locale}/business/${profileId}/members`;
      },
      again: ({ failure }) => membersPage(c, blankForm(), failure),
    });
  });

  app.post("/business/:profileId/members/:personId/remove", async (c) => {
    const { profileId, personId } = c.req.param();
    return submit(c, {
      async act(_, ctx) {
        await removeMember(ctx, profileId, personId);
        const isSelf = ctx.actor.kind === "person" && ctx.actor.person.id === personId;
        return isSelf ? `/${ctx.locale}/business` : `/${ctx.locale}/business/${profileId}/members`;
      },
      again: ({ failure }) => membersPage(c, blankForm(), failure),
    });
  });

  app.get("/invitations/:token", async (c) => {
    const invitation = await openInvitation(c.get("ctx"), c.req.param("token"));
    return html(c, <InvitationPage page={pageOf(c)} invitation={invitation} form={blankForm()} />);
  });

  app.post("/invitations/:token", async (c) => {
    const invitation = await openInvitation(c.get("ctx"), c.req.param("token"));
    return submit(c, {
      async act(_, ctx) {
        const { profileId } = await acceptInvitation(ctx, c.req.param("token"));
        return `/${ctx.locale}/business/${profileId}`;
      },
      again: (form) => <InvitationPage page={pageOf(c)} invitation={invitation} form={form} />,
    });
  });

  return app;
}

async function membersPage(
  c: Context<SiteEnv, "/business/:profileId/members">,
  form: FormState,
  refusal?: FormState["failure"],
) {
  const roster = await getRoster(c.get("ctx"), c.req.param("profileId"));
  return <MembersPage page={pageOf(c)} form={form} {...roster} {...(refusal ? { refusal } : {})} />;
}

import type { Hono } from "hono";
import { signedIn } from "#functions/platform/ctx.ts";
import { blankForm, nest, submit } from "#functions/platform/http/form.ts";
import { cursorOf, html, pageOf, type SiteEnv, siteRoutes } from "#functions/platform/http/site.ts";
import { parseInput } from "#shared/issues.ts";
import { personPermissions } from "#shared/people/people/person.permissions.ts";
import { GrantRoles } from "#shared/people/people/person.ts";
import { authorize } from "#shared/permissions.ts";
import { AccountPage } from "#web/pages/people/people/account-page.tsx";
import { AuditPage, PeoplePage, PersonPage } from "#web/pages/people/people/admin-pages.tsx";
import { getPersonToGrant, grantRoles, listAudit, listPeople } from "./people.service.ts";

const pageSize = 50;

/** The reader's own account, and the admins' pages of people, roles and the audit trail. */
export function peopleSite(): Hono<SiteEnv> {
  const app = siteRoutes();

  app.get("/account", (c) => html(c, <AccountPage page={pageOf(c)} person={signedIn(c.get("ctx"))} />));

  app.get("/admin", (c) => {
    const { actor, locale } = c.get("ctx");
    authorize(actor, personPermissions.grant);
    return c.redirect(`/${locale}/admin/people`, 302);
  });

  app.get("/admin/people", async (c) => {
    const { items, ...cursors } = await listPeople(c.get("ctx"), { limit: pageSize, cursor: cursorOf(c) });
    return html(c, <PeoplePage page={pageOf(c)} people={items} {...cursors} />);
  });

  app.get("/admin/people/:personId", async (c) => {
    const person = await getPersonToGrant(c.get("ctx"), c.req.param("personId"));
    const form = blankForm({ roles: person.roles, markets: person.markets });
    return html(c, <PersonPage page={pageOf(c)} person={person} form={form} />);
  });

  app.post("/admin/people/:personId", async (c) => {
    const person = await getPersonToGrant(c.get("ctx"), c.req.param("personId"));
    return submit(c, {
      async act({ version, ...values }, ctx) {
        const { roles = [], markets = [] } = nest(values);
        const input = parseInput(GrantRoles, { roles: [roles].flat(), markets: [markets].flat() });
        await grantRoles(ctx, person.id, input, Number(version));
        return `/${ctx.locale}/admin/people`;
      },
      again: (form) => <PersonPage page={pageOf(c)} person={person} form={form} />,
    });
  });

  app.get("/admin/audit", async (c) => {
    const { items, ...cursors } = await listAudit(c.get("ctx"), { limit: pageSize, cursor: cursorOf(c) });
    return html(c, <AuditPage page={pageOf(c)} entries={items} {...cursors} />);
  });

  return app;
}

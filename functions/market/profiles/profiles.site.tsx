import type { Hono } from "hono";
import { signedIn } from "#functions/platform/ctx.ts";
import { blankForm, submit } from "#functions/platform/http/form.ts";
import { cursorOf, html, type SiteEnv, siteRoutes } from "#functions/platform/http/site.ts";
import { profilePermissions } from "#shared/market/profiles/profile.permissions.ts";
import { publicProfileOf } from "#shared/market/profiles/public-profile.ts";
import { authorize } from "#shared/permissions.ts";
import { MyBusinessesPage, StartPage } from "#web/pages/market/profiles/business-pages.tsx";
import { ExporterPage } from "#web/pages/market/profiles/exporter-page.tsx";
import { EditProfilePage, NewProfilePage } from "#web/pages/market/profiles/profile-form-pages.tsx";
import { getExporterPage } from "./overview.service.ts";
import { readNewProfileForm, readProfileForm, tidyForm, tidyNewForm, valuesOf } from "./profile-form.ts";
import { createProfile, getProfileToEdit, myProfiles, updateProfile } from "./profiles.service.ts";

const pageSize = 24;

/** Public pages of businesses, and the rooms in which their members keep them. */
export function profilesSite(): Hono<SiteEnv> {
  const app = siteRoutes();

  app.get("/exporters/:handle", async (c) => {
    const request = { limit: pageSize, cursor: cursorOf(c) };
    const { profile, listings } = await getExporterPage(c.get("ctx"), c.req.param("handle"), request);
    const { items, ...cursors } = listings;
    return html(c, <ExporterPage profile={profile} listings={items} {...cursors} />);
  });

  app.get("/business", async (c) => {
    const ctx = c.get("ctx");
    const { memberships } = signedIn(ctx);
    const [first, ...others] = memberships;
    if (!first) return html(c, <StartPage />);
    if (others.length === 0) return c.redirect(`/${ctx.locale}/business/${first.profileId}`, 302);
    const profiles = await myProfiles(ctx);
    const businesses = profiles.map((profile) => ({
      profile: publicProfileOf(profile),
      role: memberships.find((it) => it.profileId === profile.id)?.role ?? "helper",
    }));
    return html(c, <MyBusinessesPage businesses={businesses} />);
  });

  app.get("/business/new", (c) => {
    authorize(c.get("ctx").actor, profilePermissions.create);
    return html(c, <NewProfilePage form={blankForm()} />);
  });

  app.post("/business/new", (c) => {
    authorize(c.get("ctx").actor, profilePermissions.create);
    return submit(c, {
      async act(values, ctx) {
        const { id } = await createProfile(ctx, readNewProfileForm(values));
        return `/${ctx.locale}/business/${id}`;
      },
      again: (form) => <NewProfilePage form={tidyNewForm(form)} />,
    });
  });

  app.get("/business/:profileId/edit", async (c) => {
    const { profile, hidden } = await getProfileToEdit(c.get("ctx"), c.req.param("profileId"));
    const form = blankForm(valuesOf(profile, hidden));
    const versions = { version: profile.version, privateVersion: hidden.version };
    return html(c, <EditProfilePage form={form} profile={profile} versions={versions} />);
  });

  app.post("/business/:profileId/edit", async (c) => {
    const profileId = c.req.param("profileId");
    await getProfileToEdit(c.get("ctx"), profileId);
    return submit(c, {
      async act({ version, privateVersion, ...values }, ctx) {
        const { details, private: hidden } = readProfileForm(values);
        await updateProfile(ctx, profileId, {
          details: { value: details, version: Number(version) },
          private: { value: hidden, version: Number(privateVersion) },
        });
        return `/${ctx.locale}/business/${profileId}`;
      },
      async again(form) {
        const { profile, hidden } = await getProfileToEdit(c.get("ctx"), profileId);
        const versions = { version: profile.version, privateVersion: hidden.version };
        return <EditProfilePage form={tidyForm(form)} profile={profile} versions={versions} />;
      },
    });
  });

  return app;
}

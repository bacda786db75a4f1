import { signedIn } from "#functions/platform/ctx.ts";
import { blankForm } from "#functions/platform/http/form.ts";
import { form, page } from "#functions/platform/http/site-route.ts";
import { publicProfileOf } from "#shared/market/profiles/public-profile.ts";
import { MyBusinessesPage, StartPage } from "#web/pages/market/profiles/business-pages.tsx";
import { NewProfilePage } from "#web/pages/market/profiles/profile-form-pages.tsx";
import { readNewProfileForm, tidyNewForm } from "./profile-form.ts";
import { createProfile, myProfiles } from "./profiles.service.ts";

/** The way into a business: those that one has, and a new one. */
export const profilesSite = [
  page("/business", myProfiles, async ({ c, ctx, at }) => {
    const { memberships } = signedIn(ctx);
    const [first, ...others] = memberships;
    if (!first) return <StartPage />;
    if (others.length === 0) return c.redirect(`/${ctx.locale}/business/${first.profileId}`, 302);
    const profiles = await myProfiles(ctx, at);
    const businesses = profiles.map((profile) => ({
      profile: publicProfileOf(profile),
      role: memberships.find((it) => it.profileId === profile.id)?.role ?? "helper",
    }));
    return <MyBusinessesPage businesses={businesses} />;
  }),

  page("/business/new", createProfile, () => <NewProfilePage form={blankForm()} />),

  form("/business/new", createProfile, {
    read: (values, { ctx }) => readNewProfileForm(values, ctx.locale),
    done: ({ id }) => `/business/${id}`,
    again: (state) => <NewProfilePage form={tidyNewForm(state)} />,
  }),
];

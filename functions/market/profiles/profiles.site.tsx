import { signedIn } from "#functions/platform/ctx.ts";
import { blankForm } from "#functions/platform/http/form.ts";
import { form, page, type SiteCall } from "#functions/platform/http/site-route.ts";
import { publicProfileOf } from "#shared/market/profiles/public-profile.ts";
import type { FormState } from "#web/form-state.ts";
import { MyBusinessesPage, StartPage } from "#web/pages/market/profiles/business-pages.tsx";
import { EditProfilePage, NewProfilePage } from "#web/pages/market/profiles/profile-form-pages.tsx";
import { readNewProfileForm, readProfileForm, tidyForm, tidyNewForm, valuesOf } from "./profile-form.ts";
import { createProfile, getProfileToEdit, myProfiles, updateProfile } from "./profiles.service.ts";

const editPath = "/business/:profileId/edit";

/** The rooms in which members keep their businesses. */
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

  page(editPath, getProfileToEdit, (call) => drawEdit(call)),

  form(editPath, updateProfile, {
    read: (values, { ctx }) => readProfileForm(values, ctx.locale),
    done: (_whole, { at }) => `/business/${at.profileId}`,
    again: (state, call) => drawEdit(call, tidyForm(state)),
  }),
];

async function drawEdit({ ctx, at }: Pick<SiteCall<typeof editPath>, "ctx" | "at">, typed?: FormState) {
  const { profile, hidden } = await getProfileToEdit(ctx, at);
  const versions = { version: profile.version, privateVersion: hidden.version };
  const state = typed ?? blankForm(valuesOf(profile, hidden));
  return <EditProfilePage form={state} profile={profile} versions={versions} />;
}

import { keptScreen, typedOnly } from "#functions/people/drafts/kept-screen.ts";
import { signedIn } from "#functions/platform/ctx.ts";
import { page } from "#functions/platform/http/site-route.ts";
import { publicProfileOf } from "#shared/market/profiles/public-profile.ts";
import { acts } from "#web/components/form/acts.ts";
import { type FieldValues, textIn } from "#web/form-state.ts";
import { MyBusinessesPage, StartPage } from "#web/pages/market/profiles/business-pages.tsx";
import { businessScreenPath } from "#web/pages/market/profiles/business-screens.ts";
import { NewProfilePage, WholeNewProfilePage } from "#web/pages/market/profiles/profile-form-pages.tsx";
import { RegisteredPage } from "#web/pages/market/profiles/registered-page.tsx";
import { readNewProfileForm, tidyForm } from "./profile-form.ts";
import { createProfile, getProfileToEdit, myProfiles } from "./profiles.service.ts";

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

  ...keptScreen("/business/new", createProfile, {
    guard: createProfile,
    address: () => "/business/new",
    read: (values, { ctx }) => readNewProfileForm(values, ctx.locale),
    draw: (state) =>
      isWhole(state.values) ? (
        <WholeNewProfilePage form={tidyForm(state)} />
      ) : (
        <NewProfilePage form={state} />
      ),
    done: ({ id }, _call, values) =>
      textIn(values, "act") === acts.on ? businessScreenPath(id, "road") : `/business/${id}/registered`,
  }),

  page("/business/:profileId/registered", getProfileToEdit, async ({ ctx, at }) => (
    <RegisteredPage profile={(await getProfileToEdit(ctx, at)).profile} />
  )),
];

/** Whether more was sent than the first screen asks for. */
function isWhole(values: FieldValues): boolean {
  return Object.keys(typedOnly(values)).some(
    (name) => !/^details\.(?:businessName|businessKind|regencyCode|text\.[\w-]+\.makes)$/.test(name),
  );
}

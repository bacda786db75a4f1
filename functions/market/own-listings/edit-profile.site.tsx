import { allListingsOfProfile } from "#functions/market/listings/listings.offers.ts";
import { readProfileForm, tidyForm, valuesOf } from "#functions/market/profiles/profile-form.ts";
import { getProfileToEdit, updateProfile } from "#functions/market/profiles/profiles.service.ts";
import { blankForm } from "#functions/platform/http/form.ts";
import { form, page, type SiteCall } from "#functions/platform/http/site-route.ts";
import { maximumCovered } from "#shared/market/certificates/certificate.ts";
import { profilePermissions, profileSubject } from "#shared/market/profiles/profile.permissions.ts";
import { can } from "#shared/permissions.ts";
import type { FormState } from "#web/form-state.ts";
import { EditProfilePage } from "#web/pages/market/profiles/profile-form-pages.tsx";

const editPath = "/business/:profileId/edit";

/** Changing a business, with which of its listings each of its certificates covers. */
export const editProfileSite = [
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
  const mayRename = can(ctx.actor, profilePermissions.manage, profileSubject(profile));
  const drawn = typed ?? blankForm(valuesOf(profile, hidden));
  // Whoever may not change a name is shown the one that stands, and can send the form again with it.
  const names = { "details.businessName": profile.businessName, "details.handle": profile.handle };
  const state = mayRename ? drawn : { ...drawn, values: { ...drawn.values, ...names } };
  const { items } = await allListingsOfProfile(ctx.table, profile.id, { limit: maximumCovered });
  return (
    <EditProfilePage
      form={state}
      profile={profile}
      versions={versions}
      mayRename={mayRename}
      listings={items.filter(({ stage }) => stage !== "withdrawn")}
    />
  );
}

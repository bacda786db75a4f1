import { allListingsOfProfile } from "#functions/market/listings/listings.offers.ts";
import { readProfileForm, tidyForm, valuesOf } from "#functions/market/profiles/profile-form.ts";
import { getProfileToEdit, updateProfile } from "#functions/market/profiles/profiles.service.ts";
import { blankForm } from "#functions/platform/http/form.ts";
import { form, page, type SiteCall } from "#functions/platform/http/site-route.ts";
import { maximumCovered } from "#shared/market/certificates/certificate.ts";
import type { FormState } from "#web/form-state.ts";
import { EditProfilePage } from "#web/pages/market/profiles/profile-form-pages.tsx";

const editPath = "/business/:profileId/edit";

/** Changing a business, with which of its listings each of its certificates covers. */
export const editProfileSite = [
  page(editPath, getProfileToEdit, (call) => drawEdit(call)),

  form(editPath, updateProfile, {
    read: ({ privateVersion, ...values }) => ({
      ...readProfileForm(values),
      privateVersion: Number(privateVersion) || 0,
    }),
    done: (_whole, { at }) => `/business/${at.profileId}`,
    again: (state, call) => drawEdit(call, tidyForm(state)),
  }),
];

async function drawEdit({ ctx, at }: Pick<SiteCall<typeof editPath>, "ctx" | "at">, typed?: FormState) {
  const { profile, hidden } = await getProfileToEdit(ctx, at);
  const versions = { version: profile.version, privateVersion: hidden.version };
  const state = typed ?? blankForm(valuesOf(profile, hidden));
  const { items } = await allListingsOfProfile(ctx.table, profile.id, { limit: maximumCovered });
  return (
    <EditProfilePage
      form={state}
      profile={profile}
      versions={versions}
      listings={items.filter(({ stage }) => stage !== "withdrawn")}
    />
  );
}

import { blankForm } from "#functions/platform/http/form.ts";
import { form, page, type SiteCall } from "#functions/platform/http/site-route.ts";
import type { Profile } from "#shared/market/profiles/profile.ts";
import {
  type ProfilePhotoUse,
  photosOfProfile,
  profilePhotoUses,
} from "#shared/market/profiles/profile-photo.ts";
import { type FormState, textIn } from "#web/form-state.ts";
import { ProfilePhotosPage } from "#web/pages/market/profiles/profile-photos-page.tsx";
import {
  describeProfilePhoto,
  getProfilePhotos,
  profilePhotoDesk,
  removeProfilePhoto,
} from "./profile-photos.service.ts";

const path = "/business/:profileId/photos";
type Call = SiteCall<typeof path>;

/** A business's portrait and cover, for its members. */
export const profilePhotosSite = [
  page(path, getProfilePhotos, (call) => draw(call)),

  form(`${path}/:photoId`, describeProfilePhoto, {
    read: (values) => ({ alt: profilePhotoUses.map((use) => textIn(values, `${use}.alt`)).join("") }),
    done: (profile, { at }) => `/business/${at.profileId}/photos${placeOf(profile, at.photoId)}`,
    again: (state, call) => draw(call, state),
  }),

  form(`${path}/:photoId/remove`, removeProfilePhoto, {
    done: (_profile, { at }) => `/business/${at.profileId}/photos`,
    again: (state, call) => draw(call, state),
  }),
];

function placeOf(profile: Profile, photoId: string): string {
  const found = photosOfProfile(profile).find(({ photo }) => photo.id === photoId);
  return found ? `#${found.use}` : "";
}

/** `sent` is the form of one of the photos, which the address names. */
async function draw({ c, ctx, at }: Call & { at: { photoId?: string } }, sent?: FormState) {
  const found = await getProfilePhotos(ctx, at);
  const desk = await profilePhotoDesk(ctx, found, c.req.queries("uploaded"));
  const forms = photosOfProfile(found.profile).map(({ use, photo }) => {
    const isSent = sent && at.photoId === photo.id;
    return [use, isSent ? faultsOf(sent, use) : blankForm({ [`${use}.alt`]: photo.alt })] as const;
  });
  const { once } = blankForm();
  return (
    <ProfilePhotosPage profile={found.profile} forms={Object.fromEntries(forms)} once={once} {...desk} />
  );
}

/** Each photo's words are a field of their own on the page. */
function faultsOf(state: FormState, use: ProfilePhotoUse): FormState {
  const issues = state.issues.map((issue) => ({ ...issue, pointer: `/${use}${issue.pointer}` }));
  return { ...state, issues };
}

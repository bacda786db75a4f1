import type { FC } from "hono/jsx";
import type { Profile } from "#shared/market/profiles/profile.ts";
import { type ProfilePhotoUse, profilePhotoUses } from "#shared/market/profiles/profile-photo.ts";
import type { ProfilePhotoDesk } from "#shared/market/profiles/profile-photo-desk.ts";
import { profilePhotoFailureCodes } from "#shared/market/profiles/profile-photo-failure.ts";
import { Face } from "#web/components/face.tsx";
import { Form, FormTokens } from "#web/components/form/form.tsx";
import { TextField } from "#web/components/form/text-fields.tsx";
import { Cloth } from "#web/components/icon.tsx";
import { Layout } from "#web/components/layout.tsx";
import { ProfilePhoto } from "#web/components/photo.tsx";
import { PhotoFailures } from "#web/components/photo-failures.tsx";
import { PhotoUpload } from "#web/components/photo-upload.tsx";
import type { FormState } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";

interface ProfilePhotosPageProps extends ProfilePhotoDesk {
  profile: Profile;
  /** The words of each photo that is there. */
  forms: { [use in ProfilePhotoUse]?: FormState };
  /** The one-time token of what takes one off. */
  once: string;
}

/** What a business shows of itself: its maker's face, and what stands above its page. */
export const ProfilePhotosPage: FC<ProfilePhotosPageProps> = (props) => {
  const { profile, uploads, pending } = props;
  const page = usePage();
  const { t } = page;
  const query = pending.map((id) => `uploaded=${id}`).join("&");
  return (
    <Layout title={t.portraits_title()} isPrivate isBoard hasForms isDemo={profile.isDemo}>
      <div class="narrow stack sections">
        <header class="stack">
          <p>
            <a href={href(page, `/business/${profile.id}`)}>{t.portraits_back()}</a>
          </p>
          <h1>{t.portraits_title()}</h1>
          <p>{t.portraits_lead()}</p>
          {Object.keys(uploads).length === 0 ? <p class="notice">{t.people_verify_email_why()}</p> : null}
          {pending.length > 0 ? (
            <div class="notice" role="status">
              <p>{t.photos_pending({ count: pending.length })}</p>
              <p>
                <a href={`${href(page, `/business/${profile.id}/photos`)}?${query}`}>{t.photos_refresh()}</a>
              </p>
            </div>
          ) : null}
        </header>
        {profilePhotoUses.map((use) => (
          <Section use={use} {...props} />
        ))}
        <p>
          <a href={href(page, `/exporters/${profile.handle}`)}>{t.profiles_room_public()}</a>
        </p>
      </div>
    </Layout>
  );
};

type SectionProps = ProfilePhotosPageProps & { use: ProfilePhotoUse };

const Section: FC<SectionProps> = (props) => {
  const { use, profile, uploads, failures } = props;
  const { t } = usePage();
  const upload = uploads[use];
  return (
    <section id={use} class="card stack" aria-labelledby={`${use}-title`}>
      <h2 id={`${use}-title`}>{lookup(t, `portraits_${use}`)}</h2>
      <p class="hint">{lookup(t, `portraits_${use}_hint`)}</p>
      <div id={`${use}-shown`} class="stack">
        <PhotoFailures failures={failures.filter((it) => it.use === use)} />
        <Shown {...props} />
      </div>
      {upload ? (
        <PhotoUpload
          upload={upload}
          label={lookup(t, `portraits_${use}_add`) ?? ""}
          id={`${use}-file`}
          api={`/api/v1/profiles/${profile.id}/photos`}
          use={use}
          list={`/business/${profile.id}/photos`}
          shown={`${use}-shown`}
          codes={profilePhotoFailureCodes}
        />
      ) : null}
    </section>
  );
};

/** The picture that is there, with its words and the way to take it off; else what stands in its place. */
const Shown: FC<SectionProps> = ({ use, profile, forms, once }) => {
  const page = usePage();
  const { t } = page;
  const photo = profile[use];
  const form = forms[use];
  if (!photo || !form)
    return (
      <>
        <div class={`own-${use}`}>
          {use === "portrait" ? <Face name={profile.businessName} /> : <Cloth />}
        </div>
        <p>{lookup(t, `portraits_${use}_none`)}</p>
      </>
    );
  const path = href(page, `/business/${profile.id}/photos/${photo.id}`);
  return (
    <>
      <div class={`own-${use}`}>
        <ProfilePhoto photo={photo} sizes={use === "portrait" ? "10rem" : "(min-width: 42rem) 40rem, 92vw"} />
      </div>
      <Form form={form} action={path}>
        <TextField
          form={form}
          name={`${use}.alt`}
          label={t.portraits_alt()}
          hint={t.portraits_alt_hint()}
          maximumLength={200}
        />
        <button class="quiet">{t.portraits_save()}</button>
      </Form>
      <form method="post" action={`${path}/remove`}>
        <FormTokens form={{ once }} />
        <button class="danger">{lookup(t, `portraits_${use}_remove`)}</button>
      </form>
    </>
  );
};

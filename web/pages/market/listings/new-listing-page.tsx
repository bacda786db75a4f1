import type { FC } from "hono/jsx";
import type { Profile } from "#shared/market/profiles/profile.ts";
import { Form } from "#web/components/form/form.tsx";
import { ScreenFrame } from "#web/components/form/screen-frame.tsx";
import { Icon } from "#web/components/icon.tsx";
import { Layout } from "#web/components/layout.tsx";
import { type FormState, textAt } from "#web/form-state.ts";
import { href, usePage } from "#web/page.ts";
import { GroupFields } from "./listing-form.tsx";
import { ListingPreview } from "./listing-preview.tsx";
import { listingGroups } from "./listing-screens.ts";
import { screensOf } from "./listing-words.ts";
import { FirstFields } from "./screen-fields.tsx";

interface NewListingPageProps {
  profile: Profile;
  form: FormState;
}

/** The first screen of a listing: its photos where a script can hold them, and its name. A draft comes of it. */
export const NewListingPage: FC<NewListingPageProps> = ({ profile, form }) => {
  const page = usePage();
  const { t, locale } = page;
  const action = href(page, `/business/${profile.id}/listings/new`);
  return (
    <ScreenFrame
      screens={screensOf(page)}
      at={0}
      needed={t.listings_screen_needed()}
      later={t.listings_later()}
      form={form}
      action={action}
    >
      <first-photos
        data-sending={t.photos_sending()}
        data-lost={t.photos_lost()}
        data-unfit={t.error_photo_not_a_picture()}
        data-remove={t.photos_remove({ number: "…" })}
      >
        <p class="hint">{t.listings_first_photos_later()}</p>
        <div class="field" hidden>
          <p class="label">{t.photos_title()}</p>
          <p class="hint" id="first-photos-hint">
            {t.listings_first_photos_hint()}
          </p>
          <ul class="plain strip" />
          <label class="add">
            <Icon name="camera" />
            {t.photos_add()}
            <input
              type="file"
              multiple
              accept="image/jpeg,image/png,image/webp,image/avif"
              aria-describedby="first-photos-hint"
            />
          </label>
          <p class="hint" role="status" />
        </div>
      </first-photos>
      <FirstFields form={form} language={locale} />
      <input type="hidden" name="originCountry" value={textAt(form, "originCountry") || "ID"} />
      <ListingPreview form={form} titleName={`text.${locale}.title`} maker={profile.businessName} />
    </ScreenFrame>
  );
};

/** All fields of a listing at once, drawn where more was sent than the first screen asks for. */
export const WholeNewListingPage: FC<NewListingPageProps> = ({ profile, form }) => {
  const page = usePage();
  const { t, locale } = page;
  return (
    <Layout title={t.listings_new()} isPrivate hasForms>
      <section class="narrow stack">
        <h1>{t.listings_new()}</h1>
        <p>{t.listings_new_lead()}</p>
        <Form form={form} action={href(page, `/business/${profile.id}/listings/new`)}>
          {listingGroups.map((group) => (
            <GroupFields form={form} group={group} language={locale} home={profile} isForLater />
          ))}
          <button>{t.listings_save_draft()}</button>
        </Form>
      </section>
    </Layout>
  );
};

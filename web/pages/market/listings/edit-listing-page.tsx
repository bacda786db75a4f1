import type { FC } from "hono/jsx";
import { pickLocalized } from "#shared/locales.ts";
import { listingProcess } from "#shared/market/listings/listing.process.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { openSteps } from "#shared/process.ts";
import { FormFailure } from "#web/components/form/failure.tsx";
import { Form } from "#web/components/form/form.tsx";
import { noteLabel } from "#web/components/form/labels.ts";
import { Layout } from "#web/components/layout.tsx";
import { fieldOf, Written } from "#web/components/written.tsx";
import type { FormState } from "#web/form-state.ts";
import { href, usePage } from "#web/page.ts";
import { Checklist, Steps } from "./listing-desk.tsx";
import { ListingFields } from "./listing-form.tsx";
import { screenPath } from "./listing-screens.ts";
import { stageName } from "./listing-words.ts";
import { PhotoSection, type PhotoSectionProps } from "./photo-section.tsx";

interface EditListingPageProps {
  listing: Listing;
  form: FormState;
  photos: Omit<PhotoSectionProps, "listing">;
  /** Set where the reader comes from saving it. */
  isSaved?: boolean;
}

/** One listing for its business: its fields, what publishing still needs, and the steps of its life. */
export const EditListingPage: FC<EditListingPageProps> = ({ listing, form, photos, isSaved }) => {
  const page = usePage();
  const { t } = page;
  // Photos have a form of their own on this page, to which what is missing leads.
  noteLabel({ form, name: "photos", label: t.listings_photos() });
  const title = pickLocalized(listing.text, page.locale)?.value.title ?? t.listings_title();
  return (
    <Layout title={`${t.listings_edit()}: ${title}`} isPrivate>
      <section class="narrow stack">
        <p>
          <a href={href(page, `/business/${listing.profileId}/listings`)}>
            {t.listings_of_business({ name: listing.exporter.businessName })}
          </a>
        </p>
        <h1>
          <Written texts={fieldOf(listing.text, "title")} />
        </h1>
        <p class="row">
          <span class="badge">{stageName(page, listing.stage)}</span>
          <a href={href(page, `/listings/${listing.id}`)}>{t.listings_view()}</a>
        </p>
        {isSaved ? (
          <p class="notice" role="status">
            {t.site_saved()}
          </p>
        ) : null}
        {openSteps(listingProcess, listing, page.actor).has("edit") ? (
          <>
            {listing.stage === "published" ? null : <Checklist listing={listing} />}
            {listing.stage === "draft" ? (
              <p>
                <a class="button" href={href(page, screenPath(listing.id, "first"))}>
                  {t.listings_go_on()}
                </a>
              </p>
            ) : null}
            <Steps listing={listing} once={form.once} />
            <div id="f-photos" tabindex={-1}>
              <PhotoSection listing={listing} {...photos} />
            </div>
            <h2>{t.listings_details()}</h2>
            <Form form={form} action={href(page, `/listings/${listing.id}/edit`)}>
              <input type="hidden" name="version" value={String(listing.version)} />
              <ListingFields form={form} />
              <button>{t.site_save()}</button>
            </Form>
          </>
        ) : (
          <>
            <FormFailure form={form} />
            <p>{t.listings_withdrawn_note()}</p>
            <Steps listing={listing} once={form.once} />
          </>
        )}
      </section>
    </Layout>
  );
};

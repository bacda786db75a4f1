import type { FC } from "hono/jsx";
import { pickLocalized } from "#shared/locales.ts";
import { checklistOf } from "#shared/market/listings/checklist.ts";
import { listingProcess } from "#shared/market/listings/listing.process.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import type { SizeClass } from "#shared/market/profiles/size-class.ts";
import { openSteps } from "#shared/process.ts";
import { FormFailure } from "#web/components/form/failure.tsx";
import { noteLabel } from "#web/components/form/labels.ts";
import { HalalDuty } from "#web/components/halal-duty.tsx";
import { Layout } from "#web/components/layout.tsx";
import { named } from "#web/components/signs.ts";
import { fieldOf, Written } from "#web/components/written.tsx";
import type { FormState } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { href, type PageContext, usePage } from "#web/page.ts";
import { ListingGroups } from "./edit-listing-groups.tsx";
import { Checklist, Steps } from "./listing-desk.tsx";
import { type ListingGroup, openScreenOf, screenPath } from "./listing-screens.ts";
import { groupName, stageName } from "./listing-words.ts";
import { PhotoSection, type PhotoSectionProps } from "./photo-section.tsx";

interface EditListingPageProps {
  listing: Listing;
  form: FormState;
  photos: Omit<PhotoSectionProps, "listing">;
  /** Set where the reader comes from saving it: which group, where it was one. */
  saved?: ListingGroup | "all" | undefined;
  /** Of its business, where it is known. */
  size: SizeClass | undefined;
  /** The group that was just sent. */
  sent?: ListingGroup | undefined;
}

/** One listing for its business: its groups of fields, what publishing still needs, and the steps of its life. */
export const EditListingPage: FC<EditListingPageProps> = ({ listing, form, photos, saved, size, sent }) => {
  const page = usePage();
  const { t } = page;
  // Photos have a form of their own on this page, to which what is missing leads.
  noteLabel({ form, name: "photos", label: t.listings_photos() });
  const title = pickLocalized(listing.text, page.locale)?.value.title ?? t.listings_title();
  return (
    <Layout title={named(page, t.listings_edit(), title)} isPrivate hasForms>
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
          <a href={href(page, `/listings/${listing.id}/calculator`)}>{t.calculator_title()}</a>
        </p>
        {saved ? (
          <p class="notice" role="status">
            {saved === "all" ? t.site_saved() : t.site_saved_group({ group: groupName(page, saved) })}{" "}
            {afterwards(page, listing)}
          </p>
        ) : null}
        {openSteps(listingProcess, listing, page.actor).has("edit") ? (
          <>
            {listing.stage === "published" ? null : <Checklist listing={listing} />}
            {listing.stage === "draft" ? (
              <p>
                <a class="button" href={href(page, screenPath(listing.id, openScreenOf(listing)))}>
                  {t.listings_go_on()}
                </a>
              </p>
            ) : null}
            <Steps listing={listing} once={form.once} />
            <div id="f-photos" tabindex={-1}>
              <PhotoSection listing={listing} {...photos} />
            </div>
            <HalalDuty listings={[listing]} size={size} />
            <h2>{t.listings_details()}</h2>
            <p class="hint">{t.site_groups_hint()}</p>
            <ListingGroups listing={listing} form={form} sent={sent} />
          </>
        ) : (
          <>
            <FormFailure form={form} />
            {listing.stage === "removed" ? (
              <p class="notice">
                {t.error_listing_removed_by_us()}{" "}
                <a href={href(page, "/measures")}>{t.measures_own_title()}</a>
              </p>
            ) : (
              <p>{t.listings_withdrawn_note()}</p>
            )}
            <Steps listing={listing} once={form.once} />
          </>
        )}
      </section>
    </Layout>
  );
};

/** What saving led to, and what comes next. */
function afterwards({ t, locale }: PageContext, listing: Listing): string | undefined {
  if (listing.stage === "withdrawn") return undefined;
  if (listing.stage === "published") return t.listings_saved_live();
  const missing = checklistOf(listing).filter((it) => !it.isDone);
  const parts = missing.map(({ part }) => lookup(t, `listings_part_${part}`) ?? part);
  if (parts.length === 0) return t.listings_saved_ready();
  return t.listings_saved_open({ parts: new Intl.ListFormat(locale).format(parts) });
}

import type { FC } from "hono/jsx";
import { listingProcess } from "#shared/market/listings/listing.process.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { maximumPhotos } from "#shared/market/listings/photo.ts";
import { photoFailureCodes } from "#shared/market/listings/photo-failure.ts";
import type { PhotoDesk } from "#shared/market/listings/photo-upload.ts";
import { openSteps } from "#shared/process.ts";
import { FormFailure } from "#web/components/form/failure.tsx";
import { FormTokens } from "#web/components/form/form.tsx";
import { TextField } from "#web/components/form/text-fields.tsx";
import { Photo } from "#web/components/photo.tsx";
import { PhotoFailures } from "#web/components/photo-failures.tsx";
import { PhotoUpload } from "#web/components/photo-upload.tsx";
import type { FormState } from "#web/form-state.ts";
import { href, type PageContext, usePage } from "#web/page.ts";

export interface PhotoSectionProps extends PhotoDesk {
  listing: Listing;
  /** The photos' own form: `photos.0.id`, `photos.0.alt` and so on, in the listing's order. */
  form: FormState;
}

/** A listing's photos for its business: what they show in words, their order, and one more. */
export const PhotoSection: FC<PhotoSectionProps> = (props) => {
  const { listing, upload } = props;
  const page = usePage();
  const { t } = page;
  return (
    <section id="photos" class="stack" aria-labelledby="photos-title">
      <h2 id="photos-title">{t.photos_title()}</h2>
      <p class="hint">{t.photos_lead({ maximum: maximumPhotos })}</p>
      <div id="photo-list" class="stack">
        <Waiting {...props} />
        <PhotoFailures failures={props.failures} />
        <PhotoList {...props} />
      </div>
      {upload ? <Upload listing={listing} upload={upload} /> : null}
      {!upload && mayEdit(page, listing) ? <p>{t.photos_full_note({ maximum: maximumPhotos })}</p> : null}
    </section>
  );
};

function mayEdit({ actor }: PageContext, listing: Listing): boolean {
  return openSteps(listingProcess, listing, actor).has("edit");
}

const Waiting: FC<PhotoSectionProps> = ({ listing, pending }) => {
  const page = usePage();
  if (pending.length === 0) return null;
  const query = pending.map((id) => `uploaded=${id}`).join("&");
  return (
    <div class="notice" role="status">
      <p>{page.t.photos_pending({ count: pending.length })}</p>
      <p>
        <a href={`${href(page, `/listings/${listing.id}/edit`)}?${query}#photos`}>
          {page.t.photos_refresh()}
        </a>
      </p>
    </div>
  );
};

const PhotoList: FC<PhotoSectionProps> = ({ listing, form }) => {
  const page = usePage();
  const { t } = page;
  const { photos } = listing;
  if (photos.length === 0) return null;
  return (
    <form method="post" action={href(page, `/listings/${listing.id}/photos`)} class="stack">
      <FormFailure form={form}>
        <FormTokens form={form} />
        {/* The Enter key in a text presses the first button: it must be one that saves. */}
        <button name="act" value="save" hidden>
          {t.photos_save()}
        </button>
        <ol class="plain stack">
          {photos.map((photo, at) => {
            const number = at + 1;
            return (
              <li class="card stack">
                <Photo listing={listing} photo={photo} sizes="(min-width: 36rem) 18rem, 92vw" />
                <input type="hidden" name={`photos.${at}.id`} value={photo.id} />
                <TextField
                  form={form}
                  name={`photos.${at}.alt`}
                  label={t.photos_alt({ number })}
                  hint={at === 0 ? t.photos_alt_hint() : undefined}
                  maximumLength={200}
                />
                {mayEdit(page, listing) ? (
                  <p class="row">
                    {at > 0 ? (
                      <button class="quiet" name="act" value={`up:${photo.id}`}>
                        {t.photos_up({ number })}
                      </button>
                    ) : null}
                    {number < photos.length ? (
                      <button class="quiet" name="act" value={`down:${photo.id}`}>
                        {t.photos_down({ number })}
                      </button>
                    ) : null}
                    <button class="danger" name="act" value={`remove:${photo.id}`}>
                      {t.photos_remove({ number })}
                    </button>
                  </p>
                ) : null}
              </li>
            );
          })}
        </ol>
        <button name="act" value="save">
          {t.photos_save()}
        </button>
      </FormFailure>
    </form>
  );
};

interface UploadProps extends Required<Pick<PhotoSectionProps, "listing" | "upload">> {
  /** The page whose list of photos is drawn anew; the listing's own desk, where not said. */
  list?: string;
}

/** One more photo; with a script, several at once. */
export const Upload: FC<UploadProps> = ({ listing, upload, list }) => (
  <PhotoUpload
    upload={upload}
    label={usePage().t.photos_add()}
    api={`/api/v1/listings/${listing.id}/photos`}
    list={list ?? `/listings/${listing.id}/edit`}
    version={listing.version}
    photos={listing.photos.length}
    codes={photoFailureCodes}
  />
);

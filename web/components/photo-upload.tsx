import type { FC } from "hono/jsx";
import type { PhotoUploadForm } from "#shared/market/listings/photo-upload.ts";
import { errorText } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";

interface PhotoUploadProps {
  upload: PhotoUploadForm;
  /** What a photo is asked for by: a part of the field's id. */
  label: string;
  id?: string;
  /** Where a script asks for forms, and whether a photo is there yet. */
  api: string;
  /** What one of several kinds of photos it shall be; only one is sent then. */
  use?: string;
  /** The page whose photos are drawn anew, and the part of it that shows them. */
  list: string;
  shown?: string;
  /** Of the thing, for forms of the page that were opened on it. */
  version?: number;
  /** How many photos there are. */
  photos?: number;
  /** What may be wrong with an upload. */
  codes: readonly string[];
}

/** One more photo; with a script, several at once. */
export const PhotoUpload: FC<PhotoUploadProps> = ({ upload, label, id = "photo-file", ...told }) => {
  const page = usePage();
  const { t } = page;
  const texts = {
    sending: t.photos_sending(),
    preparing: t.photos_preparing(),
    ready: t.photos_ready(),
    late: t.photos_late(),
    lost: t.photos_lost(),
    waits: t.photos_waits(),
    ...Object.fromEntries(told.codes.map((code) => [code, errorText(t, code)])),
  };
  return (
    <photo-upload
      data-api={told.api}
      data-use={told.use}
      data-list={href(page, told.list)}
      data-shown={told.shown}
      data-version={told.version === undefined ? undefined : String(told.version)}
      data-photos={told.photos === undefined ? undefined : String(told.photos)}
      data-texts={JSON.stringify(texts)}
    >
      <form method="post" action={upload.action} enctype="multipart/form-data" class="stack">
        {Object.entries(upload.fields).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <div class="field">
          <label for={id}>{label}</label>
          <p class="hint" id={`${id}-hint`}>
            {t.photos_add_hint()}
          </p>
          <input
            type="file"
            id={id}
            name="file"
            required
            accept="image/jpeg,image/png,image/webp,image/avif"
            aria-describedby={`${id}-hint`}
          />
        </div>
        <button>{t.photos_send()}</button>
      </form>
    </photo-upload>
  );
};

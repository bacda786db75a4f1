import type { Child, FC } from "hono/jsx";
import {
  attachmentFailureCodes,
  maximumAttachmentBytes,
  maximumAttachments,
  maximumPdfBytes,
} from "#shared/trade/inquiries/attachment.ts";
import type { AttachmentFailure, ShownDraft } from "#shared/trade/inquiries/reply-draft.ts";
import type { OpenThread } from "#shared/trade/inquiries/thread.ts";
import { carryGlyph, Icon } from "#web/components/icon.tsx";
import { colon } from "#web/components/signs.ts";
import { errorText } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";
import { AttachmentLink } from "./attachments.tsx";

/** What can be chosen; what a file is says its content alone. */
export const accepted = "image/jpeg,image/png,image/webp,image/avif,application/pdf";

/**
 * The end of a reply's form: its files, what stands beneath them, and the buttons. Without script a button keeps what is typed and leads to a page
 * where files are uploaded one by one; with it they are chosen here.
 */
export const DraftFiles: FC<{ thread: OpenThread; children?: Child }> = ({ thread, children }) => {
  const { id, draft } = thread;
  const page = usePage();
  const { t } = page;
  // The script brings in a list with the first file, and with its button.
  carryGlyph(page, "close");
  const codes = [...attachmentFailureCodes, "inquiry_closed", "blocked"];
  const texts = {
    sending: t.attachments_sending(),
    checking: t.attachments_checking(),
    late: t.attachments_late(),
    lost: t.attachments_lost(),
    waiting: t.attachments_waiting(),
    ...Object.fromEntries(codes.map((code) => [code, errorText(t, code)])),
  };
  return (
    <attach-files
      data-api={`/api/v1/inquiries/${id}`}
      data-page={href(page, `/inquiries/${id}`)}
      data-limits={JSON.stringify({
        files: maximumAttachments,
        bytes: maximumAttachmentBytes,
        pdfBytes: maximumPdfBytes,
      })}
      data-texts={JSON.stringify(texts)}
      class="stack"
    >
      <div id="attached" class="stack">
        <Failures failures={draft.failures} />
        <Attached draft={draft} inquiryId={id} />
      </div>
      <div role="status">
        <ul class="plain stack" hidden />
      </div>
      {children}
      <div class="row">
        <button>{t.inquiries_send_reply()}</button>
        <button class="quiet" name="act" value="attach" aria-describedby="attach-hint">
          <Icon name="camera" />
          {t.attachments_add()}
        </button>
        <label class="button quiet" hidden>
          <Icon name="camera" />
          {t.attachments_add()}
          <input type="file" multiple accept={accepted} class="unseen" aria-describedby="attach-hint" />
        </label>
      </div>
      <p class="hint" id="attach-hint">
        {t.attachments_hint({ maximum: maximumAttachments })}
      </p>
    </attach-files>
  );
};

/** What goes with the message that is being written: each is named by the form, and has its own button to take it off. */
const Attached: FC<{ draft: ShownDraft; inquiryId: string }> = ({ draft, inquiryId }) => {
  const { t } = usePage();
  if (draft.attachments.length === 0) return null;
  return (
    <ul class="plain attachments" aria-label={t.attachments_title()}>
      {draft.attachments.map((attachment) => {
        const label = t.attachments_remove({ name: attachment.name });
        return (
          <li>
            <AttachmentLink attachment={attachment} path={`/inquiries/${inquiryId}/attachments`} />
            <input type="hidden" name="attachments" value={attachment.id} />
            <button class="off" name="act" value={`drop:${attachment.id}`} aria-label={label} title={label}>
              <Icon name="close" />
            </button>
          </li>
        );
      })}
    </ul>
  );
};

/** Uploads that could not be used, until the next message goes out. */
export const Failures: FC<{ failures: readonly AttachmentFailure[] }> = ({ failures }) => {
  const page = usePage();
  const { t } = page;
  if (failures.length === 0) return null;
  return (
    <div class="failure" role="alert">
      <p>{t.attachments_failed()}</p>
      <ul>
        {failures.map(({ name, code }) => (
          <li>
            {name ? (
              <>
                <bdi>{name}</bdi>
                {colon(page)}
              </>
            ) : null}
            {errorText(t, code)}
          </li>
        ))}
      </ul>
    </div>
  );
};

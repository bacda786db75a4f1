import type { FC } from "hono/jsx";
import { type Attachment, wholeFile } from "#shared/trade/inquiries/attachment.ts";
import { sizeText } from "#web/components/size-text.ts";
import { href, usePage } from "#web/page.ts";

interface AttachmentsProps {
  attachments: readonly Attachment[] | undefined;
  /** The path that their addresses begin with, below the language. */
  path: string;
}

/** What stands in a message beside its words: photos small, to be seen whole; PDFs to be kept. */
export const Attachments: FC<AttachmentsProps> = ({ attachments = [], path }) => {
  const { t } = usePage();
  if (attachments.length === 0) return null;
  return (
    <ul class="plain attachments" aria-label={t.attachments_title()}>
      {attachments.map((attachment) => (
        <li>
          <AttachmentLink attachment={attachment} path={path} />
        </li>
      ))}
    </ul>
  );
};

export const AttachmentLink: FC<{ attachment: Attachment; path: string }> = ({ attachment, path }) => {
  const page = usePage();
  const { id, kind, name, width, height } = attachment;
  const at = `${href(page, path)}/${id}`;
  return (
    <a class={`attachment ${kind}`} href={`${at}/${wholeFile(attachment)}`}>
      {kind === "photo" ? (
        <img
          src={`${at}/thumb.jpeg`}
          alt={page.t.attachments_photo({ name })}
          width={width}
          height={height}
          loading="lazy"
        />
      ) : (
        <>
          <span class="kind" aria-hidden="true">
            {kind.toUpperCase()}
          </span>
          <span class="stack">
            <span>
              <bdi>{name}</bdi>
            </span>
            <span class="hint">{sizeText(attachment.bytes, page.locale)}</span>
          </span>
        </>
      )}
    </a>
  );
};

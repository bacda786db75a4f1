import type { FC } from "hono/jsx";
import { maximumAttachments } from "#shared/trade/inquiries/attachment.ts";
import type { Inquiry } from "#shared/trade/inquiries/inquiry.ts";
import type { AttachmentForm, ShownDraft } from "#shared/trade/inquiries/reply-draft.ts";
import { FormFailure } from "#web/components/form/failure.tsx";
import { FormTokens } from "#web/components/form/form.tsx";
import { OneFileForm } from "#web/components/form/one-file-form.tsx";
import { Icon } from "#web/components/icon.tsx";
import { Layout } from "#web/components/layout.tsx";
import { Written } from "#web/components/written.tsx";
import type { FormState } from "#web/form-state.ts";
import { errorText } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";
import { AttachmentLink } from "./attachments.tsx";
import { Failures } from "./draft-files.tsx";

interface AttachmentsPageProps {
  inquiry: Inquiry;
  draft: ShownDraft;
  /** For one more file; in its place, why there is none. */
  upload?: AttachmentForm;
  refusal?: string;
  /** Uploads that were sent but are neither attached nor failed yet. */
  pending: string[];
  form: FormState;
}

/** Where the files of a message are uploaded one by one, without script: the store takes one a form. */
export const AttachmentsPage: FC<AttachmentsPageProps> = ({
  inquiry,
  draft,
  upload,
  refusal,
  pending,
  form,
}) => {
  const page = usePage();
  const { t } = page;
  const path = `/inquiries/${inquiry.id}/attachments`;
  return (
    <Layout title={t.attachments_title()} isPrivate hasForms>
      <section class="narrow stack">
        <p>
          <a href={`${href(page, `/inquiries/${inquiry.id}`)}#reply`}>{t.attachments_back()}</a>
        </p>
        <h1>{t.attachments_title()}</h1>
        <p>
          <Written texts={inquiry.listingTitle} />
        </p>
        <p>{t.attachments_lead()}</p>
        <FormFailure form={form} />
        {pending.length > 0 ? (
          <div class="notice" role="status">
            <p>{t.attachments_pending({ count: pending.length })}</p>
            <p>
              <a href={`${href(page, path)}?${pending.map((id) => `uploaded=${id}`).join("&")}`}>
                {t.attachments_refresh()}
              </a>
            </p>
          </div>
        ) : null}
        <Failures failures={draft.failures} />
        {draft.attachments.length > 0 ? (
          <ul class="plain attachments">
            {draft.attachments.map((attachment) => {
              const label = t.attachments_remove({ name: attachment.name });
              return (
                <li>
                  <AttachmentLink attachment={attachment} path={path} />
                  <form method="post" action={href(page, path)}>
                    <FormTokens form={form} />
                    <input type="hidden" name="attachmentId" value={attachment.id} />
                    <button class="off" aria-label={label} title={label}>
                      <Icon name="close" />
                    </button>
                  </form>
                </li>
              );
            })}
          </ul>
        ) : null}
        {refusal ? <p class="notice">{errorText(t, refusal)}</p> : null}
        {upload ? (
          <OneFileForm upload={upload} hint={t.attachments_hint({ maximum: maximumAttachments })} />
        ) : null}
        <p>
          <a class="button quiet" href={`${href(page, `/inquiries/${inquiry.id}`)}#reply`}>
            {t.attachments_back()}
          </a>
        </p>
      </section>
    </Layout>
  );
};

import type { FC } from "hono/jsx";
import type { DocumentPaper } from "#shared/trade/order-documents/order-document.ts";
import type { Order } from "#shared/trade/orders/order.ts";
import { Layout } from "#web/components/layout.tsx";
import { errorText } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";
import { documentName } from "./document-words.ts";

interface AddDocumentProps {
  order: Pick<Order, "id" | "number">;
  paper: DocumentPaper;
  upload?: { action: string; fields: Record<string, string> };
  /** Why there is no more room. */
  refusal?: string;
}

/** Where one file is uploaded as a paper of an order; the store takes it, and sends the browser back. */
export const AddDocumentPage: FC<AddDocumentProps> = ({ order, paper, upload, refusal }) => {
  const page = usePage();
  const { t } = page;
  const title = t.documents_add_title({ paper: documentName(t, paper) });
  return (
    <Layout title={title} isPrivate hasForms>
      <section class="narrow stack">
        <p>
          <a href={href(page, `/orders/${order.id}/papers`)}>{t.documents_title()}</a>
        </p>
        <h1>{title}</h1>
        {refusal ? <p class="notice">{errorText(t, refusal, { maximum: 40 })}</p> : null}
        {upload ? (
          <form method="post" action={upload.action} enctype="multipart/form-data" class="card stack">
            {Object.entries(upload.fields).map(([name, value]) => (
              <input type="hidden" name={name} value={value} />
            ))}
            <div class="field">
              <label for="document-file">{t.attachments_choose()}</label>
              <p class="hint" id="document-hint">
                {t.documents_add_hint()}
              </p>
              <input
                type="file"
                id="document-file"
                name="file"
                required
                accept="image/jpeg,image/png,image/webp,image/avif,application/pdf"
                aria-describedby="document-hint"
              />
            </div>
            <button>{t.attachments_upload()}</button>
          </form>
        ) : null}
      </section>
    </Layout>
  );
};

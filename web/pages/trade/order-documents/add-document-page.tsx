import type { FC } from "hono/jsx";
import type { DocumentPaper } from "#shared/trade/order-documents/order-document.ts";
import type { Order } from "#shared/trade/orders/order.ts";
import { OneFileForm } from "#web/components/form/one-file-form.tsx";
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
        {upload ? <OneFileForm upload={upload} hint={t.documents_add_hint()} /> : null}
      </section>
    </Layout>
  );
};

import type { FC } from "hono/jsx";
import { wholeFile } from "#shared/trade/inquiries/attachment.ts";
import type { Side } from "#shared/trade/inquiries/inquiry.ts";
import { isSentAsItIs, type ShownDocument } from "#shared/trade/order-documents/order-document.ts";
import type { Order } from "#shared/trade/orders/order.ts";
import { ButtonForm } from "#web/components/form/button-form.tsx";
import { FormFailure } from "#web/components/form/failure.tsx";
import { Form } from "#web/components/form/form.tsx";
import { TextArea } from "#web/components/form/text-fields.tsx";
import { Layout } from "#web/components/layout.tsx";
import type { FormState } from "#web/form-state.ts";
import { href, usePage } from "#web/page.ts";
import { StateBadge } from "./checklist-card.tsx";
import { DescribeForm } from "./describe-form.tsx";
import { DocumentFactsList } from "./document-facts-list.tsx";
import { documentName, shipmentName } from "./document-words.ts";

interface DocumentPageProps {
  document: ShownDocument;
  order: Order;
  side: Side;
  forms: Record<"facts" | "flag" | "plain", FormState>;
}

/** One document of an order: what it is, what stands on it, and what its reader can do with it. */
export const DocumentPage: FC<DocumentPageProps> = ({ document, order, side, forms }) => {
  const page = usePage();
  const { t } = page;
  const { paper, file, stage, note, shipment } = document;
  const all = href(page, `/orders/${order.id}/papers`);
  const at = `${all}/${document.id}`;
  const isExporters = side === "exporter";
  const isOpen = stage !== "accepted" && !isSentAsItIs(paper);
  return (
    <Layout title={documentName(t, paper)} isPrivate hasForms>
      <section class="narrow stack">
        <p>
          <a href={all}>{t.documents_title()}</a>
        </p>
        <div class="spread">
          <h1>{documentName(t, paper)}</h1>
          <StateBadge state={stage} side={side} />
        </div>
        <FormFailure form={forms.plain} />
        <p>
          <a class="button quiet" href={`${at}/file/${wholeFile(file)}`}>
            <bdi>{file.name}</bdi>
          </a>
        </p>
        {stage === "kept" ? <p class="hint">{t.documents_kept_hint()}</p> : null}
        {note ? (
          <blockquote>
            <p class="hint">{t.documents_note()}</p>
            <p dir="auto">{note}</p>
          </blockquote>
        ) : null}
        {isExporters && isOpen ? (
          <>
            <section class="card stack" aria-labelledby="facts">
              <h2 id="facts">{t.documents_facts_title()}</h2>
              <DescribeForm form={forms.facts} action={at} order={order} />
            </section>
            <div class="row">
              {stage === "shared" ? null : (
                <ButtonForm action={`${at}/share`} form={forms.plain} text={t.documents_share()} />
              )}
              <ButtonForm
                action={`${at}/remove`}
                form={forms.plain}
                text={t.documents_remove()}
                look="danger"
              />
            </div>
          </>
        ) : (
          <section class="card stack" aria-labelledby="facts">
            <h2 id="facts">{t.documents_facts_title()}</h2>
            <p class="hint">{shipmentName(t, shipment)}</p>
            <DocumentFactsList facts={document.facts} />
          </section>
        )}
        {isExporters ? null : (
          <>
            {isOpen ? (
              <ButtonForm action={`${at}/accept`} form={forms.plain} text={t.documents_accept()} />
            ) : null}
            <details open={forms.flag.failure !== undefined}>
              <summary>{t.documents_flag()}</summary>
              <Form form={forms.flag} action={`${at}/flag`}>
                <TextArea
                  form={forms.flag}
                  name="note"
                  label={t.documents_flag_note()}
                  maximumLength={500}
                  rows={3}
                  isRequired
                />
                <button class="quiet">{t.documents_flag_button()}</button>
              </Form>
            </details>
          </>
        )}
      </section>
    </Layout>
  );
};

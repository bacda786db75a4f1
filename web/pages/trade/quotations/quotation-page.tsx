import type { FC } from "hono/jsx";
import type { ShownQuotation, ShownRevision } from "#shared/trade/quotations/shown.ts";
import { endReasons } from "#shared/trade/quotations/stages.ts";
import { FormFailure } from "#web/components/form/failure.tsx";
import { Layout } from "#web/components/layout.tsx";
import { Moment } from "#web/components/moment.tsx";
import { Written } from "#web/components/written.tsx";
import { errorText, lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";
import { OfferSheet } from "./offer-sheet.tsx";
import { QuotationActions, type QuotationForms } from "./quotation-forms.tsx";
import { RevisionChanges } from "./revision-changes.tsx";
import { StageBadge } from "./stage-badge.tsx";

interface QuotationPageProps {
  quotation: ShownQuotation;
  forms: QuotationForms;
}

/** A quotation: what is offered now, what can be done about it, and all that was offered before. */
export const QuotationPage: FC<QuotationPageProps> = ({ quotation, forms }) => {
  const page = usePage();
  const { t } = page;
  const { revisions, side, exporterName, company, obstacle, declined, sealedUntil } = quotation;
  const newest = revisions.at(-1);
  const isOver = quotation.stage === "declined" && endReasons.some((it) => it === declined?.reason);
  const isWaiting = sealedUntil !== undefined && quotation.stage === "sent";
  const title = t.quotations_title({ name: side === "buyer" ? exporterName : company.name });
  return (
    <Layout title={title} isPrivate hasForms>
      <div class="columns">
        <section class="stack">
          <p>
            <a href={href(page, `/inquiries/${quotation.inquiryId}`)}>{t.quotations_to_thread()}</a>
          </p>
          <h1>{title}</h1>
          <p class="row">
            <span>{t.quotations_number({ number: quotation.number })}</span>
            <Written texts={quotation.listingTitle} />
            <StageBadge quotation={quotation} />
          </p>
          <FormFailure form={forms.plain} />
          <p class={quotation.stage === "accepted" ? "notice is-done" : "notice"} role="status">
            {isOver ? lookup(t, `quotations_reason_${declined?.reason}`) : null}
            {isWaiting ? (
              <>
                {t.rfqs_sealed_until()} <Moment at={sealedUntil} />
              </>
            ) : null}
            {isOver || isWaiting ? null : lookup(t, `quotations_now_${quotation.stage}_${side}`)}
          </p>
          {quotation.orderId ? (
            <p>
              <a class="button" href={href(page, `/orders/${quotation.orderId}`)}>
                {t.quotations_to_order()}
              </a>
            </p>
          ) : null}
          {quotation.rfqId && side === "buyer" ? (
            <p>
              <a href={href(page, `/rfqs/${quotation.rfqId}`)}>{t.rfqs_to_rfq()}</a>
            </p>
          ) : null}
          {obstacle ? <p class="notice">{errorText(t, obstacle)}</p> : null}
          {declined && !isOver ? (
            <p class="notice">
              {lookup(t, `quotations_reason_${declined.reason}`)}
              {declined.note ? <q dir="auto">{declined.note}</q> : null}
            </p>
          ) : null}
          {newest ? <Newest revision={newest} before={revisions.at(-2)} /> : null}
        </section>
        <aside class="stack">
          {newest?.number === quotation.revisionCount ? (
            <QuotationActions quotation={quotation} forms={forms} />
          ) : (
            <p>
              <a href={href(page, `/quotations/${quotation.id}`)}>{t.quotations_to_newest()}</a>
            </p>
          )}
          <Earlier quotation={quotation} />
        </aside>
      </div>
    </Layout>
  );
};

const Newest: FC<{ revision: ShownRevision; before: ShownRevision | undefined }> = ({ revision, before }) => (
  <article class="card stack" aria-labelledby="newest">
    <RevisionHeading revision={revision} id="newest" />
    <OfferSheet revision={revision} />
    <PaperLink revision={revision} />
    {before ? <RevisionChanges before={before} after={revision} /> : null}
  </article>
);

const PaperLink: FC<{ revision: ShownRevision }> = ({ revision: { paperId } }) => {
  const page = usePage();
  return paperId ? (
    <p>
      <a href={href(page, `/papers/${paperId}/file`)} download>
        {page.t.quotations_paper()}
      </a>
    </p>
  ) : null;
};

const RevisionHeading: FC<{ revision: ShownRevision; id?: string }> = ({ revision, id }) => {
  const { t } = usePage();
  const { number, from, createdAt } = revision;
  return (
    <h2 id={id}>
      {from === "buyer" ? t.quotations_counter_number({ number }) : t.quotations_revision_number({ number })}{" "}
      <small class="hint">
        <Moment at={createdAt} />
      </small>
    </h2>
  );
};

/** All that was offered before, each with what it changed. */
const Earlier: FC<{ quotation: ShownQuotation }> = ({ quotation }) => {
  const page = usePage();
  const { t } = page;
  const earlier = quotation.revisions.slice(0, -1).toReversed();
  if (earlier.length === 0 && !quotation.hasEarlier) return null;
  const [first] = quotation.revisions;
  return (
    <section class="stack" aria-labelledby="earlier">
      <h2 id="earlier">{t.quotations_earlier()}</h2>
      {earlier.map((revision) => {
        const before = quotation.revisions.find(({ number }) => number === revision.number - 1);
        return (
          <details class="card">
            <summary>
              {revision.from === "buyer"
                ? t.quotations_counter_number({ number: revision.number })
                : t.quotations_revision_number({ number: revision.number })}
            </summary>
            <OfferSheet revision={revision} />
            <PaperLink revision={revision} />
            {before ? <RevisionChanges before={before} after={revision} /> : null}
          </details>
        );
      })}
      {quotation.hasEarlier && first ? (
        <p>
          <a href={href(page, `/quotations/${quotation.id}?before=${first.number}`)}>
            {t.quotations_earlier_still()}
          </a>
        </p>
      ) : null}
    </section>
  );
};

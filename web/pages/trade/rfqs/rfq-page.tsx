import type { FC } from "hono/jsx";
import { openSteps } from "#shared/process.ts";
import type { Currency } from "#shared/terms/currencies.ts";
import { rfqProcess } from "#shared/trade/rfqs/rfq.process.ts";
import type { ShownExporter, ShownRfq } from "#shared/trade/rfqs/shown.ts";
import { FormFailure } from "#web/components/form/failure.tsx";
import { FormTokens } from "#web/components/form/form.tsx";
import { Layout } from "#web/components/layout.tsx";
import { Moment } from "#web/components/moment.tsx";
import { Written } from "#web/components/written.tsx";
import { type FormState, listAt } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";
import { ComparedOffers, CurrencyChoice } from "./compared-offers.tsx";
import { RfqTerms } from "./rfq-terms.tsx";
import { RfqBadge, titleOfRfq, untilText } from "./rfq-words.tsx";

interface RfqPageProps {
  rfq: ShownRfq;
  /** In which the totals are compared. */
  currency: Currency;
  form: FormState;
}

/** One request for quotation: who has quoted and, once it is opened, what, and whom the buyer chooses. */
export const RfqPage: FC<RfqPageProps> = ({ rfq, currency, form }) => {
  const page = usePage();
  const { t } = page;
  return (
    <Layout title={t.rfqs_title()} isPrivate isBoard hasForms>
      <section class="stack">
        <p>
          <a href={href(page, "/rfqs")}>{t.rfqs_mine_title()}</a>
        </p>
        <h1>
          <Written texts={titleOfRfq(rfq)} />
        </h1>
        <p class="row">
          <RfqBadge rfq={rfq} />
          <span>{t.rfqs_quoted_of({ quoted: rfq.quotedCount, asked: rfq.invited.length })}</span>
        </p>
        <FormFailure form={form} />
        <p class={rfq.stage === "decided" ? "notice is-done" : "notice"} role="status">
          {lookup(t, `rfqs_now_${rfq.stage}`, { until: untilText(page, rfq) })}
        </p>
        {rfq.forwarded ? (
          <p class="hint">{t.rfqs_forwarded_by({ name: rfq.forwarded.attacheName })}</p>
        ) : null}
        {rfq.offers.length > 0 ? <Offers rfq={rfq} currency={currency} form={form} /> : null}
        <div class="columns">
          <section class="stack" aria-labelledby="asked">
            <h2 id="asked">{t.rfqs_asked({ count: rfq.invited.length })}</h2>
            <ul class="plain stack">
              {rfq.invited.map((it) => (
                <Exporter rfq={rfq} exporter={it} />
              ))}
            </ul>
            <EndForms rfq={rfq} form={form} />
          </section>
          <aside class="card stack" aria-labelledby="terms">
            <h2 id="terms">{t.rfqs_wanted()}</h2>
            <Written texts={{ [rfq.language]: rfq.text }} as="div" />
            <RfqTerms rfq={rfq} />
          </aside>
        </div>
      </section>
    </Layout>
  );
};

/** What can be chosen, as long as it can; what was chosen is done again where that broke off half-way. */
const Offers: FC<RfqPageProps> = ({ rfq, currency, form }) => {
  const page = usePage();
  const { t } = page;
  const mayAward = openSteps(rfqProcess, rfq, page.actor).has("award");
  return (
    <section class="stack">
      <h2 id="offers">{t.rfqs_compared()}</h2>
      <CurrencyChoice currency={currency} />
      {mayAward ? (
        <form method="post" action={href(page, `/rfqs/${rfq.id}/award`)} class="stack">
          <FormTokens form={form} />
          <ComparedOffers rfq={rfq} currency={currency} chosen={listAt(form, "winners")} />
          <p class="hint">{t.rfqs_award_hint()}</p>
          <button>{t.rfqs_award()}</button>
        </form>
      ) : (
        <ComparedOffers rfq={rfq} currency={currency} />
      )}
      {rfq.stage === "deciding" ? <AwardAgain rfq={rfq} form={form} /> : null}
    </section>
  );
};

const AwardAgain: FC<Pick<RfqPageProps, "rfq" | "form">> = ({ rfq, form }) => {
  const page = usePage();
  return (
    <form method="post" action={href(page, `/rfqs/${rfq.id}/award`)}>
      <FormTokens form={form} />
      {rfq.chosen?.map(({ quotationId, revision }) => (
        <input type="hidden" name="winners" value={`${quotationId}:${revision}`} />
      ))}
      <button>{page.t.rfqs_award_again()}</button>
    </form>
  );
};

const Exporter: FC<{ rfq: ShownRfq; exporter: ShownExporter }> = ({ rfq, exporter }) => {
  const page = usePage();
  const { t } = page;
  const { exporterName, exporterHandle, inquiryId, listings, hasQuoted, threadStage } = exporter;
  const hasLeft = !hasQuoted && threadStage === "closed";
  return (
    <li class="card stack">
      <p class="row">
        <a class="maker" href={href(page, `/exporters/${exporterHandle}`)} dir="auto">
          {exporterName}
        </a>
        <span class="badge">
          {hasQuoted ? t.rfqs_has_quoted() : hasLeft ? t.rfqs_has_left() : t.rfqs_not_quoted()}
        </span>
      </p>
      <ul class="plain">
        {listings.map(({ listingId, title }) => (
          <li>
            <a href={href(page, `/listings/${listingId}`)}>
              <Written texts={title} />
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a href={href(page, `/inquiries/${inquiryId}`)}>{t.quotations_to_thread()}</a>
        {rfq.stage === "open" && hasQuoted ? <span class="hint"> {t.rfqs_sealed_short()}</span> : null}
      </p>
    </li>
  );
};

/** Opening it before its time, and giving it up. */
const EndForms: FC<Pick<RfqPageProps, "rfq" | "form">> = ({ rfq, form }) => {
  const page = usePage();
  const { t } = page;
  const open = openSteps(rfqProcess, rfq, page.actor);
  return (
    <div class="stack">
      {open.has("close") && rfq.quotedCount > 0 ? (
        <form method="post" action={href(page, `/rfqs/${rfq.id}/close`)} class="stack">
          <FormTokens form={form} />
          <button class="quiet">{t.rfqs_close()}</button>
          <p class="hint">{t.rfqs_close_hint()}</p>
        </form>
      ) : null}
      {open.has("cancel") ? (
        <details>
          <summary>{t.rfqs_cancel()}</summary>
          <form method="post" action={href(page, `/rfqs/${rfq.id}/cancel`)} class="stack">
            <FormTokens form={form} />
            <p class="hint">{t.rfqs_cancel_hint()}</p>
            <button class="danger">{t.rfqs_cancel_button()}</button>
          </form>
        </details>
      ) : null}
      {rfq.openedAt ? (
        <p class="hint">
          {t.rfqs_opened_at()} <Moment at={rfq.openedAt} />
        </p>
      ) : null}
    </div>
  );
};

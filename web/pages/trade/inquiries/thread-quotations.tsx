import type { FC } from "hono/jsx";
import { openSteps } from "#shared/process.ts";
import { formatMoney } from "#shared/terms/money.ts";
import { inquiryProcess } from "#shared/trade/inquiries/inquiry.process.ts";
import type { QuotedInThread } from "#shared/trade/inquiries/inquiry.ts";
import type { Thread } from "#shared/trade/inquiries/thread.ts";
import { isSealed, whyNoOffer } from "#shared/trade/inquiries/thread-rfq.ts";
import { Moment } from "#web/components/moment.tsx";
import { href, usePage } from "#web/page.ts";
import { StageBadge } from "../quotations/stage-badge.tsx";

/** What is sealed is there without figures, and for its buyer without a way to them. */
const Quoted: FC<{ thread: Thread; quotation: QuotedInThread }> = ({ thread, quotation }) => {
  const page = usePage();
  const { t, locale } = page;
  const { id, stage, total, validThrough, at } = quotation;
  const text = total ? <bdi>{formatMoney(total, locale)}</bdi> : t.rfqs_sealed_quotation();
  const isHidden = thread.side === "buyer" && isSealed(thread);
  return (
    <>
      {isHidden ? <span>{text}</span> : <a href={href(page, `/quotations/${id}`)}>{text}</a>}
      <StageBadge quotation={{ stage, validThrough }} />
      <span class="hint">
        <Moment at={at} />
      </span>
    </>
  );
};

/** What was quoted in the thread, and the exporter's way to quote. */
export const ThreadQuotations: FC<{ thread: Thread }> = ({ thread }) => {
  const page = usePage();
  const { t } = page;
  const { quotations = [], side, blockedBy, rfq } = thread;
  const mayWrite = blockedBy.length === 0 && openSteps(inquiryProcess, thread, page.actor).has("reply");
  const isTaken = whyNoOffer(thread, true, page.now) !== undefined || (rfq && quotations.length > 0);
  const mayQuote = side === "exporter" && mayWrite && !isTaken;
  if (quotations.length === 0 && !mayQuote) return null;
  return (
    <section class="card stack" aria-labelledby="quotations">
      <h2 id="quotations">{t.quotations_in_thread()}</h2>
      <ul class="plain stack">
        {quotations.toReversed().map((quotation) => (
          <li class="row">
            <Quoted thread={thread} quotation={quotation} />
          </li>
        ))}
      </ul>
      {mayQuote ? (
        <p>
          <a class="button" href={href(page, `/inquiries/${thread.id}/quotations/new`)}>
            {t.quotations_send()}
          </a>
        </p>
      ) : null}
    </section>
  );
};

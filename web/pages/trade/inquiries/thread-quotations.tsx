import type { FC } from "hono/jsx";
import { openSteps } from "#shared/process.ts";
import { formatMoney } from "#shared/terms/money.ts";
import { inquiryProcess } from "#shared/trade/inquiries/inquiry.process.ts";
import type { Thread } from "#shared/trade/inquiries/thread.ts";
import { Moment } from "#web/components/moment.tsx";
import { href, usePage } from "#web/page.ts";
import { StageBadge } from "../quotations/stage-badge.tsx";

/** What was quoted in the thread, and the exporter's way to quote. */
export const ThreadQuotations: FC<{ thread: Thread }> = ({ thread }) => {
  const page = usePage();
  const { t, locale } = page;
  const { quotations = [], side, blockedBy } = thread;
  const mayWrite = blockedBy.length === 0 && openSteps(inquiryProcess, thread, page.actor).has("reply");
  const mayQuote = side === "exporter" && mayWrite;
  if (quotations.length === 0 && !mayQuote) return null;
  return (
    <section class="card stack" aria-labelledby="quotations">
      <h2 id="quotations">{t.quotations_in_thread()}</h2>
      <ul class="plain stack">
        {quotations.toReversed().map((quotation) => (
          <li class="row">
            <a href={href(page, `/quotations/${quotation.id}`)}>
              <bdi>{formatMoney(quotation.total, locale)}</bdi>
            </a>
            <StageBadge quotation={quotation} />
            <span class="hint">
              <Moment at={quotation.at} />
            </span>
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

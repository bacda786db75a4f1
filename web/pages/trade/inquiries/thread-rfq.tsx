import type { FC } from "hono/jsx";
import type { Inquiry } from "#shared/trade/inquiries/inquiry.ts";
import type { Thread } from "#shared/trade/inquiries/thread.ts";
import { isSealed, whyNoOffer } from "#shared/trade/inquiries/thread-rfq.ts";
import { Written } from "#web/components/written.tsx";
import { href, usePage } from "#web/page.ts";
import { untilText } from "../rfqs/rfq-words.tsx";

/** That the buyer asks several exporters, until when, and how: nothing of who else is asked. */
export const ThreadRfqPart: FC<{ thread: Thread }> = ({ thread }) => {
  const page = usePage();
  const { t } = page;
  const { rfq, side } = thread;
  if (!rfq) return null;
  const until = untilText(page, rfq);
  const state = rfq.endedAt ? "ended" : isSealed(thread) ? "open" : "opened";
  const said = {
    exporter: {
      open: t.rfqs_thread_open_exporter(),
      opened: t.rfqs_thread_opened_exporter(),
      ended: t.rfqs_thread_ended(),
    },
    buyer: {
      open: t.rfqs_thread_open_buyer({ until }),
      opened: t.rfqs_thread_opened_buyer(),
      ended: t.rfqs_thread_ended(),
    },
  };
  return (
    <section class="notice stack" aria-labelledby="rfq">
      <h2 id="rfq">{t.rfqs_title()}</h2>
      <p>{said[side][state]}</p>
      <dl class="facts">
        <dt>{t.rfqs_closes()}</dt>
        <dd>{until}</dd>
        {rfq.currency ? (
          <>
            <dt>{t.rfqs_currency()}</dt>
            <dd>{rfq.currency}</dd>
          </>
        ) : null}
        {rfq.also ? (
          <>
            <dt>{t.rfqs_thread_also()}</dt>
            {rfq.also.map(({ listingId, title }) => (
              <dd>
                <a href={href(page, `/listings/${listingId}`)}>
                  <Written texts={title} />
                </a>
              </dd>
            ))}
          </>
        ) : null}
      </dl>
      {side === "buyer" ? (
        <p>
          <a href={href(page, `/rfqs/${rfq.id}`)}>{t.rfqs_to_rfq()}</a>
        </p>
      ) : null}
    </section>
  );
};

/** In lists: until when quotes are waited for, as long as they are and this exporter's is not there. */
export const QuotesUntil: FC<{ inquiry: Pick<Inquiry, "rfq" | "quotations"> }> = ({ inquiry }) => {
  const page = usePage();
  const { t, now } = page;
  const { rfq, quotations = [] } = inquiry;
  if (!rfq || quotations.length > 0 || whyNoOffer(inquiry, true, now)) return null;
  return (
    <span>
      {t.rfqs_closes()} {untilText(page, rfq)}
    </span>
  );
};

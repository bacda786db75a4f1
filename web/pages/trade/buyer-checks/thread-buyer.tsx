import type { FC } from "hono/jsx";
import type { ThreadBuyer } from "#shared/trade/buyer-checks/thread-buyer.ts";
import { Moment } from "#web/components/moment.tsx";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";
import { CheckBadge } from "../buyer-companies/number-checks.tsx";
import { VerdictBadge } from "./verdicts.tsx";

/** In a thread, for its exporter: what is known of the buyer, in short, and the way to the rest. */
export const ThreadBuyerCard: FC<{ inquiryId: string; buyer: ThreadBuyer }> = ({ inquiryId, buyer }) => {
  const page = usePage();
  const { t } = page;
  const { number, verdict, stage } = buyer;
  const state = number.registerCheck?.state ?? number.formCheck?.state;
  return (
    <section class="card stack" aria-labelledby="buyer-check">
      <h2 id="buyer-check">{t.buyer_checks_title()}</h2>
      {verdict ? (
        <>
          <p>
            <VerdictBadge verdict={verdict.verdict} />
          </p>
          <p class="hint">
            {t.buyer_checks_valid_until()} <Moment at={verdict.validThrough} />
          </p>
        </>
      ) : null}
      {stage === "asked" ? <p class="hint">{t.buyer_checks_stage_asked()}</p> : null}
      {number.given === "yes" && state ? (
        <p class="row">
          <span>{number.registerCheck ? t.buyer_checks_register() : t.buyer_checks_form()}</span>
          <CheckBadge state={state} />
        </p>
      ) : (
        <p class="hint">{lookup(t, `buyer_checks_number_${number.given === "other" ? "other" : "none"}`)}</p>
      )}
      <p>
        <a class="button quiet" href={href(page, `/inquiries/${inquiryId}/buyer-check`)}>
          {stage === undefined ? t.buyer_checks_ask_title() : t.buyer_checks_to_check()}
        </a>
      </p>
    </section>
  );
};

import type { FC } from "hono/jsx";
import type { ThreadBuyer } from "#shared/trade/buyer-checks/thread-buyer.ts";
import { Moment } from "#web/components/moment.tsx";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";
import { CheckBadge, FormBadge } from "../buyer-companies/number-checks.tsx";
import { VerdictBadge } from "./verdicts.tsx";

/** In a thread, for its exporter: what is known of the buyer, in short, and the way to the rest. */
export const ThreadBuyerCard: FC<{ inquiryId: string; buyer: ThreadBuyer }> = ({ inquiryId, buyer }) => {
  const page = usePage();
  const { t } = page;
  const { number, verdict, stage } = buyer;
  const { registerCheck, formCheck } = number;
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
      {number.given === "yes" ? null : (
        <p class="hint">
          {number.given === "none" ? t.buyer_checks_number_none() : t.buyer_checks_number_other()}
        </p>
      )}
      {formCheck && !registerCheck ? (
        <p class="row">
          <span>{t.buyer_checks_form()}</span>
          <FormBadge state={formCheck.state} />
          {formCheck.state === "checked" ? <span class="hint">{t.buyer_checks_not_proved()}</span> : null}
        </p>
      ) : null}
      {registerCheck ? (
        <p class="row">
          <span>{t.buyer_checks_register()}</span>
          <CheckBadge state={registerCheck.state} />
        </p>
      ) : null}
      <p>
        <a class="button quiet" href={href(page, `/inquiries/${inquiryId}/buyer-check`)}>
          {stage === undefined ? t.buyer_checks_ask_title() : t.buyer_checks_to_check()}
        </a>
      </p>
    </section>
  );
};

/** Above a thread: that an office warns of its buyer. On a phone, all else of it stands far below. */
export const BuyerWarning: FC<{ inquiryId: string; buyer: ThreadBuyer }> = ({ inquiryId, buyer }) => {
  const page = usePage();
  const { t } = page;
  const verdict = buyer.verdict?.verdict;
  if (verdict !== "careful" && verdict !== "do_not_trade") return null;
  return (
    <div class="notice stack" role="note">
      <p>
        <VerdictBadge verdict={verdict} /> {lookup(t, `buyer_checks_verdict_${verdict}_what`)}
      </p>
      <p>
        <a href={href(page, `/inquiries/${inquiryId}/buyer-check`)}>{t.buyer_checks_to_check()}</a>
      </p>
    </div>
  );
};

import type { FC } from "hono/jsx";
import { fourEyesLimit, needsFourEyes } from "#shared/money/bank/four-eyes.ts";
import type { BankDecision, KeptLine } from "#shared/money/bank/kept-line.ts";
import { formatMoney } from "#shared/terms/money.ts";
import { CalendarDay } from "#web/components/calendar-day.tsx";
import { Layout } from "#web/components/layout.tsx";
import { Moment } from "#web/components/moment.tsx";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";
import { BankLineActions, type BankLineForms } from "./bank-line-actions.tsx";

export type { BankLineForms } from "./bank-line-actions.tsx";

interface BankLinePageProps {
  line: KeptLine;
  forms: BankLineForms;
}

/** One line of our bank's statement: what the bank says, what it is for, and who decided what. */
export const BankLinePage: FC<BankLinePageProps> = ({ line, forms }) => {
  const page = usePage();
  const { t, locale } = page;
  const limit = formatMoney(fourEyesLimit(line.amount.currency), locale);
  return (
    <Layout title={t.bank_title()} isPrivate>
      <section class="narrow stack">
        <p>
          <a href={href(page, "/finance/bank-lines")}>{t.bank_title()}</a>
        </p>
        <h1>
          <bdi>{formatMoney(line.amount, locale)}</bdi>
        </h1>
        <p class="row">
          <strong>{lookup(t, `bank_stage_${line.stage}`)}</strong>
          <span>{lookup(t, `bank_verdict_${line.verdict}`)}</span>
        </p>
        <LineFacts line={line} />
        {line.stage === "open" && needsFourEyes(line.amount) ? (
          <p class="notice">{t.bank_limit_hint({ amount: limit })}</p>
        ) : null}
        <BankLineActions line={line} forms={forms} />
        <Decisions decisions={line.decisions} />
      </section>
    </Layout>
  );
};

const LineFacts: FC<{ line: KeptLine }> = ({ line }) => {
  const page = usePage();
  const { t } = page;
  return (
    <dl class="facts">
      <dt>{t.bank_booked()}</dt>
      <dd>
        <CalendarDay day={line.bookedOn} />
      </dd>
      <dt>{t.bank_value()}</dt>
      <dd>
        <CalendarDay day={line.valueOn} />
      </dd>
      {line.name ? (
        <>
          <dt>{line.direction === "credit" ? t.bank_from() : t.bank_to()}</dt>
          <dd>
            <bdi>{line.name}</bdi>
          </dd>
        </>
      ) : null}
      {line.text ? (
        <>
          <dt>{t.bank_text()}</dt>
          <dd>
            <bdi>{line.text}</bdi>
          </dd>
        </>
      ) : null}
      {line.bankReference ? (
        <>
          <dt>{t.bank_reference()}</dt>
          <dd>
            <bdi>{line.bankReference}</bdi>
          </dd>
        </>
      ) : null}
      <dt>{t.bank_account()}</dt>
      <dd>
        <bdi>…{line.account.last4}</bdi>
      </dd>
      {line.payment ? (
        <>
          <dt>{t.bank_order()}</dt>
          <dd>
            <bdi>{line.payment.orderNumber}</bdi>
          </dd>
        </>
      ) : null}
      {line.isReversal ? (
        <>
          <dt>{t.bank_reversal()}</dt>
          <dd>{t.bank_reversal_hint()}</dd>
        </>
      ) : null}
    </dl>
  );
};

const Decisions: FC<{ decisions: readonly BankDecision[] }> = ({ decisions }) => {
  const { t } = usePage();
  if (decisions.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="decisions">
      <h2 id="decisions">{t.bank_decisions()}</h2>
      <ol class="plain stack">
        {decisions.map(({ act, byName, at, reason }) => (
          <li class="card stack">
            <p class="row">
              <strong>{lookup(t, `bank_act_${act}`)}</strong>
              <bdi>{byName}</bdi>
              <Moment at={at} />
            </p>
            {reason ? <p dir="auto">{reason}</p> : null}
          </li>
        ))}
      </ol>
    </section>
  );
};

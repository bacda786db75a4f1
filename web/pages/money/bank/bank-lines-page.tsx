import type { FC } from "hono/jsx";
import type { KeptLine } from "#shared/money/bank/kept-line.ts";
import { type BankLineStage, bankLineStages } from "#shared/money/bank/stages.ts";
import { formatMoney } from "#shared/terms/money.ts";
import { CalendarDay } from "#web/components/calendar-day.tsx";
import { FinanceBar } from "#web/components/finance-bar.tsx";
import { Layout } from "#web/components/layout.tsx";
import { Pager } from "#web/components/pager.tsx";
import { comma } from "#web/components/signs.ts";
import { StageTabs } from "#web/components/stage-tabs.tsx";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";

interface BankLinesPageProps {
  lines: KeptLine[];
  stage: BankLineStage;
  next?: string | undefined;
  previous?: string | undefined;
}

/** What came to our account, a tab for each stage. */
export const BankLinesPage: FC<BankLinesPageProps> = ({ lines, stage, ...cursors }) => {
  const page = usePage();
  const { t } = page;
  return (
    <Layout title={t.bank_title()} isPrivate isBoard>
      <section class="stack">
        <FinanceBar />
        <h1>{t.bank_title()}</h1>
        <p>{t.bank_lead()}</p>
        <p class="row">
          <a class="button" href={href(page, "/finance/bank-statements")}>
            {t.bank_bring()}
          </a>
          <a href={href(page, "/finance/transfers")}>{t.bank_awaited()}</a>
        </p>
        <StageTabs
          path="/finance/bank-lines"
          stages={bankLineStages}
          stage={stage}
          nameOf={(it) => lookup(t, `bank_stage_${it}`)}
        />
        {lines.length === 0 ? <p>{t.site_nothing_yet()}</p> : null}
        <ul class="plain stack">
          {lines.map((it) => (
            <LineItem line={it} />
          ))}
        </ul>
        <Pager {...cursors} />
      </section>
    </Layout>
  );
};

const LineItem: FC<{ line: KeptLine }> = ({ line }) => {
  const page = usePage();
  const { t, locale } = page;
  return (
    <li class="card stack">
      <h2>
        <a href={href(page, `/finance/bank-lines/${line.id}`)}>
          <bdi>{formatMoney(line.amount, locale)}</bdi>
          {comma(page)}
          {lookup(t, `bank_verdict_${line.verdict}`)}
        </a>
      </h2>
      <p class="row">
        <CalendarDay day={line.bookedOn} />
        {line.name ? <bdi>{line.name}</bdi> : null}
        {line.payment ? <bdi>{line.payment.orderNumber}</bdi> : null}
      </p>
      {line.text ? (
        <p class="hint" dir="auto">
          {line.text}
        </p>
      ) : null}
    </li>
  );
};

import type { FC } from "hono/jsx";
import { daysAfter } from "#shared/terms/calendar.ts";
import { countryName } from "#shared/terms/countries.ts";
import type { WaitingBuyerCheck } from "#shared/trade/buyer-checks/shown.ts";
import { answerDays } from "#shared/trade/buyer-checks/stages.ts";
import { Layout } from "#web/components/layout.tsx";
import { AgoAndMoment, Moment } from "#web/components/moment.tsx";
import { OfficerBar } from "#web/components/office-rooms.tsx";
import { Pager } from "#web/components/pager.tsx";
import { href, usePage } from "#web/page.ts";

interface DeskListProps {
  checks: WaitingBuyerCheck[];
  /** Undefined where all markets are shown. */
  market?: string | undefined;
  /** Those whose desks the reader has. */
  markets: readonly string[];
  /** Whether the reader may see all markets at once. */
  seesAll: boolean;
  next?: string | undefined;
  previous?: string | undefined;
}

/** Buyers who are asked about, the longest waiting first. */
export const BuyerCheckDeskPage: FC<DeskListProps> = ({ checks, market, markets, seesAll, ...cursors }) => {
  const page = usePage();
  const { t, locale } = page;
  const path = "/desk/buyer-checks";
  return (
    <Layout title={t.buyer_checks_desk_title()} isPrivate isBoard>
      <section class="stack">
        <h1>{t.buyer_checks_desk_title()}</h1>
        {seesAll ? <OfficerBar /> : null}
        <nav class="row" aria-label={t.catalogs_market()}>
          {seesAll ? (
            <a href={href(page, path)} aria-current={market === undefined ? "page" : undefined}>
              {t.buyer_checks_all_markets()}
            </a>
          ) : null}
          {markets.map((it) => (
            <a href={href(page, `${path}?market=${it}`)} aria-current={it === market ? "page" : undefined}>
              {countryName(it, locale)}
            </a>
          ))}
        </nav>
        {checks.length === 0 ? <p>{t.buyer_checks_desk_none()}</p> : null}
        <ul class="plain stack">
          {checks.map((it) => (
            <li class="card stack">
              <h2>
                <a href={href(page, `${path}/${it.inquiryId}`)}>
                  <bdi>{it.companyName}</bdi>
                </a>
              </h2>
              <p>
                {countryName(it.market, locale)} · {t.buyer_checks_asked_by({ exporter: it.exporterName })}
              </p>
              <p class="hint">
                <AgoAndMoment at={it.askedAt} />
                <br />
                {t.buyer_checks_answer_by()} <Moment at={daysAfter(it.askedAt, answerDays)} />
              </p>
            </li>
          ))}
        </ul>
        <Pager {...cursors} />
      </section>
    </Layout>
  );
};

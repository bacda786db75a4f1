import type { Child, FC } from "hono/jsx";
import { countryName } from "#shared/terms/countries.ts";
import { formatMoney } from "#shared/terms/money.ts";
import { disputeDeadline } from "#shared/trade/disputes/clock.ts";
import type { Dispute } from "#shared/trade/disputes/dispute.ts";
import type { WaitingDispute } from "#shared/trade/disputes/shown.ts";
import { type DisputeStage, disputeStages } from "#shared/trade/disputes/stages.ts";
import { BusinessBar } from "#web/components/business-bar.tsx";
import { Layout } from "#web/components/layout.tsx";
import { Moment } from "#web/components/moment.tsx";
import { Pager } from "#web/components/pager.tsx";
import { comma } from "#web/components/signs.ts";
import { StageTabs } from "#web/components/stage-tabs.tsx";
import { Written } from "#web/components/written.tsx";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";
import { DisputeBadge } from "./dispute-badge.tsx";
import { disputeNow } from "./dispute-now.tsx";

interface Cursors {
  next?: string | undefined;
  previous?: string | undefined;
}
interface ListProps extends Cursors {
  disputes: Dispute[];
}

/** What the reader has claimed as a buyer. */
export const MyDisputesPage: FC<ListProps> = ({ disputes, ...cursors }) => {
  const { t } = usePage();
  return (
    <ListPage title={t.disputes_mine_title()} {...cursors} none={t.disputes_mine_none()}>
      {disputes.map((it) => (
        <DisputeItem dispute={it} />
      ))}
    </ListPage>
  );
};

interface StagedProps extends ListProps {
  stage: DisputeStage;
}

/** A business's disputes, a tab for each stage. */
export const BusinessDisputesPage: FC<StagedProps & { profileId: string }> = ({
  disputes,
  profileId,
  stage,
  ...cursors
}) => {
  const { t } = usePage();
  return (
    <ListPage
      title={t.disputes_own_title()}
      {...cursors}
      bar={<BusinessBar profileId={profileId} />}
      tabs={<DisputeTabs path={`/business/${profileId}/disputes`} stage={stage} />}
      none={t.disputes_none()}
    >
      {disputes.map((it) => (
        <DisputeItem dispute={it} />
      ))}
    </ListPage>
  );
};

/** All disputes, for the operator. */
export const AllDisputesPage: FC<StagedProps> = ({ disputes, stage, ...cursors }) => {
  const { t } = usePage();
  return (
    <ListPage
      title={t.disputes_all_title()}
      {...cursors}
      tabs={<DisputeTabs path="/admin/disputes" stage={stage} />}
      none={t.disputes_none()}
    >
      {disputes.map((it) => (
        <DisputeItem dispute={it} />
      ))}
    </ListPage>
  );
};

interface DeskProps extends Cursors {
  disputes: WaitingDispute[];
  market: string;
  markets: readonly string[];
}

/** What waits for the attachés of a market, by deadline. */
export const DeskDisputesPage: FC<DeskProps> = ({ disputes, market, markets, ...cursors }) => {
  const page = usePage();
  const { t, locale } = page;
  return (
    <ListPage
      title={t.disputes_desk_title()}
      {...cursors}
      tabs={
        <nav class="row" aria-label={t.catalogs_market()}>
          {markets.map((it) => (
            <a
              href={href(page, `/desk/disputes?market=${it}`)}
              aria-current={it === market ? "page" : undefined}
            >
              {countryName(it, locale)}
            </a>
          ))}
        </nav>
      }
      none={t.disputes_desk_none()}
    >
      {disputes.map((it) => (
        <li class="card stack">
          <h2>
            <a href={href(page, `/disputes/${it.disputeId}`)}>{lookup(t, `disputes_reason_${it.reason}`)}</a>
          </h2>
          <p>
            <bdi>{it.companyName}</bdi> · <bdi>{it.exporterName}</bdi>
          </p>
          <p class="row">
            <Written texts={it.title} />
            <bdi class="price">{formatMoney(it.total, locale)}</bdi>
          </p>
          <p>{it.isAdvised ? t.disputes_now_answer_advice() : t.disputes_now_attache()}</p>
          <p class="hint">
            {t.orders_until()} <Moment at={it.waitsUntil} />
          </p>
        </li>
      ))}
    </ListPage>
  );
};

interface ListPageProps extends Cursors {
  title: string;
  none: string;
  bar?: Child;
  tabs?: Child;
  children?: Child;
}

const ListPage: FC<ListPageProps> = ({ title, none, bar, tabs, children, ...cursors }) => {
  const items = [children].flat().filter(Boolean);
  return (
    <Layout title={title} isPrivate isBoard>
      <section class="stack">
        <h1>{title}</h1>
        {bar}
        {tabs}
        {items.length === 0 ? <p>{none}</p> : null}
        <ul class="plain stack">{items}</ul>
        <Pager {...cursors} />
      </section>
    </Layout>
  );
};

const DisputeTabs: FC<{ path: string; stage: DisputeStage }> = ({ path, stage }) => {
  const { t } = usePage();
  return (
    <StageTabs
      path={path}
      stages={disputeStages}
      stage={stage}
      nameOf={(it) => lookup(t, `disputes_stage_${it}`)}
    />
  );
};

const DisputeItem: FC<{ dispute: Dispute }> = ({ dispute }) => {
  const page = usePage();
  const { t, locale } = page;
  const deadline = disputeDeadline(dispute);
  return (
    <li class="card stack">
      <h2>
        <a href={href(page, `/disputes/${dispute.id}`)}>
          <bdi>{dispute.orderNumber}</bdi>
          {comma(page)}
          {lookup(t, `disputes_reason_${dispute.reason}`)}
        </a>
      </h2>
      <p>
        <bdi>{dispute.company.name}</bdi> · <bdi>{dispute.exporterName}</bdi>
      </p>
      <p class="row">
        <bdi class="price">{formatMoney(dispute.total, locale)}</bdi>
        <DisputeBadge dispute={dispute} />
      </p>
      <p>{disputeNow(page, dispute)}</p>
      {deadline ? (
        <p class="hint">
          {t.orders_until()} <Moment at={deadline.at} />
        </p>
      ) : null}
    </li>
  );
};

import type { Child, FC } from "hono/jsx";
import type { Desk } from "#shared/trade/moderation/desk.ts";
import type { Measure, MeasureStage } from "#shared/trade/moderation/measure.ts";
import { measureStages } from "#shared/trade/moderation/stages.ts";
import { ActOn } from "#web/components/act-on.tsx";
import { Layout } from "#web/components/layout.tsx";
import { Ago } from "#web/components/moment.tsx";
import { OfficerBar } from "#web/components/office-rooms.tsx";
import { Pager } from "#web/components/pager.tsx";
import { ReportKinds } from "#web/components/report-kinds.tsx";
import { comma } from "#web/components/signs.ts";
import { StageTabs } from "#web/components/stage-tabs.tsx";
import { Written } from "#web/components/written.tsx";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";
import { MeasureCard } from "./measure-parts.tsx";

/** The desk: what is said against our decisions first, then what was reported, then what stands. */
export const DeskPage: FC<Desk> = ({ appeals, suspended, removed, listingReports, abuseReports }) => {
  const page = usePage();
  const { t } = page;
  return (
    <Layout title={t.moderation_title()} isPrivate>
      <div class="stack sections">
        <div class="stack">
          <h1>{t.moderation_title()}</h1>
          <OfficerBar />
          <ReportKinds />
        </div>
        <Part id="appeals" title={t.moderation_appeals()} isEmpty={appeals.length === 0}>
          {appeals.map((measure) => (
            <MeasureCard measure={measure} />
          ))}
        </Part>
        <Part id="listing-reports" title={t.listing_reports_title()} isEmpty={listingReports.length === 0}>
          {listingReports.map((report) => (
            <li class="card stack">
              <h3>
                <a href={href(page, `/admin/listing-reports/${report.listingId}/${report.reporterId}`)}>
                  {lookup(t, `listing_fault_${report.reason}`)}
                </a>
              </h3>
              <p>
                <a href={href(page, `/listings/${report.listingId}`)}>
                  <Written texts={report.listingTitle} />
                </a>
                {" · "}
                <bdi>{report.exporterName}</bdi>
              </p>
              <Sender name={report.reporterName} at={report.createdAt} />
              <p class="row">
                <ActOn of="listing" thingId={report.listingId} />
                <ActOn of="profile" thingId={report.profileId} />
              </p>
            </li>
          ))}
        </Part>
        <Part id="reports" title={t.inquiries_reports_threads()} isEmpty={abuseReports.length === 0}>
          {abuseReports.map((report) => (
            <li class="card stack">
              <h3>
                <a href={href(page, `/admin/reports/${report.inquiryId}/${report.by}`)}>
                  {lookup(t, `report_${report.reason}`)}
                </a>
              </h3>
              <Sender name={report.reporterName} at={report.createdAt} />
            </li>
          ))}
        </Part>
        <Part id="suspended" title={t.moderation_suspended()} isEmpty={suspended.length === 0}>
          {suspended.map((measure) => (
            <MeasureCard measure={measure} />
          ))}
        </Part>
        <Part id="removed" title={t.moderation_removed()} isEmpty={removed.length === 0}>
          {removed.map((measure) => (
            <MeasureCard measure={measure} />
          ))}
        </Part>
        <p>
          <a href={href(page, "/admin/measures")}>{t.moderation_all()}</a>
        </p>
      </div>
    </Layout>
  );
};

const Part: FC<{ id: string; title: string; isEmpty: boolean; children?: Child }> = ({
  id,
  title,
  isEmpty,
  children,
}) => (
  <section class="stack" aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {isEmpty ? <p>{usePage().t.site_nothing_yet()}</p> : <ol class="plain stack">{children}</ol>}
  </section>
);

const Sender: FC<{ name: string; at: string }> = ({ name, at }) => {
  const page = usePage();
  return (
    <p class="hint">
      {page.t.inquiries_reported_by({ name })}
      {comma(page)}
      <Ago at={at} />
    </p>
  );
};

interface MeasuresPageProps {
  measures: Measure[];
  stage: MeasureStage;
  next?: string | undefined;
  previous?: string | undefined;
}

/** All that was decided, by what came of it. */
export const MeasuresPage: FC<MeasuresPageProps> = ({ measures, stage, ...cursors }) => {
  const page = usePage();
  const { t } = page;
  return (
    <Layout title={t.moderation_all()} isPrivate>
      <section class="stack">
        <p>
          <a href={href(page, "/admin/moderation")}>{t.moderation_title()}</a>
        </p>
        <h1>{t.moderation_all()}</h1>
        <StageTabs
          path="/admin/measures"
          stages={measureStages}
          stage={stage}
          nameOf={(it) => lookup(t, `measure_stage_${it}`)}
        />
        {measures.length === 0 ? <p>{t.site_nothing_yet()}</p> : null}
        <ol class="plain stack">
          {measures.map((measure) => (
            <MeasureCard measure={measure} />
          ))}
        </ol>
        <Pager {...cursors} />
      </section>
    </Layout>
  );
};

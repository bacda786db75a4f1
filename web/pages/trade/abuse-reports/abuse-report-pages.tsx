import type { FC } from "hono/jsx";
import { openSteps } from "#shared/process.ts";
import { abuseReportProcess } from "#shared/trade/abuse-reports/abuse-report.process.ts";
import type { AbuseReport, AbuseReportStage } from "#shared/trade/abuse-reports/abuse-report.ts";
import type { ReportedThread } from "#shared/trade/abuse-reports/reported-thread.ts";
import { abuseReportStages } from "#shared/trade/abuse-reports/stages.ts";
import { ActOn } from "#web/components/act-on.tsx";
import { HandleReport, ReportedBy, ReportList } from "#web/components/admin-reports.tsx";
import { Layout } from "#web/components/layout.tsx";
import { Moment } from "#web/components/moment.tsx";
import { Written } from "#web/components/written.tsx";
import type { FormState } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";
import { MessageList } from "#web/pages/trade/inquiries/messages.tsx";
import { TermsSummary } from "#web/pages/trade/inquiries/terms.tsx";

const all = "/admin/reports";

interface AbuseReportsPageProps {
  reports: AbuseReport[];
  stage: AbuseReportStage;
  next?: string | undefined;
  previous?: string | undefined;
}

/** What people reported, newest first. */
export const AbuseReportsPage: FC<AbuseReportsPageProps> = ({ reports, ...list }) => {
  const page = usePage();
  const { t } = page;
  return (
    <ReportList
      {...list}
      title={t.inquiries_reports_title()}
      path={all}
      stages={abuseReportStages}
      isEmpty={reports.length === 0}
    >
      {reports.map((report) => (
        <li class="card stack">
          <h2>
            <a href={href(page, pathOf(report))}>{lookup(t, `report_${report.reason}`)}</a>
          </h2>
          <p>{t.inquiries_reported_by({ name: report.reporterName })}</p>
          <p class="hint">
            <Moment at={report.createdAt} />
          </p>
        </li>
      ))}
    </ReportList>
  );
};

/** One report with the thread that it is about. */
export const AbuseReportPage: FC<ReportedThread & { form: FormState }> = ({
  report,
  inquiry,
  messages,
  hasEarlier,
  form,
}) => {
  const page = usePage();
  const { t } = page;
  const path = pathOf(report);
  return (
    <Layout title={t.inquiries_reports_title()} isPrivate hasForms>
      <section class="narrow stack">
        <p>
          <a href={href(page, all)}>{t.inquiries_reports_title()}</a>
        </p>
        <h1>{lookup(t, `report_${report.reason}`)}</h1>
        <p>
          {t.inquiries_reported_whom()}{" "}
          {report.by === "buyer" ? (
            <a href={href(page, `/exporters/${inquiry.exporterHandle}`)}>{inquiry.exporterName}</a>
          ) : (
            <strong>{inquiry.company.name}</strong>
          )}
        </p>
        <ReportedBy report={report} />
        <p class="row">
          {report.by === "buyer" ? (
            <ActOn of="profile" thingId={inquiry.profileId} />
          ) : (
            <ActOn of="person" thingId={inquiry.buyerId} />
          )}
        </p>
        <h2>
          <Written texts={inquiry.listingTitle} />
        </h2>
        <TermsSummary inquiry={inquiry} />
        <MessageList thread={{ ...inquiry, messages, hasEarlier }} path={path} />
        <HandleReport
          report={report}
          isOpen={openSteps(abuseReportProcess, report, page.actor).has("handle")}
          form={form}
          path={path}
        />
      </section>
    </Layout>
  );
};

function pathOf({ inquiryId, by }: AbuseReport): string {
  return `${all}/${inquiryId}/${by}`;
}

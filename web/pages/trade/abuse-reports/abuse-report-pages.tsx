import type { FC } from "hono/jsx";
import { openSteps } from "#shared/process.ts";
import { abuseReportProcess } from "#shared/trade/abuse-reports/abuse-report.process.ts";
import {
  type AbuseReport,
  type AbuseReportStage,
  abuseReportStages,
} from "#shared/trade/abuse-reports/abuse-report.ts";
import type { ReportedThread } from "#shared/trade/abuse-reports/reported-thread.ts";
import { Form } from "#web/components/form/form.tsx";
import { Layout } from "#web/components/layout.tsx";
import { Moment } from "#web/components/moment.tsx";
import { Pager } from "#web/components/pager.tsx";
import { ReportKinds } from "#web/components/report-kinds.tsx";
import { Written } from "#web/components/written.tsx";
import type { FormState } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";
import { MessageList } from "#web/pages/trade/inquiries/messages.tsx";
import { TermsSummary } from "#web/pages/trade/inquiries/terms.tsx";

interface AbuseReportsPageProps {
  reports: AbuseReport[];
  stage: AbuseReportStage;
  next?: string | undefined;
  previous?: string | undefined;
}

/** What people reported, newest first. */
export const AbuseReportsPage: FC<AbuseReportsPageProps> = ({ reports, stage, ...cursors }) => {
  const page = usePage();
  const { t } = page;
  return (
    <Layout title={t.inquiries_reports_title()} isPrivate>
      <section class="stack">
        <p>
          <a href={href(page, "/admin/people")}>{t.people_admin_title()}</a>
        </p>
        <h1>{t.inquiries_reports_title()}</h1>
        <ReportKinds />
        <nav class="row" aria-label={t.inquiries_stages()}>
          {abuseReportStages.map((it) => (
            <a
              href={href(page, `/admin/reports?stage=${it}`)}
              aria-current={it === stage ? "page" : undefined}
            >
              {lookup(t, `inquiries_report_stage_${it}`)}
            </a>
          ))}
        </nav>
        {reports.length === 0 ? <p>{t.site_nothing_yet()}</p> : null}
        <ol class="plain stack">
          {reports.map((report) => (
            <li class="card stack">
              <h2>
                <a href={href(page, `/admin/reports/${report.inquiryId}/${report.by}`)}>
                  {lookup(t, `report_${report.reason}`)}
                </a>
              </h2>
              <p>{t.inquiries_reported_by({ name: report.reporterName })}</p>
              <p class="hint">
                <Moment at={report.createdAt} />
              </p>
            </li>
          ))}
        </ol>
        <Pager {...cursors} />
      </section>
    </Layout>
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
  const path = `/admin/reports/${report.inquiryId}/${report.by}`;
  const address = href(page, path);
  return (
    <Layout title={t.inquiries_reports_title()} isPrivate hasForms>
      <section class="narrow stack">
        <p>
          <a href={href(page, "/admin/reports")}>{t.inquiries_reports_title()}</a>
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
        <p>
          {t.inquiries_reported_by({ name: report.reporterName })}, <Moment at={report.createdAt} />
        </p>
        {report.note ? <blockquote dir="auto">{report.note}</blockquote> : null}
        <h2>
          <Written texts={inquiry.listingTitle} />
        </h2>
        <TermsSummary inquiry={inquiry} />
        <MessageList thread={{ ...inquiry, messages, hasEarlier }} path={path} />
        {openSteps(abuseReportProcess, report, page.actor).has("handle") ? (
          <Form form={form} action={address}>
            <input type="hidden" name="version" value={String(report.version)} />
            <button>{t.inquiries_report_handled()}</button>
          </Form>
        ) : (
          <p class="notice">{t.inquiries_report_stage_handled()}</p>
        )}
      </section>
    </Layout>
  );
};

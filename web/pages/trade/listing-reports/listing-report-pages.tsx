import type { FC } from "hono/jsx";
import { openSteps } from "#shared/process.ts";
import { listingReportProcess } from "#shared/trade/listing-reports/listing-report.process.ts";
import {
  type ListingReport,
  type ListingReportStage,
  listingReportStages,
} from "#shared/trade/listing-reports/listing-report.ts";
import { Form } from "#web/components/form/form.tsx";
import { Layout } from "#web/components/layout.tsx";
import { Moment } from "#web/components/moment.tsx";
import { Pager } from "#web/components/pager.tsx";
import { ReportKinds } from "#web/components/report-kinds.tsx";
import { Written } from "#web/components/written.tsx";
import type { FormState } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";

const all = "/admin/listing-reports";

interface ListingReportsPageProps {
  reports: ListingReport[];
  stage: ListingReportStage;
  next?: string | undefined;
  previous?: string | undefined;
}

/** What people reported of listings, newest first. */
export const ListingReportsPage: FC<ListingReportsPageProps> = ({ reports, stage, ...cursors }) => {
  const page = usePage();
  const { t } = page;
  return (
    <Layout title={t.listing_reports_title()} isPrivate>
      <section class="stack">
        <p>
          <a href={href(page, "/admin/people")}>{t.people_admin_title()}</a>
        </p>
        <h1>{t.inquiries_reports_title()}</h1>
        <ReportKinds />
        <nav class="row" aria-label={t.inquiries_stages()}>
          {listingReportStages.map((it) => (
            <a href={`${href(page, all)}?stage=${it}`} aria-current={it === stage ? "page" : undefined}>
              {lookup(t, `inquiries_report_stage_${it}`)}
            </a>
          ))}
        </nav>
        {reports.length === 0 ? <p>{t.site_nothing_yet()}</p> : null}
        <ol class="plain stack">
          {reports.map((report) => (
            <li class="card stack">
              <h2>
                <a href={href(page, pathOf(report))}>{lookup(t, `listing_fault_${report.reason}`)}</a>
              </h2>
              <p>
                <Written texts={report.listingTitle} />
                {" · "}
                <bdi>{report.exporterName}</bdi>
              </p>
              <p class="hint">
                {t.inquiries_reported_by({ name: report.reporterName })}, <Moment at={report.createdAt} />
              </p>
            </li>
          ))}
        </ol>
        <Pager {...cursors} />
      </section>
    </Layout>
  );
};

/** One report, and the way to the listing that it is of. */
export const ListingReportPage: FC<{ report: ListingReport; form: FormState }> = ({ report, form }) => {
  const page = usePage();
  const { t } = page;
  return (
    <Layout title={t.listing_reports_title()} isPrivate>
      <section class="narrow stack">
        <p>
          <a href={href(page, all)}>{t.listing_reports_title()}</a>
        </p>
        <h1>{lookup(t, `listing_fault_${report.reason}`)}</h1>
        <p>
          {t.inquiries_reported_whom()}{" "}
          <a href={href(page, `/listings/${report.listingId}`)}>
            <Written texts={report.listingTitle} />
          </a>
          {" · "}
          <bdi>{report.exporterName}</bdi>
        </p>
        <p>
          {t.inquiries_reported_by({ name: report.reporterName })}, <Moment at={report.createdAt} />
        </p>
        {report.note ? <blockquote dir="auto">{report.note}</blockquote> : null}
        {openSteps(listingReportProcess, report, page.actor).has("handle") ? (
          <Form form={form} action={href(page, pathOf(report))}>
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

function pathOf({ listingId, reporterId }: ListingReport): string {
  return `${all}/${listingId}/${reporterId}`;
}

import type { FC } from "hono/jsx";
import { openSteps } from "#shared/process.ts";
import { listingReportProcess } from "#shared/trade/listing-reports/listing-report.process.ts";
import type { ListingReport, ListingReportStage } from "#shared/trade/listing-reports/listing-report.ts";
import { listingReportStages } from "#shared/trade/listing-reports/stages.ts";
import { ActOn } from "#web/components/act-on.tsx";
import { HandleReport, ReportedBy, ReportList } from "#web/components/admin-reports.tsx";
import { Layout } from "#web/components/layout.tsx";
import { Moment } from "#web/components/moment.tsx";
import { comma } from "#web/components/signs.ts";
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
export const ListingReportsPage: FC<ListingReportsPageProps> = ({ reports, ...list }) => {
  const page = usePage();
  const { t } = page;
  return (
    <ReportList
      {...list}
      title={t.listing_reports_title()}
      path={all}
      stages={listingReportStages}
      isEmpty={reports.length === 0}
    >
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
            {t.inquiries_reported_by({ name: report.reporterName })}
            {comma(page)}
            <Moment at={report.createdAt} />
          </p>
        </li>
      ))}
    </ReportList>
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
        <ReportedBy report={report} />
        <p class="row">
          <ActOn of="listing" thingId={report.listingId} />
          <ActOn of="profile" thingId={report.profileId} />
        </p>
        <HandleReport
          report={report}
          isOpen={openSteps(listingReportProcess, report, page.actor).has("handle")}
          form={form}
          path={pathOf(report)}
        />
      </section>
    </Layout>
  );
};

function pathOf({ listingId, reporterId }: ListingReport): string {
  return `${all}/${listingId}/${reporterId}`;
}

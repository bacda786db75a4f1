import { keptDraft } from "#functions/people/drafts/draft-cookie.ts";
import { writeFirstForm } from "#functions/people/drafts/write-first.ts";
import { blankForm, nest } from "#functions/platform/http/form.ts";
import { cursorOf } from "#functions/platform/http/site.ts";
import { form, page } from "#functions/platform/http/site-route.ts";
import { parseInput } from "#shared/issues.ts";
import { ListingReportStage, SendListingReport } from "#shared/trade/listing-reports/listing-report.ts";
import {
  ListingReportPage,
  ListingReportsPage,
} from "#web/pages/trade/listing-reports/listing-report-pages.tsx";
import { ReportListingPage } from "#web/pages/trade/listing-reports/report-listing-page.tsx";
import {
  getListingReport,
  getListingToReport,
  handleListingReport,
  hasReported,
  listListingReports,
  sendListingReport,
} from "./listing-reports.service.ts";

const pageSize = 50;
const path = "/listings/:listingId/report";
const all = "/admin/listing-reports";
const one = `${all}/:listingId/:reporterId` as const;
const fields = new Set(Object.keys(SendListingReport.shape));

/** The form by which anybody reports a listing, written first and signed in after, and the admins' pages of them. */
export const listingReportsSite = [
  page(path, getListingToReport, async ({ c, ctx, at }) => {
    const listing = await getListingToReport(ctx, at);
    const [draft, isReported] = await Promise.all([keptDraft(c, pathOf(at)), hasReported(ctx, listing.id)]);
    return (
      <ReportListingPage
        listing={listing}
        form={blankForm(draft?.values)}
        isKept={draft !== undefined}
        isReported={isReported}
      />
    );
  }),

  writeFirstForm(path, sendListingReport, {
    pathOf,
    fields,
    read: (values) => parseInput(SendListingReport, nest(values)),
    check: async (_input, { ctx, at }) => {
      await getListingToReport(ctx, at);
    },
    done: (report) => pathOf(report),
    again: async (state, { ctx, at }) => (
      <ReportListingPage listing={await getListingToReport(ctx, at)} form={state} />
    ),
  }),

  page(all, listListingReports, async ({ c, ctx, at }) => {
    const stage = ListingReportStage.catch("open").parse(c.req.query("stage"));
    const asked = { stage, limit: pageSize, cursor: cursorOf(c) };
    const { items, ...cursors } = await listListingReports(ctx, at, asked);
    return <ListingReportsPage reports={items} stage={stage} {...cursors} />;
  }),

  page(one, getListingReport, async ({ ctx, at }) => (
    <ListingReportPage report={await getListingReport(ctx, at)} form={blankForm()} />
  )),

  form(one, handleListingReport, {
    done: () => all,
    again: async (state, { ctx, at }) => (
      <ListingReportPage report={await getListingReport(ctx, at)} form={state} />
    ),
  }),
];

function pathOf({ listingId }: { listingId: string }): string {
  return `/listings/${listingId}/report`;
}

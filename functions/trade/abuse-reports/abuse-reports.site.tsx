import { blankForm } from "#functions/platform/http/form.ts";
import { cursorOf } from "#functions/platform/http/site.ts";
import { form, page } from "#functions/platform/http/site-route.ts";
import { answerAttachment } from "#functions/trade/inquiries/answer-attachment.ts";
import { drawThread } from "#functions/trade/inquiries/draw-thread.tsx";
import { AbuseReportStage } from "#shared/trade/abuse-reports/abuse-report.ts";
import { AbuseReportPage, AbuseReportsPage } from "#web/pages/trade/abuse-reports/abuse-report-pages.tsx";
import {
  getAbuseReport,
  getReportedAttachment,
  handleAbuseReport,
  listAbuseReports,
  sendAbuseReport,
} from "./abuse-reports.service.ts";

const pageSize = 50;
const one = "/admin/reports/:inquiryId/:by";

/** The form by which a side of a thread reports the other, and the admins' pages of what was reported. */
export const abuseReportsSite = [
  form("/inquiries/:inquiryId/report", sendAbuseReport, {
    done: (_report, { at }) => `/inquiries/${at.inquiryId}`,
    again: (report, call) => drawThread(call, { report }),
  }),

  page("/admin/reports", listAbuseReports, async ({ c, ctx, at }) => {
    const stage = AbuseReportStage.catch("open").parse(c.req.query("stage"));
    const asked = { stage, limit: pageSize, cursor: cursorOf(c) };
    const { items, ...cursors } = await listAbuseReports(ctx, at, asked);
    return <AbuseReportsPage reports={items} stage={stage} {...cursors} />;
  }),

  page(one, getAbuseReport, async ({ c, ctx, at }) => (
    <AbuseReportPage
      {...(await getAbuseReport(ctx, { ...at, before: c.req.query("before") }))}
      form={blankForm()}
    />
  )),

  page(`${one}/messages/:messageId/:attachmentId/:file`, getReportedAttachment, async (call) =>
    answerAttachment(call, await getReportedAttachment(call.ctx, call.at), call.at.file),
  ),

  form(one, handleAbuseReport, {
    done: () => "/admin/reports",
    again: async (state, { ctx, at }) => (
      <AbuseReportPage {...(await getAbuseReport(ctx, at))} form={state} />
    ),
  }),
];

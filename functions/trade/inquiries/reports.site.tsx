import type { Context, Hono } from "hono";
import { blankForm, submit } from "#functions/platform/http/form.ts";
import { cursorOf, html, type SiteEnv, siteRoutes } from "#functions/platform/http/site.ts";
import { NotFound } from "#shared/errors.ts";
import { Side } from "#shared/trade/inquiries/inquiry.ts";
import { reportStages } from "#shared/trade/inquiries/report.ts";
import { ReportPage, ReportsPage } from "#web/pages/trade/inquiries/report-pages.tsx";
import { getReport, handleReport, listReports } from "./reports.service.ts";

const pageSize = 50;

/** The admins' pages of what people reported. */
export function reportsSite(): Hono<SiteEnv> {
  const app = siteRoutes();

  app.get("/admin/reports", async (c) => {
    const stage = reportStages.find((it) => it === c.req.query("stage")) ?? "open";
    const { items, ...cursors } = await listReports(c.get("ctx"), stage, {
      limit: pageSize,
      cursor: cursorOf(c),
    });
    return html(c, <ReportsPage reports={items} stage={stage} {...cursors} />);
  });

  app.get("/admin/reports/:inquiryId/:by", async (c) => {
    const reported = await getReport(c.get("ctx"), c.req.param("inquiryId"), sideIn(c));
    return html(c, <ReportPage {...reported} form={blankForm()} />);
  });

  app.post("/admin/reports/:inquiryId/:by", (c) =>
    submit(c, {
      async act({ version }, ctx) {
        await handleReport(ctx, c.req.param("inquiryId"), sideIn(c), Number(version));
        return `/${ctx.locale}/admin/reports`;
      },
      async again(form) {
        const reported = await getReport(c.get("ctx"), c.req.param("inquiryId"), sideIn(c));
        return <ReportPage {...reported} form={form} />;
      },
    }),
  );

  return app;
}

function sideIn(c: Context<SiteEnv>): Side {
  const side = Side.safeParse(c.req.param("by"));
  if (!side.success) throw new NotFound();
  return side.data;
}

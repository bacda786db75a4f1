import type { Child, FC } from "hono/jsx";
import type { FormState } from "#web/form-state.ts";
import { lookup } from "../messages.ts";
import { href, usePage } from "../page.ts";
import { Form } from "./form/form.tsx";
import { Layout } from "./layout.tsx";
import { Ago } from "./moment.tsx";
import { Pager } from "./pager.tsx";
import { ReportKinds } from "./report-kinds.tsx";
import { comma } from "./signs.ts";
import { StageTabs } from "./stage-tabs.tsx";

interface ReportListProps {
  /** The browser's title of the page. */
  title: string;
  /** Where the list is. */
  path: string;
  stages: readonly string[];
  stage: string;
  isEmpty: boolean;
  next?: string | undefined;
  previous?: string | undefined;
  children?: Child;
}

/** The admins' list of reports of one kind in one stage, newest first; each is a list item. */
export const ReportList: FC<ReportListProps> = ({
  title,
  path,
  stages,
  stage,
  isEmpty,
  children,
  ...cursors
}) => {
  const page = usePage();
  const { t } = page;
  return (
    <Layout title={title} isPrivate>
      <section class="stack">
        <p>
          <a href={href(page, "/admin/moderation")}>{t.moderation_title()}</a>
        </p>
        <h1>{t.inquiries_reports_title()}</h1>
        <ReportKinds />
        <StageTabs
          path={path}
          stages={stages}
          stage={stage}
          nameOf={(it) => lookup(t, `inquiries_report_stage_${it}`)}
        />
        {isEmpty ? <p>{t.site_nothing_yet()}</p> : null}
        <ol class="plain stack">{children}</ol>
        <Pager {...cursors} />
      </section>
    </Layout>
  );
};

interface SentReport {
  reporterName: string;
  createdAt: string;
  note?: string | undefined;
  version: number;
}

/** Who reported it, when, and in which words. */
export const ReportedBy: FC<{ report: SentReport }> = ({ report }) => {
  const page = usePage();
  return (
    <>
      <p>
        {page.t.inquiries_reported_by({ name: report.reporterName })}
        {comma(page)}
        <Ago at={report.createdAt} />
      </p>
      {report.note ? <blockquote dir="auto">{report.note}</blockquote> : null}
    </>
  );
};

/** The button by which an admin is done with a report, or that somebody is. */
export const HandleReport: FC<{ report: SentReport; isOpen: boolean; form: FormState; path: string }> = ({
  report,
  isOpen,
  form,
  path,
}) => {
  const page = usePage();
  const { t } = page;
  if (!isOpen) return <p class="notice">{t.inquiries_report_stage_handled()}</p>;
  return (
    <Form form={form} action={href(page, path)}>
      <input type="hidden" name="version" value={String(report.version)} />
      <button>{t.inquiries_report_handled()}</button>
    </Form>
  );
};

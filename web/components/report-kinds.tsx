import type { FC } from "hono/jsx";
import { href, usePage } from "../page.ts";

/** What is reported to the admins, people in their conversations and listings; and disputes. */
export const ReportKinds: FC = () => {
  const page = usePage();
  const { t, actor } = page;
  const isAdmin = actor.kind === "person" && actor.person.roles.includes("admin");
  const kinds: [path: string, text: string][] = [
    ["/admin/moderation", t.moderation_title()],
    ["/admin/reports", t.inquiries_reports_threads()],
    ["/admin/listing-reports", t.listing_reports_title()],
    ...(isAdmin ? ([["/admin/disputes", t.disputes_all_title()]] as [string, string][]) : []),
  ];
  return (
    <nav class="row" aria-label={t.inquiries_reports_title()}>
      {kinds.map(([path, text]) => (
        <a href={href(page, path)} aria-current={path === page.path ? "page" : undefined}>
          {text}
        </a>
      ))}
    </nav>
  );
};

import type { Child, FC } from "hono/jsx";
import { Layout } from "#web/components/layout.tsx";
import { OfficerBar } from "#web/components/office-rooms.tsx";
import { Pager } from "#web/components/pager.tsx";
import { StageTabs } from "#web/components/stage-tabs.tsx";
import { usePage } from "#web/page.ts";

interface DeskQueueProps {
  title: string;
  /** Where the queue is. */
  path: string;
  stages: readonly string[];
  stage: string;
  nameOf(stage: string): string | undefined;
  /** What is to be known of it, above its stages. */
  lead?: string;
  /** What stands below its stages: what it is narrowed by, or what went wrong. */
  aside?: Child;
  hasForms?: boolean;
  isEmpty: boolean;
  next?: string | undefined;
  previous?: string | undefined;
  children?: Child;
}

/** What is in one stage at a desk of officers; each is a list item. */
export const DeskQueue: FC<DeskQueueProps> = ({
  title,
  lead,
  aside,
  hasForms = false,
  isEmpty,
  next,
  previous,
  children,
  ...tabs
}) => {
  const { t } = usePage();
  return (
    <Layout title={title} isPrivate isBoard hasForms={hasForms}>
      <section class="stack">
        <h1>{title}</h1>
        <OfficerBar />
        {lead ? <p class="hint">{lead}</p> : null}
        <StageTabs {...tabs} />
        {aside}
        {isEmpty ? <p>{t.site_nothing_yet()}</p> : null}
        <ol class="plain stack">{children}</ol>
        <Pager next={next} previous={previous} />
      </section>
    </Layout>
  );
};

import type { FC } from "hono/jsx";
import { Layout } from "#web/components/layout.tsx";
import { usePage } from "#web/page.ts";

/** What a browser keeps of it and shows without a connection: the same for everybody, filled from what it holds itself. */
export const OfflinePage: FC = () => {
  const { t } = usePage();
  return (
    <Layout title={t.offline_title()} isPrivate>
      <section class="narrow stack">
        <h1>{t.offline_title()}</h1>
        <p>{t.offline_lead()}</p>
        <h2>{t.offline_waiting_title()}</h2>
        <waiting-list
          class="stack"
          role="status"
          data-nothing={t.offline_nothing_waits()}
          data-waiting={t.offline_state_waiting()}
          data-conflict={t.offline_state_conflict()}
          data-refused={t.offline_state_refused()}
          data-unsure={t.offline_state_unsure()}
          data-written={t.offline_written()}
          data-now={t.offline_now()}
          data-again={t.offline_again()}
          data-discard={t.offline_discard()}
          data-sure={t.offline_discard_sure()}
        >
          <p>{t.offline_nothing_waits()}</p>
        </waiting-list>
        <h2>{t.offline_pages_title()}</h2>
        <kept-pages>
          <p>{t.offline_no_pages()}</p>
        </kept-pages>
        <h2>{t.offline_lessons_title()}</h2>
        <kept-lessons>
          <p>{t.offline_no_lessons()}</p>
        </kept-lessons>
      </section>
    </Layout>
  );
};

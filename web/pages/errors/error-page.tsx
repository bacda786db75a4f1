import type { FC } from "hono/jsx";
import { Layout } from "../../components/layout.tsx";
import { errorText } from "../../messages.ts";
import { href, usePage } from "../../page.ts";

interface ErrorPageProps {
  code: string;
  status: number;
  params?: Record<string, string | number>;
  requestId: string;
  /** What a form held that could not be done, to be copied from. */
  typed?: string;
}

/** What went wrong, in the reader's language, and a way on. */
export const ErrorPage: FC<ErrorPageProps> = ({ code, status, params, requestId, typed }) => {
  const page = usePage();
  return (
    <Layout title={page.t.site_error_title()} isPrivate>
      <section class="narrow stack">
        <h1>{page.t.site_error_title()}</h1>
        <p>{errorText(page.t, code, params)}</p>
        {typed ? (
          <label class="stack">
            {page.t.site_error_typed()}
            <textarea readonly rows={8}>{`\n${typed}`}</textarea>
          </label>
        ) : null}
        <p>
          <a class="button" href={href(page, "/")}>
            {page.t.site_home()}
          </a>
        </p>
        {[404, 405, 410].includes(status) ? (
          <ul class="plain">
            <li>
              <a href={href(page, "/newest")}>{page.t.browse_all_newest()}</a>
            </li>
            <li>
              <a href={href(page, "/categories")}>{page.t.browse_all_categories()}</a>
            </li>
            <li>
              <a href={href(page, "/catalogs")}>{page.t.browse_all_catalogs()}</a>
            </li>
          </ul>
        ) : null}
        <p class="hint">{page.t.site_request_id({ requestId })}</p>
      </section>
    </Layout>
  );
};

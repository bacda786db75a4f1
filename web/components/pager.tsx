import type { FC } from "hono/jsx";
import { href, usePage } from "../page.ts";

/** Links to the neighbouring pages of a list, where there are any. */
export const Pager: FC<{ next?: string | undefined; previous?: string | undefined }> = ({
  next,
  previous,
}) => {
  const page = usePage();
  if (!next && !previous) return null;
  const to = (cursor: string) => {
    const query = new URLSearchParams(page.query);
    query.set("cursor", cursor);
    return `${href(page, page.path)}?${query}`;
  };
  return (
    <nav class="pager" aria-label={page.t.site_pages()}>
      {previous ? (
        <a rel="prev" href={to(previous)}>
          {page.t.site_previous()}
        </a>
      ) : (
        <span />
      )}
      {next ? (
        <a rel="next" href={to(next)}>
          {page.t.site_next()}
        </a>
      ) : null}
    </nav>
  );
};

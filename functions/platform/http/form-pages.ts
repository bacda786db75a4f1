import type { SiteRoute } from "./site-route.ts";

type Address = Pick<SiteRoute, "method" | "path">;

/**
 * The forms' addresses that have no page of their own, each with the nearest address above it that has one: that of the
 * page on which its form stands.
 */
export function formPages(routes: readonly Address[]): ReadonlyMap<string, string> {
  const pages = new Set(routes.filter(({ method }) => method === "get").map(({ path }) => path));
  const forms = routes.filter(({ method, path }) => method === "post" && !pages.has(path));
  return new Map(forms.map(({ path }) => [path, pageAbove(path, pages)]));
}

function pageAbove(path: string, pages: ReadonlySet<string>): string {
  let above = path;
  do above = above.slice(0, above.lastIndexOf("/"));
  while (above !== "" && !pages.has(above));
  return above;
}

/** The address of a form's page, given where the form was posted, in the same language. */
export function pageOfForm(posted: string, page: string): string {
  return posted
    .split("/")
    .slice(0, page.split("/").length + 1)
    .join("/");
}

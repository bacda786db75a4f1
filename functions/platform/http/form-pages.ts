import type { SiteRoute } from "./site-route.ts";

type Address = Pick<SiteRoute, "method" | "path" | "standsOn">;

/**
 * The forms' addresses that have no page of their own, each with that of the page on which its form stands: the one that the
 * form names, else the nearest address above it that has one.
 */
export function formPages(routes: readonly Address[]): ReadonlyMap<string, string> {
  const pages = new Set(routes.filter(({ method }) => method === "get").map(({ path }) => path));
  const forms = routes.filter(({ method, path }) => method === "post" && !pages.has(path));
  return new Map(forms.map(({ path, standsOn }) => [path, standsOn ?? pageAbove(path, pages)]));
}

function pageAbove(path: string, pages: ReadonlySet<string>): string {
  let above = path;
  do above = above.slice(0, above.lastIndexOf("/"));
  while (above !== "" && !pages.has(above));
  return above;
}

/** The address of a form's page, in the language and about the things that `named` by the form's own address. */
export function pageOfForm(page: string, named: Readonly<Record<string, string>>): string {
  return `/:locale${page}`.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(named[name] ?? ""));
}

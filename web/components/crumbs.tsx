import type { FC } from "hono/jsx";
import { href, usePage } from "../page.ts";

/** Each page on the way here: its path and its name. */
export type Step = readonly [path: string, name: string];

/** Where the page stands, for whoever came from elsewhere. */
export const Crumbs: FC<{ steps: readonly Step[] }> = ({ steps }) => {
  const page = usePage();
  return (
    <nav class="no-print" aria-label={page.t.site_you_are_here()}>
      <ol class="plain crumbs">
        {steps.map(([path, name]) => (
          <li>
            <a href={href(page, path)}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
};

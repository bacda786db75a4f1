import type { FC } from "hono/jsx";
import { href, usePage } from "../page.ts";
import { Icon } from "./icon.tsx";

/** The way to tell us that something on this page is wrong; the page that is meant goes along. */
export const Report: FC = () => {
  const page = usePage();
  const about = new URLSearchParams({ about: page.path });
  return (
    <a class="button quiet" href={`${href(page, "/contact")}?${about}#report`} rel="nofollow">
      <Icon name="flag" />
      {page.t.site_report()}
    </a>
  );
};

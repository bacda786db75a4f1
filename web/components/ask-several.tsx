import type { FC } from "hono/jsx";
import { href, usePage } from "../page.ts";

/** The way to ask several of a list's exporters for quotations at once. */
export const AskSeveral: FC<{ path: string }> = ({ path }) => {
  const page = usePage();
  return (
    <p>
      <a class="button quiet less" href={href(page, path)} rel="nofollow">
        {page.t.rfqs_ask_several()}
      </a>
    </p>
  );
};

import type { FC } from "hono/jsx";
import { href, usePage } from "../page.ts";
import { Icon } from "./icon.tsx";

/** Where a search begins, on every page; a script adds suggestions. */
export const SearchBox: FC = () => {
  const page = usePage();
  const typed = page.path === "/search" ? (new URLSearchParams(page.query).get("q") ?? "") : "";
  return (
    <search class="search-box">
      <form action={href(page, "/search")}>
        <Icon name="search" />
        <search-suggest>
          <input
            type="search"
            name="q"
            value={typed.slice(0, 200)}
            maxlength={200}
            autocomplete="off"
            enterkeyhint="search"
            aria-label={page.t.search_label()}
            placeholder={page.t.search_placeholder()}
          />
        </search-suggest>
        <button>{page.t.search_do()}</button>
      </form>
    </search>
  );
};

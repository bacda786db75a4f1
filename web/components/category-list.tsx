import type { FC } from "hono/jsx";
import { href, usePage } from "../page.ts";

/** A place to look, and how much is there; undefined where that is not known. */
export interface Shelf {
  path: string;
  name: string;
  /** The language that its name is in, where it is not the page's. */
  lang?: string;
  count?: number | undefined;
}

/** Places to look as links, each with how much is there; those that hold nothing are folded away. */
export const ShelfList: FC<{ shelves: readonly Shelf[] }> = ({ shelves }) => {
  const { t } = usePage();
  const empty = shelves.filter(({ count }) => count === 0);
  return (
    <>
      <Shelves shelves={shelves.filter(({ count }) => count !== 0)} />
      {empty.length > 0 ? (
        <details class="fold">
          <summary>
            {t.browse_empty_shelves()}
            <span class="hint">{empty.length}</span>
          </summary>
          <Shelves shelves={empty} />
        </details>
      ) : null}
    </>
  );
};

const Shelves: FC<{ shelves: readonly Shelf[] }> = ({ shelves }) => {
  const page = usePage();
  if (shelves.length === 0) return null;
  return (
    <ul class="plain links">
      {shelves.map(({ path, name, lang, count }) => (
        <li>
          <a href={href(page, path)} lang={lang}>
            {name}
          </a>
          {count ? <span class="hint">{count}</span> : null}
        </li>
      ))}
    </ul>
  );
};

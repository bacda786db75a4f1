import type { FC } from "hono/jsx";
import { tileWidth } from "#shared/market/listings/photo.ts";
import { href, usePage } from "../page.ts";
import { SmallPicture } from "./face.tsx";
import { Icon } from "./icon.tsx";

/** A place to look, and how much is there; undefined where that is not known. */
export interface Shelf {
  path: string;
  name: string;
  /** The language that its name is in, where it is not the page's. */
  lang?: string;
  count?: number | undefined;
  /** A photo of something that is there. */
  photoId?: string | undefined;
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
  const areTiles = shelves.some(({ photoId }) => photoId !== undefined);
  return (
    <ul class={areTiles ? "tiles" : "plain links"}>
      {shelves.map(({ path, name, lang, count, photoId }) => (
        <li>
          {areTiles ? <Tile photoId={photoId} /> : null}
          <a class={areTiles ? "whole" : undefined} href={href(page, path)} lang={lang}>
            {name}
          </a>
          {count ? <span class="hint">{count}</span> : null}
        </li>
      ))}
    </ul>
  );
};

const Tile: FC<Pick<Shelf, "photoId">> = ({ photoId }) =>
  photoId ? (
    <SmallPicture kind="tile" photoId={photoId} width={tileWidth} height={(tileWidth * 3) / 4} />
  ) : (
    <div class="tile blank">
      <Icon name="kawung" />
    </div>
  );

import type { FC } from "hono/jsx";
import type { Chapter } from "#shared/market/nomenclature/chapters.ts";
import { href, type PageContext } from "../page.ts";

/** Categories as links. */
export const CategoryList: FC<{ page: PageContext; categories: readonly Chapter[] }> = ({
  page,
  categories,
}) => (
  <ul class="plain links">
    {categories.map((category) => (
      <li>
        <a href={href(page, `/categories/${category.code}`)}>{category[page.locale]}</a>
      </li>
    ))}
  </ul>
);

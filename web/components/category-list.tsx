import type { FC } from "hono/jsx";
import { categories } from "#shared/nomenclature/categories.ts";
import { href, type PageContext } from "../page.ts";

/** All categories, as links. */
export const CategoryList: FC<{ page: PageContext }> = ({ page }) => (
  <ul class="plain links">
    {categories.map((category) => (
      <li>
        <a href={href(page, `/categories/${category.code}`)}>{category[page.locale]}</a>
      </li>
    ))}
  </ul>
);

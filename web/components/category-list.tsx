import type { FC } from "hono/jsx";
import type { Chapter } from "#shared/market/nomenclature/chapters.ts";
import { href, usePage } from "../page.ts";

/** Categories as links. */
export const CategoryList: FC<{ categories: readonly Chapter[] }> = ({ categories }) => {
  const page = usePage();
  return (
    <ul class="plain links">
      {categories.map((category) => (
        <li>
          <a href={href(page, `/categories/${category.code}`)}>{category[page.locale]}</a>
        </li>
      ))}
    </ul>
  );
};

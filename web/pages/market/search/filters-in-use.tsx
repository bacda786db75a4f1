import type { FC } from "hono/jsx";
import { type FacetName, facetNames } from "#shared/market/search/facets.ts";
import type { SearchInput } from "#shared/market/search/search-input.ts";
import { Icon } from "#web/components/icon.tsx";
import { href, usePage } from "#web/page.ts";
import { facetValueName } from "./facet-names.ts";

/** What the results are narrowed by, each as a chip that takes it off. */
export const FiltersInUse: FC<{ input: SearchInput }> = ({ input }) => {
  const page = usePage();
  const { t } = page;
  const currency = input.currency ?? page.money.currency;
  const chosen = facetNames.flatMap((name) => (input[name] ?? []).map((value) => ({ name, value })));
  if (chosen.length === 0) return null;
  const withoutAll = new URLSearchParams({ q: input.q });
  return (
    <ul class="plain row" aria-label={t.search_in_use()}>
      {chosen.map(({ name, value }) => (
        <li>
          <a class="chip on" href={`${href(page, "/search")}?${without(page.query, name, value)}`}>
            <span lang={name === "province" ? "id" : undefined}>
              {facetValueName(page, name, value, currency)}
            </span>
            <Icon name="close" />
            <span class="unseen">{t.search_take_off()}</span>
          </a>
        </li>
      ))}
      {chosen.length > 1 ? (
        <li>
          <a class="chip" href={`${href(page, "/search")}?${withoutAll}`}>
            {t.search_clear()}
          </a>
        </li>
      ) : null}
    </ul>
  );
};

/** The same question without one of its filters, from its first page. */
function without(query: string, name: FacetName, value: string): URLSearchParams {
  const asked = new URLSearchParams(query);
  asked.delete(name, value);
  asked.delete("cursor");
  return asked;
}

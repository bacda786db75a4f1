import type { FC } from "hono/jsx";
import { type FacetCounts, type FacetName, facetNames, sorts } from "#shared/market/search/facets.ts";
import { countFilters, filtersOf, type SearchInput } from "#shared/market/search/search-input.ts";
import { currencies, currencyName } from "#shared/terms/currencies.ts";
import { Icon } from "#web/components/icon.tsx";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";
import { facetValueName } from "./facet-names.ts";

interface FiltersProps {
  input: SearchInput;
  facets: FacetCounts;
}

/** Bands read best in their own order; other values come with the most frequent first. */
const ordered = new Set<FacetName>(["price", "minimumOrder", "leadTime"]);

/** What the results can be narrowed and ordered by: one form, sent whole. */
export const SearchFilters: FC<FiltersProps> = ({ input, facets }) => {
  const page = usePage();
  const { t } = page;
  const currency = input.currency ?? page.money.currency;
  const inUse = countFilters(filtersOf(input));
  return (
    // Beside the results it scrolls by itself, which the keyboard can do too.
    <form action={href(page, "/search")} class="filters tools" aria-label={t.search_narrow()} tabindex={0}>
      <input type="hidden" name="q" value={input.q} />
      <details>
        <summary>
          <Icon name="filter" />
          {t.search_narrow()}
          {inUse > 0 ? <span class="count">{inUse}</span> : null}
        </summary>
        <div class="stack">
          <div class="field">
            <label for="sort">{t.search_sort()}</label>
            <select id="sort" name="sort">
              {sorts.map((sort) => (
                <option value={sort} selected={sort === input.sort}>
                  {lookup(t, `search_sort_${sort}`)}
                </option>
              ))}
            </select>
          </div>
          <div class="field">
            <label for="currency">{t.search_currency()}</label>
            <select id="currency" name="currency">
              {currencies.map((code) => (
                <option value={code} selected={code === currency}>
                  {currencyName(code, page.locale)}
                </option>
              ))}
            </select>
          </div>
          {facetNames.map((name) => (
            <Facet input={input} name={name} counts={facets[name]} />
          ))}
          <button>{t.search_apply()}</button>
        </div>
      </details>
    </form>
  );
};

const Facet: FC<Omit<FiltersProps, "facets"> & { name: FacetName; counts: FacetCounts[FacetName] }> = ({
  input,
  name,
  counts,
}) => {
  const page = usePage();
  if (counts.length === 0) return null;
  const currency = input.currency ?? page.money.currency;
  const chosen: readonly string[] = input[name] ?? [];
  const shown = ordered.has(name) ? counts.toSorted((a, b) => (a.value < b.value ? -1 : 1)) : counts;
  return (
    <details class="facet" open={chosen.length > 0 || name === "category"}>
      <summary>{lookup(page.t, `search_by_${name}`)}</summary>
      <fieldset>
        <legend class="unseen">{lookup(page.t, `search_by_${name}`)}</legend>
        {shown.map(({ value, count }) => (
          <label class="choice">
            <input type="checkbox" name={name} value={value} checked={chosen.includes(value)} />
            <span lang={name === "province" ? "id" : undefined}>
              {facetValueName(page, name, value, currency)} <small class="hint">({count})</small>
            </span>
          </label>
        ))}
      </fieldset>
    </details>
  );
};

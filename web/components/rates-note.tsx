import type { FC } from "hono/jsx";
import type { Listing } from "#shared/market/listings/listing.ts";
import { lowestPrice } from "#shared/market/listings/lowest-price.ts";
import { convert } from "#shared/market/rates/convert.ts";
import { dayFormat } from "#shared/terms/day-format.ts";
import { href, type PageContext, usePage } from "../page.ts";

/** By what day's rate "about" is said of these prices; nothing where it is said of none. */
export const RatesNote: FC<{ listings: readonly Pick<Listing, "price">[] }> = ({ listings }) => {
  const page = usePage();
  const { t, locale, money } = page;
  const dates = listings.flatMap(({ price }) => {
    const told = price && convert(lowestPrice(price), money.currency, money.rates);
    return told?.date ?? [];
  });
  const oldest = dates.sort()[0];
  if (oldest === undefined) return null;
  const date = dayFormat(locale).format(new Date(oldest));
  return (
    <p class="hint rates">
      {money.rates?.isDemo ? t.browse_rates_demo({ date }) : t.browse_rates({ date })}{" "}
      {isSaidInAddress(page) ? null : (
        <a href={currencyHref(page)} rel="nofollow">
          {t.browse_currency_other()}
        </a>
      )}
    </p>
  );
};

/** Results and comparisons have a choice of their own, which goes before the reader's. */
function isSaidInAddress({ query }: PageContext): boolean {
  return new URLSearchParams(query).has("currency");
}

/** Where another currency is chosen, and the way back to this page. */
export function currencyHref(page: PageContext): string {
  const back = `${href(page, page.path)}${page.query}`;
  return `${href(page, "/currency")}?${new URLSearchParams({ back })}`;
}

import type { FC } from "hono/jsx";
import { currencies, currencyName } from "#shared/terms/currencies.ts";
import { Layout } from "#web/components/layout.tsx";
import { href, usePage } from "#web/page.ts";

/** The choice of the currency that prices are told in beside the exporters' own. */
export const CurrencyPage: FC<{ back: string }> = ({ back }) => {
  const page = usePage();
  const { t, locale, money } = page;
  return (
    <Layout title={t.browse_currency()} isPrivate>
      <section class="narrow stack">
        <h1>{t.browse_currency()}</h1>
        <p>{t.browse_currency_what()}</p>
        <form action={href(page, "/currency")} class="stack">
          <input type="hidden" name="back" value={back} />
          <div class="field">
            <label for="to">{t.browse_currency_yours()}</label>
            <select id="to" name="to">
              {currencies.map((it) => (
                <option value={it} selected={it === money.currency}>
                  {currencyName(it, locale)}
                </option>
              ))}
            </select>
          </div>
          <button>{t.browse_currency_use()}</button>
        </form>
        <p>
          <a href={back}>{t.browse_currency_back()}</a>
        </p>
      </section>
    </Layout>
  );
};

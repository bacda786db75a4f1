import type { FC } from "hono/jsx";
import type { Catalog } from "#shared/market/catalogs/catalog.ts";
import { shownCount } from "#shared/market/catalogs/entries.ts";
import { countryName } from "#shared/terms/countries.ts";
import { dayFormat } from "#shared/terms/day-format.ts";
import type { Waits } from "#shared/trade/dashboard/waits.ts";
import { Layout } from "#web/components/layout.tsx";
import { Pager } from "#web/components/pager.tsx";
import { fieldOf, Written } from "#web/components/written.tsx";
import type { FormState } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";
import { CatalogForm } from "./catalog-form.tsx";

interface DeskPageProps {
  catalogs: Catalog[];
  next?: string | undefined;
  previous?: string | undefined;
  /** What waits in the reader's markets, as far as it is counted. */
  waits: Record<"requests" | "disputes" | "buyers", Waits>;
}

const Waiting: FC<Waits> = ({ count, firstBy }) => {
  const { t, locale } = usePage();
  if (count === 0) return null;
  const date = firstBy && dayFormat(locale).format(new Date(firstBy));
  return (
    <>
      <span class="count">{t.requests_desk_waiting({ count })}</span>
      {date ? (
        <time class="count" datetime={firstBy}>
          {t.requests_desk_first_by({ date })}
        </time>
      ) : null}
    </>
  );
};

/** The attaché's own catalogs, and what waits for them. */
export const DeskPage: FC<DeskPageProps> = ({ catalogs, waits, ...cursors }) => {
  const page = usePage();
  const { t, locale, actor } = page;
  const day = dayFormat(locale);
  return (
    <Layout title={t.catalogs_desk_title()} isPrivate isBoard>
      <section class="stack">
        <h1>{t.catalogs_desk_title()}</h1>
        <p>{catalogs.length > 0 ? t.catalogs_desk_what() : t.catalogs_desk_none()}</p>
        <p class="row">
          <a class="button" href={href(page, "/desk/catalogs/new")}>
            {t.catalogs_new()}
          </a>
          <a class="button quiet" href={href(page, "/desk/requests")}>
            {t.requests_desk_link()}
            <Waiting {...waits.requests} />
          </a>
          <a class="button quiet" href={href(page, "/desk/disputes")}>
            {t.disputes_desk_title()}
            <Waiting {...waits.disputes} />
          </a>
          <a class="button quiet" href={href(page, "/desk/buyer-checks")}>
            {t.buyer_checks_desk_title()}
            <Waiting {...waits.buyers} />
          </a>
          {actor.kind === "person"
            ? actor.person.markets.map((market) => (
                <a href={href(page, `/desk/outcomes/${market}`)}>
                  {t.outcomes_market_title({ market: countryName(market, locale) })}
                </a>
              ))
            : null}
        </p>
        <ul class="plain grid">
          {catalogs.map((catalog) => (
            <li class="card stack">
              <h2>
                <a href={href(page, `/desk/catalogs/${catalog.id}`)}>
                  <Written texts={fieldOf(catalog.text, "title")} />
                </a>
              </h2>
              <p>
                <span class={catalog.stage === "published" ? "badge is-done" : "badge"}>
                  {lookup(t, `catalogs_stage_${catalog.stage}`)}
                </span>
              </p>
              <dl class="facts">
                <dt>{t.catalogs_market()}</dt>
                <dd>{countryName(catalog.market, locale)}</dd>
                <dt>{t.catalogs_entries()}</dt>
                <dd>{t.catalogs_entry_count({ count: shownCount(catalog) })}</dd>
                <dt>{t.catalogs_changed()}</dt>
                <dd>
                  <time datetime={catalog.updatedAt}>{day.format(new Date(catalog.updatedAt))}</time>
                </dd>
              </dl>
              <p>
                <a href={href(page, `/desk/catalogs/${catalog.id}/insight`)}>{t.catalogs_insight()}</a>
              </p>
            </li>
          ))}
        </ul>
        <Pager {...cursors} />
      </section>
    </Layout>
  );
};

/** A catalog to be. */
export const NewCatalogPage: FC<{ form: FormState; markets: readonly string[] }> = ({ form, markets }) => {
  const page = usePage();
  return (
    <Layout title={page.t.catalogs_new()} isPrivate isBoard>
      <section class="narrow stack">
        <h1>{page.t.catalogs_new()}</h1>
        <CatalogForm
          form={form}
          action={href(page, "/desk/catalogs/new")}
          markets={markets}
          submitText={page.t.catalogs_create()}
        />
      </section>
    </Layout>
  );
};

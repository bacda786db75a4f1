import type { FC } from "hono/jsx";
import { categoryName, findCategory } from "#shared/market/nomenclature/categories.ts";
import { countryName } from "#shared/terms/countries.ts";
import type { PublishedRuling, RulingSummary } from "#shared/trade/disputes/ruling.ts";
import { Layout } from "#web/components/layout.tsx";
import { listed } from "#web/components/listed.ts";
import { Pager } from "#web/components/pager.tsx";
import { named } from "#web/components/signs.ts";
import { Written } from "#web/components/written.tsx";
import { lookup } from "#web/messages.ts";
import { href, type PageContext, usePage } from "#web/page.ts";

interface RulingsPageProps {
  rulings: RulingSummary[];
  next?: string | undefined;
  previous?: string | undefined;
}

/** What was ruled in disputes, newest first. */
export const RulingsPage: FC<RulingsPageProps> = ({ rulings, ...cursors }) => {
  const page = usePage();
  const { t } = page;
  return (
    <Layout
      title={t.disputes_rulings_title()}
      description={t.disputes_rulings_what()}
      isDemo={rulings.some((it) => it.isDemo)}
    >
      <section class="stack">
        <h1>{t.disputes_rulings_title()}</h1>
        <p>{t.disputes_rulings_what()}</p>
        {rulings.length === 0 ? <p>{t.disputes_rulings_none()}</p> : null}
        <ul class="plain stack">
          {rulings.map((ruling) => (
            <li class="card stack">
              <h2>
                <a href={href(page, `/rulings/${ruling.id}`)}>
                  {named(
                    page,
                    lookup(t, `disputes_reason_${ruling.reason}`) ?? ruling.reason,
                    outcomeShare(page, ruling.outcome),
                  )}
                </a>
              </h2>
              <p>{goodsOf(page, ruling)}</p>
              <p class="hint">{roadOf(page, ruling)}</p>
            </li>
          ))}
        </ul>
        <Pager {...cursors} />
      </section>
    </Layout>
  );
};

/** One ruling with its grounds; nobody is named. */
export const RulingPage: FC<{ ruling: PublishedRuling }> = ({ ruling }) => {
  const page = usePage();
  const { t } = page;
  const { reason, asked, outcome, grounds, language, days } = ruling;
  const title = t.disputes_ruling_title({ reason: lookup(t, `disputes_reason_${reason}`) ?? reason });
  const facts: [name: string, value: string | undefined][] = [
    [t.orders_goods(), goodsOf(page, ruling)],
    [t.disputes_road(), roadOf(page, ruling)],
    [t.disputes_asks(), outcomeShare(page, asked)],
    [t.disputes_decided(), outcomeShare(page, outcome)],
    [
      t.disputes_days_to_attache(),
      days.toAttache === undefined ? undefined : t.inquiries_days({ count: days.toAttache }),
    ],
    [t.disputes_days_to_operator(), t.inquiries_days({ count: days.toOperator })],
    [t.disputes_days_to_ruling(), t.inquiries_days({ count: days.toRuling })],
  ];
  return (
    <Layout title={title} description={grounds} isDemo={ruling.isDemo}>
      <article class="narrow stack">
        <p>
          <a href={href(page, "/rulings")}>{t.disputes_rulings_title()}</a>
        </p>
        <h1>{title}</h1>
        <dl class="facts">
          {facts.map(([name, value]) =>
            value ? (
              <>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </>
            ) : null,
          )}
        </dl>
        <h2>{t.disputes_grounds()}</h2>
        <div class="prose">
          <Written as="div" texts={{ [language]: grounds }} />
        </div>
        <p class="hint">{t.disputes_rulings_what()}</p>
      </article>
    </Layout>
  );
};

/** What kinds of goods it was about, by the chapters of the Harmonized System. */
function goodsOf(page: PageContext, { chapters }: Pick<PublishedRuling, "chapters">): string {
  const names = chapters.map((code) => {
    const category = findCategory(code);
    return category ? categoryName(category, page.locale) : page.t.browse_chapter({ code });
  });
  return names.length > 0 ? listed(page, names) : page.t.disputes_goods_unknown();
}

function roadOf(
  { t, locale }: PageContext,
  { originCountry, market }: Pick<PublishedRuling, "originCountry" | "market">,
): string {
  return t.disputes_from_to({
    origin: countryName(originCountry, locale),
    market: countryName(market, locale),
  });
}

/** "A part of the price back (40%)": never an amount, by which an order could be known. */
function outcomeShare(
  { t, locale }: PageContext,
  { what, sharePercent }: PublishedRuling["outcome"],
): string {
  const name = lookup(t, `disputes_what_${what}`) ?? what;
  if (what !== "refund_part" && what !== "replacement") return name;
  const share = new Intl.NumberFormat(locale, { style: "percent" }).format(sharePercent / 100);
  return t.disputes_share({ outcome: name, share });
}

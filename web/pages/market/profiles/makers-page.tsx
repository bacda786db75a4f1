import type { FC } from "hono/jsx";
import type { ProfileSummary } from "#shared/market/profiles/profile-summary.ts";
import { Icon } from "#web/components/icon.tsx";
import { Layout } from "#web/components/layout.tsx";
import { MakerCard } from "#web/components/maker-card.tsx";
import { Pager } from "#web/components/pager.tsx";
import { href, usePage } from "#web/page.ts";

interface MakersPageProps {
  makers: ProfileSummary[];
  /** What was looked for; empty where all are shown. */
  question: string;
  next?: string | undefined;
  previous?: string | undefined;
}

/** Everybody who makes something, or those who make what was looked for. */
export const MakersPage: FC<MakersPageProps> = ({ makers, question, ...cursors }) => {
  const page = usePage();
  const { t } = page;
  return (
    <Layout
      title={t.site_makers()}
      description={t.profiles_makers_what()}
      isPrivate={question !== ""}
      isDemo={makers.some((it) => it.isDemo)}
      isFront
    >
      <div class="stack sections">
        <header class="stack">
          <h1>{t.site_makers()}</h1>
          <p>{t.profiles_makers_what()}</p>
          <search class="search-box narrow">
            <form action={href(page, "/exporters")}>
              <Icon name="search" />
              <input
                type="search"
                name="q"
                value={question}
                maxlength={200}
                enterkeyhint="search"
                aria-label={t.profiles_makers_search()}
                placeholder={t.profiles_makers_search()}
              />
              <button>{t.search_do()}</button>
            </form>
          </search>
        </header>
        {makers.length === 0 ? (
          <p role="status">
            {t.profiles_makers_none()} <a href={href(page, "/exporters")}>{t.browse_all_makers()}</a>
          </p>
        ) : (
          <ul class="makers">
            {makers.map((maker) => (
              <li>
                <MakerCard maker={maker} headingLevel={2} />
              </li>
            ))}
          </ul>
        )}
        <Pager {...cursors} />
      </div>
    </Layout>
  );
};

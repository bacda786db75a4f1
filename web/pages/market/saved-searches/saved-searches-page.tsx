import type { FC } from "hono/jsx";
import {
  addressOf,
  type KeptSearches,
  type SavedSearch,
} from "#shared/market/saved-searches/saved-searches.ts";
import { dayFormat } from "#shared/terms/day-format.ts";
import { FormTokens } from "#web/components/form/form.tsx";
import { Layout } from "#web/components/layout.tsx";
import type { FormState } from "#web/form-state.ts";
import { errorText } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";
import { questionWords } from "../search/question-words.ts";

interface SavedSearchesPageProps extends KeptSearches {
  isMailVerified: boolean;
  /** Set where the reader comes from saving one. */
  isSaved: boolean;
  form: FormState;
}

/** What the reader saved, and whether they are mailed about it. */
export const SavedSearchesPage: FC<SavedSearchesPageProps> = ({ searches, form, isSaved, ...mail }) => {
  const page = usePage();
  const { t } = page;
  return (
    <Layout title={t.saved_title()} isPrivate>
      <section class="narrow stack">
        <h1>{t.saved_title()}</h1>
        {isSaved ? (
          <p class="notice" role="status">
            {t.saved_done()}
          </p>
        ) : null}
        {form.failure ? (
          <p class="failure" role="alert">
            {errorText(t, form.failure.code, form.failure.params)}
          </p>
        ) : null}
        {searches.length === 0 ? (
          <>
            <p>{t.saved_none()}</p>
            <p>
              <a class="button" href={href(page, "/search")}>
                {t.saved_search_first()}
              </a>
            </p>
          </>
        ) : (
          <MailChoice form={form} {...mail} />
        )}
        <ul class="plain stack">
          {searches.map((search) => (
            <SearchCard search={search} form={form} />
          ))}
        </ul>
      </section>
    </Layout>
  );
};

const SearchCard: FC<{ search: SavedSearch; form: FormState }> = ({
  search: { id, question, savedAt },
  form,
}) => {
  const page = usePage();
  const { t, locale } = page;
  const words = questionWords(page, question);
  const day = dayFormat(locale, "long").format(new Date(savedAt));
  return (
    <li class="card stack" id={id}>
      <h2 dir="auto">
        <a href={`${href(page, "/search")}?${addressOf(question)}`}>{words}</a>
      </h2>
      <p class="hint">
        <time datetime={savedAt}>{t.saved_on({ date: day })}</time>
      </p>
      <form method="post" action={href(page, `/searches/${id}/remove`)}>
        <FormTokens form={form} />
        <button class="danger" aria-label={t.saved_remove_named({ search: words })}>
          {t.saved_remove()}
        </button>
      </form>
    </li>
  );
};

const MailChoice: FC<Omit<SavedSearchesPageProps, "searches" | "isSaved">> = ({
  wantsMail,
  isMailVerified,
  form,
}) => {
  const page = usePage();
  const { t } = page;
  return (
    <form method="post" action={href(page, "/searches/digest")} class="card stack">
      <FormTokens form={form} />
      <input type="hidden" name="wantsMail" value={wantsMail ? "no" : "yes"} />
      <p>{wantsMail ? t.saved_mail_on() : t.saved_mail_off()}</p>
      {wantsMail && !isMailVerified ? <p class="issue">{t.saved_mail_unverified()}</p> : null}
      <button class={wantsMail ? "quiet" : undefined}>
        {wantsMail ? t.saved_mail_turn_off() : t.saved_mail_turn_on()}
      </button>
    </form>
  );
};

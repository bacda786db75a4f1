import type { FC } from "hono/jsx";
import { addressOf, type SavedQuestion } from "#shared/market/saved-searches/saved-searches.ts";
import { Form } from "#web/components/form/form.tsx";
import { Layout } from "#web/components/layout.tsx";
import { type FormState, listAt } from "#web/form-state.ts";
import { href, usePage } from "#web/page.ts";
import { questionWords } from "../search/question-words.ts";

interface SavePageProps {
  question: SavedQuestion;
  form: FormState;
}

/** Saving one search: what it asks, and whether mail shall tell of new matches. */
export const SavePage: FC<SavePageProps> = ({ question, form }) => {
  const page = usePage();
  const { t } = page;
  const address = addressOf(question);
  return (
    <Layout title={t.saved_save_title()} isPrivate>
      <section class="narrow stack">
        <h1>{t.saved_save_title()}</h1>
        <p class="card" dir="auto">
          <strong>{questionWords(page, question)}</strong>
        </p>
        <Form form={form} action={href(page, "/searches/new")}>
          <input type="hidden" name="address" value={address} />
          <label class="choice">
            <input
              type="checkbox"
              name="wantsMail"
              value="yes"
              checked={listAt(form, "wantsMail").includes("yes")}
            />
            <span>{t.saved_wants_mail()}</span>
          </label>
          <div class="row">
            <button>{t.saved_save()}</button>
            <a href={`${href(page, "/search")}?${address}`}>{t.site_back()}</a>
          </div>
        </Form>
      </section>
    </Layout>
  );
};

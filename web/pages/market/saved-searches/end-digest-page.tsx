import type { FC } from "hono/jsx";
import { FormTokens } from "#web/components/form/form.tsx";
import { Layout } from "#web/components/layout.tsx";
import { href, usePage } from "#web/page.ts";

/** Where a weekly mail's link to end it leads: one button, or that it is ended. */
export const EndDigestPage: FC<{ once: string; isEnded?: boolean }> = ({ once, isEnded }) => {
  const page = usePage();
  const { t } = page;
  return (
    <Layout title={t.saved_end_title()} isPrivate>
      <section class="narrow stack">
        <h1>{t.saved_end_title()}</h1>
        {isEnded ? (
          <>
            <p role="status" class="notice">
              {t.saved_ended()}
            </p>
            <p>
              <a href={href(page, "/searches")}>{t.saved_mail_manage()}</a>
            </p>
          </>
        ) : (
          <form method="post" action={href(page, page.path)} class="stack">
            <FormTokens form={{ once }} />
            <p>{t.saved_end_question()}</p>
            <button>{t.saved_end_do()}</button>
          </form>
        )}
      </section>
    </Layout>
  );
};

import type { FC } from "hono/jsx";
import { FormTokens } from "../../components/form/form.tsx";
import { Layout } from "../../components/layout.tsx";
import type { FormState } from "../../form-state.ts";
import { errorText } from "../../messages.ts";
import { href, type PageContext, usePage } from "../../page.ts";

interface HeldFormPageProps {
  form: FormState;
  action: string;
  /** The code of what was in the way, where that is not the session. */
  reason?: string;
}

/**
 * Shown where a form came after its session had ended, or could not be done now: it holds all that was typed, to be sent
 * again once the reader has signed in, or in a moment.
 */
export const HeldFormPage: FC<HeldFormPageProps> = ({ form, action, reason }) => {
  const page = usePage();
  const { t } = page;
  const canSend = reason !== undefined || page.actor.kind === "person";
  const title = isBlank(form) ? t.site_held_blank_title() : t.site_held_title();
  return (
    <Layout title={title} isPrivate>
      <section class="narrow stack">
        <h1>{title}</h1>
        <p>
          {reason
            ? `${errorText(t, reason)}${isBlank(form) ? "" : ` ${t.site_held_kept()}`}`
            : whatToDo(page, form)}
        </p>
        {canSend ? null : (
          <p>
            <a
              class="button"
              href={`/sign-in?to=${encodeURIComponent(href(page, "/account"))}`}
              target="_blank"
              rel="noopener"
            >
              {t.site_held_sign_in_elsewhere()}
            </a>
          </p>
        )}
        <form method="post" action={action}>
          <FormTokens form={form} />
          {Object.entries(form.values).flatMap(([name, value]) =>
            [value].flat().map((it) => <textarea name={name} hidden>{`\n${it}`}</textarea>),
          )}
          <button>{t.site_held_again()}</button>
        </form>
      </section>
    </Layout>
  );
};

/** A button's form holds at most the version of what it was pressed for. */
function isBlank({ values }: FormState): boolean {
  return Object.entries(values).every(
    ([name, value]) => /version$/i.test(name) || [value].flat().every((it) => it.trim() === ""),
  );
}

function whatToDo({ t, actor }: PageContext, form: FormState): string {
  if (isBlank(form)) return actor.kind === "person" ? t.site_held_blank_send() : t.site_held_blank_sign_in();
  return actor.kind === "person" ? t.site_held_send() : t.site_held_sign_in();
}

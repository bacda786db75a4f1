import type { Child, FC } from "hono/jsx";
import { Form } from "#web/components/form/form.tsx";
import { Icon } from "#web/components/icon.tsx";
import { Layout } from "#web/components/layout.tsx";
import type { FormState } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { href, type PageContext, usePage } from "#web/page.ts";
import { acts, type ListingScreen, listingScreens } from "./listing-screens.ts";

interface ScreenFrameProps {
  screen: ListingScreen;
  form: FormState;
  action: string;
  /** Path of the screen before, where there is one. */
  back?: string | undefined;
  /** What stands above the form, such as photos, which have forms of their own. */
  above?: Child;
  children?: Child;
}

export function screenName({ t }: Pick<PageContext, "t">, screen: ListingScreen): string {
  return lookup(t, `listings_screen_${screen}`) ?? screen;
}

/** One screen of writing a listing: how far one is, one group of fields, and on or later. */
export const ScreenFrame: FC<ScreenFrameProps> = ({ screen, form, action, back, above, children }) => {
  const page = usePage();
  const { t } = page;
  const at = listingScreens.indexOf(screen);
  const [before, next] = [listingScreens[at - 1], listingScreens[at + 1]];
  const title = screenName(page, screen);
  return (
    <Layout title={`${t.listings_new()}: ${title}`} isPrivate hasForms>
      <section class="narrow stack screen">
        <header class="progress">
          <Icon name="kawung" />
          <div>
            <p class="hint">
              {t.listings_new()} · {t.listings_screen_of({ number: at + 1, count: listingScreens.length })}
            </p>
            <h1>{title}</h1>
          </div>
          <progress max={listingScreens.length} value={at + 1} aria-label={title} />
        </header>
        <p class="hint">{t.listings_screen_needed()}</p>
        {above}
        <Form form={form} action={action}>
          {children}
          <div class="bar">
            <button name="act" value={acts.on}>
              {next ? t.listings_next({ step: screenName(page, next) }) : t.listings_step_publish()}
            </button>
          </div>
          <button class="quiet" name="act" value={acts.later} formnovalidate>
            {t.listings_later()}
          </button>
        </Form>
        {back && before ? (
          <p>
            <a href={href(page, back)}>{t.listings_back_to({ step: screenName(page, before) })}</a>
          </p>
        ) : null}
      </section>
    </Layout>
  );
};

import type { Child, FC } from "hono/jsx";
import { usePage } from "#web/page.ts";
import { Icon } from "../icon.tsx";
import { Layout } from "../layout.tsx";
import { named } from "../signs.ts";
import { acts } from "./acts.ts";
import type { FailureProps } from "./failure.tsx";
import { Form } from "./form.tsx";

/** All screens of something that is written for the first time. */
export interface Screens {
  /** What is written, such as a new listing. */
  title: string;
  /** What each is called, in their order. */
  names: readonly string[];
  /** What the last one's button says. */
  end: string;
}

interface ScreenFrameProps extends FailureProps {
  screens: Screens;
  /** Which of them is drawn, from 0 on. */
  at: number;
  /** What is said before about what must be filled in. */
  needed: string;
  /** What the button says that leaves the rest for later. */
  later: string;
  action: string;
  /** What stands above the form, such as photos, which have forms of their own. */
  above?: Child;
}

/** One screen of writing something: how far one is, one group of fields, and on, later or back. */
export const ScreenFrame: FC<ScreenFrameProps> = ({ screens, at, needed, later, children, ...rest }) => {
  const { form, action, elsewhere, above } = rest;
  const page = usePage();
  const { t } = page;
  const { title, names, end } = screens;
  const [before, name = "", next] = [names[at - 1], names[at], names[at + 1]];
  return (
    <Layout title={named(page, title, name)} isPrivate hasForms>
      <section class="narrow stack screen">
        <header class="progress">
          <Icon name="kawung" />
          <div>
            <p class="hint">
              {title} · {t.site_screen_of({ number: at + 1, count: names.length })}
            </p>
            <h1>{name}</h1>
          </div>
          <progress max={names.length} value={at + 1} aria-label={name} />
        </header>
        <p class="hint">{needed}</p>
        {above}
        <Form form={form} action={action} elsewhere={elsewhere}>
          {children}
          <div class="bar">
            <button name="act" value={acts.on}>
              {next ? t.site_screen_next({ step: next }) : end}
            </button>
          </div>
          <button class="quiet" name="act" value={acts.later} formnovalidate>
            {later}
          </button>
          {before ? (
            <button class="quiet" name="act" value={acts.back} formnovalidate>
              {t.site_screen_back({ step: before })}
            </button>
          ) : null}
        </Form>
      </section>
    </Layout>
  );
};

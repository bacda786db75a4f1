import type { Child, FC } from "hono/jsx";
import { directionOf } from "#shared/locales.ts";
import { usePage } from "../page.ts";
import { Footer } from "./footer.tsx";
import { Head, type HeadProps } from "./head.tsx";
import { Header } from "./header.tsx";
import { Sprite } from "./icon.tsx";
import { OfflineSign } from "./offline-sign.tsx";

interface LayoutProps extends HeadProps {
  /** Set where the page shows made-up people or goods. */
  isDemo?: boolean;
  /** Set where the page begins with a search of its own. */
  hasOwnSearch?: boolean;
  children?: Child;
}

/** The frame of every page: head, header, main, footer. */
export const Layout: FC<LayoutProps> = ({ isDemo, hasOwnSearch = false, children, ...head }) => {
  const { t, locale } = usePage();
  return (
    <html lang={locale} dir={directionOf(locale)}>
      <Head {...head} />
      <body>
        <a class="skip" href="#main">
          {t.site_skip()}
        </a>
        {isDemo ? (
          <aside class="demo wrap" aria-label={t.site_demo()}>
            {t.site_demo_note()}
          </aside>
        ) : null}
        <Header hasOwnSearch={hasOwnSearch} />
        <OfflineSign />
        <main id="main" tabindex={-1}>
          {children}
        </main>
        <Footer />
        <Sprite />
      </body>
    </html>
  );
};

import type { FC } from "hono/jsx";
import { Icon } from "#web/components/icon.tsx";
import { href, usePage } from "#web/page.ts";
import { WrittenPage } from "./written-page.tsx";

interface ContactPageProps {
  mail: string;
  /** The page that the reader came from to tell us of; its path without a language. */
  about: string | undefined;
}

/** How to reach us; a mail about a page begins with its address. */
export const ContactPage: FC<ContactPageProps> = ({ mail, about }) => {
  const page = usePage();
  const { t, siteUrl } = page;
  const address = about && `${siteUrl}${href(page, about)}`;
  const begun = address ? `?body=${encodeURIComponent(`${address}\n\n`)}` : "";
  return (
    <WrittenPage name="contact">
      {address ? <p class="notice">{t.pages_about_page({ address })}</p> : null}
      <p>
        <a class="button" href={`mailto:${mail}${begun}`}>
          <Icon name="chat" />
          {t.pages_write_to()}
        </a>
      </p>
      <p class="hint">{mail}</p>
    </WrittenPage>
  );
};

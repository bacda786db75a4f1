import type { FC } from "hono/jsx";
import { usePage } from "../page.ts";
import { Icon } from "./icon.tsx";

interface ShareProps {
  title: string;
  /** Below the site's address, its language in it. */
  address: string;
}

/** Sends a page on: by WhatsApp, or by whatever the browser offers where a script can ask it to. */
export const Share: FC<ShareProps> = ({ title, address }) => {
  const { t, siteUrl } = usePage();
  const url = `${siteUrl}${address}`;
  return (
    <share-page data-title={title} data-url={url}>
      <a
        class="button quiet"
        href={`https://wa.me/?${new URLSearchParams({ text: `${title} ${url}` })}`}
        target="_blank"
        rel="noopener nofollow"
      >
        <Icon name="share" />
        {t.site_share()}
      </a>
    </share-page>
  );
};

/** Prints the page, where a script can. */
export const PrintButton: FC = () => (
  <print-page>
    <button type="button" class="quiet" hidden>
      <Icon name="print" />
      {usePage().t.site_print()}
    </button>
  </print-page>
);

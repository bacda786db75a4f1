import type { FC } from "hono/jsx";
import { href, usePage } from "../page.ts";

/** Where all that waits is told of, and what can be read: the same page for everybody, filled by the browser. */
export const offlinePath = "/offline";

/** What somebody signed in is told of old copies and of what waits; shown by the island of its name. */
export const OfflineSign: FC = () => {
  const page = usePage();
  const { t, actor, assets } = page;
  const isOfflinePage = page.path === offlinePath;
  if (actor.kind !== "person" && !isOfflinePage) return null;
  return (
    <>
      <offline-sign
        class="wrap"
        role="status"
        data-reader={actor.kind === "person" ? actor.person.id : undefined}
        data-typed={t.site_typed_back()}
        data-leave={t.offline_leave({ count: "{count}" })}
        hidden
      >
        <p class="open" data-line="copy" hidden>
          {t.offline_copy({ time: "{time}" })}
        </p>
        <a data-line="waiting" href={href(page, offlinePath)} hidden>
          {t.offline_waiting({ count: "{count}" })}
        </a>
        <a data-line="failed" href={href(page, offlinePath)} hidden>
          {t.offline_failed({ count: "{count}" })}
        </a>
        <a
          class="done"
          data-line="sent"
          data-onward={isOfflinePage ? "" : undefined}
          href={`${href(page, page.path)}${page.query}`}
          hidden
        >
          {isOfflinePage ? t.offline_sent_onward() : t.offline_sent()}
        </a>
      </offline-sign>
      {assets["offline.js"] ? <script type="module" src={assets["offline.js"]} /> : null}
    </>
  );
};

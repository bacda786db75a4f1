import { cursorOf } from "#functions/platform/http/site.ts";
import { sharedPage } from "#functions/platform/http/site-route.ts";
import { RulingPage, RulingsPage } from "#web/pages/trade/disputes/ruling-pages.tsx";
import { getRuling, listRulings } from "./rulings.service.ts";

const pageSize = 24;

/** What was ruled, for everybody. */
export const rulingsSite = [
  sharedPage("/rulings", listRulings, async ({ c, ctx, at }) => {
    const { items, ...cursors } = await listRulings(ctx, at, { limit: pageSize, cursor: cursorOf(c) });
    return <RulingsPage rulings={items} {...cursors} />;
  }),

  sharedPage("/rulings/:rulingId", getRuling, async ({ ctx, at }) => (
    <RulingPage ruling={await getRuling(ctx, at)} />
  )),
];

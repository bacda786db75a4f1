import { cursorOf } from "#functions/platform/http/site.ts";
import { page } from "#functions/platform/http/site-route.ts";
import { DeskPage } from "#web/pages/market/catalogs/desk-pages.tsx";
import { DashboardPage } from "#web/pages/trade/dashboard/dashboard-page.tsx";
import { getOverview } from "./dashboard.service.ts";
import { getDesk } from "./desk.service.ts";

const pageSize = 24;

/** Where exporters and attachés come in. */
export const dashboardSite = [
  page("/business/:profileId", getOverview, async ({ ctx, at }) => (
    <DashboardPage {...(await getOverview(ctx, at))} />
  )),

  page("/desk", getDesk, async ({ c, ctx, at }) => {
    const { items, ...desk } = await getDesk(ctx, at, { limit: pageSize, cursor: cursorOf(c) });
    return <DeskPage catalogs={items} {...desk} />;
  }),
];

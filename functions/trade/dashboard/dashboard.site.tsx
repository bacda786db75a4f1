import { page } from "#functions/platform/http/site-route.ts";
import { DashboardPage } from "#web/pages/trade/dashboard/dashboard-page.tsx";
import { getOverview } from "./dashboard.service.ts";

export const dashboardSite = [
  page("/business/:profileId", getOverview, async ({ ctx, at }) => (
    <DashboardPage {...(await getOverview(ctx, at))} />
  )),
];

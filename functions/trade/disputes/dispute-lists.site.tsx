import { signedIn } from "#functions/platform/ctx.ts";
import { cursorOf } from "#functions/platform/http/site.ts";
import { page } from "#functions/platform/http/site-route.ts";
import { authorize } from "#shared/permissions.ts";
import { disputePermissions } from "#shared/trade/disputes/dispute.permissions.ts";
import { DisputeStage } from "#shared/trade/disputes/stages.ts";
import {
  AllDisputesPage,
  BusinessDisputesPage,
  DeskDisputesPage,
  MyDisputesPage,
} from "#web/pages/trade/disputes/dispute-lists.tsx";
import {
  listAllDisputes,
  listDisputesAtDesk,
  listDisputesOf,
  listMyDisputes,
} from "./dispute-reads.service.ts";

const pageSize = 24;

/** Disputes in lists: the buyer's, a business's, a market's, all. */
export const disputeListsSite = [
  page("/disputes", listMyDisputes, async ({ c, ctx, at }) => {
    const { items, ...cursors } = await listMyDisputes(ctx, at, { limit: pageSize, cursor: cursorOf(c) });
    return <MyDisputesPage disputes={items} {...cursors} />;
  }),

  page("/business/:profileId/disputes", listDisputesOf, async ({ c, ctx, at }) => {
    const stage = DisputeStage.catch("open").parse(c.req.query("stage"));
    const asked = { stage, limit: pageSize, cursor: cursorOf(c) };
    const { items, ...cursors } = await listDisputesOf(ctx, at, asked);
    return <BusinessDisputesPage {...at} stage={stage} disputes={items} {...cursors} />;
  }),

  page("/desk/disputes", disputePermissions.desk, async ({ c, ctx }) => {
    authorize(ctx.actor, disputePermissions.desk);
    const { markets } = signedIn(ctx);
    const market = c.req.query("market") ?? markets[0] ?? "";
    const asked = { limit: pageSize, cursor: cursorOf(c) };
    const { items, ...cursors } = await listDisputesAtDesk(ctx, { market }, asked);
    return <DeskDisputesPage market={market} markets={markets} disputes={items} {...cursors} />;
  }),

  page("/admin/disputes", listAllDisputes, async ({ c, ctx, at }) => {
    const stage = DisputeStage.catch("with_operator").parse(c.req.query("stage"));
    const asked = { stage, limit: pageSize, cursor: cursorOf(c) };
    const { items, ...cursors } = await listAllDisputes(ctx, at, asked);
    return <AllDisputesPage stage={stage} disputes={items} {...cursors} />;
  }),
];

import { signedIn } from "#functions/platform/ctx.ts";
import { blankForm } from "#functions/platform/http/form.ts";
import { cursorOf } from "#functions/platform/http/site.ts";
import { form, page, type SiteCall } from "#functions/platform/http/site-route.ts";
import { authorize } from "#shared/permissions.ts";
import { requestPermissions } from "#shared/trade/requests/request.permissions.ts";
import { MarketRequestsPage, MyRequestsPage } from "#web/pages/trade/requests/request-lists.tsx";
import { type RequestForms, RequestPage } from "#web/pages/trade/requests/request-page.tsx";
import {
  answerRequest,
  closeRequest,
  getRequest,
  isServed,
  listMarketRequests,
  listMyRequests,
} from "./requests.service.ts";

const pageSize = 24;
const one = "/requests/:market/:requestId";
type Call = SiteCall<typeof one>;

/** The buyer's requests, the attachés' desk of a market, and a request with what can be done about it. */
export const requestsSite = [
  page("/requests", listMyRequests, async ({ c, ctx, at }) => {
    const { items, ...cursors } = await listMyRequests(ctx, at, { limit: pageSize, cursor: cursorOf(c) });
    return <MyRequestsPage requests={items} {...cursors} />;
  }),

  page("/desk/requests", requestPermissions.desk, async ({ c, ctx }) => {
    authorize(ctx.actor, requestPermissions.desk);
    const { markets } = signedIn(ctx);
    const at = { market: c.req.query("market") ?? markets[0] ?? "" };
    const { items, ...cursors } = await listMarketRequests(ctx, at, { limit: pageSize, cursor: cursorOf(c) });
    return <MarketRequestsPage {...at} markets={markets} requests={items} {...cursors} />;
  }),

  page(one, getRequest, (call) => draw(call)),

  form(`${one}/answers`, answerRequest, {
    done: ({ id }, call) => `${pathOf(call)}#${id}`,
    again: (answer, call) => draw(call, { answer }),
  }),

  form(`${one}/close`, closeRequest, {
    done: (_request, call) => pathOf(call),
    again: (close, call) => draw(call, { close }),
  }),
];

function pathOf({ at: { market, requestId } }: Pick<Call, "at">): string {
  return `/requests/${market}/${requestId}`;
}

async function draw({ ctx, at }: Pick<Call, "ctx" | "at">, forms: Partial<RequestForms> = {}) {
  const request = await getRequest(ctx, at);
  const isWaiting = request.stage === "open" && signedIn(ctx).id === request.buyerId;
  const served = isWaiting ? await isServed(ctx, request) : undefined;
  const all = { answer: blankForm({ language: ctx.locale }), close: blankForm(), ...forms };
  return <RequestPage request={request} forms={all} isServed={served} />;
}

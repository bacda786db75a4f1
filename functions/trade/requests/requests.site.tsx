import type { Context, Hono } from "hono";
import { signedIn } from "#functions/platform/ctx.ts";
import { blankForm, nest, submit } from "#functions/platform/http/form.ts";
import { cursorOf, html, pageOf, type SiteEnv, siteRoutes } from "#functions/platform/http/site.ts";
import { parseInput } from "#shared/issues.ts";
import { authorize } from "#shared/permissions.ts";
import { requestPermissions } from "#shared/trade/requests/request.permissions.ts";
import { AnswerRequest, type Request } from "#shared/trade/requests/request.ts";
import { MarketRequestsPage, MyRequestsPage } from "#web/pages/trade/requests/request-lists.tsx";
import { type RequestForms, RequestPage } from "#web/pages/trade/requests/request-page.tsx";
import { answerRequest } from "./answers.service.ts";
import {
  closeRequest,
  getRequest,
  isServed,
  listMarketRequests,
  listMyRequests,
  type RequestAddress,
} from "./requests.service.ts";

const pageSize = 24;

/** The buyer's requests, the attachés' desk of a market, and a request with what can be done about it. */
export function requestsSite(): Hono<SiteEnv> {
  const app = siteRoutes();

  app.get("/requests", async (c) => {
    const page = { limit: pageSize, cursor: cursorOf(c) };
    const { items, ...cursors } = await listMyRequests(c.get("ctx"), page);
    return html(c, <MyRequestsPage page={pageOf(c)} requests={items} {...cursors} />);
  });

  app.get("/desk/requests", async (c) => {
    const ctx = c.get("ctx");
    const { markets } = signedIn(ctx);
    const market = c.req.query("market") ?? markets[0];
    if (market === undefined) authorize(ctx.actor, requestPermissions.answer);
    const page = { limit: pageSize, cursor: cursorOf(c) };
    const { items, ...cursors } = await listMarketRequests(ctx, market ?? "", page);
    const shown = { market: market ?? "", markets, requests: items };
    return html(c, <MarketRequestsPage page={pageOf(c)} {...shown} {...cursors} />);
  });

  app.get("/requests/:market/:requestId", async (c) =>
    html(c, await draw(c, await getRequest(c.get("ctx"), addressIn(c)))),
  );

  app.post("/requests/:market/:requestId/answers", (c) =>
    submit(c, {
      async act(values, ctx) {
        const address = addressIn(c);
        const answer = await answerRequest(ctx, address, parseInput(AnswerRequest, nest(values)));
        return `${pathOf(ctx.locale, address)}#${answer.id}`;
      },
      again: async (answer) => draw(c, await getRequest(c.get("ctx"), addressIn(c)), { answer }),
    }),
  );

  app.post("/requests/:market/:requestId/close", (c) =>
    submit(c, {
      async act(_values, ctx) {
        await closeRequest(ctx, addressIn(c));
        return pathOf(ctx.locale, addressIn(c));
      },
      again: async (close) => draw(c, await getRequest(c.get("ctx"), addressIn(c)), { close }),
    }),
  );

  return app;
}

function addressIn(c: Context<SiteEnv>): RequestAddress {
  return { market: c.req.param("market") ?? "", requestId: c.req.param("requestId") ?? "" };
}

function pathOf(locale: string, { market, requestId }: RequestAddress): string {
  return `/${locale}/requests/${market}/${requestId}`;
}

async function draw(c: Context<SiteEnv>, request: Request, forms: Partial<RequestForms> = {}) {
  const ctx = c.get("ctx");
  const isWaiting = request.stage === "open" && signedIn(ctx).id === request.buyerId;
  const served = isWaiting ? await isServed(ctx, request) : undefined;
  const all = { answer: blankForm({ language: ctx.locale }), close: blankForm(), ...forms };
  return <RequestPage page={pageOf(c)} request={request} forms={all} isServed={served} />;
}

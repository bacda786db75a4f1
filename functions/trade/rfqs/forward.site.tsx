import { searchListings } from "#functions/market/search/search.service.ts";
import { blankForm } from "#functions/platform/http/form.ts";
import { form, page } from "#functions/platform/http/site-route.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { aRequest } from "#functions/trade/requests/requests.offers.ts";
import { readAddress } from "#shared/market/search/search-input.ts";
import { requestPermissions } from "#shared/trade/requests/request.permissions.ts";
import { listAt } from "#web/form-state.ts";
import { ForwardPage } from "#web/pages/trade/rfqs/new-rfq-page.tsx";
import { PickPage } from "#web/pages/trade/rfqs/pick-page.tsx";
import { forwardRequest } from "./forward.service.ts";
import { firstValues, pickedIds, pickedListings, readForwardForm, wishedValues } from "./rfq-form.ts";

const path = "/requests/:market/:requestId/forward";

/** A request that the reader may forward. */
const getRequestToForward = read({ permission: requestPermissions.forward, of: aRequest });

/** An attaché picks exporters for a buyer's request, and asks them for quotations for the buyer. */
export const forwardSite = [
  page(path, getRequestToForward, async ({ c, ctx, at }) => {
    const request = await getRequestToForward(ctx, at);
    const to = `/requests/${request.market}/${request.id}/forward`;
    const ids = pickedIds(c.req.queries("ids") ?? []);
    const listings = await pickedListings(ctx, ids);
    // The page on which they are picked is the same: its search and its way to other pages take along what is ticked.
    const isPicking = c.req.query("pick") !== undefined || c.req.query("cursor") !== undefined;
    if (ids.length === 0 || isPicking) {
      const asked = readAddress(new URL(c.req.url).searchParams);
      const isAsked = c.req.query("q") !== undefined;
      const q = isAsked ? asked.q : (request.question ?? request.text).slice(0, 200);
      const { items, next, previous } = await searchListings(ctx, {}, { ...asked, q });
      const found = { listings: items, question: q, next, previous };
      const isUnticked = ids.length === 0 && c.req.query("go") !== undefined;
      return <PickPage to={to} picked={listings} request={request} isUnticked={isUnticked} {...found} />;
    }
    const values = { ...firstValues(ctx, listings, request.market), ...wishedValues(request) };
    return <ForwardPage form={blankForm(values)} listings={listings} request={request} />;
  }),

  form(path, forwardRequest, {
    read: (values, { ctx }) => readForwardForm(values, ctx),
    done: ({ market, id }) => `/requests/${market}/${id}`,
    again: async (state, { ctx, at }) => {
      const request = await getRequestToForward(ctx, at);
      const shown = pickedIds([...listAt(state, "shownIds"), ...listAt(state, "listingIds")]);
      return <ForwardPage form={state} listings={await pickedListings(ctx, shown)} request={request} />;
    },
  }),
];

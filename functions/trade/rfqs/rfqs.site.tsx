import { blankForm } from "#functions/platform/http/form.ts";
import { cursorOf } from "#functions/platform/http/site.ts";
import { form, page, type SiteCall, type SiteRoute } from "#functions/platform/http/site-route.ts";
import type { Verb } from "#functions/platform/verbs/verb.ts";
import { Currency } from "#shared/terms/currencies.ts";
import type { Rfq } from "#shared/trade/rfqs/rfq.ts";
import type { FieldValues, FormState } from "#web/form-state.ts";
import { MyRfqsPage } from "#web/pages/trade/rfqs/rfq-lists.tsx";
import { RfqPage } from "#web/pages/trade/rfqs/rfq-page.tsx";
import { awardRfq } from "./award.service.ts";
import { getRfq, listMyRfqs } from "./rfq-reads.service.ts";
import { cancelRfq, closeRfq, type RfqAddress } from "./rfqs.service.ts";

const pageSize = 24;
const one = "/rfqs/:rfqId";
type Call = SiteCall<typeof one>;

/** The buyer's requests for quotation, and one with what can be done about it. */
export const rfqsSite = [
  page("/rfqs", listMyRfqs, async ({ c, ctx, at }) => {
    const { items, ...cursors } = await listMyRfqs(ctx, at, { limit: pageSize, cursor: cursorOf(c) });
    return <MyRfqsPage rfqs={items} {...cursors} />;
  }),

  page(one, getRfq, (call) => draw(call, blankForm())),

  form(`${one}/award`, awardRfq, {
    read: ({ winners = [] }) => ({ winners: chosenIn([winners].flat()) }),
    done: (_rfq, call) => pathOf(call),
    again: (state, call) => draw(call, state),
  }),

  plainForm("close", closeRfq),
  plainForm("cancel", cancelRfq),
];

/** A button, whose fault is told at the head of the page. */
function plainForm(action: string, verb: Verb<RfqAddress, undefined, Rfq>): SiteRoute {
  return form(`${one}/${action}` as const, verb, {
    done: (_rfq, call) => pathOf(call),
    again: (state, call) => draw(call, state),
  });
}

/** Each tick names a quotation and the revision that was read. */
function chosenIn(ticks: NonNullable<FieldValues[string]>) {
  return [ticks].flat().map((tick) => {
    const [quotationId = "", revision = ""] = tick.split(":");
    return { quotationId, revision: Number(revision) };
  });
}

function pathOf({ at: { rfqId } }: Pick<Call, "at">): string {
  return `/rfqs/${rfqId}`;
}

async function draw({ c, ctx, at }: Call, state: FormState) {
  const rfq = await getRfq(ctx, at);
  const asked = Currency.safeParse(c.req.query("currency")).data;
  const currency = asked ?? rfq.currency ?? c.get("money").currency;
  return <RfqPage rfq={rfq} currency={currency} form={state} />;
}

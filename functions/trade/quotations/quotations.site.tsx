import { blankForm } from "#functions/platform/http/form.ts";
import { cursorOf } from "#functions/platform/http/site.ts";
import { form, page, type SiteCall, type SiteRoute } from "#functions/platform/http/site-route.ts";
import type { Verb } from "#functions/platform/verbs/verb.ts";
import type { Quotation } from "#shared/trade/quotations/quotation.ts";
import { QuotationStage } from "#shared/trade/quotations/stages.ts";
import type { QuotationForms } from "#web/pages/trade/quotations/quotation-forms.tsx";
import { BusinessQuotationsPage, MyQuotationsPage } from "#web/pages/trade/quotations/quotation-lists.tsx";
import { QuotationPage } from "#web/pages/trade/quotations/quotation-page.tsx";
import { acceptQuotation, declineQuotation } from "./answers.service.ts";
import type { QuotationAddress } from "./quotation-abouts.ts";
import { getQuotation, listMyQuotations, listQuotationsOf } from "./quotation-reads.service.ts";
import { reissueQuotation, withdrawQuotation } from "./quotations.service.ts";

const pageSize = 24;
const one = "/quotations/:quotationId";
type Call = SiteCall<typeof one>;

/** Quotations in lists, and one with what can be done about it. */
export const quotationsSite = [
  page("/quotations", listMyQuotations, async ({ c, ctx, at }) => {
    const { items, ...cursors } = await listMyQuotations(ctx, at, { limit: pageSize, cursor: cursorOf(c) });
    return <MyQuotationsPage quotations={items} {...cursors} />;
  }),

  page("/business/:profileId/quotations", listQuotationsOf, async ({ c, ctx, at }) => {
    const stage = QuotationStage.catch("sent").parse(c.req.query("stage"));
    const { items, ...cursors } = await listQuotationsOf(ctx, at, {
      stage,
      limit: pageSize,
      cursor: cursorOf(c),
    });
    return <BusinessQuotationsPage {...at} stage={stage} quotations={items} {...cursors} />;
  }),

  page(one, getQuotation, ({ c, ...call }) => draw(call, {}, c.req.query("before"))),

  form(`${one}/accept`, acceptQuotation, {
    read: ({ revision }) => ({ revision: Number(revision) }),
    done: (_quotation, call) => pathOf(call),
    again: (plain, call) => draw(call, { plain }),
  }),

  form(`${one}/decline`, declineQuotation, {
    done: (_quotation, call) => pathOf(call),
    again: (decline, call) => draw(call, { decline }),
  }),

  plainForm("reissue", reissueQuotation),
  plainForm("withdraw", withdrawQuotation),
];

/** A button, whose fault is told at the head of the page. */
function plainForm(action: string, verb: Verb<QuotationAddress, undefined, Quotation>): SiteRoute {
  return form(`${one}/${action}` as const, verb, {
    done: (_quotation, call) => pathOf(call),
    again: (plain, call) => draw(call, { plain }),
  });
}

function pathOf({ at: { quotationId } }: Pick<Call, "at">): string {
  return `/quotations/${quotationId}`;
}

async function draw(
  { ctx, at }: Pick<Call, "ctx" | "at">,
  forms: Partial<QuotationForms> = {},
  before?: string | undefined,
) {
  const quotation = await getQuotation(ctx, at, /^\d{1,2}$/.test(before ?? "") ? { before } : {});
  return (
    <QuotationPage quotation={quotation} forms={{ decline: blankForm(), plain: blankForm(), ...forms }} />
  );
}

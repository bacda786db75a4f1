import type { Ctx } from "#functions/platform/ctx.ts";
import { blankForm } from "#functions/platform/http/form.ts";
import { cursorOf } from "#functions/platform/http/site.ts";
import { form, page, type SiteCall, type SiteRoute } from "#functions/platform/http/site-route.ts";
import type { Verb } from "#functions/platform/verbs/verb.ts";
import { inquiriesOf } from "#functions/trade/inquiries/inquiries.offers.ts";
import type { Quotation } from "#shared/trade/quotations/quotation.ts";
import { QuotationStage } from "#shared/trade/quotations/stages.ts";
import type { QuotationForms } from "#web/pages/trade/quotations/quotation-forms.tsx";
import {
  BusinessQuotationsPage,
  type ListedQuotation,
  MyQuotationsPage,
} from "#web/pages/trade/quotations/quotation-lists.tsx";
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
    return <MyQuotationsPage quotations={await listed(ctx, items)} {...cursors} />;
  }),

  page("/business/:profileId/quotations", listQuotationsOf, async ({ c, ctx, at }) => {
    const stage = QuotationStage.catch("sent").parse(c.req.query("stage"));
    const { items, ...cursors } = await listQuotationsOf(ctx, at, {
      stage,
      limit: pageSize,
      cursor: cursorOf(c),
    });
    const quotations = await listed(ctx, items);
    return <BusinessQuotationsPage {...at} {...{ stage, quotations }} {...cursors} />;
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

/** Each with its thread, which says about what it is and with whom; one operation. */
async function listed({ table }: Pick<Ctx, "table">, quotations: Quotation[]): Promise<ListedQuotation[]> {
  if (quotations.length === 0) return [];
  const ids = [...new Set(quotations.map(({ inquiryId }) => inquiryId))];
  const known = new Map((await inquiriesOf(table, ids)).map((it) => [it.id, it]));
  return quotations.map((quotation) => ({ quotation, inquiry: known.get(quotation.inquiryId) }));
}

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

import { blankForm, nest } from "#functions/platform/http/form.ts";
import { form, page, type SiteCall } from "#functions/platform/http/site-route.ts";
import { type BuyerCheckForms, BuyerCheckPage } from "#web/pages/trade/buyer-checks/buyer-check-page.tsx";
import { askBuyerCheck, getBuyerTrust, withdrawBuyerCheck } from "./buyer-checks.service.ts";

const one = "/inquiries/:inquiryId/buyer-check";
type Call = Pick<SiteCall<typeof one>, "ctx" | "at">;

/** What the exporter of a thread knows of its buyer, and asking about them. */
export const buyerChecksSite = [
  page(one, getBuyerTrust, (call) => draw(call)),

  form(one, askBuyerCheck, {
    read: ({ sharesMessages, ...typed }) => ({
      ...nest(typed),
      sharesMessages: [sharesMessages].flat().includes("yes"),
    }),
    done: (_check, call) => pathOf(call),
    again: (ask, call) => draw(call, { ask }),
  }),

  form(`${one}/withdraw`, withdrawBuyerCheck, {
    done: (_check, call) => pathOf(call),
    again: (withdraw, call) => draw(call, { withdraw }),
  }),
];

function pathOf({ at: { inquiryId } }: Pick<Call, "at">): string {
  return `/inquiries/${inquiryId}/buyer-check`;
}

async function draw({ ctx, at }: Call, forms: Partial<BuyerCheckForms> = {}) {
  const trust = await getBuyerTrust(ctx, at);
  const all = { ask: blankForm({ language: ctx.locale }), withdraw: blankForm(), ...forms };
  return <BuyerCheckPage trust={trust} forms={all} />;
}

import { listOwnListings } from "#functions/market/listings/listing-lists.service.ts";
import { currentRates } from "#functions/market/rates/rates.offers.ts";
import { blankForm, nest } from "#functions/platform/http/form.ts";
import { readForm } from "#functions/platform/http/read-form.ts";
import { cursorOf } from "#functions/platform/http/site.ts";
import { form, page, type SiteCall } from "#functions/platform/http/site-route.ts";
import { priceTerms } from "#shared/market/price-calculator/cost-fields.ts";
import type { FormState } from "#web/form-state.ts";
import { CalculatorListPage } from "#web/pages/market/price-calculator/calculator-list-page.tsx";
import { CalculatorPage } from "#web/pages/market/price-calculator/calculator-page.tsx";
import { UsePricePage } from "#web/pages/market/price-calculator/use-price-page.tsx";
import { firstValues, readCosts, usedValues, valuesOf } from "./calculator-form.ts";
import { getListingCalculation, keepCosts } from "./price-calculator.service.ts";

const one = "/listings/:listingId/calculator";
type Call = Pick<SiteCall<typeof one>, "ctx" | "at">;

/** Where a member reckons what a listing must cost, and takes the result into its price. */
export const priceCalculatorSite = [
  page("/business/:profileId/calculator", listOwnListings, async ({ c, ctx, at }) => {
    const { profile, listings } = await listOwnListings(ctx, at, { limit: 50, cursor: cursorOf(c) });
    const { items, ...cursors } = listings;
    return <CalculatorListPage profileId={profile.id} listings={items} {...cursors} />;
  }),

  page(one, getListingCalculation, (call) => draw(call)),
  form(one, keepCosts, {
    read: ({ act: _act, ...values }, { ctx }) => readCosts(nest(values), ctx.locale),
    async done(_calculation, { c, at }) {
      const { act } = (await readForm(c)).values;
      const term = priceTerms.find((it) => it === act);
      return `/listings/${at.listingId}/calculator${term ? `/use?term=${term}` : "#result"}`;
    },
    again: (state, call) => draw(call, state),
  }),

  page(`${one}/use`, getListingCalculation, async ({ c, ctx, at }) => {
    const { listing, calculation } = await getListingCalculation(ctx, at);
    const term = priceTerms.find((it) => it === c.req.query("term")) ?? "FOB";
    if (calculation.prices[0]?.rupiah[term] === undefined)
      return c.redirect(`/${ctx.locale}/listings/${at.listingId}/calculator`, 302);
    const values = usedValues(listing, calculation, term, ctx.locale);
    return <UsePricePage listing={listing} form={blankForm(values)} />;
  }),
];

async function draw({ ctx, at }: Call, state?: FormState) {
  const { listing, calculation } = await getListingCalculation(ctx, at);
  const { costs } = calculation;
  const { act: _act, ...typed } = state?.values ?? {};
  const stands = costs ? valuesOf(costs, ctx.locale) : firstValues(listing, ctx.locale);
  return (
    <CalculatorPage
      listing={listing}
      calculation={calculation}
      rates={await currentRates(ctx.table)}
      form={state ? { ...state, values: typed } : blankForm(stands)}
    />
  );
}

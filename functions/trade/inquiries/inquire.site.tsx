import type { Context, Hono } from "hono";
import {
  filledFields,
  forgetDraft,
  keptDraft,
  signInKeeping,
  signInPath,
} from "#functions/people/drafts/draft-cookie.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { blankForm, nest, submit, wholeNumber } from "#functions/platform/http/form.ts";
import { html, pageOf, type SiteEnv, siteRoutes } from "#functions/platform/http/site.ts";
import { newId } from "#functions/platform/ids.ts";
import { isIdOf } from "#shared/ids.ts";
import { parseInput } from "#shared/issues.ts";
import { catalogIds } from "#shared/market/ids.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { inquiryIds } from "#shared/trade/ids.ts";
import { Company, SendInquiry } from "#shared/trade/inquiries/inquiry.ts";
import { trapField } from "#web/components/trap.tsx";
import { type FieldValues, flatten } from "#web/form-state.ts";
import { InquirePage } from "#web/pages/trade/inquiries/inquire-page.tsx";
import {
  listingToAsk,
  listMyInquiries,
  refuseOffLimits,
  sendInquiry,
  whyMayNotAsk,
} from "./inquiries.service.ts";

const formFields = new Set([
  ...Object.keys(SendInquiry.shape),
  ...Object.keys(Company.shape).map((name) => `company.${name}`),
]);

/** The form by which buyers ask: they write first, and sign in after. */
export function inquireSite(): Hono<SiteEnv> {
  const app = siteRoutes();

  app.get("/listings/:listingId/inquire", async (c) => {
    const ctx = c.get("ctx");
    const listing = await listingToAsk(ctx, c.req.param("listingId"));
    const draft = await keptDraft(c, pathOf(listing));
    const form = blankForm(draft?.values ?? (await firstValues(c, listing)));
    return html(
      c,
      <InquirePage
        page={pageOf(c)}
        listing={listing}
        form={form}
        isKept={draft !== undefined}
        refusal={refusalOf(ctx, listing)}
      />,
    );
  });

  app.post("/listings/:listingId/inquire", async (c) => {
    const listing = await listingToAsk(c.get("ctx"), c.req.param("listingId"));
    return submit(c, {
      act: (values, ctx) => act(c, ctx, listing, values),
      again: (form) => <InquirePage page={pageOf(c)} listing={listing} form={form} />,
    });
  });

  return app;
}

function pathOf(listing: Listing): string {
  return `/listings/${listing.id}/inquire`;
}

async function act(c: Context<SiteEnv>, ctx: Ctx, listing: Listing, values: FieldValues): Promise<string> {
  const { [trapField]: trap, ...typed } = values;
  const isAnonymous = ctx.actor.kind === "anonymous";
  if (trap) return isAnonymous ? signInPath(c, pathOf(listing)) : threadPath(ctx, newId(inquiryIds, ctx.now));
  const input = inputOf(typed);
  if (isAnonymous) {
    refuseOffLimits(ctx, listing, input);
    return signInKeeping(c, pathOf(listing), filledFields(typed, formFields));
  }
  const inquiry = await sendInquiry(ctx, listing.id, input);
  await forgetDraft(c, pathOf(listing));
  return threadPath(ctx, inquiry.id);
}

function threadPath(ctx: Ctx, inquiryId: string): string {
  return `/${ctx.locale}/inquiries/${inquiryId}`;
}

/** A catalog id that is none comes from a tampered address: the buyer could not mend it, so it is left out. */
function inputOf(values: FieldValues): SendInquiry {
  const { quantity, catalogId, ...rest } = nest(values);
  const catalog = isIdOf(catalogIds, String(catalogId)) ? { catalogId } : {};
  const figure = typeof quantity === "string" ? { quantity: wholeNumber(quantity) } : {};
  return parseInput(SendInquiry, { ...rest, ...catalog, ...figure });
}

/** The form as it first stands: the least that the exporter sells, and the company of the reader's last inquiry. */
async function firstValues(c: Context<SiteEnv>, listing: Listing): Promise<FieldValues> {
  const ctx = c.get("ctx");
  const catalogId = c.req.query("catalog") ?? "";
  const last = ctx.actor.kind === "person" ? (await listMyInquiries(ctx, { limit: 1 })).items[0] : undefined;
  return {
    quantity: String(listing.minimumOrder ?? 1),
    language: ctx.locale,
    ...(isIdOf(catalogIds, catalogId) ? { catalogId } : {}),
    ...(last ? flatten({ company: last.company, destinationCountry: last.destinationCountry }) : {}),
  };
}

/** Told before anything is typed, rather than after. */
function refusalOf(ctx: Ctx, listing: Listing): string | undefined {
  if (ctx.actor.kind === "anonymous") return undefined;
  return whyMayNotAsk(ctx.actor.person, listing);
}

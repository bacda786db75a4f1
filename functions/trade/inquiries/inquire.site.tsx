import type { Context } from "hono";
import { keptDraft } from "#functions/people/drafts/draft-cookie.ts";
import { writeFirstForm } from "#functions/people/drafts/write-first.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { blankForm, nest } from "#functions/platform/http/form.ts";
import type { SiteEnv } from "#functions/platform/http/site.ts";
import { page, type SiteCall } from "#functions/platform/http/site-route.ts";
import { parseTyped } from "#functions/platform/http/typed-fields.ts";
import { isIdOf } from "#shared/ids.ts";
import { catalogIds } from "#shared/market/ids.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { readDay } from "#shared/terms/days.ts";
import { decimalMarkOf, readCount } from "#shared/terms/figures.ts";
import { Company } from "#shared/trade/companies/company.ts";
import { type Inquiry, SendInquiry } from "#shared/trade/inquiries/inquiry.ts";
import { type FieldValues, flatten } from "#web/form-state.ts";
import { InquirePage } from "#web/pages/trade/inquiries/inquire-page.tsx";
import {
  getListingToAsk,
  listMyInquiries,
  refuseUnfitting,
  sendInquiry,
  whyMayNotAsk,
} from "./inquiries.service.ts";

const path = "/listings/:listingId/inquire";
const fields = new Set([
  ...Object.keys(SendInquiry.shape),
  ...Object.keys(Company.shape).map((name) => `company.${name}`),
]);

/** The form by which buyers ask: they write first, and sign in after. */
export const inquireSite = [
  page(path, getListingToAsk, async ({ c, ctx, at }) => {
    const listing = await getListingToAsk(ctx, at);
    const draft = await keptDraft(c, pathOf(at));
    const earlier = await earlierInquiries(ctx);
    const form = blankForm(draft?.values ?? firstValues(c, listing, earlier[0]));
    return (
      <InquirePage
        listing={listing}
        form={form}
        isKept={draft !== undefined}
        refusal={refusalOf(ctx, listing)}
        asked={earlier.find((it) => it.listingId === listing.id)}
      />
    );
  }),

  writeFirstForm(path, sendInquiry, {
    pathOf,
    fields,
    read: inputOf,
    check: async (input, { ctx, at }) => refuseUnfitting(ctx, await getListingToAsk(ctx, at), input),
    done: ({ id }) => `/inquiries/${id}`,
    again: async (form, { ctx, at }) => {
      const [listing, earlier] = await Promise.all([getListingToAsk(ctx, at), earlierInquiries(ctx)]);
      const asked = earlier.find((it) => it.listingId === listing.id);
      return <InquirePage listing={listing} form={form} asked={asked} />;
    },
  }),
];

function pathOf({ listingId }: { listingId: string }): string {
  return `/listings/${listingId}/inquire`;
}

/** A catalog id that is none comes from a tampered address: the buyer could not mend it, so it is left out. */
function inputOf(values: FieldValues, { ctx }: Pick<SiteCall<typeof path>, "ctx">): SendInquiry {
  const { catalogId, ...rest } = nest(values);
  const catalog = isIdOf(catalogIds, String(catalogId)) ? { catalogId } : {};
  const decimal = decimalMarkOf(ctx.locale);
  return parseTyped(SendInquiry, { ...rest, ...catalog }, [
    { names: /^quantity$/, read: (text) => readCount(text, decimal) },
    { names: /^neededBy$/, read: readDay },
  ]);
}

/** The form as it first stands: the least that the exporter sells, and the company of the reader's last inquiry. */
function firstValues(c: Context<SiteEnv>, listing: Listing, last: Inquiry | undefined): FieldValues {
  const ctx = c.get("ctx");
  const catalogId = c.req.query("catalog") ?? "";
  return {
    quantity: String(listing.minimumOrder ?? 1),
    language: ctx.locale,
    ...(isIdOf(catalogIds, catalogId) ? { catalogId } : {}),
    ...(last ? flatten({ company: last.company, destinationCountry: last.destinationCountry }) : {}),
  };
}

/** What the reader asked last, of this listing and others; nothing of whoever is not signed in. */
async function earlierInquiries(ctx: Ctx): Promise<Inquiry[]> {
  if (ctx.actor.kind !== "person") return [];
  return (await listMyInquiries(ctx, {}, { limit: 50 })).items;
}

/** Told before anything is typed, rather than after. */
function refusalOf(ctx: Ctx, listing: Listing): string | undefined {
  if (ctx.actor.kind === "anonymous") return undefined;
  return whyMayNotAsk(ctx.actor.person, listing);
}

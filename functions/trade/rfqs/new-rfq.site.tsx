import { listPublishedListings } from "#functions/market/listings/listing-lists.service.ts";
import { searchListings } from "#functions/market/search/search.service.ts";
import { keptDraft } from "#functions/people/drafts/draft-cookie.ts";
import { writeFirstForm } from "#functions/people/drafts/write-first.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { blankForm } from "#functions/platform/http/form.ts";
import { cursorOf } from "#functions/platform/http/site.ts";
import { page, type SiteCall } from "#functions/platform/http/site-route.ts";
import { listMyInquiries } from "#functions/trade/inquiries/inquiries.service.ts";
import { findCategory } from "#shared/market/nomenclature/categories.ts";
import { readAddress } from "#shared/market/search/search-input.ts";
import { everyone } from "#shared/permissions.ts";
import { Company } from "#shared/trade/companies/company.ts";
import { SendRfq } from "#shared/trade/rfqs/rfq.ts";
import { type FieldValues, flatten, listAt } from "#web/form-state.ts";
import { NewRfqPage } from "#web/pages/trade/rfqs/new-rfq-page.tsx";
import { PickPage } from "#web/pages/trade/rfqs/pick-page.tsx";
import { refuseUnsendable } from "./new-rfq.ts";
import { firstValues, pickedIds, pickedListings, readRfqForm } from "./rfq-form.ts";
import { sendRfq, whyMayNotSend } from "./rfqs.service.ts";

const path = "/rfqs/new";
const fields = new Set([
  ...Object.keys(SendRfq.shape),
  ...Object.keys(Company.shape).map((name) => `company.${name}`),
]);

/** Whom to ask, and the form by which buyers ask them: they write first, and sign in after. */
export const newRfqSite = [
  page("/rfqs/pick", everyone, async (call) => {
    const ids = pickedIds(call.c.req.queries("ids") ?? []);
    const [found, picked] = await Promise.all([onOffer(call), pickedListings(call.ctx, ids)]);
    return <PickPage to={path} picked={picked} {...found} />;
  }),

  page(path, everyone, async ({ c, ctx }) => {
    const picked = pickedIds(c.req.queries("ids") ?? []);
    // Whoever comes with a choice writes anew; what was kept still waits for those who come from the sign-in.
    const draft = picked.length > 0 ? undefined : await keptDraft(c, path);
    const ids = draft ? pickedIds([draft.values.listingIds ?? []].flat()) : picked;
    const [listings, last] = await Promise.all([pickedListings(ctx, ids), lastAsked(ctx)]);
    const country = last?.["company.country"];
    const values = draft?.values ?? { ...firstValues(ctx, listings, [country].flat()[0]), ...last };
    const refusal = ctx.actor.kind === "person" ? whyMayNotSend(ctx.actor.person) : undefined;
    const form = blankForm(values);
    return <NewRfqPage form={form} listings={listings} isKept={draft !== undefined} refusal={refusal} />;
  }),

  writeFirstForm(path, sendRfq, {
    pathOf: () => path,
    fields,
    read: (values, { ctx }) => readRfqForm(values, ctx),
    check: (input, { ctx }) => refuseUnsendable(ctx, input),
    done: ({ id }) => `/rfqs/${id}`,
    again: async (form, { ctx }) => {
      const shown = pickedIds([...listAt(form, "shownIds"), ...listAt(form, "listingIds")]);
      return <NewRfqPage form={form} listings={await pickedListings(ctx, shown)} />;
    },
  }),
];

const pageSize = 24;

/** What a search finds or a category holds, as the address of its own page says it. */
async function onOffer({ c, ctx, at }: SiteCall<"/rfqs/pick">) {
  const category = findCategory(c.req.query("category") ?? "");
  if (category) {
    const asked = { chapter: category.code, limit: pageSize, cursor: cursorOf(c) };
    const { items, ...cursors } = await listPublishedListings(ctx, at, asked);
    return { listings: items, ...cursors };
  }
  const input = readAddress(new URL(c.req.url).searchParams);
  const { items, next, previous } = await searchListings(ctx, at, input);
  return { listings: items, question: input.q, next, previous };
}

/** The company of the reader's last inquiry, and where that was to go. */
async function lastAsked(ctx: Ctx): Promise<FieldValues | undefined> {
  if (ctx.actor.kind !== "person") return undefined;
  const [last] = (await listMyInquiries(ctx, {}, { limit: 1 })).items;
  return last && flatten({ company: last.company, destinationCountry: last.destinationCountry });
}

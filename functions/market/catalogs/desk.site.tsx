import { getListing } from "#functions/market/listings/listings.service.ts";
import { type Ctx, signedIn } from "#functions/platform/ctx.ts";
import { blankForm, nest } from "#functions/platform/http/form.ts";
import { form, page } from "#functions/platform/http/site-route.ts";
import { parseInput } from "#shared/issues.ts";
import { catalogPermissions } from "#shared/market/catalogs/catalog.permissions.ts";
import { AddListing } from "#shared/market/catalogs/catalog.ts";
import { authorize } from "#shared/permissions.ts";
import type { FieldValues, FormState } from "#web/form-state.ts";
import { AddPage } from "#web/pages/market/catalogs/add-page.tsx";
import { NewCatalogPage } from "#web/pages/market/catalogs/desk-pages.tsx";
import { createCatalog, listOwnCatalogs } from "./catalogs.service.ts";
import { addEntry } from "./entries.service.ts";

/** Catalogs that an attaché chooses from when adding: the last changed ones. */
const choosable = 50;

/** Of the attaché's desk: a new catalog, and the way in from a listing's page. */
export const deskSite = [
  page("/desk/catalogs/new", createCatalog, ({ ctx }) => {
    authorize(ctx.actor, catalogPermissions.desk);
    const { markets } = signedIn(ctx);
    return <NewCatalogPage form={blankForm({ market: markets[0] ?? "" })} markets={markets} />;
  }),

  form("/desk/catalogs/new", createCatalog, {
    read: detailsIn,
    done: ({ id }) => `/desk/catalogs/${id}?made=1`,
    again: (state, { ctx }) => <NewCatalogPage form={state} markets={signedIn(ctx).markets} />,
  }),

  page("/desk/add", listOwnCatalogs, ({ c, ctx }) => addPage(ctx, c.req.query("listing") ?? "", blankForm())),

  form("/desk/add", addEntry, {
    at: (values) => parseInput(AddListing, nest(values)),
    read: ({ listingId }) => ({ listingId }),
    done: ({ id, entries }) => `/desk/catalogs/${id}#entry-${entries.at(-1)?.listingId}`,
    again: (state, { ctx }) => addPage(ctx, String(state.values.listingId), state),
  }),
];

/** What was typed into a catalog's form, which has no field for an object without any text. */
export function detailsIn(values: FieldValues) {
  return { text: {}, ...nest(values) };
}

async function addPage(ctx: Ctx, listingId: string, state: FormState) {
  const [listing, { items }] = await Promise.all([
    getListing(ctx, { listingId }),
    listOwnCatalogs(ctx, {}, { limit: choosable }),
  ]);
  return <AddPage listing={listing} catalogs={items} form={state} />;
}

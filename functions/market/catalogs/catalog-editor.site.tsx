import { searchListings } from "#functions/market/search/search.service.ts";
import { type Ctx, signedIn } from "#functions/platform/ctx.ts";
import { blankForm } from "#functions/platform/http/form.ts";
import { form, page, type SiteCall } from "#functions/platform/http/site-route.ts";
import { ValidationFailed } from "#shared/errors.ts";
import { listingIdsIn } from "#shared/market/catalogs/catalog.ts";
import type { ListingSummary } from "#shared/market/listings/listing-summary.ts";
import { parted } from "#shared/market/search/search-answer.ts";
import { type FieldValues, type FormState, flatten, textAt } from "#web/form-state.ts";
import { EditCatalogPage, type EditCatalogPageProps } from "#web/pages/market/catalogs/edit-page.tsx";
import { NotePage } from "#web/pages/market/catalogs/note-page.tsx";
import {
  type CatalogAddress,
  getOwnCatalog,
  publishCatalog,
  unpublishCatalog,
  updateCatalog,
} from "./catalogs.service.ts";
import { detailsIn } from "./desk.site.tsx";
import {
  addEntries,
  allEntries,
  chooseCover,
  type EntryAddress,
  getEntry,
  moveEntry,
  placeEntry,
  removeEntry,
  setNote,
} from "./entries.service.ts";

const own = "/desk/catalogs/:catalogId";
/** How many of what a search found are shown beside a catalog. */
const foundAtOnce = 24;
const entry = `${own}/entries/:listingId` as const;

interface Call<At> extends Pick<SiteCall<typeof own>, "ctx"> {
  at: At;
}

/** What the forms of one button have in common: nothing is typed, and the editor says what went wrong. */
const button = {
  done: (_catalog: unknown, { at }: Call<CatalogAddress>) => pathOf(at),
  again: (step: FormState, call: Call<CatalogAddress>) => editPage(call, { step }),
};
const moving = { ...button, done: (_catalog: unknown, { at }: Call<EntryAddress>) => placeOf(at) };

/** One catalog in its attaché's hands: texts, entries and notes, publishing. */
export const catalogEditorSite = [
  page(own, getOwnCatalog, (call) => editPage(call, {}, call.c.req.query("q"), saidIn(call))),

  form(own, updateCatalog, {
    read: detailsIn,
    done: (_catalog, { at }) => `${pathOf(at)}?saved=1`,
    again: (details, call) => editPage(call, { details }),
  }),

  form(`${own}/publish`, publishCatalog, button),
  form(`${own}/unpublish`, unpublishCatalog, button),

  form(`${own}/entries`, addEntries, {
    read: chosenIn,
    done: ({ entries }, { at }) => placeOf({ ...at, listingId: entries.at(-1)?.listingId ?? "" }),
    again: (state, call) =>
      isOfSearch(state.values)
        ? editPage(call, { step: state }, textAt(state, "q"))
        : editPage(call, { add: atField(state, "/listing") }),
  }),

  form(`${entry}/up`, moveEntry, { ...moving, read: () => ({ by: -1 }) }),
  form(`${entry}/down`, moveEntry, { ...moving, read: () => ({ by: 1 }) }),
  form(`${entry}/place`, placeEntry, { ...moving, read: ({ to }) => ({ to: Number(to) }) }),
  form(`${entry}/cover`, chooseCover, moving),
  form(`${entry}/remove`, removeEntry, {
    ...button,
    done: (_catalog, { at }) => `${pathOf(at)}#entries`,
  }),

  page(`${entry}/note`, getEntry, async ({ ctx, at }) => {
    const found = await getEntry(ctx, at);
    return <NotePage {...found} form={blankForm(flatten({ note: found.entry.note ?? {} }))} />;
  }),

  form(`${entry}/note`, setNote, {
    done: (_catalog, { at }) => placeOf(at),
    again: async (state, { ctx, at }) => <NotePage {...(await getEntry(ctx, at))} form={state} />,
  }),
];

function pathOf({ catalogId }: CatalogAddress): string {
  return `/desk/catalogs/${catalogId}`;
}

/** What was just done, as the address says it. */
function saidIn({ c }: Pick<SiteCall<string>, "c">): EditCatalogPageProps["said"] {
  if (c.req.query("made") !== undefined) return "made";
  return c.req.query("saved") === undefined ? undefined : "saved";
}

/** Where an entry stands on its catalog's page. */
function placeOf(at: EntryAddress): string {
  return `${pathOf(at)}#entry-${at.listingId}`;
}

/** The page of a catalog's editor; the form that failed comes with what was typed. */
async function editPage(
  { ctx, at }: Call<CatalogAddress>,
  failed: Partial<EditCatalogPageProps["forms"]> = {},
  question = "",
  said?: EditCatalogPageProps["said"],
) {
  const catalog = await getOwnCatalog(ctx, at);
  const [entries, found] = await Promise.all([allEntries(ctx, catalog), foundFor(ctx, question.trim())]);
  const { market, slug, text, version } = catalog;
  const forms = {
    details: blankForm(flatten({ market, slug, text, version })),
    add: blankForm(),
    step: blankForm(),
    ...failed,
  };
  const { markets } = signedIn(ctx);
  return (
    <EditCatalogPage
      catalog={catalog}
      entries={entries}
      markets={markets}
      forms={forms}
      said={said}
      search={{ question: question.trim(), found }}
    />
  );
}

/** What is published that answers a question; nothing is asked where nothing was typed. */
async function foundFor(ctx: Ctx, question: string): Promise<ListingSummary[]> {
  if (question === "") return [];
  const answer = await searchListings(ctx, {}, { q: question, limit: foundAtOnce });
  return answer.isFallback ? [] : parted(answer).matching;
}

/** Whether they were to be ticked among what a search found, whose form sends the question along. */
function isOfSearch({ q }: FieldValues): boolean {
  return q !== undefined;
}

/** The listings that were ticked, or that somebody pasted the addresses of. @throws ValidationFailed */
function chosenIn(values: FieldValues): { listingIds: string[] } {
  const { listing = "", chosen = [] } = values;
  const listingIds = listingIdsIn([chosen, listing].flat().join(" "));
  if (listingIds.length > 0) return { listingIds };
  if (isOfSearch(values)) throw new ValidationFailed("nothing_ticked");
  const issues = [{ pointer: "/listing", code: "listing_not_published" }];
  throw new ValidationFailed("input_invalid", { issues });
}

/** Every fault of a form that has one field alone. */
function atField(state: FormState, pointer: string): FormState {
  return { ...state, issues: state.issues.map((issue) => ({ ...issue, pointer })) };
}

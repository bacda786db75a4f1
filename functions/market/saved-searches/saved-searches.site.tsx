import { type Ctx, signedIn } from "#functions/platform/ctx.ts";
import { blankForm } from "#functions/platform/http/form.ts";
import { html } from "#functions/platform/http/site.ts";
import { form, page } from "#functions/platform/http/site-route.ts";
import { parseInput } from "#shared/issues.ts";
import { shownCurrency } from "#shared/market/rates/reader-money.ts";
import { questionOf, SavedQuestion, savableIn } from "#shared/market/saved-searches/saved-searches.ts";
import { readAddress } from "#shared/market/search/search-input.ts";
import type { FieldValues, FormState } from "#web/form-state.ts";
import { EndDigestPage } from "#web/pages/market/saved-searches/end-digest-page.tsx";
import { SavePage } from "#web/pages/market/saved-searches/save-page.tsx";
import { SavedSearchesPage } from "#web/pages/market/saved-searches/saved-searches-page.tsx";
import {
  checkDigestLink,
  chooseDigest,
  endDigest,
  listSavedSearches,
  removeSavedSearch,
  saveSearchWithMail,
} from "./saved-searches.service.ts";

/** Characters; longer than any address that `addressOf` makes. */
const longestAddress = 8000;

/** The reader's saved searches, saving one, and the weekly mail of new matches. */
export const savedSearchesSite = [
  page("/searches", listSavedSearches, ({ c, ctx }) =>
    listPage(ctx, blankForm(), c.req.query("saved") !== undefined),
  ),

  page("/searches/new", saveSearchWithMail, async ({ c, ctx, at }) => {
    const question = savableIn(readAddress(new URL(c.req.url).searchParams), c.get("money").currency);
    if (!question) return c.redirect(`/${ctx.locale}/search`, 302);
    const { wantsMail } = await listSavedSearches(ctx, at);
    return <SavePage question={question} form={blankForm({ wantsMail: wantsMail ? "yes" : "no" })} />;
  }),

  form("/searches/new", saveSearchWithMail, {
    read: (values, { ctx }) => ({ question: questionIn(ctx, values), ...choiceIn(values) }),
    done: ({ id }) => `/searches?saved=1#${id}`,
    again: (state, { ctx }) => <SavePage question={questionIn(ctx, state.values)} form={state} />,
  }),

  form("/searches/digest", chooseDigest, {
    read: choiceIn,
    done: () => "/searches",
    again: (state, { ctx }) => listPage(ctx, state),
  }),

  form("/searches/:searchId/remove", removeSavedSearch, {
    done: () => "/searches",
    again: (state, { ctx }) => listPage(ctx, state),
  }),

  // Opening the link ends nothing, as programs that look after mail open links too; posting to it does (RFC 8058).
  page("/digest/:token", checkDigestLink, async ({ ctx, at }) => {
    await checkDigestLink(ctx, at);
    return <EndDigestPage once={blankForm().once} />;
  }),

  form("/digest/:token", endDigest, {
    done: (_receiver, { c }) => html(c, <EndDigestPage once={blankForm().once} isEnded />),
    again: ({ once }) => <EndDigestPage once={once} />,
  }),
];

/** The question that the form carries as an address. @throws ValidationFailed where nothing is asked. */
function questionIn({ locale }: Ctx, { address = "" }: FieldValues): SavedQuestion {
  const input = readAddress(new URLSearchParams(String(address).slice(0, longestAddress)));
  return parseInput(SavedQuestion, questionOf(input, shownCurrency[locale]));
}

function choiceIn({ wantsMail }: FieldValues) {
  return { wantsMail: wantsMail === "yes" };
}

async function listPage(ctx: Ctx, state: FormState, isSaved = false) {
  const { emailVerified } = signedIn(ctx);
  const kept = await listSavedSearches(ctx, {});
  return <SavedSearchesPage {...kept} isMailVerified={emailVerified} isSaved={isSaved} form={state} />;
}

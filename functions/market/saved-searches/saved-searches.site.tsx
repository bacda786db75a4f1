import type { Context, Hono } from "hono";
import { ulid } from "ulid";
import { signedIn } from "#functions/platform/ctx.ts";
import { blankForm, submit } from "#functions/platform/http/form.ts";
import { html, type SiteEnv, siteRoutes } from "#functions/platform/http/site.ts";
import { NotFound } from "#shared/errors.ts";
import { parseInput } from "#shared/issues.ts";
import { questionOf, SavedQuestion, savableIn } from "#shared/market/saved-searches/saved-searches.ts";
import { shownCurrency } from "#shared/market/search/facets.ts";
import { readAddress } from "#shared/market/search/search-input.ts";
import type { FieldValues, FormState } from "#web/form-state.ts";
import { EndDigestPage } from "#web/pages/market/saved-searches/end-digest-page.tsx";
import { SavePage } from "#web/pages/market/saved-searches/save-page.tsx";
import { SavedSearchesPage } from "#web/pages/market/saved-searches/saved-searches-page.tsx";
import { personIdIn } from "./digest-link.ts";
import {
  chooseDigest,
  endDigest,
  listSavedSearches,
  removeSavedSearch,
  saveSearch,
} from "./saved-searches.service.ts";

/** Characters; longer than any address that `addressOf` makes. */
const longestAddress = 8000;

/** The reader's saved searches, saving one, and the weekly mail of new matches. */
export function savedSearchesSite(): Hono<SiteEnv> {
  const app = siteRoutes();

  app.get("/searches", async (c) => html(c, await listPage(c, blankForm())));

  app.get("/searches/new", async (c) => {
    const ctx = c.get("ctx");
    const question = savableIn(readAddress(new URL(c.req.url).searchParams), shownCurrency[ctx.locale]);
    if (!question) return c.redirect(`/${ctx.locale}/search`, 302);
    const { wantsMail } = await listSavedSearches(ctx);
    const form = blankForm({ wantsMail: wantsMail ? "yes" : "no" });
    return html(c, <SavePage question={question} form={form} />);
  });

  app.post("/searches/new", (c) =>
    submit(c, {
      async act(values, ctx) {
        const { id } = await saveSearch(ctx, questionIn(c, values), {
          wantsMail: values.wantsMail === "yes",
        });
        return `/${ctx.locale}/searches#${id}`;
      },
      again: (form) => <SavePage question={questionIn(c, form.values)} form={form} />,
    }),
  );

  app.post("/searches/digest", (c) =>
    submit(c, {
      async act({ wantsMail }, ctx) {
        await chooseDigest(ctx, wantsMail === "yes");
        return `/${ctx.locale}/searches`;
      },
      again: (form) => listPage(c, form),
    }),
  );

  app.post("/searches/:searchId/remove", (c) =>
    submit(c, {
      async act(_, ctx) {
        await removeSavedSearch(ctx, c.req.param("searchId"));
        return `/${ctx.locale}/searches`;
      },
      again: (form) => listPage(c, form),
    }),
  );

  // Opening the link ends nothing, as programs that look after mail open links too; posting to it does (RFC 8058).
  app.get("/digest/:token", (c) => {
    receiverOf(c);
    return html(c, <EndDigestPage once={ulid()} />);
  });

  app.post("/digest/:token", async (c) => {
    await endDigest(c.get("ctx"), receiverOf(c));
    return html(c, <EndDigestPage once={ulid()} isEnded />);
  });

  return app;
}

/** The question that the form carries as an address. @throws ValidationFailed where nothing is asked. */
function questionIn(c: Context<SiteEnv>, { address = "" }: FieldValues): SavedQuestion {
  const input = readAddress(new URLSearchParams(String(address).slice(0, longestAddress)));
  return parseInput(SavedQuestion, questionOf(input, shownCurrency[c.get("ctx").locale]));
}

async function listPage(c: Context<SiteEnv>, form: FormState) {
  const ctx = c.get("ctx");
  const { emailVerified } = signedIn(ctx);
  const kept = await listSavedSearches(ctx);
  return <SavedSearchesPage {...kept} isMailVerified={emailVerified} form={form} />;
}

function receiverOf(c: Context<SiteEnv>): string {
  const personId = personIdIn(c.get("ctx").config, c.req.param("token") ?? "");
  if (!personId) throw new NotFound();
  return personId;
}

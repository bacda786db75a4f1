import type { Context, Hono } from "hono";
import { ulid } from "ulid";
import { signedIn } from "#functions/platform/ctx.ts";
import { blankForm, submit } from "#functions/platform/http/form.ts";
import { html, pageOf, type SiteEnv, siteRoutes } from "#functions/platform/http/site.ts";
import { NotFound } from "#shared/errors.ts";
import { parseInput } from "#shared/issues.ts";
import { addressOf, questionOf, SavedQuestion, savableIn } from "#shared/saved-searches/saved-searches.ts";
import { shownCurrency } from "#shared/search/facets.ts";
import { readAddress } from "#shared/search/search-input.ts";
import { type FormState, textAt } from "#web/form-state.ts";
import { EndDigestPage } from "#web/pages/saved-searches/end-digest-page.tsx";
import { SavePage } from "#web/pages/saved-searches/save-page.tsx";
import { SavedSearchesPage } from "#web/pages/saved-searches/saved-searches-page.tsx";
import { personIdIn } from "./digest-link.ts";
import {
  chooseDigest,
  endDigest,
  listSavedSearches,
  removeSavedSearch,
  saveSearch,
} from "./saved-searches.service.ts";

/** The reader's saved searches, saving one, and the weekly mail of new matches. */
export function savedSearchesSite(): Hono<SiteEnv> {
  const app = siteRoutes();

  app.get("/searches", async (c) => html(c, await listPage(c, blankForm())));

  app.get("/searches/new", async (c) => {
    const address = new URL(c.req.url).search.slice(1);
    const { locale } = c.get("ctx");
    if (!savableIn(readAddress(c.req.queries()), shownCurrency[locale]))
      return c.redirect(`/${locale}/search`, 302);
    const { wantsMail } = await listSavedSearches(c.get("ctx"));
    return html(c, savePage(c, address, blankForm({ wantsMail: wantsMail ? "yes" : "no" })));
  });

  app.post("/searches/new", (c) =>
    submit(c, {
      async act({ address, wantsMail }, ctx) {
        const question = questionIn(c, String(address ?? ""));
        const { id } = await saveSearch(ctx, question, { wantsMail: wantsMail === "yes" });
        return `/${ctx.locale}/searches#${id}`;
      },
      again: (form) => savePage(c, textAt(form, "address"), form),
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
    return html(c, <EndDigestPage page={pageOf(c)} once={ulid()} />);
  });

  app.post("/digest/:token", async (c) => {
    await endDigest(c.get("ctx"), receiverOf(c));
    return html(c, <EndDigestPage page={pageOf(c)} once={ulid()} isEnded />);
  });

  return app;
}

/** @throws ValidationFailed where nothing is asked. */
function questionIn(c: Context<SiteEnv>, address: string): SavedQuestion {
  const values = new URLSearchParams(address.slice(0, 8000));
  const given = Object.fromEntries([...new Set(values.keys())].map((name) => [name, values.getAll(name)]));
  return parseInput(SavedQuestion, questionOf(readAddress(given), shownCurrency[c.get("ctx").locale]));
}

function savePage(c: Context<SiteEnv>, address: string, form: FormState) {
  const question = questionIn(c, address);
  return <SavePage page={pageOf(c)} question={question} address={addressOf(question)} form={form} />;
}

async function listPage(c: Context<SiteEnv>, form: FormState) {
  const ctx = c.get("ctx");
  const { emailVerified } = signedIn(ctx);
  const kept = await listSavedSearches(ctx);
  return <SavedSearchesPage page={pageOf(c)} {...kept} isMailVerified={emailVerified} form={form} />;
}

function receiverOf(c: Context<SiteEnv>): string {
  const personId = personIdIn(c.get("ctx").config, c.req.param("token") ?? "");
  if (!personId) throw new NotFound();
  return personId;
}

import { type Context, Hono } from "hono";
import { deleteCookie, getCookie } from "hono/cookie";
import { AppError, SignInRequired, Unavailable } from "#shared/errors.ts";
import { localeInPath, localePattern } from "#shared/locales.ts";
import { readerMoney } from "#shared/market/rates/reader-money.ts";
import { anonymous } from "#shared/people/people/person.ts";
import type { FieldValues } from "#web/form-state.ts";
import { ErrorPage } from "#web/pages/errors/error-page.tsx";
import { HeldFormPage } from "#web/pages/errors/held-form-page.tsx";
import { knownRoutes } from "./known-routes.ts";
import { ratesReader } from "./market/rates/rates.offers.ts";
import { appealToken, suspensionPlace } from "./people/people/people.offers.ts";
import { csrfToken, findAnySession } from "./people/sessions/sessions.service.ts";
import { allowedMethods } from "./platform/http/allowed-methods.ts";
import { addressMarkOf } from "./platform/http/client-address.ts";
import { currencyCookie } from "./platform/http/currency-cookie.ts";
import { formPages, pageOfForm } from "./platform/http/form-pages.ts";
import { detectLocale, localeOf, localeOfTag } from "./platform/http/locale.ts";
import { pageHeaders } from "./platform/http/page-headers.ts";
import { pageRenderer } from "./platform/http/page-renderer.tsx";
import { readForm } from "./platform/http/read-form.ts";
import { requestIdOf } from "./platform/http/request-id.ts";
import { html, refuseForgedPost, type SiteEnv, sessionCookie } from "./platform/http/site.ts";
import { mountedRoutes } from "./platform/mounted-routes.ts";
import type { Platform } from "./platform/platform.ts";
import { noteRefusal } from "./platform/security-log.ts";
import type { Slice } from "./platform/slice.ts";
import { slices } from "./slices.ts";

/** Every page of the site. */
export async function siteApp(
  platform: Platform,
  mounted: readonly Slice[] = slices,
): Promise<Hono<SiteEnv>> {
  const [routes, bareRoutes] = await Promise.all([
    mountedRoutes(mounted, "site", knownRoutes),
    mountedRoutes(mounted, "bareSite", knownRoutes),
  ]);
  const navigation = mounted
    .flatMap((slice) => slice.navigation ?? [])
    .toSorted((one, other) => one.order - other.order);
  const rates = ratesReader(platform);
  const app = new Hono<SiteEnv>();

  app.use(pageRenderer, pageHeaders(platform.config), detectLocale);
  app.use(async (c, next) => {
    const requestId = requestIdOf(c);
    c.set("ctx", {
      ...platform,
      actor: anonymous,
      now: platform.now(),
      locale: localeOf(c),
      log: platform.log.with({ requestId }),
      requestId,
      // Few ask for it, and it takes a signature.
      get address() {
        return addressMarkOf(c, platform.config);
      },
    });
    c.set("navigation", navigation);
    c.set("money", readerMoney(getCookie(c, currencyCookie), localeOf(c), await rates.current()));
    const token = getCookie(c, sessionCookie);
    const found = token ? await findAnySession(c.get("ctx"), token) : undefined;
    if (found?.person.disabledAt) {
      const place = suspensionPlace(found.person);
      if (place) c.set("suspension", `/${localeOf(c)}/appeals/${appealToken(platform.config, place)}`);
    } else if (token && found) {
      c.set("ctx", { ...c.get("ctx"), actor: { kind: "person", person: found.person } });
      c.set("sessionToken", token);
      c.set("csrf", csrfToken(token));
      c.header("Cache-Control", "private, no-store");
    } else if (token) deleteCookie(c, sessionCookie, { path: "/", secure: true });
    await next();
  });

  app.use(
    allowedMethods(app, (c, { code, params, status }) =>
      html(
        c,
        <ErrorPage code={code} status={status} params={params} requestId={c.get("ctx").requestId} />,
        status,
      ),
    ),
  );

  app.get("/", (c) => {
    c.header("Vary", "Accept-Language");
    return c.redirect(`/${c.get("ctx").locale}`, 302);
  });
  for (const { method, path, handle } of bareRoutes)
    app.on(method, path, async (c) => {
      // What signs somebody in or out is for one browser and one moment.
      c.header("Cache-Control", "no-store");
      return handle(c);
    });

  const local = app.basePath(`/:locale{(?:${localePattern})}`);
  for (const { path, formLimitBytes } of routes)
    if (formLimitBytes)
      local.use(path, async (c, next) => {
        c.set("formLimitBytes", formLimitBytes);
        await next();
      });
  local.use(async (c, next) => {
    if (c.req.method === "POST") await refuseForgedPost(c);
    await next();
  });
  const pagesOfForms = formPages(routes);
  for (const route of routes)
    local.on(route.method, route.path, async (c) => {
      const page = pagesOfForms.get(route.path);
      if (page !== undefined) c.set("formPage", pageOfForm(page, c.req.param()));
      if (route.isPrivate && c.get("ctx").actor.kind === "anonymous") throw new SignInRequired();
      return route.handle(c);
    });
  // Last, as a page may lie at what looks like a form's address.
  for (const [path, page] of pagesOfForms)
    local.get(path, (c) => c.redirect(pageOfForm(page, c.req.param()), 303));

  const firstSegments = new Set(
    routes.filter(({ method }) => method === "get").map(({ path }) => path.split("/")[1] ?? ""),
  );
  app.notFound((c) => {
    const localized = c.req.method === "GET" && inALanguage(c, firstSegments);
    if (localized) {
      c.header("Vary", "Accept-Language");
      return c.redirect(localized, 302);
    }
    const plain = withoutSlash(c.req.url);
    if (plain && c.req.method === "GET") return c.redirect(plain, 301);
    return html(c, <ErrorPage code="not_found" status={404} requestId={c.get("ctx").requestId} />, 404);
  });
  app.onError(async (error, c) => {
    const ctx = c.get("ctx");
    const { method, routePath: route } = c.req;
    if (error instanceof AppError) noteRefusal(ctx, error, { method, route });
    const isHeld = error instanceof AppError && (error.status === 401 || error.code === "form_stale");
    if (error instanceof AppError && error.retryAfterSeconds)
      c.header("Retry-After", String(error.retryAfterSeconds));
    const suspension = c.get("suspension");
    if (error instanceof SignInRequired && suspension) {
      c.header("Cache-Control", "no-store");
      return c.redirect(suspension, 303);
    }
    if (error instanceof Unavailable) ctx.log.warn("table_unavailable", { path: c.req.routePath });
    if ((isHeld || error instanceof Unavailable) && c.req.method === "POST") return holdForm(c, error);
    if (isHeld) {
      const { pathname, search } = new URL(c.req.url);
      c.header("Cache-Control", "no-store");
      return c.redirect(`/sign-in?to=${encodeURIComponent(`${pathname}${search}`)}`, 303);
    }
    if (!(error instanceof AppError)) ctx.log.error("request_failed", error, { path: route });
    const { code, params, status } =
      error instanceof AppError ? error : { code: "internal", params: {}, status: 500 as const };
    const shown = { code, status, params, requestId: ctx.requestId, typed: await typedIn(c) };
    return html(c, <ErrorPage {...shown} />, status);
  });
  return app;
}

/**
 * Where an address leads that has no language of ours: below the reader's, or below the one that its own tag means, such
 * as `/zh-TW` or `/in`. Undefined where nothing of the site could be meant.
 */
function inALanguage(c: Context<SiteEnv>, firstSegments: ReadonlySet<string>): string | undefined {
  const { pathname, search } = new URL(c.req.url);
  if (localeInPath(pathname) || !/^(\/[\w.~-]+)+$/.test(pathname)) return undefined;
  const [, first = "", ...rest] = pathname.split("/");
  const meant = localeOfTag(first);
  if (meant) return `/${[meant, ...rest].join("/")}${search}`;
  return firstSegments.has(first) ? `/${c.get("ctx").locale}${pathname}${search}` : undefined;
}

/** The same page's address without the slash at its end; a path alone, as the request's host need not be the site's. */
function withoutSlash(address: string): string | undefined {
  const { pathname, search } = new URL(address);
  return localeInPath(pathname) && /^(\/[\w.~-]+)*\/$/.test(pathname)
    ? `${pathname.slice(0, -1)}${search}`
    : undefined;
}

/** What a form held that cannot be done, each field's text on lines of its own: nothing that somebody wrote is lost. */
async function typedIn(c: Context<SiteEnv>): Promise<string> {
  if (c.req.method !== "POST") return "";
  // What could not be read as a form has been told of by then.
  const { values } = await readForm(c).catch(() => ({ values: {} as FieldValues }));
  return Object.entries(values)
    .flatMap(([name, value]) => (/version$/i.test(name) ? [] : [value].flat()))
    .filter((text) => text.trim() !== "")
    .join("\n");
}

/**
 * Gives a form back that came without its session, with another one's token, or when the table did not answer, so that
 * nothing typed is lost.
 */
async function holdForm(c: Context<SiteEnv>, { status, code }: AppError): Promise<Response> {
  const { values, once } = await readForm(c);
  const token = getCookie(c, sessionCookie);
  const isLater = status === 503;
  // The session may be what could not be read: its form's token is made of the cookie alone.
  if (isLater && token) c.set("csrf", csrfToken(token));
  const form = { values, issues: [], once };
  const page = <HeldFormPage form={form} action={c.req.path} {...(isLater ? { reason: code } : {})} />;
  return html(c, page, status);
}

import { type Context, Hono } from "hono";
import { getCookie } from "hono/cookie";
import { AppError, Forbidden, NotFound, Unavailable } from "#shared/errors.ts";
import { anonymous } from "#shared/people/people/person.ts";
import { knownRoutes } from "./known-routes.ts";
import { personByIdentity } from "./people/people/people.records.ts";
import { bearerVerifier, type VerifyBearer } from "./people/sessions/bearer.ts";
import { findSession } from "./people/sessions/sessions.service.ts";
import { allowedMethods } from "./platform/http/allowed-methods.ts";
import { answerHeaders, dataPolicy } from "./platform/http/answer-headers.ts";
import type { ApiEnv } from "./platform/http/api-route.ts";
import { addressMarkOf } from "./platform/http/client-address.ts";
import { detectLocale, localeOf } from "./platform/http/locale.ts";
import { problemOf } from "./platform/http/problem.ts";
import { requestIdOf } from "./platform/http/request-id.ts";
import { sessionCookie } from "./platform/http/site.ts";
import { mountedRoutes } from "./platform/mounted-routes.ts";
import { openApiDocument } from "./platform/openapi/openapi.ts";
import type { Platform } from "./platform/platform.ts";
import { referenceSite } from "./platform/reference/reference.site.ts";
import { noteRefusal } from "./platform/security-log.ts";
import { partOf, type Slice } from "./platform/slice.ts";
import { slices } from "./slices.ts";

/** The JSON API below `/api/v1`, and its own description. */
export async function apiApp(
  platform: Platform,
  verify: VerifyBearer = bearerVerifier(platform.config, platform.log),
  mounted: readonly Slice[] = slices,
): Promise<Hono<ApiEnv>> {
  const routes = await mountedRoutes(mounted, "api", knownRoutes);
  const app = new Hono<ApiEnv>();

  app.use(detectLocale, async (c, next) => {
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
    c.header("Cache-Control", "no-store");
    for (const [name, value] of Object.entries(answerHeaders)) c.header(name, value);
    c.header("Content-Security-Policy", dataPolicy);
    await identify(c, verify);
    await next();
  });
  app.use(allowedMethods(app, (c, error) => problem(c, platform, error)));

  for (const route of routes) app.on(route.method, `/api/v1${route.path}`, (c) => route.handle(c));

  let description: ReturnType<typeof openApiDocument> | undefined;
  // Made for its first reader: a start need not wait for it.
  const describe = () => {
    description ??= partOf(mounted, "api").then((all) => openApiDocument(all, mounted, platform.config));
    return description;
  };
  app.get("/api/openapi.json", async (c) => c.json(await describe()));
  app.route("/api", referenceSite(platform, describe));

  app.notFound((c) => problem(c, platform, new NotFound()));
  app.onError((error, c) => {
    const { method, routePath: route } = c.req;
    if (error instanceof AppError) noteRefusal(c.get("ctx"), error, { method, route });
    else c.get("ctx").log.error("request_failed", error, { path: route });
    if (error instanceof Unavailable) c.get("ctx").log.warn("table_unavailable", { path: route });
    return problem(c, platform, error);
  });
  return app;
}

/** By bearer token, else by the session's cookie: the latter only reads, or writes from our own pages. */
async function identify(c: Context<ApiEnv>, verify: VerifyBearer): Promise<void> {
  const ctx = c.get("ctx");
  const [scheme, token] = c.req.header("authorization")?.split(" ") ?? [];
  if (scheme?.toLowerCase() === "bearer" && token) {
    const { issuer, subject, scopes } = await verify(token);
    const scope = ["GET", "HEAD"].includes(c.req.method) ? "read" : "write";
    if (!scopes.includes(scope)) throw new Forbidden("token_scope_missing", { params: { scope } });
    const person = await personByIdentity(ctx.table, issuer, subject);
    if (!person) throw new Forbidden("person_unknown");
    if (person.disabledAt) throw new Forbidden("person_disabled");
    c.set("ctx", { ...ctx, actor: { kind: "person", person } });
    return;
  }
  const found = await findSession(ctx, getCookie(c, sessionCookie) ?? "");
  if (!found) return;
  const isOurs =
    c.req.header("sec-fetch-site") === "same-origin" ||
    c.req.header("origin") === new URL(ctx.config.siteUrl).origin;
  if (!["GET", "HEAD"].includes(c.req.method) && !isOurs) throw new Forbidden("form_forged");
  c.set("ctx", { ...ctx, actor: { kind: "person", person: found.person } });
}

function problem(c: Context<ApiEnv>, platform: Platform, error: unknown): Response {
  const { locale, requestId } = c.get("ctx");
  const body = problemOf(error, { siteUrl: platform.config.siteUrl, locale, requestId });
  if (error instanceof AppError && error.retryAfterSeconds)
    c.header("Retry-After", String(error.retryAfterSeconds));
  if (body.status === 401) c.header("WWW-Authenticate", `Bearer realm="rantau"`);
  c.header("Content-Language", locale);
  return c.body(JSON.stringify(body), body.status as 400, { "Content-Type": "application/problem+json" });
}

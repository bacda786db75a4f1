import { type Context, Hono } from "hono";
import type { ApiEnv } from "#functions/platform/http/api-route.ts";
import { pageHeaders } from "#functions/platform/http/page-headers.ts";
import type { Platform } from "#functions/platform/platform.ts";
import { Locale } from "#shared/locales.ts";
import { messagesIn } from "#web/messages.ts";
import type { ApiDocument } from "#web/pages/reference/document.ts";
import { drawProblems, drawReference } from "#web/pages/reference/draw.tsx";
import type { ReferenceContext } from "#web/pages/reference/reference-frame.tsx";

/** The API's description for people: its routes, and the codes of its errors. Both are drawn once for each language. */
export function referenceSite(
  { config }: Pick<Platform, "config">,
  describe: () => Promise<ApiDocument>,
): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  const tokens = { issuer: config.oidc.issuer, audience: config.oidc.audience };
  const drawn = new Map<string, string>();

  async function answer(
    c: Context<ApiEnv>,
    path: string,
    draw: (context: ReferenceContext) => string | Promise<string>,
  ) {
    const locale = Locale.safeParse(c.req.query("lang")).data ?? c.get("ctx").locale;
    const key = `${locale} ${path}`;
    const page =
      drawn.get(key) ?? (await draw({ locale, t: messagesIn(locale), assets: config.assets, path }));
    drawn.set(key, page);
    c.header("Content-Language", locale);
    c.header("Cache-Control", "no-cache");
    c.header("Vary", "Accept-Language");
    return c.html(page);
  }

  app.get("/", pageHeaders(config), (c) =>
    answer(c, "/api", async (context) => drawReference({ context, document: await describe(), tokens })),
  );

  app.get("/problems", pageHeaders(config), (c) => answer(c, "/api/problems", drawProblems));

  return app;
}

import { createMiddleware } from "hono/factory";
import type { Config } from "../config.ts";

/** The strict policy of every page: nothing inline, nothing from elsewhere but uploads to the blob store. */
export function pageHeaders(config: Pick<Config, "blobs" | "oidc">) {
  const uploads =
    config.blobs.kind === "s3"
      ? [`https://${config.blobs.bucket}.s3.${config.blobs.region}.amazonaws.com`]
      : [];
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' blob:",
    "font-src 'self'",
    ["connect-src 'self'", ...uploads].join(" "),
    ["form-action 'self'", ...uploads, ...config.oidc.origins].join(" "),
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join("; ");
  return createMiddleware(async (c, next) => {
    await next();
    c.header("Content-Security-Policy", policy);
    c.header("X-Content-Type-Options", "nosniff");
    c.header("Referrer-Policy", "strict-origin-when-cross-origin");
    c.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    c.header("Cross-Origin-Opener-Policy", "same-origin");
    if (!c.res.headers.has("Cache-Control")) c.header("Cache-Control", "no-cache");
  });
}

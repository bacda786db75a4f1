import { createMiddleware } from "hono/factory";
import { secureHeaders } from "hono/secure-headers";
import type { Config } from "../config.ts";

/** Of a PDF that the browser shows: nothing but its own viewer, which lays itself out by styles of its own. */
const pdfPolicy = [
  "default-src 'none'",
  "object-src 'self'",
  "style-src 'unsafe-inline'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join("; ");

/** The strict policy of every page: nothing inline, nothing from elsewhere but uploads to the blob store, and forms that lead on to where people sign in or pay. */
export function pageHeaders(config: Pick<Config, "blobs" | "oidc" | "paymentsOrigins">) {
  const uploads =
    config.blobs.kind === "s3"
      ? [`https://${config.blobs.bucket}.s3.${config.blobs.region}.amazonaws.com`]
      : [];
  const secure = secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", "blob:"],
      fontSrc: ["'self'"],
      connectSrc: ["'self'", ...uploads],
      manifestSrc: ["'self'"],
      formAction: ["'self'", ...uploads, ...config.oidc.origins, ...config.paymentsOrigins],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
    },
    permissionsPolicy: { camera: [], geolocation: [], microphone: [] },
    referrerPolicy: "strict-origin-when-cross-origin",
    xFrameOptions: "DENY",
    // CloudFront says it, for every answer.
    strictTransportSecurity: false,
  });
  return createMiddleware(async (c, next) => {
    await secure(c, next);
    if (c.res.headers.get("Content-Type") === "application/pdf")
      c.header("Content-Security-Policy", pdfPolicy);
    // What sets a cookie is for one browser alone.
    if (c.res.headers.has("Set-Cookie")) c.header("Cache-Control", "private, no-store");
    if (!c.res.headers.has("Cache-Control")) c.header("Cache-Control", "no-cache");
  });
}

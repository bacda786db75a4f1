import type { Context } from "hono";

/** A transparent picture of one pixel. */
const pixel = Uint8Array.from(
  Buffer.from("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", "base64"),
);

/** What a page asks for to be counted as seen: kept by nobody, so each view asks anew. */
export function seenPicture(c: Context): Response {
  return c.body(pixel, 200, { "Content-Type": "image/gif", "Cache-Control": "no-store" });
}

import { disposition } from "#functions/platform/blobs/disposition.ts";
import type { SiteCall } from "#functions/platform/http/site-route.ts";
import type { Paper } from "#shared/trade/papers/paper.ts";

/** A drawn paper to whoever was found to be allowed to have it, as a file to be kept, called by its number. */
export function answerPaper(
  { c }: Pick<SiteCall<"/">, "c">,
  { number }: Pick<Paper, "number">,
  pdf: Uint8Array,
): Response {
  return c.body(new Uint8Array(pdf), 200, {
    "Content-Type": "application/pdf",
    "Content-Disposition": disposition("attachment", `${number}.pdf`),
    "Cache-Control": "private, no-store",
  });
}

import * as z from "zod";
import { putFirst } from "#functions/platform/blobs/folders.ts";
import { callFunction } from "#functions/platform/call-function.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { Paper } from "#shared/trade/papers/paper.ts";
import { fileNameOf } from "./answer-paper.ts";

const Drawn = z.object({ pdf: z.base64() });

/**
 * A paper as PDF. It is drawn once and kept in private, at `key` of the store: the same paper is the same bytes each time, whatever later versions
 * would draw.
 * @throws ZodError for what is no paper; Unavailable where it cannot be drawn now.
 */
export async function drawPaper(
  ctx: Pick<Ctx, "blobs" | "config">,
  given: Paper,
  key: string,
): Promise<Uint8Array> {
  const paper = Paper.parse(given);
  const known = await ctx.blobs.get(key);
  if (known) return known.bytes;
  if (!ctx.config.papers) throw new Error("Configuration: set PAPERS_FUNCTION, or PAPERS_FILE.");
  const { pdf } = Drawn.parse(await callFunction(ctx.config.papers, paper));
  const bytes = Buffer.from(pdf, "base64");
  await putFirst(ctx.blobs, key, bytes, {
    contentType: "application/pdf",
    cacheControl: "private, no-store",
    fileName: fileNameOf(paper),
  });
  return (await ctx.blobs.get(key))?.bytes ?? bytes;
}

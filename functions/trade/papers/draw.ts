import { drawTypst, drawTypstSvg } from "#functions/platform/files/draw-typst.ts";
import type { PaperView } from "./paper-view.ts";
import { template } from "./template.ts";

/** Draws a paper as PDF/A-2; the same paper gives the same bytes. */
export function drawPdf(view: PaperView): Promise<Uint8Array> {
  return drawTypst(sourceOf(view));
}

/** The same as a picture: its pages one below the other. */
export function drawSvg(view: PaperView): Promise<string> {
  return drawTypstSvg(sourceOf(view));
}

function sourceOf(view: PaperView) {
  return { template, inputs: { paper: JSON.stringify(view) } };
}

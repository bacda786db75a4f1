import { Paper } from "#shared/trade/papers/paper.ts";
import { drawPdf } from "./trade/papers/draw.ts";
import { hashOfPaper } from "./trade/papers/paper-hash.ts";
import { paperView } from "./trade/papers/paper-view.ts";

/**
 * Draws papers, for the functions that answer. It is given no right and no address: what strangers wrote passes through a
 * native program here.
 */
export async function handler(event: unknown): Promise<{ pdf: string }> {
  const paper = Paper.parse(event);
  const pdf = await drawPdf(paperView(paper, hashOfPaper(paper)));
  return { pdf: Buffer.from(pdf).toString("base64") };
}

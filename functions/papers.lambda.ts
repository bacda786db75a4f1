import * as z from "zod";
import { CertificatePaper } from "#shared/programme/learning/certificate.ts";
import { Paper } from "#shared/trade/papers/paper.ts";
import { drawCertificate } from "./programme/learning/draw-certificate.ts";
import { drawPdf } from "./trade/papers/draw.ts";
import { hashOfPaper } from "./trade/papers/paper-hash.ts";
import { paperView } from "./trade/papers/paper-view.ts";

const AskedCertificate = z.strictObject({ certificate: CertificatePaper });

/**
 * Draws papers and certificates, for the functions that answer. It is given no right and no address: what strangers wrote passes
 * through a native program here.
 */
export async function handler(event: unknown): Promise<{ pdf: string }> {
  const asked = AskedCertificate.safeParse(event);
  const pdf = asked.success ? await drawCertificate(asked.data.certificate) : await drawAPaper(event);
  return { pdf: Buffer.from(pdf).toString("base64") };
}

function drawAPaper(event: unknown): Promise<Uint8Array> {
  const paper = Paper.parse(event);
  return drawPdf(paperView(paper, hashOfPaper(paper)));
}

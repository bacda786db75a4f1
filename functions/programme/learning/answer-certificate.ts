import type { Context } from "hono";
import { disposition } from "#functions/platform/blobs/disposition.ts";
import type { CertificateProof } from "#shared/programme/learning/certificate.ts";

/** The certificate as a file, to whose it is alone. */
export function answerCertificate(
  { c }: { c: Context },
  { number }: Pick<CertificateProof, "number">,
  pdf: Uint8Array,
): Response {
  return c.body(new Uint8Array(pdf), 200, {
    "Content-Type": "application/pdf",
    "Content-Disposition": disposition("attachment", `${number}.pdf`),
    "Cache-Control": "private, no-store",
  });
}

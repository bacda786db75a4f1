import type { Context } from "hono";
import { answerFile } from "#functions/platform/http/answer-file.ts";
import type { CertificateProof } from "#shared/programme/learning/certificate.ts";

/** The certificate as a file, to whose it is alone. */
export function answerCertificate(
  { c }: { c: Context },
  { number }: Pick<CertificateProof, "number">,
  pdf: Uint8Array,
): Response {
  return answerFile(c, { type: "application/pdf", name: `${number}.pdf`, bytes: pdf });
}

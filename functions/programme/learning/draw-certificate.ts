import { drawTypst } from "#functions/platform/files/draw-typst.ts";
import type { CertificatePaper } from "#shared/programme/learning/certificate.ts";
import { calendarDay } from "#shared/terms/day-format.ts";
import { messagesIn } from "#web/messages.ts";
import { certificateTemplate } from "./certificate-template.ts";

/** Draws a certificate as PDF/A-2, in Indonesian and English; the same certificate gives the same bytes. */
export function drawCertificate(paper: CertificatePaper): Promise<Uint8Array> {
  return drawTypst(sourceOf(paper));
}

function sourceOf({ number, name, issuedOn, modules, proofAt }: CertificatePaper) {
  const words = (["id", "en"] as const).map((locale) => {
    const t = messagesIn(locale);
    const day = calendarDay(issuedOn, locale);
    return {
      title: t.learning_certificate_head(),
      says: t.learning_certificate_says(),
      modules: t.learning_certificate_modules(),
      day,
      what: t.learning_proof_what(),
      proof: t.learning_certificate_proof(),
    };
  });
  const view = {
    ...{ number, name, proofAt, words },
    date: issuedOn.split("-").map(Number),
    modules: modules.map(({ title }) => title),
  };
  return { template: certificateTemplate, inputs: { certificate: JSON.stringify(view) } };
}

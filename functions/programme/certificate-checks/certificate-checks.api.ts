import * as z from "zod";
import { get, post, step } from "#functions/platform/http/api-route.ts";
import { pageOfSchema } from "#shared/page-query.ts";
import {
  type CertificateCase,
  CertificateFileForm,
  ShownCertificate,
  shownCertificate,
} from "#shared/programme/certificate-checks/certificate-check.ts";
import { confirmCertificate, refuseCertificate, takeBackFinding } from "./deciding.service.ts";
import { getCertificateCase, listCertificateCases } from "./desk.service.ts";
import { listCertificates, makePaperForm } from "./papers.service.ts";

const tag = "certificates";
const one = { tag, answer: ShownCertificate, view: (it: CertificateCase) => shownCertificate(it) };
const path = "/certificates/:profileId/:certificateId";

export const certificateChecksApi = [
  get("/profiles/:profileId/certificates", listCertificates, {
    tag,
    summary: "All certificates that a business states, those of its listings too, and how each stands",
    answer: z.strictObject({ items: z.array(ShownCertificate) }),
    view: ({ items }) => ({ items: items.map(shownCertificate) }),
  }),
  post(`${path}/files`, makePaperForm, {
    tag,
    summary: "Get a form that takes one photo or PDF of the certificate; it then waits for an officer",
    description:
      "POST `multipart/form-data` to `action`, without a token: first a part for each of `fields`, then the file as the part " +
      "named `file`, last. Then ask `GET /certificates/{profileId}/{certificateId}` until its `file` or its `failure` has " +
      "`fileId`. Members and officers see the file, nobody else.",
    answer: CertificateFileForm,
    view: (form, { ctx }) => ({ ...form, action: new URL(form.action, ctx.config.siteUrl).href }),
    status: 201,
  }),
  get(path, getCertificateCase, {
    ...one,
    summary: "How one certificate stands",
    view: ({ found }) => shownCertificate(found),
    isAlwaysSent: true,
  }),
  get("/officer/certificates", listCertificateCases, {
    tag,
    summary: "Certificates in one stage, as an officer; what waits, in the order of its coming",
    answer: pageOfSchema(ShownCertificate),
    view: ({ items, ...page }) => ({ ...page, items: items.map(shownCertificate) }),
  }),
  step(path, confirmCertificate, { ...one, summary: "Find the certificate right; buyers see so at once" }),
  step(path, refuseCertificate, {
    ...one,
    summary: "Find it not right, or take back that it was, with a reason",
  }),
  step(path, takeBackFinding, {
    ...one,
    summary: "Take back that it is not right, with words; it then waits for an officer again",
  }),
];

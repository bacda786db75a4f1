import * as z from "zod";
import { get, post } from "#functions/platform/http/api-route.ts";
import { addressOf, addressSeconds } from "#functions/trade/inquiries/attachment-store.ts";
import { EvidenceForm, ShownEvidence, shownEvidence } from "#shared/trade/disputes/evidence.ts";
import { attachmentTypes } from "#shared/trade/inquiries/attachment.ts";
import { getEvidence, makeEvidenceForm } from "./evidence.service.ts";
import { placeOfEvidence } from "./evidence-place.ts";

/** Evidence with where its file can be fetched within a minute, without a token. */
export const EvidenceView = ShownEvidence.extend({
  contentType: z.enum(["image/jpeg", "application/pdf"]),
  address: z.url(),
  expiresAt: z.iso.datetime(),
});

const tag = "disputes";

export const evidenceApi = [
  post("/disputes/:disputeId/evidence-uploads", makeEvidenceForm, {
    tag,
    summary: "Get a form that takes one photo or PDF as evidence; it is looked at once it has arrived",
    description:
      "POST `multipart/form-data` to `action`, without a token: first a part for each of `fields`, then the file with its " +
      "name as the part named `file`, last. Then ask `GET /disputes/{disputeId}` now and again, until `evidenceId` is among " +
      "its `evidence`, or among its `failures` with the reason. A picture (15 MB at most) is made anew of its pixels; a PDF " +
      "(5 MB) is kept as it is, but refused where it holds a script, starts a program, carries other files or is locked. Each " +
      "side may show ten files, until the dispute is decided; what was shown stays.",
    answer: EvidenceForm,
    view: (form, { ctx }) => ({ ...form, action: new URL(form.action, ctx.config.siteUrl).href }),
    status: 201,
  }),
  get("/disputes/:disputeId/evidence/:evidenceId", getEvidence, {
    tag,
    summary:
      "One file that a side shows, with an address to fetch it from within a minute, without a token: for both sides, the attachés of the market and the operator",
    answer: EvidenceView,
    async view(evidence, { ctx }) {
      return {
        ...shownEvidence(evidence),
        contentType: attachmentTypes[evidence.file.kind],
        address: await addressOf(ctx.blobs, placeOfEvidence(evidence), evidence.file),
        expiresAt: new Date(ctx.now.getTime() + addressSeconds * 1000).toISOString(),
      };
    },
    isAlwaysSent: true,
  }),
];

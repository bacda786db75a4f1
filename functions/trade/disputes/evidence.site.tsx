import { page } from "#functions/platform/http/site-route.ts";
import { answerAttachment } from "#functions/trade/inquiries/answer-attachment.ts";
import { AddEvidencePage } from "#web/pages/trade/disputes/evidence.tsx";
import { getEvidence, getEvidenceDesk } from "./evidence.service.ts";
import { placeOfEvidence } from "./evidence-place.ts";

/** Where evidence is added, and where all who read the dispute fetch it. */
export const evidenceSite = [
  page("/disputes/:disputeId/add-evidence", getEvidenceDesk, async ({ ctx, at }) => (
    <AddEvidencePage {...(await getEvidenceDesk(ctx, at))} />
  )),

  page("/disputes/:disputeId/evidence/:evidenceId/:file", getEvidence, async (call) => {
    const evidence = await getEvidence(call.ctx, call.at);
    const found = { place: placeOfEvidence(evidence), attachment: evidence.file };
    return answerAttachment(call, found, call.at.file);
  }),
];

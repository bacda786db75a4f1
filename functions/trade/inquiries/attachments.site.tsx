import { blankForm } from "#functions/platform/http/form.ts";
import { form, page, type SiteCall } from "#functions/platform/http/site-route.ts";
import { isIdOf } from "#shared/ids.ts";
import { attachmentIds } from "#shared/trade/ids.ts";
import { maximumAttachments } from "#shared/trade/inquiries/attachment.ts";
import { type FormState, textIn } from "#web/form-state.ts";
import { AttachmentsPage } from "#web/pages/trade/inquiries/attachments-page.tsx";
import { answerAttachment } from "./answer-attachment.ts";
import {
  getAttachment,
  getAttachmentDesk,
  getDraftAttachment,
  removeAttachment,
} from "./attachments.service.ts";

const path = "/inquiries/:inquiryId/attachments";

/** Photos and PDFs of a message: where they are added one by one without script, and what they are fetched by. */
export const attachmentsSite = [
  page(path, getAttachmentDesk, (call) => draw(call, blankForm())),

  form(path, removeAttachment, {
    at: (values, { at }) => ({ ...at, attachmentId: textIn(values, "attachmentId") }),
    done: (_nothing, { at }) => `/inquiries/${at.inquiryId}/attachments`,
    again: (state, call) => draw(call, state),
  }),

  page(`${path}/:attachmentId/:file`, getDraftAttachment, async (call) =>
    answerAttachment(call, await getDraftAttachment(call.ctx, call.at), call.at.file),
  ),

  page("/inquiries/:inquiryId/messages/:messageId/:attachmentId/:file", getAttachment, async (call) =>
    answerAttachment(call, await getAttachment(call.ctx, call.at), call.at.file),
  ),
];

async function draw({ c, ctx, at }: SiteCall<typeof path>, state: FormState) {
  const desk = await getAttachmentDesk(ctx, at);
  const { attachments, failures } = desk.draft;
  const known = new Set([
    ...attachments.map(({ id }) => id),
    ...failures.map(({ attachmentId }) => attachmentId),
  ]);
  const pending = [...new Set(c.req.queries("uploaded"))]
    .filter((id) => isIdOf(attachmentIds, id) && !known.has(id))
    .slice(0, maximumAttachments);
  return <AttachmentsPage {...desk} pending={pending} form={state} />;
}

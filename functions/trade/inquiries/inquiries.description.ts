import type { ApiDescription } from "#functions/platform/openapi/description.ts";
import { Company } from "#shared/trade/companies/company.ts";
import { Attachment } from "#shared/trade/inquiries/attachment.ts";
import {
  Inquiry,
  InquiryStage,
  ReadMark,
  Reply,
  SendInquiry,
  ShareContact,
  SharedContact,
  Side,
} from "#shared/trade/inquiries/inquiry.ts";
import {
  AttachmentAddress,
  AttachmentFailure,
  AttachmentForm,
  SaveReplyDraft,
} from "#shared/trade/inquiries/reply-draft.ts";
import { ShownMessage, Thread } from "#shared/trade/inquiries/thread.ts";
import { DraftView } from "./attachments.api.ts";

export const inquiriesDescription: ApiDescription = {
  tags: {
    inquiries: "What buyers ask exporters about a listing, and the threads that follow.",
  },
  schemas: {
    Attachment,
    AttachmentAddress,
    AttachmentFailure,
    AttachmentForm,
    Company,
    Inquiry,
    InquiryStage,
    Message: ShownMessage,
    ReadMark,
    Reply,
    ReplyDraft: DraftView,
    SaveReplyDraft,
    SendInquiry,
    ShareContact,
    SharedContact,
    Side,
    Thread,
  },
};

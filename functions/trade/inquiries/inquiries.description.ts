import type { ApiDescription } from "#functions/platform/openapi/description.ts";
import { Company } from "#shared/trade/companies/company.ts";
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
import { ShownMessage, Thread } from "#shared/trade/inquiries/thread.ts";

export const inquiriesDescription: ApiDescription = {
  tags: {
    inquiries: "What buyers ask exporters about a listing, and the threads that follow.",
  },
  schemas: {
    Company,
    Inquiry,
    InquiryStage,
    Message: ShownMessage,
    ReadMark,
    Reply,
    SendInquiry,
    ShareContact,
    SharedContact,
    Side,
    Thread,
  },
};

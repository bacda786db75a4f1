import * as z from "zod";
import { apiSlice, PageQuery, pageOfSchema } from "#functions/platform/http/api.ts";
import {
  contactFields,
  Inquiry,
  InquiryStage,
  Message,
  ReadMark,
  Reply,
  SendInquiry,
  ShareContact,
  Side,
} from "#shared/trade/inquiries/inquiry.ts";
import { Report, SendReport } from "#shared/trade/inquiries/report.ts";
import { blockOther, unblockOther } from "./blocks.service.ts";
import { shareContact, withdrawContact } from "./contacts.service.ts";
import { listInquiriesOf, listMyInquiries, sendInquiry } from "./inquiries.service.ts";
import { markRead, replyInquiry } from "./messages.service.ts";
import { reportInquiry } from "./reports.service.ts";
import { closeInquiry, getThread, reopenInquiry } from "./threads.service.ts";

/** A message as the two sides see it: by side, not by person. */
const MessageView = Message.omit({ authorId: true });
const ReportView = Report.omit({ reporterId: true, reporterName: true });

const ThreadView = z.strictObject({
  ...Inquiry.shape,
  messages: z.array(MessageView),
  side: Side,
  blockedBy: z.array(Side),
  isReported: z.boolean(),
  shareable: z.array(z.enum(contactFields)),
  isOffered: z.boolean(),
});

function messageView({ authorId: _authorId, ...shown }: Message) {
  return shown;
}

const tag = "inquiries";

export function inquiriesApi() {
  const slice = apiSlice();

  slice.on(
    {
      method: "post",
      path: "/listings/:listingId/inquiries",
      tag,
      summary: "Ask about a listing, as a buyer",
      verb: "inquiry.send",
      body: SendInquiry,
      answer: Inquiry,
      status: 201,
    },
    ({ ctx, params, body }) => sendInquiry(ctx, params.listingId ?? "", body),
  );

  slice.on(
    {
      method: "get",
      path: "/inquiries",
      tag,
      summary: "What you asked as a buyer, last changed first",
      verb: "signed-in",
      query: PageQuery,
      answer: pageOfSchema(Inquiry),
    },
    ({ ctx, query }) => listMyInquiries(ctx, query),
  );

  slice.on(
    {
      method: "get",
      path: "/profiles/:profileId/inquiries",
      tag,
      summary: "What your business received, in one stage, last changed first",
      verb: "inquiry.read",
      query: z.strictObject({ ...PageQuery.shape, stage: InquiryStage.default("new") }),
      answer: pageOfSchema(Inquiry),
    },
    ({ ctx, params, query: { stage, ...page } }) => listInquiriesOf(ctx, params.profileId ?? "", stage, page),
  );

  slice.on(
    {
      method: "get",
      path: "/inquiries/:inquiryId",
      tag,
      summary: "A thread with its newest messages",
      verb: "inquiry.read",
      answer: ThreadView,
    },
    async ({ ctx, params }) => {
      const { inquiry, messages, ...rest } = await getThread(ctx, params.inquiryId ?? "");
      return { ...inquiry, ...rest, messages: messages.map(messageView) };
    },
  );

  slice.on(
    {
      method: "post",
      path: "/inquiries/:inquiryId/messages",
      tag,
      summary: "Write to the other side; an exporter's first message answers the inquiry",
      verb: "inquiry.reply",
      body: Reply,
      answer: MessageView,
      status: 201,
    },
    async ({ ctx, params, body }) => messageView(await replyInquiry(ctx, params.inquiryId ?? "", body)),
  );

  slice.on(
    {
      method: "post",
      path: "/inquiries/:inquiryId/read",
      tag,
      summary: "Mark the thread as read by your side, up to a moment",
      verb: "inquiry.read",
      body: ReadMark,
      answer: Inquiry,
    },
    ({ ctx, params, body }) => markRead(ctx, params.inquiryId ?? "", body),
  );

  slice.on(
    {
      method: "post",
      path: "/inquiries/:inquiryId/close",
      tag,
      summary: "Close the thread; closing it again changes nothing",
      verb: "inquiry.reply",
      answer: Inquiry,
    },
    ({ ctx, params }) => closeInquiry(ctx, params.inquiryId ?? ""),
  );

  slice.on(
    {
      method: "post",
      path: "/inquiries/:inquiryId/reopen",
      tag,
      summary: "Open a thread again that your side closed",
      verb: "inquiry.reply",
      answer: Inquiry,
    },
    ({ ctx, params }) => reopenInquiry(ctx, params.inquiryId ?? ""),
  );

  slice.on(
    {
      method: "post",
      path: "/inquiries/:inquiryId/contact",
      tag,
      summary: "Show the other side how to reach you, in this thread alone",
      verb: "inquiry.reply",
      body: ShareContact,
      answer: Inquiry,
    },
    ({ ctx, params, body }) => shareContact(ctx, params.inquiryId ?? "", body),
  );

  slice.on(
    {
      method: "delete",
      path: "/inquiries/:inquiryId/contact",
      tag,
      summary: "Take back what you have shared",
      verb: "inquiry.reply",
      answer: Inquiry,
    },
    ({ ctx, params }) => withdrawContact(ctx, params.inquiryId ?? ""),
  );

  slice.on(
    {
      method: "post",
      path: "/inquiries/:inquiryId/block",
      tag,
      summary: "Block the other side, in all your threads",
      verb: "inquiry.reply",
      status: 204,
    },
    ({ ctx, params }) => blockOther(ctx, params.inquiryId ?? ""),
  );

  slice.on(
    {
      method: "delete",
      path: "/inquiries/:inquiryId/block",
      tag,
      summary: "Take back your own block",
      verb: "inquiry.reply",
      status: 204,
    },
    ({ ctx, params }) => unblockOther(ctx, params.inquiryId ?? ""),
  );

  slice.on(
    {
      method: "post",
      path: "/inquiries/:inquiryId/report",
      tag,
      summary: "Report the other side; the admins then read this thread",
      verb: "inquiry.reply",
      body: SendReport,
      answer: ReportView,
      status: 201,
    },
    async ({ ctx, params, body }) => {
      const { reporterId, reporterName, ...shown } = await reportInquiry(ctx, params.inquiryId ?? "", body);
      return shown;
    },
  );

  return slice;
}

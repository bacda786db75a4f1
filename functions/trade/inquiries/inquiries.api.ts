import { del, get, post, step } from "#functions/platform/http/api-route.ts";
import { pageOfSchema } from "#shared/page-query.ts";
import { Inquiry } from "#shared/trade/inquiries/inquiry.ts";
import { MessagePage, ShownMessage, shownMessage, Thread } from "#shared/trade/inquiries/thread.ts";
import { blockOther, unblockOther } from "./blocks.service.ts";
import { shareContact, withdrawContact } from "./contacts.service.ts";
import { listInquiriesOf, listMyInquiries, sendInquiry } from "./inquiries.service.ts";
import { markRead, replyInquiry } from "./messages.service.ts";
import { closeInquiry, getThread, listMessages, reopenInquiry } from "./threads.service.ts";

const tag = "inquiries";
const one = { tag, answer: Inquiry };
const list = { tag, answer: pageOfSchema(Inquiry) };

export const inquiriesApi = [
  post("/listings/:listingId/inquiries", sendInquiry, {
    ...one,
    summary: "Ask about a listing, as a buyer",
    status: 201,
  }),
  get("/inquiries", listMyInquiries, {
    ...list,
    summary: "What you asked as a buyer, last changed first",
  }),
  get("/profiles/:profileId/inquiries", listInquiriesOf, {
    ...list,
    summary: "What your business received, in one stage, last changed first",
  }),
  get("/inquiries/:inquiryId", getThread, {
    tag,
    summary: "A thread with its newest messages",
    answer: Thread,
    view: ({ draft: _draft, buyer: _buyer, ...thread }) => thread,
  }),
  get("/inquiries/:inquiryId/messages", listMessages, {
    tag,
    summary: "Messages of a thread from its end, or from before one of them, oldest first",
    answer: MessagePage,
    view: ({ messages, hasEarlier }) => ({ items: messages.map(shownMessage), hasEarlier }),
  }),
  post("/inquiries/:inquiryId/messages", replyInquiry, {
    tag,
    summary: "Write to the other side; an exporter's first message answers the inquiry",
    answer: ShownMessage,
    view: shownMessage,
    status: 201,
  }),
  post("/inquiries/:inquiryId/read", markRead, {
    ...one,
    summary: "Mark the thread as read by your side, up to a moment",
  }),
  step("/inquiries/:inquiryId", closeInquiry, {
    ...one,
    summary: "Close the thread; closing it again changes nothing",
  }),
  step("/inquiries/:inquiryId", reopenInquiry, {
    ...one,
    summary: "Open a thread again that your side closed",
  }),
  post("/inquiries/:inquiryId/contact", shareContact, {
    ...one,
    summary: "Show the other side how to reach you, in this thread alone",
  }),
  del("/inquiries/:inquiryId/contact", withdrawContact, {
    ...one,
    summary: "Take back what you have shared",
  }),
  post("/inquiries/:inquiryId/block", blockOther, {
    tag,
    summary: "Block the other side, in all your threads",
    status: 204,
  }),
  del("/inquiries/:inquiryId/block", unblockOther, {
    tag,
    summary: "Take back your own block",
    status: 204,
  }),
];
